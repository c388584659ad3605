#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "simulator/lessons/play.hpp"
#include "simulator/lessons/shipped_lessons.hpp"
#include "simulator/scenario/scenario_json.hpp"
#include "tests/app/console/console_runner.hpp"
#include "tests/source_folder.hpp"

namespace simul::console::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(Lessons, AreListedByChapter) {
    const Outcome outcome = run("lessons");
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out, run("lessons list").out);
    for (const lessons::Lesson& lesson : lessons::shipped_lessons())
        EXPECT_THAT(outcome.out, HasSubstr(lesson.id));
    EXPECT_THAT(run("lessons --language ko").out, HasSubstr("오래 걸리는 생각"));
}

TEST(Lessons, AreShownInBothLanguagesWithTheNumbersOfASetup) {
    EXPECT_THAT(run("lessons show she-walks-on").out, HasSubstr("1:00:55 [right]"));
    EXPECT_THAT(run("lessons show she-walks-on --setup 2").out, HasSubstr("1:20:54 [right]"));
    EXPECT_EQ(run("lessons show she-walks-on --setup 10").out,
              run("lessons show she-walks-on --setup 2").out);
    EXPECT_THAT(run("lessons show she-walks-on --language ko").out, HasSubstr("1:00:55 [정답]"));
}

TEST(Lessons, AreCheckedAsFiles) {
    const Outcome outcome =
        run("lessons check " + in_source_folder("resources/lessons/example/my-lesson.json"));
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("0:27:10"));
    const std::string file = fresh_file("bad.json");
    write(file, R"({"format": "simul-lesson", "version": 2})");
    const Outcome bad = run("lessons check " + file);
    EXPECT_EQ(bad.code, 2);
    EXPECT_THAT(bad.out, IsEmpty());
    EXPECT_EQ(
        bad.err,
        fmt::format("simul-cli: {}: version 2: must be 1 (a newer Simul has written this file)\n", file));
    EXPECT_EQ(run("lessons check no-such-file.json").code, 2);
}

TEST(Lessons, RefuseOtherWordsInOneLine) {
    for (const std::string typed :
         {"lessons shwo x", "lessons show", "lessons check", "lessons show she-walk-on", "lessons list all",
          "lessons show a b", "lessons --setup 0", "run she-walks-on", "lessons show one-game --format json",
          "lessons --language python", "run --setup 2", "lessons show one-game extra"}) {
        const Outcome outcome = run(typed);
        EXPECT_EQ(outcome.code, 2) << typed;
        EXPECT_THAT(outcome.out, IsEmpty()) << typed;
        EXPECT_EQ(lines_of(outcome.err).size(), 1U) << outcome.err;
    }
    EXPECT_THAT(run("lessons show she-walk-on").err, HasSubstr("did you mean she-walks-on?"));
}

TEST(Lessons, SayThatOptionsOfTheExhibitionChangeNothing) {
    const Outcome outcome = run("lessons show one-game --boards 3");
    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.err, HasSubstr("--boards 3: has no effect on lessons"));
}

/// The numbers of a run that is played by itself.
struct PlayedAlone {
    std::int64_t last_move = 0;
    std::int64_t last_reply = 0;
    std::int64_t busy = 0;
    std::string fingerprint;
    bool operator==(const PlayedAlone&) const = default;
};

PlayedAlone played_alone(const Scenario& scenario, const std::string& file) {
    write(file, scenario_file_text(scenario));
    const auto result = json_of("run --format json --scenario " + file).at("result");
    const auto ms = [&](const char* key) { return result.at(key).to_number<std::int64_t>(); };
    return {ms("last_move_ms"), ms("last_reply_ms"), ms("master_busy_ms"),
            result.at("fingerprint").as_string().c_str()};
}

TEST(Lessons, HaveTheNumbersOfASeparateRun) {
    const std::string file = fresh_file("run.json");
    for (const lessons::Lesson& lesson : lessons::shipped_lessons())
        for (std::uint32_t setup = 1; setup <= lesson.setup_count(); ++setup) {
            const auto setting = lessons::play(lesson, setup);
            for (const auto& [name, run] : setting->runs) {
                const Results& here = run.trace->results();
                const PlayedAlone expected{here.last_move.count(), here.last_reply.count(),
                                           here.master_busy.count(), fingerprint_text(here.fingerprint)};
                EXPECT_EQ(played_alone(run.scenario, file), expected)
                    << lesson.id << " " << setup << " " << name;
            }
        }
}

/// The block of a guide that is marked as this file.
std::string file_in_guide(const std::string& guide, const std::string& name) {
    const std::string text = contents(in_source_folder(guide));
    const std::string mark = "<!-- file: " + name + " -->\n```json\n";
    const std::size_t at = text.find(mark);
    if (at == std::string::npos) return {};
    const std::size_t first = at + mark.size();
    return text.substr(first, text.find("```\n", first) - first);
}

TEST(Lessons, AreExplainedInBothGuidesByTheExampleThatIsChecked) {
    const std::string example = contents(in_source_folder("resources/lessons/example/my-lesson.json"));
    EXPECT_EQ(file_in_guide("resources/docs/teachers-guide.md", "my-lesson.json"), example);
    EXPECT_EQ(file_in_guide("resources/docs/teachers-guide.ko.md", "my-lesson.json"), example);
}

}  // namespace
}  // namespace simul::console::testing
