#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "simulator/lessons/lesson.hpp"
#include "simulator/lessons/play.hpp"
#include "simulator/lessons/sheet.hpp"
#include "simulator/lessons/shipped_lessons.hpp"
#include "simulator/text/strict_json.hpp"
#include "tests/simulator/lessons/lesson_values.hpp"

namespace simul::lessons::testing {
namespace {

/// What reading and playing the lesson says; empty if nothing is wrong with it.
std::string complaint(const std::string& text) {
    try {
        const Lesson lesson = read_lesson(text);
        for (std::uint32_t setup = 1; setup <= lesson.setup_count(); ++setup) check_sheets(lesson, setup);
        return {};
    } catch (const JsonError& error) {
        return error.what();
    }
}

/// The small lesson with one part of it exchanged.
std::string with(const std::string& part, const std::string& instead) {
    std::string text = small_lesson();
    const std::size_t at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return text.replace(at, part.size(), instead);
}

TEST(BadLessons, AreOnlyThoseWithAMistake) {
    EXPECT_EQ(complaint(small_lesson()), "");
    EXPECT_EQ(complaint("\xEF\xBB\xBF" + small_lesson()), "");
}

TEST(BadLessons, AreRefusedWithThePlaceAndTheReason) {
    EXPECT_EQ(complaint(small_lesson("left.las_reply")),
              "ask[0].right.value: unknown quantity \"left.las_reply\"");
    EXPECT_EQ(complaint(small_lesson("centre.last_reply")),
              "ask[0].right.value: unknown run \"centre\" in \"centre.last_reply\"");
    EXPECT_EQ(complaint(small_lesson("left.turns")),
              "ask[0].right.value: \"left.turns\" has another unit than the question");
    EXPECT_EQ(complaint(small_lesson("left.busy")),
              "ask[0].wrong[0]: equals ask[0].right: 1:00:00 (setup 1)");
    EXPECT_EQ(complaint(small_lesson("left.over(25)")),
              "ask[0].right.value: board 25: there are 24 (setup 1)");
    EXPECT_EQ(complaint(small_lesson("left.last_reply / walk * opponent")),
              "ask[0].right.value: divides by zero (setup 1)");
    EXPECT_EQ(complaint(small_lesson("left.last_reply", "When {left.lats}?")),
              "ask[0].text.en: unknown quantity \"left.lats\"");
    EXPECT_EQ(complaint(small_lesson("left.last_reply", "When {?")),
              "ask[0].text.en: a brace has no partner: \"{?\"");
    EXPECT_EQ(complaint(small_lesson("left.last_reply", "`When?")),
              "ask[0].text.en: a backtick has no partner");
    EXPECT_EQ(complaint(with(R"("en": "When?")", R"("ko": "언제?")")),
              "ask[0].text: the text in \"en\" is missing");
    EXPECT_EQ(complaint(with(R"("en": "When?")", R"("en": "When?", "ko": "언제?")")),
              "ask[0].text: the title has no text in \"ko\"");
    EXPECT_EQ(complaint(with(R"(, "feedback": {"en": "No."})", "")),
              "ask[0].wrong[0]: the key \"feedback\" is missing");
    EXPECT_EQ(complaint(with(R"("misconception": "M18", )", "")),
              "ask[0].wrong[0]: the key \"misconception\" is missing");
    EXPECT_EQ(complaint(with(R"("right": {"value")", R"("rihgt": {"value")")),
              "ask[0].rihgt: there is no such key");
    EXPECT_EQ(
        complaint(with(R"("unit": "time")", R"("unit": "hours")")),
        "ask[0].unit \"hours\": must be one of \"time\", \"boards\", \"count\", \"ratio\", \"percent\"");
    EXPECT_EQ(complaint(with(R"("mode": "sync")", R"("mode": "sink")")).substr(0, 23),
              "runs.left.mode \"sink\": ");
    EXPECT_EQ(complaint(with(R"("mode": "sync")", R"("boards": 0)")),
              "runs.left.boards 0: must be a whole number from 1 to 1,000,000");
    EXPECT_EQ(complaint(with(R"("mode": "sync")", R"("masters": 25)")),
              "runs.left.masters 25: must be 1 to 24");
    EXPECT_EQ(complaint(with(R"("mode": "sync")", R"("boards": 4000)")),
              "runs.left: must have at most 200,000 events");
    EXPECT_EQ(complaint(with(R"("mode": "sync")", R"("mode": "threads", "slice_ms": 1, "boards": 20)")),
              "runs.left: must have at most 200,000 events");
    EXPECT_EQ(complaint(with(R"("en": "When?")", R"("en": "After {right.most(last_reply,20)}?")")), "");
    EXPECT_EQ(complaint(with(R"("version": 1)", R"("version": 2)")),
              "version 2: must be 1 (a newer Simul has written this file)");
    EXPECT_EQ(complaint(with("simul-lesson", "simul-scenario")),
              "format \"simul-scenario\": must be \"simul-lesson\"");
    EXPECT_EQ(complaint(with(R"("t": )", R"("boards": )")),
              "moments.boards: a quantity has this name already");
    EXPECT_EQ(complaint(with("explain", "setups\": [{\"runs\": {\"middle\": {}}}], \"explain")),
              "setups[0].runs.middle: there is no such run");
    EXPECT_EQ(
        complaint(with("explain", R"(code": {"text": {"en": "Await."}, "listing": "asnyc"}, "explain)")),
        "code.listing: unknown listing \"asnyc\"");
    EXPECT_EQ(complaint(with("explain", R"(watch": {"from": "t", "to": "0:00:10"}, "explain)")),
              "watch: must end after it begins (setup 1)");
    EXPECT_EQ(
        complaint(with("explain", R"(next": {"text": {"en": "Try."}, "change": {"boards": 0}}, "explain)")),
        "next.change.boards 0: must be a whole number from 1 to 1,000,000");
    EXPECT_EQ(complaint(std::string(most_bytes_of_lesson + 1, ' ')), "the file: is larger than 256 kB");
    EXPECT_EQ(complaint("{"), "line 1, column 2: the text ends too early");
    EXPECT_EQ(complaint("[]"), "the file []: must be an object in braces");
}

TEST(BadLessons, DrawTooManyLongRuns) {
    std::string text = small_lesson("left.last_reply", "After {right.most(last_reply,10)}?");
    EXPECT_EQ(complaint(text), "");
    const std::string run = R"("right": {}})";
    text.replace(text.find(run), run.size(), R"("right": {"boards": 400}})");
    EXPECT_EQ(complaint(text), "runs.right: must have at most 200,000 events in its 10 draws");
}

TEST(BadLessons, HaveMoreThanTwelveRuns) {
    std::string runs;
    for (char run = 'a'; run < 'a' + 11; ++run) runs += std::string{", \""} + run + "\": {}";
    EXPECT_EQ(complaint(with(R"("right": {}})", R"("right": {})" + runs + "}")),
              "runs: must be at most 12, not 13");
}

TEST(BadLessons, ShowTheWrongOrderWithoutFeedback) {
    const std::string text = with(R"("kind": "number", "unit": "time", )", R"("kind": "order", "items": [
{"id": "a", "text": {"en": "A"}, "value": "left.last_reply"}, {"id": "b", "text": {"en": "B"}, "value": "right.last_reply"},
{"id": "c", "text": {"en": "C"}, "value": "left.busy"}], )");
    std::string order = text;
    const std::string value = R"("value": "left.last_reply", "feedback": {"en": "Yes."})";
    order.replace(order.find(value), value.size(), R"("feedback": {"en": "Yes."})");
    const std::string wrong = R"("value": "left.busy", "misconception")";
    order.replace(order.find(wrong), wrong.size(), R"("first": "a", "then": "b", "misconception")");
    EXPECT_EQ(complaint(order), "ask[0].wrong: feedback is missing for \"b\" before \"c\" (setup 1)");
}

TEST(BadLessons, AreNamedByTheirFile) {
    const auto folder = std::filesystem::temp_directory_path() / "simul-bad-lessons";
    std::filesystem::create_directories(folder);
    const std::string file = (folder / "my.json").string();
    std::ofstream{file} << small_lesson("left.las_reply");
    try {
        static_cast<void>(load_lesson(file));
        FAIL();
    } catch (const JsonError& error) {
        EXPECT_EQ(error.what(), file + ": ask[0].right.value: unknown quantity \"left.las_reply\"");
    }
    std::ofstream{file} << small_lesson();
    EXPECT_EQ(load_lesson(file).id, "small");
    std::filesystem::remove_all(folder);
}

TEST(BadLessons, AreNotThoseInOneLanguageOnly) {
    const Lesson lesson = read_lesson(small_lesson());
    const Sheet sheet = sheet_of(lesson, play(lesson, 1), Tongue::korean);
    EXPECT_TRUE(sheet.in_other_language);
    EXPECT_EQ(sheet.title, "Small");
}

}  // namespace
}  // namespace simul::lessons::testing
