#include "tests/simulator/lessons/lesson_values.hpp"

#include <fmt/format.h>

#include "simulator/text/duration_text.hpp"

namespace simul::lessons::testing {
namespace {

std::string line(std::string_view what, const std::string& text) {
    return text.empty() ? "" : fmt::format("    {}: {}\n", what, text);
}

std::string values_of_question(const Question& question) {
    std::string text = line("ask", question.text) + line("hint", question.hint);
    for (const SortedItem& item : question.items) text += line("item", item.label + " = " + item.value_label);
    for (const Answer& answer : question.answers)
        text += line(answer.is_right ? "right" : "wrong " + answer.misconception,
                     fmt::format("{}{}{} | {}", answer.label, answer.label.empty() ? "by rule" : "",
                                 answer.tolerance > 0 ? fmt::format(" +- {} ms", answer.tolerance) : "",
                                 answer.feedback));
    return text;
}

}  // namespace

std::string values_of(const Sheet& sheet) {
    std::string text = line("title", sheet.title) + line("goal", sheet.goal);
    for (const Question& question : sheet.questions) text += values_of_question(question);
    text += line("watch", fmt::format("{} to {}", clock_text(sheet.watch_from), clock_text(sheet.watch_to)));
    for (const SheetPoint& point : sheet.points) text += line(clock_text(point.at), point.text);
    return text + line("discuss", sheet.discuss) + line("explain", sheet.explain) + line("code", sheet.code) +
           line("next", sheet.next);
}

std::string small_lesson(const std::string& value, const std::string& text) {
    return R"({"format": "simul-lesson", "version": 1, "id": "small", "title": {"en": "Small"}, "goal": {"en": "Try."},
"runs": {"left": {"mode": "sync"}, "right": {}}, "moments": {"t": "0:01:02"},
"ask": [{"kind": "number", "unit": "time", "text": {"en": ")" +
           text + R"("}, "right": {"value": ")" + value + R"(", "feedback": {"en": "Yes."}},
"wrong": [{"value": "left.busy", "misconception": "M18", "feedback": {"en": "No."}}]}],
"explain": {"en": "So it is."}})";
}

}  // namespace simul::lessons::testing
