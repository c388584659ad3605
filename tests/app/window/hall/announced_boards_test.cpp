#include "app/window/hall/items/announced_boards.hpp"

#include <QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <gtest/gtest.h>

#include "app/window/run/models/exhibition.hpp"

namespace simul {
namespace {

using choice::SeatPhase;

class Announced : public testing::Test {
  protected:
    Announced() {
        playback.setExhibition(&exhibition);
        view.setRun(exhibition.right());
        view.setPlayback(&playback);
        boards.setView(&view);
    }

    static QRectF place_of(int board) { return {10. * board, 0, 10, 10}; }
    /// All boards are in view, from `first` on.
    std::vector<QRectF> in_view(int count, int first = 0) {
        std::vector<QRectF> places(static_cast<std::size_t>(count));
        for (int board = first; board < count; ++board)
            places[static_cast<std::size_t>(board)] = place_of(board);
        return places;
    }
    QVariant at(int row, AnnouncedBoards::Role role) { return boards.index(row).data(role); }

    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
    HallView view;
    AnnouncedBoards boards;
    QAbstractItemModelTester tester{&boards};
};

TEST_F(Announced, AreThoseInViewWhereTheyAreSeen) {
    boards.place(in_view(24, 20), -1);
    ASSERT_EQ(boards.rowCount(), 4);
    EXPECT_EQ(at(0, AnnouncedBoards::BoardRole), 20);
    EXPECT_EQ(at(3, AnnouncedBoards::PlaceRole).toRectF(), place_of(23));
    boards.place(in_view(24), -1);
    EXPECT_EQ(boards.rowCount(), 24);
    EXPECT_EQ(at(0, AnnouncedBoards::BoardRole), 0);
}

TEST_F(Announced, AreTheSelectedOneWhereThereAreMoreThanAHundredOrNoneInView) {
    exhibition.settings()->setBoards(101);
    boards.place(in_view(100), 7);
    EXPECT_EQ(boards.rowCount(), 100);
    boards.place(in_view(101), 7);
    ASSERT_EQ(boards.rowCount(), 1);
    EXPECT_EQ(at(0, AnnouncedBoards::BoardRole), 7);
    EXPECT_EQ(at(0, AnnouncedBoards::PlaceRole).toRectF(), place_of(7));
    boards.place(in_view(101), -1);
    EXPECT_EQ(boards.rowCount(), 0);
    boards.place(std::vector<QRectF>(24), 3);
    EXPECT_EQ(at(0, AnnouncedBoards::BoardRole), 3) << "out of view";
}

TEST_F(Announced, TellAtOnceWhatABoardDoesWhileTimeStands) {
    boards.place(in_view(24), -1);
    const QSignalSpy told(&boards, &AnnouncedBoards::dataChanged);
    playback.seek(16'000);
    EXPECT_TRUE(boards.tell(false));
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(at(0, AnnouncedBoards::PhaseRole).value<SeatPhase>(), SeatPhase::OpponentThinking);
    EXPECT_EQ(at(0, AnnouncedBoards::LeftMsRole), 44'000);
    EXPECT_EQ(at(3, AnnouncedBoards::PhaseRole).value<SeatPhase>(), SeatPhase::Served);
    EXPECT_EQ(at(3, AnnouncedBoards::LeftMsRole), 4000);
    EXPECT_EQ(at(4, AnnouncedBoards::LeftMsRole), 0) << "waits";
}

TEST_F(Announced, TellNowAndThenWhileItPlays) {
    boards.place(in_view(24), -1);
    int told = 0;
    for (int frame = 0; frame < 90; ++frame) told += boards.tell(true) ? 1 : 0;
    EXPECT_EQ(told, 3);
}

TEST_F(Announced, AreNobodysWithoutAHallOrItsBoard) {
    boards.place(in_view(24), -1);
    exhibition.settings()->setBoards(5);
    EXPECT_EQ(at(20, AnnouncedBoards::PhaseRole).value<SeatPhase>(), SeatPhase::NotOpen);
    boards.setView(nullptr);
    EXPECT_EQ(at(0, AnnouncedBoards::LeftMsRole), 0);
}

TEST_F(Announced, TellOnlyOfWhatHasChanged) {
    boards.place(in_view(24), -1);
    const QSignalSpy changed(&boards, &AnnouncedBoards::dataChanged);
    boards.place(in_view(24), 5);
    EXPECT_EQ(changed.count(), 0) << "all are where they were";
    boards.place(in_view(24, 1), 5);
    EXPECT_EQ(changed.count(), 1);
}

}  // namespace
}  // namespace simul
