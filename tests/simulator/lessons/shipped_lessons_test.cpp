#include "simulator/lessons/shipped_lessons.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <sstream>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "simulator/lessons/judge.hpp"
#include "simulator/lessons/play.hpp"
#include "simulator/listings/listing.hpp"
#include "simulator/scenario/scenario_json.hpp"
#include "simulator/trace/trace.hpp"
#include "tests/simulator/lessons/lesson_values.hpp"
#include "tests/source_folder.hpp"

namespace simul::lessons::testing {
namespace {

template <class See>
void see_all_sheets(See see) {
    for (const Lesson& lesson : shipped_lessons())
        for (std::uint32_t setup = 1; setup <= lesson.setup_count(); ++setup) {
            const auto setting = play(lesson, setup);
            for (const auto& [tongue, word] : tongue_words)
                see(lesson, sheet_of(lesson, setting, tongue, shipped_lesson), word);
        }
}

/// All objects of the file with texts in both languages.
void texts_in(const boost::json::value& value, std::vector<const boost::json::object*>& found) {
    if (const auto* const array = value.if_array())
        for (const auto& item : *array) texts_in(item, found);
    const auto* const object = value.if_object();
    if (object == nullptr) return;
    if (object->contains("en")) return found.push_back(object);
    for (const auto& member : *object) texts_in(member.value(), found);
}

std::vector<const boost::json::object*> texts_of(const Lesson& lesson) {
    std::vector<const boost::json::object*> found;
    texts_in(*lesson.document, found);
    return found;
}

std::string text_in(const boost::json::object& words, std::string_view language) {
    const auto& text = words.at({language.data(), language.size()}).as_string();
    return {text.data(), text.size()};
}

std::vector<std::string> matches_of(const std::string& text, const std::string& pattern) {
    const std::regex regex{pattern};
    std::vector<std::string> found;
    for (std::sregex_iterator it{text.begin(), text.end(), regex}; it != std::sregex_iterator{}; ++it)
        found.push_back(it->str());
    std::ranges::sort(found);
    return found;
}

TEST(ShippedLessons, AreEighteenWithEightSetupsInBothLanguages) {
    ASSERT_EQ(shipped_lessons().size(), 18U);
    for (const Lesson& lesson : shipped_lessons()) {
        EXPECT_EQ(lesson.setup_count(), 8U) << lesson.id;
        EXPECT_TRUE(lesson.has(Tongue::english) && lesson.has(Tongue::korean)) << lesson.id;
        EXPECT_EQ(shipped_lesson(lesson.id), &lesson);
        EXPECT_THAT(shipped_lesson_text(lesson.id), ::testing::HasSubstr(lesson.id));
    }
    EXPECT_EQ(shipped_lesson("no-such-lesson"), nullptr);
}

TEST(ShippedLessons, HaveTheValuesOfTheGoldenFile) {
    std::string all;
    see_all_sheets([&](const Lesson&, const Sheet& sheet, std::string_view language) {
        all += fmt::format("{} setup {} {}\n", sheet.id, sheet.setup, language) + values_of(sheet);
    });
    const std::string path = in_source_folder("tests/golden/lessons.txt");
    if (std::getenv("SIMUL_UPDATE_GOLDEN") != nullptr) std::ofstream{path} << all;
    std::ostringstream golden;
    golden << std::ifstream{path}.rdbuf();
    EXPECT_TRUE(all == golden.str()) << "tests/golden/lessons.txt";
}

TEST(ShippedLessons, HaveNoDigitOutsideValuesAndCode) {
    for (const Lesson& lesson : shipped_lessons())
        for (const auto* const words : texts_of(lesson))
            for (const std::string_view language : {"en", "ko"}) {
                const std::string plain =
                    std::regex_replace(text_in(*words, language), std::regex{"`[^`]*`|\\{[^}]*\\}"}, "");
                EXPECT_THAT(matches_of(plain, "[0-9]"), ::testing::IsEmpty()) << lesson.id << ": " << plain;
            }
}

TEST(ShippedLessons, HaveTheSameValuesAndCodeInBothLanguages) {
    for (const Lesson& lesson : shipped_lessons())
        for (const auto* const words : texts_of(lesson)) {
            const std::string english = text_in(*words, "en");
            const std::string korean = text_in(*words, "ko");
            for (const std::string pattern : {"\\{[^}]*\\}", "`[^`]*`"}) {
                auto values = matches_of(english, pattern);
                auto others = matches_of(korean, pattern);
                values.erase(std::unique(values.begin(), values.end()), values.end());
                others.erase(std::unique(others.begin(), others.end()), others.end());
                EXPECT_EQ(values, others) << lesson.id << ": " << english << "\n" << korean;
            }
        }
}

TEST(ShippedLessons, SayNoParticleBehindAValueThatItMightNotFit) {
    for (const Lesson& lesson : shipped_lessons())
        for (const auto* const words : texts_of(lesson))
            EXPECT_THAT(matches_of(text_in(*words, "ko"), "\\}(은|는|이|가|을|를|과|와|으로|로|예요|이에요)"),
                        ::testing::IsEmpty())
                << lesson.id << ": " << text_in(*words, "ko");
}

TEST(ShippedLessons, HoldNoNumberInWhatTheListShows) {
    for (const Lesson& lesson : shipped_lessons())
        for (const Words& words : {lesson.title, lesson.goal})
            for (const auto& phrase : words.in) EXPECT_EQ(phrase->size(), 1U) << lesson.id;
}

TEST(ShippedLessons, LeadFromOneToTheNext) {
    const auto lessons = shipped_lessons();
    for (std::size_t i = 0; i + 1 < lessons.size(); ++i)
        EXPECT_EQ(lessons[i].next->lesson, lessons[i + 1].id);
}

TEST(ShippedLessons, AskForEveryMisconceptionThereIs) {
    std::string all;
    for (const Lesson& lesson : shipped_lessons())
        for (const std::string& misconception : lesson.misconceptions) all += misconception + " ";
    for (int i = 1; i <= 18; ++i) EXPECT_THAT(all, ::testing::HasSubstr(fmt::format("M{} ", i)));
}

TEST(ShippedLessons, NeverTakeAWrongAnswerForTheRightOne) {
    see_all_sheets([](const Lesson& lesson, const Sheet& sheet, std::string_view) {
        for (const Question& question : sheet.questions)
            for (std::size_t i = 0; i < question.answers.size(); ++i) {
                const Judgement expected = i == question.right ? Judgement::right : Judgement::wrong;
                const Answer& answer = question.answers[i];
                const bool is_typed = question.kind == AskKind::number || question.kind == AskKind::moment;
                const Verdict verdict =
                    judge(question, is_typed ? Given{Typed{answer.value->number}} : Given{Chosen{i}});
                EXPECT_EQ(verdict, (Verdict{expected, i})) << lesson.id << " setup " << sheet.setup;
                for (const Answer& other : question.answers) {
                    const bool is_other = is_typed && &other != &answer;
                    EXPECT_TRUE(!is_other ||
                                answer.tolerance < std::abs(other.value->number - answer.value->number))
                        << lesson.id << " setup " << sheet.setup;
                }
            }
    });
}

TEST(ShippedLessons, PlayWhatTheSameScenarioPlaysByItself) {
    for (const Lesson& lesson : shipped_lessons())
        for (std::uint32_t setup = 1; setup <= lesson.setup_count(); ++setup) {
            const auto setting = play(lesson, setup);
            for (const auto& [name, run] : setting->runs) {
                const Results alone = measure(read_scenario(scenario_file_text(run.scenario)));
                EXPECT_EQ(alone, run.trace->results()) << lesson.id << " setup " << setup << " " << name;
            }
        }
}

TEST(ShippedLessons, HaveNewNumbersInEverySetup) {
    for (const Lesson& lesson : shipped_lessons()) {
        std::vector<std::string> seen;
        for (std::uint32_t setup = 1; setup <= lesson.setup_count(); ++setup) {
            const Sheet sheet = sheet_of(lesson, play(lesson, setup), Tongue::english, shipped_lesson);
            seen.push_back(values_of(sheet));
        }
        std::ranges::sort(seen);
        EXPECT_EQ(std::unique(seen.begin(), seen.end()), seen.end()) << lesson.id;
    }
}

const Listing& listing_named(std::string_view word) {
    for (const auto& [mistake, name] : mistake_words)
        if (name == word) return python_listing(mistake);
    for (const WayInfo& way : ways)
        if (way.word == word) return python_listing(way.id);
    return cpp_listing();
}

TEST(ShippedLessons, LeadToLinesThatAreThere) {
    constexpr std::array<std::pair<Anchor, std::string_view>, 5> lines{{{Anchor::open, "open"},
                                                                        {Anchor::waiting, "waiting"},
                                                                        {Anchor::served, "served"},
                                                                        {Anchor::opponent, "opponent"},
                                                                        {Anchor::main, "main"}}};
    for (const Lesson& lesson : shipped_lessons()) {
        if (lesson.code->line.empty()) continue;
        const auto anchor = simul::value_of(lines, lesson.code->line);
        ASSERT_TRUE(anchor) << lesson.id;
        EXPECT_TRUE(listing_named(lesson.code->listing).line_of(*anchor))
            << lesson.id << ": " << lesson.code->listing << " " << lesson.code->line;
    }
}

TEST(ShippedLessons, AskInTheLastOneWhatWasMissedBefore) {
    const Lesson& last = shipped_lessons().back();
    const auto setting = play(last, 3);
    const Missed missed{"where-it-fits", 2};
    const Sheet sheet = sheet_of(last, setting, Tongue::korean, shipped_lesson, missed);
    EXPECT_EQ(sheet.questions[5].lesson, "where-it-fits");
    EXPECT_EQ(sheet.questions[5].ask, 2U);
    EXPECT_EQ(sheet.questions[5].setting->number, 4U);
    EXPECT_EQ(sheet_of(last, setting, Tongue::korean, shipped_lesson).questions[5].lesson, "price-of-a-step");
}

}  // namespace
}  // namespace simul::lessons::testing
