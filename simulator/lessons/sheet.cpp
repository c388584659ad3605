#include "simulator/lessons/sheet.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "simulator/lessons/play.hpp"
#include "simulator/lessons/question.hpp"
#include "simulator/text/strict_json.hpp"

namespace simul::lessons {
namespace {

Time time_of(const Expression& expression, const Setting& setting) {
    const double ms = std::max(value_of(expression, setting).number, 0.0);
    return Time{static_cast<std::int64_t>(ms)};
}

/// Where a borrowed question comes from, with the numbers that this setup lends it: never those of setup 1,
/// which have been seen.
Question borrowed_question(const Ask& ask, std::uint32_t setup, Tongue tongue, const Shelf& shelf,
                           const std::optional<Missed>& missed) {
    const bool is_missed = ask.borrowed->lesson == "missed";
    std::string id = is_missed ? ask.borrowed->otherwise : ask.borrowed->lesson;
    std::uint32_t number = ask.borrowed->ask;
    if (is_missed && missed && shelf && shelf(missed->lesson) != nullptr) {
        id = missed->lesson;
        number = missed->ask;
    }
    const Lesson* const lesson = shelf ? shelf(id) : nullptr;
    if (lesson == nullptr) throw JsonError(fmt::format("{}.from: there is no lesson \"{}\"", ask.place, id));
    if (number > lesson->asks.size() || lesson->asks[number - 1].borrowed)
        throw JsonError(fmt::format("{}.ask: the lesson \"{}\" has no such question", ask.place, id));
    const std::uint32_t others = std::max(lesson->setup_count() - 1, 1U);
    const auto setting = play(*lesson, 2 + (setup - 1) % others);
    Question question = question_of(lesson->asks[number - 1], setting, tongue);
    question.lesson = id;
    question.ask = number;
    return question;
}

void add_questions(const Lesson& lesson, Tongue tongue, const Shelf& shelf,
                   const std::optional<Missed>& missed, Sheet& sheet) {
    std::uint32_t number = 0;
    sheet.questions.reserve(lesson.asks.size());
    for (const Ask& ask : lesson.asks) {
        ++number;
        if (ask.borrowed) {
            sheet.questions.push_back(borrowed_question(ask, sheet.setup, tongue, shelf, missed));
            continue;
        }
        Question question = question_of(ask, sheet.setting, tongue);
        question.lesson = lesson.id;
        question.ask = number;
        sheet.questions.push_back(std::move(question));
    }
}

void add_watch(const Watch& watch, const Setting& setting, Tongue tongue, Sheet& sheet) {
    if (watch.from) sheet.watch_from = time_of(*watch.from, setting);
    if (watch.to) sheet.watch_to = time_of(*watch.to, setting);
    sheet.speed = watch.speed;
    sheet.focus_hall = watch.hall;
    sheet.focus_board = watch.board;
    sheet.pane = watch.pane;
    sheet.discuss = said(watch.discuss, setting, tongue);
    for (const WatchPoint& point : watch.points)
        sheet.points.push_back({time_of(point.at, setting), said(point.text, setting, tongue)});
    if (sheet.watch_to <= sheet.watch_from)
        throw JsonError(fmt::format("watch: must end after it begins (setup {})", setting.number));
    if (!watch.hall.empty() && watch.board > setting.run(watch.hall)->scenario.boards)
        throw JsonError(fmt::format("watch.focus.board {}: there are only {} boards (setup {})", watch.board,
                                    setting.run(watch.hall)->scenario.boards, setting.number));
}

}  // namespace

Sheet sheet_of(const Lesson& lesson, const std::shared_ptr<const Setting>& setting, Tongue tongue,
               const Shelf& shelf, const std::optional<Missed>& missed) {
    Sheet sheet;
    sheet.id = lesson.id;
    sheet.title = said(lesson.title, *setting, tongue);
    sheet.goal = said(lesson.goal, *setting, tongue);
    sheet.setup = setting->number;
    sheet.setups = lesson.setup_count();
    sheet.in_other_language = !lesson.has(tongue);
    sheet.setting = setting;
    for (const auto& [name, run] : setting->runs)
        if (name == "left" || name == "right")
            sheet.watch_to = std::max(sheet.watch_to, run.trace->results().last_reply);
    add_questions(lesson, tongue, shelf, missed, sheet);
    if (lesson.watch) add_watch(*lesson.watch, *setting, tongue, sheet);
    sheet.explain = said(lesson.explain, *setting, tongue);
    if (lesson.code) {
        sheet.code = said(lesson.code->text, *setting, tongue);
        sheet.listing = lesson.code->listing;
        sheet.code_line = lesson.code->line;
    }
    if (lesson.next) {
        sheet.next = said(lesson.next->text, *setting, tongue);
        sheet.next_lesson = lesson.next->lesson;
    }
    return sheet;
}

}  // namespace simul::lessons
