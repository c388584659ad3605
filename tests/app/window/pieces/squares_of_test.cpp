#include "app/window/pieces/paint/squares_of.hpp"

#include <gtest/gtest.h>

#include "simulator/chess/rules/position.hpp"

namespace simul::paint {

namespace {

TEST(SquaresOf, AgreesWithTheOpeningPosition) {
    EXPECT_EQ(squares_of(chess::Position().board()), opening_squares());
}

TEST(SquaresOf, AnEmptyBoardIsEmpty) { EXPECT_EQ(squares_of(chess::Board()), Squares{}); }

}  // namespace

}  // namespace simul::paint
