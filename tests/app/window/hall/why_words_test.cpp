#include "tests/app/window/hall/words_of_a_hall.hpp"

namespace simul {
namespace {

class WhyWords : public WordsOfAHall {};

TEST_F(WhyWords, RoundTimeThatHasPassedDownAndTimeToComeUp) {
    EXPECT_TRUE(sentence_at(124'900).startsWith(QStringLiteral("Board 1 replied first of all, 64 s ago.")))
        << sentence_at(124'900).toStdString();
    EXPECT_TRUE(sentence_at(3'640'100).contains(QStringLiteral("15 s left")));
}

TEST_F(WhyWords, GiveAReasonInTheFirstRound) {
    EXPECT_EQ(sentence_at(6000), QStringLiteral("Her first move at board 2: games open in board order. "
                                                "22 boards are waiting for her."));
}

TEST_F(WhyWords, GiveTheReasonOfThePolicy) {
    settings().setPolicy(choice::ServePolicy::LastReady);
    EXPECT_TRUE(sentence_at(66'500).startsWith(
        QStringLiteral("Board 24 had replied last, 1 s ago: the newest goes first.")))
        << sentence_at(66'500).toStdString();
    EXPECT_TRUE(sentence_at(65'500).contains(QStringLiteral("just now")))
        << sentence_at(65'500).toStdString();
    settings().setPolicy(choice::ServePolicy::FixedRound);
    EXPECT_TRUE(sentence_at(66'500).startsWith(QStringLiteral("Board 14 is next in the round.")));
}

TEST_F(WhyWords, SayToWhomSheWalksAndWhy) {
    settings().setBoards(3);
    settings().setWalkMs(2000);
    EXPECT_EQ(sentence_at(61'500), QStringLiteral("She walks to board 1, which replied first, 1 s ago."));
}

TEST_F(WhyWords, GiveAReasonForSeveralMasters) {
    settings().setBoards(4);
    exhibition.choose(exhibition.right(), choice::HallWay::Processes);
    settings().setMasters(2);
    EXPECT_EQ(sentence_at(30'000), QStringLiteral("Every master waits. Board 1 will reply first, in 30 s."));
}

TEST_F(WhyWords, AreSpokenInKoreanToo) {
    words.speak("ko");
    EXPECT_TRUE(sentence_at(124'900).contains(QStringLiteral("64\ucd08 \uc804\uc5d0")))
        << sentence_at(124'900).toStdString();
    settings().setMasterMs(20'000);
    EXPECT_TRUE(sentence_at(500'000).contains(QStringLiteral("분 "))) << sentence_at(500'000).toStdString();
}

}  // namespace
}  // namespace simul
