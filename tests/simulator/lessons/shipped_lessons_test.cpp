#include "simulator/lessons/shipped_lessons.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
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

/// A text taken apart: values and code, each once and sorted, and what is left.
struct Parts {
    std::vector<std::string> values;
    std::vector<std::string> code;
    std::string plain;
};

void keep_each_once(std::vector<std::string>& texts) {
    std::ranges::sort(texts);
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
}

Parts parts_of(std::string_view text) {
    Parts parts;
    while (!text.empty()) {
        const std::size_t length = std::min(text.find_first_of("`{"), text.size());
        parts.plain += text.substr(0, length);
        text.remove_prefix(length);
        if (text.empty()) break;
        const bool is_code = text.front() == '`';
        const std::size_t end = text.find(is_code ? '`' : '}', 1);
        (is_code ? parts.code : parts.values).emplace_back(text.substr(0, end + 1));
        text.remove_prefix(end + 1);
    }
    keep_each_once(parts.values);
    keep_each_once(parts.code);
    return parts;
}

/// What stands directly behind a value, a particle that depends on its last sound; empty: none does.
std::string particle_in(std::string_view text) {
    for (std::size_t at = text.find('}'); at != std::string_view::npos; at = text.find('}', at + 1))
        for (const std::string_view particle :
             {"은", "는", "이", "가", "을", "를", "과", "와", "으로", "로", "예요"})
            if (text.substr(at + 1).starts_with(particle)) return std::string{particle};
    return {};
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
                const std::string plain = parts_of(text_in(*words, language)).plain;
                EXPECT_EQ(plain.find_first_of("0123456789"), std::string::npos) << lesson.id << ": " << plain;
            }
}

TEST(ShippedLessons, HaveTheSameValuesAndCodeInBothLanguages) {
    for (const Lesson& lesson : shipped_lessons())
        for (const auto* const words : texts_of(lesson)) {
            const Parts english = parts_of(text_in(*words, "en"));
            const Parts korean = parts_of(text_in(*words, "ko"));
            EXPECT_EQ(english.values, korean.values) << lesson.id << ": " << english.plain;
            EXPECT_EQ(english.code, korean.code) << lesson.id << ": " << english.plain;
        }
}

TEST(ShippedLessons, SayNoParticleBehindAValueThatItMightNotFit) {
    for (const Lesson& lesson : shipped_lessons())
        for (const auto* const words : texts_of(lesson))
            EXPECT_EQ(particle_in(text_in(*words, "ko")), "") << lesson.id << ": " << text_in(*words, "ko");
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
