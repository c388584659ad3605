#include "tests/app/window/hall/words_of_a_hall.hpp"

namespace simul {
namespace {

using choice::HallWay;

class HallWords : public WordsOfAHall {
  protected:
    void choose(HallWay way) { exhibition.choose(exhibition.right(), way); }
    QString finished(double sooner) {
        words->setProperty("sooner", sooner);
        return sentence_at(playback.endMs());
    }
};

TEST_F(HallWords, NameEveryWay) {
    const std::pair<HallWay, const char*> titles[]{
        {HallWay::OneByOne, "One game after another"},
        {HallWay::AwaitsInTurn, "Awaits each game in turn"},
        {HallWay::Asyncio, "She walks on while they think"},
        {HallWay::ThreadPool, "A few games at once"},
        {HallWay::ThreadsInTurn, "Thinks in slices"},
        {HallWay::Processes, "Several masters share the boards"},
        {HallWay::EveryoneHers, "A master at every board"},
        {HallWay::BlockingCalls, "Every opponent holds her"},
    };
    for (const auto& [way, title] : titles) {
        choose(way);
        EXPECT_EQ(say("title"), QLatin1String(title));
    }
}

TEST_F(HallWords, WarnOfWrongModels) {
    EXPECT_EQ(say("warning"), QString());
    choose(HallWay::EveryoneHers);
    EXPECT_EQ(say("warning"), QStringLiteral("Wrong model: cannot exist"));
    for (const HallWay mistake : {HallWay::AwaitsInTurn, HallWay::BlockingCalls}) {
        choose(mistake);
        EXPECT_EQ(say("warning"), QStringLiteral("Wrong model: a common mistake"));
    }
}

TEST_F(HallWords, SayWhatEveryMomentIs) {
    struct Said {
        HallWay way;
        double at;
        const char* sentence;
    };
    const Said table[]{
        {HallWay::OneByOne, 0, "She will finish one game before she opens the next."},
        {HallWay::AwaitsInTurn, 0, "She will finish one game before she opens the next."},
        {HallWay::EveryoneHers, 0, "A master at every board: all of them will move at once."},
        {HallWay::BlockingCalls, 0, "She will make a move and stay at the board until the opponent replies."},
        {HallWay::Processes, 0, "Each master will make a move and walk on while the opponent thinks."},
        {HallWay::OneByOne, 1000, "She thinks about her move at board 1. 2 games have not begun."},
        {HallWay::OneByOne, 20'000,
         "She stands still and waits for board 1: 40 s left. 2 games have not begun."},
        {HallWay::OneByOne, 1'741'000, "She thinks about her move at board 3."},
        {HallWay::Asyncio, 0, "She will make a move and walk on while the opponent thinks."},
        {HallWay::Asyncio, 6000,
         "Her first move at board 2: games open in board order. 1 board is waiting for her."},
        {HallWay::Asyncio, 20'000, "No board is ready. Board 1 will reply first, in 40 s."},
        {HallWay::Asyncio, 62'000, "Board 1 replied first of all, 2 s ago."},
        {HallWay::BlockingCalls, 20'000,
         "Board 1 does not let her go: 40 s left. 2 boards are waiting for her."},
        {HallWay::Processes, 1000, "Masters who think: 3. Masters who wait: 0."},
        {HallWay::Processes, 20'000, "Every master waits. Board 1 will reply first, in 40 s."},
    };
    settings().setBoards(3);
    settings().setPairs(10);
    for (const auto& [way, at, sentence] : table) {
        choose(way);
        EXPECT_EQ(sentence_at(at), QString::fromUtf8(sentence)) << static_cast<int>(way) << " " << at;
    }
}

TEST_F(HallWords, SayWhereSheWalksAndStands) {
    settings().setBoards(3);
    settings().setWalkMs(2000);
    EXPECT_EQ(sentence_at(61'500), QStringLiteral("She walks to board 1, which replied first, 1 s ago."));
    settings().setWalkMs(0);
    settings().setPolicy(choice::ServePolicy::FixedRound);
    EXPECT_EQ(sentence_at(20'000),
              QStringLiteral("Board 1 is next in the round; she waits for it: 40 s left."));
}

TEST_F(HallWords, SayThatTheLastReplyIsYetToCome) {
    EXPECT_EQ(sentence_at(3'640'000),
              QStringLiteral("Her last move is made. Board 24 still thinks: 15 s left."));
    EXPECT_EQ(sentence_at(3'654'001),
              QStringLiteral("Her last move is made. Board 24 still thinks: 1 s left."));
    settings().setOpponentMs(200'000);
    settings().setBoards(1);
    EXPECT_EQ(sentence_at(6'030'000),
              QStringLiteral("Her last move is made. Board 1 still thinks: 2 min left."));
}

TEST_F(HallWords, SayHowMuchSoonerItIsOver) {
    const QString last = QStringLiteral("Her last move came at 1:00:00, the last reply 55 s later.");
    EXPECT_EQ(finished(11.82), QStringLiteral("Finished 11.8 times sooner. ") + last);
    EXPECT_EQ(finished(1.2), QStringLiteral("Finished 1.2 times sooner. ") + last);
    EXPECT_EQ(finished(1.06), QStringLiteral("Finished 1.1 times sooner. ") + last);
    for (const double sooner : {1.05, 1.0, 0.1})
        EXPECT_EQ(finished(sooner), QStringLiteral("Finished. ") + last);
}

TEST_F(HallWords, KeepNumbersInTheLineOfTheWordBefore) {
    playback.seek(6000);
    EXPECT_TRUE(words->property("sentence").toString().contains(QString::fromUtf8("board\u00a02:")));
}

TEST_F(HallWords, AreSpokenInBothLanguagesWhileItRuns) {
    const QString english = say("title");
    words.speak("ko");
    EXPECT_NE(say("title"), english);
    EXPECT_FALSE(sentence_at(6000).contains(QStringLiteral("board")));
    words.speak("en");
    EXPECT_EQ(say("title"), english);
}

}  // namespace
}  // namespace simul
