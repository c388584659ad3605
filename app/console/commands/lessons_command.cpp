#include <algorithm>

#include <fmt/format.h>

#include "app/console/commands/commands.hpp"
#include "app/console/report/lesson_text.hpp"
#include "app/options/destination.hpp"
#include "app/options/suggestion.hpp"
#include "app/options/usage_error.hpp"
#include "simulator/lessons/play.hpp"
#include "simulator/lessons/shipped_lessons.hpp"
#include "simulator/text/strict_json.hpp"

namespace simul::console {
namespace {

using options::UsageError;

const lessons::Lesson& lesson_named(const std::string& id) {
    const lessons::Lesson* const lesson = lessons::shipped_lesson(id);
    if (lesson != nullptr) return *lesson;
    std::vector<std::string_view> known;
    for (const lessons::Lesson& each : lessons::shipped_lessons()) known.push_back(each.id);
    throw UsageError(fmt::format("lessons show {}: there is no such lesson{}", options::shown(id),
                                 options::suggestion(id, known)));
}

std::string shown_lesson(const lessons::Lesson& lesson, const Request& request) {
    const auto setting = lessons::play(lesson, request.setup);
    return lesson_text(lessons::sheet_of(lesson, setting, request.tongue, lessons::shipped_lesson),
                       request.tongue);
}

std::string checked_lesson(const std::string& file) {
    const lessons::Lesson lesson = lessons::load_lesson(options::file_to_read(file));
    std::string text =
        fmt::format("{}: the lesson \"{}\" is as it should be\n", options::shown(file), lesson.id);
    const Tongue tongue = lesson.has(Tongue::english) ? Tongue::english : Tongue::korean;
    for (std::uint32_t setup = 1; setup <= lesson.setup_count(); ++setup)
        text += answers_text(
            lessons::sheet_of(lesson, lessons::play(lesson, setup), tongue, lessons::shipped_lesson));
    return text;
}

std::string text_for(const Request& request) {
    const auto& words = request.words;
    const std::string what = words.empty() ? "list" : words.front();
    if (what == "list" && words.size() < 2) return lesson_list(lessons::shipped_lessons(), request.tongue);
    if (what == "show" && words.size() == 2) return shown_lesson(lesson_named(words[1]), request);
    if (what == "check" && words.size() == 2) return checked_lesson(words[1]);
    if (what == "show") throw UsageError("lessons show: the name of a lesson must follow, see lessons list");
    if (what == "check") throw UsageError("lessons check: a file must follow");
    throw UsageError(
        fmt::format("lessons {}: must be list, show ID or check FILE", options::shown(words.back())));
}

}  // namespace

void lessons_command(const Request& request, std::ostream& out) {
    if (request.format != Format::text)
        throw UsageError("--format: must be left out; a lesson is printed as text");
    options::check_destination(request.output);
    std::string text;
    try {
        text = text_for(request);
    } catch (const JsonError& error) {
        throw UsageError(error.what());
    }
    options::deliver(request.output, out, [&](std::ostream& to) { to << text; });
}

}  // namespace simul::console
