#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "simulator/lessons/judge.hpp"
#include "simulator/lessons/play.hpp"
#include "simulator/lessons/sheet.hpp"
#include "simulator/lessons/shipped_lessons.hpp"
#include "simulator/text/strict_json.hpp"

namespace {

using namespace simul::lessons;

void demand_of_lesson(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

void examine_question(const Question& question) {
    demand_of_lesson(question.right < question.answers.size(), "a question has no right answer");
    for (std::size_t i = 0; i < question.answers.size(); ++i)
        demand_of_lesson((judge(question, Chosen{i}).judgement == Judgement::right) == (i == question.right),
                         "a wrong answer is right");
    static_cast<void>(judge(question, Typed{0, 1e9}));
    static_cast<void>(judge(question, Picked{{0, 1, 1'000'000}}));
    static_cast<void>(judge(question, Sorted{{2, 1, 0}}));
}

/// Short runs only: what is looked for are mistakes in reading.
bool is_short(const Lesson& lesson) {
    constexpr std::uint64_t most = 3'000;
    return lesson.base.runs.empty() ||
           next_scenario(lesson, 1).boards * std::uint64_t{next_scenario(lesson, 1).pairs} < most;
}

void read_as_lesson(std::string_view text) {
    try {
        const Lesson lesson = read_lesson(text);
        if (!is_short(lesson)) return;
        const Sheet sheet = sheet_of(lesson, play(lesson, 1), simul::Tongue::korean, shipped_lesson);
        for (const Question& question : sheet.questions) examine_question(question);
    } catch (const simul::JsonError& error) {
        const std::string_view line = error.what();
        demand_of_lesson(!line.empty() && line.find('\n') == std::string_view::npos,
                         "a complaint is not one line");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    read_as_lesson(std::string(data, data + size));
    return 0;
}
