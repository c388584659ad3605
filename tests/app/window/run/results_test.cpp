#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

/// The table of results beside the race.
class ResultsTable : public ShownItems {
  protected:
    /// What a row of the table says: left, right and kept run; empty when it is not shown.
    QStringList row(const char* name) {
        session.picture();
        const auto rows = shown(name);
        if (rows.isEmpty()) return {};
        return {rows[0]->property("one").toString(), rows[0]->property("other").toString(),
                rows[0]->property("third").toString()};
    }
    void choose_right(choice::HallWay way) { session.exhibition().choose(session.exhibition().right(), way); }
    QStringList words(const char* one, const char* other, const char* third = "") {
        return {QString::fromUtf8(one), QString::fromUtf8(other), QString::fromUtf8(third)};
    }
};

TEST_F(ResultsTable, CountsThreadsAndTurnsOfBothHalls) {
    EXPECT_EQ(row("threadsRow"), words("1", "1"));
    EXPECT_EQ(row("turnsRow"), words("23", "719"));
    EXPECT_EQ(row("dropsRow"), QStringList());
    EXPECT_EQ(row("processesRow"), QStringList());
    choose_right(choice::HallWay::ThreadPool);
    EXPECT_EQ(row("threadsRow"), words("1", "4"));
    session.exhibition().reset();
    choose_right(choice::HallWay::ThreadsInTurn);
    EXPECT_EQ(row("threadsRow"), words("1", "24"));
    EXPECT_EQ(row("turnsRow"), words("23", "3,599"));
    EXPECT_EQ(row("dropsRow"), words("0", "2,880"));
    choose_right(choice::HallWay::Processes);
    EXPECT_EQ(row("threadsRow"), words("1", "4"));
    EXPECT_EQ(row("processesRow"), words("1", "4"));
}

TEST_F(ResultsTable, NamesTheFormulaAndSaysWhenItHolds) {
    EXPECT_EQ(row("formulaRow"), words("in a row", "walks on"));
    const QString hint = shown("formulaRow").value(0)->property("hint").toString();
    EXPECT_TRUE(hint.contains(QStringLiteral("N M (J + O)"))) << hint.toStdString();
    EXPECT_TRUE(hint.contains(QStringLiteral("Constant times"))) << hint.toStdString();
}

TEST_F(ResultsTable, GivesBothBoundsWithoutAFormula) {
    settings().setPolicy(choice::ServePolicy::LastReady);
    EXPECT_EQ(row("predictedRow").value(1), QStringLiteral("≥ 1:00:55\n≤ 12:00:00"));
    EXPECT_EQ(row("formulaRow").value(1), QStringLiteral("bounds"));
}

TEST_F(ResultsTable, TellsTheKneeOnlyWhereGamesOverlapInOneHead) {
    EXPECT_EQ(row("kneeRow").value(1), QStringLiteral("12 boards"));
    EXPECT_EQ(row("speedUpRow").value(1), QStringLiteral("11.8 × (at most 12)"));
    EXPECT_EQ(shown("pace").size(), 1);
    for (const auto way : {choice::HallWay::OneByOne, choice::HallWay::AwaitsInTurn,
                           choice::HallWay::BlockingCalls, choice::HallWay::EveryoneHers}) {
        choose_right(way);
        EXPECT_EQ(row("kneeRow"), QStringList());
        EXPECT_TRUE(shown("pace").isEmpty());
        EXPECT_FALSE(row("speedUpRow").value(1).contains(u'(')) << row("speedUpRow").value(1).toStdString();
    }
}

TEST_F(ResultsTable, BoundsTheSpeedUpByHerMastersAgainstThoseOfTheOtherHall) {
    settings().setMasters(4);
    EXPECT_EQ(row("speedUpRow").value(1).section(u'(', 1), QStringLiteral("at most 12)"))
        << "four in both halls";
    settings().setMasters(1);
    choose_right(choice::HallWay::Processes);
    EXPECT_EQ(row("speedUpRow").value(1).section(u'(', 1), QStringLiteral("at most 48)"))
        << "four against one";
}

TEST_F(ResultsTable, SaysWhatAnotherBoardCosts) {
    settings().setBoards(11);
    EXPECT_EQ(shown("pace").value(0)->property("text").toString().replace(QChar(0xa0), u' '),
              QStringLiteral("The opponents set the pace: one more board costs 5 s."));
    settings().setBoards(12);
    EXPECT_EQ(shown("pace").value(0)->property("text").toString().replace(QChar(0xa0), u' '),
              QStringLiteral("The opponents set the pace: one more board costs 2 min 30 s."));
}

TEST_F(ResultsTable, PutsAKeptRunBesideBothHalls) {
    EXPECT_EQ(row("lastReplyRow"), words("12:00:00", "1:00:55"));
    choose_right(choice::HallWay::ThreadPool);
    settings().setInPlay(12);
    session.exhibition().pin(session.exhibition().right());
    settings().setInPlay(23);
    EXPECT_EQ(row("resultHeading"), words("sync", "pool of 23", "pool of 12"));
    EXPECT_EQ(row("lastReplyRow"), words("12:00:00", "1:27:30", "1:00:55"));
    EXPECT_EQ(row("speedUpRow"), words("", "8.2 ×", "11.8 ×"));
    keep("kept-run.png");
    session.exhibition().unpin();
    EXPECT_EQ(row("lastReplyRow"), words("12:00:00", "1:27:30"));
}

TEST_F(ResultsTable, ListsTheBoardsOfAKeptRun) {
    session.exhibition().pin(session.exhibition().left());
    settings().setBoards(12);
    press(Qt::Key_3, Qt::ControlModifier);
    session.picture();
    auto* side = shown("side").value(0);
    ASSERT_EQ(side->property("words").toStringList().size(), 3);
    EXPECT_EQ(side->property("words").toStringList().last(), QStringLiteral("kept: one after another"));
    auto* page = object(QStringLiteral("otherPage"))->property("item").value<QQuickItem*>();
    page->setProperty("side", 2);
    session.picture();
    EXPECT_EQ(shown("boardRows").value(0)->property("count").toInt(), 24);
    session.exhibition().unpin();
    session.picture();
    EXPECT_EQ(page->property("side").toInt(), 1);
    EXPECT_EQ(shown("boardRows").value(0)->property("count").toInt(), 12);
}

TEST_F(ResultsTable, KeepsEitherHall) {
    press(Qt::Key_2, Qt::ControlModifier);
    session.picture();
    press_on(shown("pinLeftButton").value(0));
    EXPECT_EQ(session.exhibition().pinned()->way(), choice::HallWay::OneByOne);
    press_on(shown("pinButton").value(0));
    EXPECT_EQ(session.exhibition().pinned()->way(), choice::HallWay::Asyncio);
}

TEST_F(ResultsTable, ExplainsThePatternsThatOccurInTheTimeline) {
    const auto legend = [this] {
        QStringList said;
        for (const QVariant& entry : item(QStringLiteral("legend"))->property("entries").toList())
            said.append(entry.toMap().value(QStringLiteral("words")).toString());
        return said.join(u',');
    };
    EXPECT_EQ(legend(), QStringLiteral("she thinks,opponent thinks,waits for her,game over"));
    choose_right(choice::HallWay::ThreadsInTurn);
    settings().setWalkMs(100);
    EXPECT_EQ(legend(),
              QStringLiteral("she thinks,thought broken off,she walks,opponent thinks,waits for her,"
                             "game over"));
    choose_right(choice::HallWay::BlockingCalls);
    settings().setWalkMs(0);
    EXPECT_EQ(legend(), QStringLiteral("she thinks,she is held,opponent thinks,waits for her,game over"));
    choose_right(choice::HallWay::Asyncio);
    session.exhibition().right()->addSwitch(600'000, choice::RunMode::Sync);
    EXPECT_EQ(legend(), QStringLiteral("she thinks,opponent thinks,waits for her,paused,game over"));
}

}  // namespace
}  // namespace simul
