#include "app/window/paper/paint/handout.hpp"

#include <gtest/gtest.h>

#include "app/window/paper/paint/handout_facts.hpp"
#include "simulator/scenario/ways.hpp"
#include "tests/app/window/paper/pdf_reader.hpp"

namespace simul::paint {
namespace {

HandoutRequest handout_of(const Scenario& scenario, Tongue tongue = Tongue::english, Mode left = Mode::sync) {
    return {.halls = {in_mode(scenario, left), scenario},
            .tongue = tongue,
            .program = "Simul 1.0",
            .line = "simul --at 20m"};
}

/// Settings that need much room, or leave something without an answer.
std::vector<Scenario> difficult_settings() {
    Scenario crowd;
    crowd.boards = 1000;
    Scenario incidents;
    incidents.walk = std::chrono::seconds{5};
    incidents.vary_master = {Spread::uniform, 20};
    incidents.vary_opponent = {Spread::exponential, 0};
    incidents.slow = {{3, 4}, {5, 2}};
    incidents.blocks = {{1, 1, std::chrono::minutes{10}}};
    incidents.blocking_boards = {7};
    incidents.switches = {{std::chrono::minutes{20}, Mode::sync}};
    Scenario one;
    one.boards = 1;
    one.pairs = 1;
    Scenario no_opponent;
    no_opponent.opponent = Duration{0};
    Scenario clones;
    clones.mode = Mode::clones;
    Scenario masters;
    masters.masters = 7;
    Scenario pool;
    pool.mode = Mode::pool;
    pool.in_play = 4;
    Scenario long_times;
    long_times.boards = 3;
    long_times.master = std::chrono::hours{23};
    long_times.opponent = std::chrono::hours{24};
    return {crowd, incidents, one, no_opponent, clones, masters, pool, long_times};
}

TEST(Handout, IsOnePageThatSaysWhatComesOfTheClassicSetting) {
    for (const Tongue tongue : {Tongue::english, Tongue::korean}) {
        const QByteArray pdf = handout_pdf(handout_of({}, tongue));
        EXPECT_EQ(pages_of(pdf), 1);
        expect_good_pdf(pdf);
        const auto text = text_of_pdf(pdf);
        if (!text) GTEST_SKIP() << "pdftotext is missing";
        const bool korean = tongue == Tongue::korean;
        for (const char* words :
             {"1:00:55", "12:00:00", "asyncio", "simul --at 20m", korean ? "마지막 응수" : "last reply",
              korean ? "꺾이는 점: 12판" : "knee: 12 boards", korean ? "이벤트 루프" : "event loop",
              korean ? "= 29 × max(120초, 60초) + 120초 = 1:00:00"
                     : "= 29 × max(120 s, 60 s) + 120 s = 1:00:00"})
            EXPECT_TRUE(text->contains(QString::fromUtf8(words))) << words << "\n" << text->toStdString();
    }
}

TEST(Handout, HasOnePageForEverySettingAndOneMoreWithAnswers) {
    for (const Scenario& scenario : difficult_settings())
        for (const Tongue tongue : {Tongue::english, Tongue::korean}) {
            HandoutRequest request = handout_of(scenario, tongue);
            request.size = tongue == Tongue::english ? PaperSize::letter : PaperSize::a4;
            const QByteArray pdf = handout_pdf(request);
            EXPECT_EQ(pages_of(pdf), 1);
            expect_good_pdf(pdf);
            request.answers = true;
            EXPECT_EQ(pages_of(handout_pdf(request)), 2);
        }
}

TEST(Handout, AsksThreeQuestionsThatHaveAnAnswer) {
    for (const Scenario& scenario : difficult_settings()) {
        const HandoutRequest request = handout_of(scenario);
        const auto questions = handout_questions(handout_facts(request, {}), {});
        ASSERT_EQ(questions.size(), 3U);
        for (const HandoutQuestion& question : questions)
            EXPECT_FALSE(question.answer.empty()) << question.text;
    }
}

TEST(Handout, AsksAboutTheKneeOnlyWhereThereIsOne) {
    const auto third = [](const Scenario& scenario) {
        const HandoutRequest request = handout_of(scenario);
        return handout_questions(handout_facts(request, {}), {}).at(2);
    };
    EXPECT_NE(third({}).text.find("does another board begin to cost"), std::string::npos) << third({}).text;
    EXPECT_NE(third({}).answer.find("(5 s + 55 s) / 5 s = 12"), std::string::npos) << third({}).answer;
    Scenario clones;
    clones.mode = Mode::clones;
    EXPECT_NE(third(clones).text.find("twice as long"), std::string::npos) << third(clones).text;
}

TEST(Handout, IsTheSameBytesEachTime) { EXPECT_EQ(handout_pdf(handout_of({})), handout_pdf(handout_of({}))); }

}  // namespace
}  // namespace simul::paint
