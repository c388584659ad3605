#include "app/window/pieces/paint/pieces.hpp"

#include <gtest/gtest.h>

#include "tests/app/window/support/images.hpp"

namespace simul::paint {

namespace {

constexpr PieceCode last_piece = 12;

QImage piece_image(PieceCode piece, int size, const QColor& ground, const Theme& theme) {
    return painted({size, size}, [&](QPainter& painter) {
        painter.fillRect(0, 0, size, size, ground);
        draw_piece(painter, piece, QRectF(0, 0, size, size), theme);
    });
}

TEST(Pieces, DifferFromEachOtherEnoughAtSixteenPixels) {
    for (const Theme* theme : all_themes()) {
        for (const QColor& ground : {theme->square_light, theme->square_dark}) {
            for (PieceCode a = 1; a <= last_piece; ++a) {
                for (PieceCode b = 1; b < a; ++b) {
                    const QImage first = piece_image(a, 16, ground, *theme);
                    const QImage second = piece_image(b, 16, ground, *theme);
                    EXPECT_GT(grey_difference(first, second, first.rect()), 6)
                        << theme->name << ' ' << int{a} << ' ' << int{b};
                }
            }
        }
    }
}

TEST(Pieces, StandOutFromBothSquaresFromTenToTwoHundredPixels) {
    for (const Theme* theme : all_themes()) {
        for (const int size : {10, 16, 24, 40, 72, 160, 200}) {
            for (const QColor& ground : {theme->square_light, theme->square_dark}) {
                const QImage empty = piece_image(0, size, ground, *theme);
                for (PieceCode piece = 1; piece <= last_piece; ++piece)
                    EXPECT_GT(grey_difference(empty, piece_image(piece, size, ground, *theme), empty.rect()),
                              8)
                        << theme->name << ' ' << size << ' ' << int{piece};
            }
        }
    }
}

TEST(Pieces, StayInsideTheirSquares) {
    const QRect cell(50, 50, 100, 100);
    const QImage blank = painted({200, 200}, [](QPainter&) {});
    for (PieceCode piece = 1; piece <= last_piece; ++piece) {
        const QImage image =
            painted({200, 200}, [&](QPainter& painter) { draw_piece(painter, piece, cell, light_theme()); });
        EXPECT_TRUE(cell.contains(changed_area(blank, image))) << int{piece};
    }
}

TEST(Pieces, AreNotDrawnForEmptySquaresOrUnknownCodes) {
    const QImage blank = painted({40, 40}, [](QPainter&) {});
    for (const PieceCode code : {PieceCode{0}, PieceCode{13}, PieceCode{255}}) {
        EXPECT_EQ(blank, painted({40, 40}, [&](QPainter& painter) {
                      draw_piece(painter, code, QRectF(0, 0, 40, 40), light_theme());
                      draw_dot(painter, code, QRectF(0, 0, 40, 40), light_theme());
                  }));
    }
}

TEST(PieceAtlas, HoldsEachPieceAsItIsDrawnAlone) {
    const PieceAtlas atlas(31, dark_theme());
    for (PieceCode piece = 1; piece <= last_piece; ++piece) {
        const QImage alone = painted({31, 31}, [&](QPainter& painter) {
            draw_piece(painter, piece, QRectF(0, 0, 31, 31), dark_theme());
        });
        const QImage from_atlas = painted({31, 31}, [&](QPainter& painter) {
            painter.drawPixmap(QPoint(0, 0), atlas.pixmap(), atlas.source(piece));
        });
        EXPECT_LT(grey_difference(alone, from_atlas, alone.rect()), 1) << int{piece};
    }
}

}  // namespace

}  // namespace simul::paint
