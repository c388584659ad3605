#include "app/window/paper/paint/worksheet_pages.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "app/window/paper/paint/paper_pictures.hpp"
#include "app/window/timeline/paint/timeline_axis.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/spoken_text.hpp"

namespace simul::paint {
namespace {

using lessons::AskKind;
using lessons::Question;

constexpr Ink sheet_ink{.size = 10.5};
constexpr Ink small_ink{.size = 8.5};
constexpr double sheet_indent = 16;

Ink softened(Ink ink) {
    ink.colour = paper_soft;
    return ink;
}

std::string setting_text(const WorksheetPages& pages, const Scenario& s) {
    const auto spoken = [&](Duration length) { return spoken_text(length, pages.tongue); };
    std::string text = fmt::format(fmt::runtime(pages.words.setting), s.boards, s.pairs, spoken(s.master),
                                   spoken(s.opponent));
    if (s.walk > Duration{0}) text += fmt::format(fmt::runtime(pages.words.walking), spoken(s.walk));
    if (s.masters > 1) text += fmt::format(fmt::runtime(pages.words.several), s.masters);
    return text;
}

/// The numbers of the halls that the lesson shows; once if they are the same in both.
void draw_setting(const WorksheetPages& pages) {
    const lessons::Run* const left = pages.sheet.setting->run("left");
    const lessons::Run* const right = pages.sheet.setting->run("right");
    const auto write = [&](std::string_view head, const lessons::Run& run) {
        pages.flow.text(from_std(fmt::format(fmt::runtime(head), setting_text(pages, run.scenario))),
                        softened({.size = 9.5}));
    };
    const bool both = left != nullptr && right != nullptr;
    if (both && setting_text(pages, left->scenario) != setting_text(pages, right->scenario)) {
        write(pages.words.hall_left, *left);
        write(pages.words.hall_right, *right);
    } else if (left != nullptr || right != nullptr) {
        write(pages.words.both_halls, right != nullptr ? *right : *left);
    }
    pages.flow.space(4);
}

const Scenario& scenario_of(const Question& question) {
    const lessons::Setting& setting = *question.setting;
    if (const lessons::Run* const run = setting.run(question.hall)) return run->scenario;
    if (const lessons::Run* const run = setting.run("right")) return run->scenario;
    if (const lessons::Run* const run = setting.run("left")) return run->scenario;
    return setting.scenario;
}

void draw_plan(const WorksheetPages& pages, const Scenario& scenario, double height) {
    draw_hall_plan(pages.flow.paper(), pages.flow.take(height), scenario.boards, scenario.masters);
    pages.flow.space(4);
}

void draw_choices(const WorksheetPages& pages, const Question& question) {
    for (const lessons::Answer& answer : question.answers) {
        const QString label = from_std(answer.label);
        pages.flow.keep(pages.flow.height_of(label, sheet_ink, 2 * sheet_indent));
        draw_box(pages.flow.paper(), {pages.flow.left() + sheet_indent + 5, pages.flow.y() + 7}, 8.5, false);
        pages.flow.text(label, sheet_ink, 2 * sheet_indent);
        pages.flow.space(3);
    }
}

void draw_number_field(const WorksheetPages& pages, const Question& question) {
    const QRectF room = pages.flow.take(26);
    Paper& paper = pages.flow.paper();
    const QString head = from_std(pages.words.answer);
    const double head_width = paper.width(head, paper.font(sheet_ink)) + 10;
    const double x = room.left() + sheet_indent;
    draw_cell(paper, {x, room.top(), head_width, room.height()}, Qt::AlignLeft, head, sheet_ink);
    draw_field(paper, {x + head_width, room.top() + 3, 110, 20});
    draw_cell(paper, {x + head_width + 118, room.top(), 100, room.height()}, Qt::AlignLeft,
              from_std(measure_words_of(question.measure, pages.tongue)), softened(sheet_ink));
    pages.flow.space(4);
}

/// As far as the marker can be dragged on the page: to the end of the longest run, so that no end is told.
Time latest(const Question& question) {
    Time end{1};
    for (const auto& [name, run] : question.setting->runs)
        end = std::max(end, run.trace->results().last_reply);
    const double ms = static_cast<double>(end.count());
    const double step = tick_step(ms / 8);
    return Time{static_cast<std::int64_t>((std::floor(ms / step) + 1) * step)};
}

void draw_moment(const WorksheetPages& pages, const Question& question) {
    pages.flow.text(from_std(pages.words.mark_moment), softened(small_ink), sheet_indent);
    draw_empty_timeline(pages.flow.paper(), pages.flow.take(52), latest(question), {});
    pages.flow.space(6);
    draw_number_field(pages, question);
}

void draw_order(const WorksheetPages& pages, const Question& question) {
    char letter = 'A';
    for (const lessons::SortedItem& item : question.items)
        pages.flow.text(QStringLiteral("%1   %2").arg(QLatin1Char(letter++)).arg(from_std(item.label)),
                        sheet_ink, sheet_indent);
    pages.flow.space(3);
    pages.flow.text(from_std(pages.words.order), softened(small_ink), sheet_indent);
    const QRectF room = pages.flow.take(30);
    for (std::size_t i = 0; i < question.items.size(); ++i) {
        const double x = room.left() + sheet_indent + 50 * static_cast<double>(i);
        draw_field(pages.flow.paper(), {x, room.top() + 4, 30, 22});
        if (i > 0)
            draw_cell(pages.flow.paper(), {x - 20, room.top(), 20, 30}, Qt::AlignHCenter,
                      QStringLiteral("\u2192"), sheet_ink);
    }
    pages.flow.space(4);
}

void draw_answer_room(const WorksheetPages& pages, const Question& question) {
    switch (question.kind) {
        case AskKind::choice:
            return draw_choices(pages, question);
        case AskKind::number:
            return draw_number_field(pages, question);
        case AskKind::moment:
            return draw_moment(pages, question);
        case AskKind::order:
            return draw_order(pages, question);
        case AskKind::pick:
            pages.flow.text(from_std(pages.words.mark_boards), softened(small_ink), sheet_indent);
            return draw_plan(pages, scenario_of(question), 120);
    }
}

/// So that a question and what to write into it stay on one page.
double height_of(const WorksheetPages& pages, const Question& question) {
    double height = pages.flow.height_of(from_std(question.text), sheet_ink, sheet_indent) + 78;
    for (const lessons::Answer& answer : question.answers)
        if (question.kind == AskKind::choice)
            height += pages.flow.height_of(from_std(answer.label), sheet_ink, 2 * sheet_indent) + 3;
    if (question.kind == AskKind::pick) height += 136;
    if (question.kind == AskKind::moment) height += 90;
    if (question.kind == AskKind::order) height += 60 + 14 * static_cast<double>(question.items.size());
    return height;
}

void draw_question(const WorksheetPages& pages, const Question& question, std::size_t number) {
    pages.flow.space(6);
    pages.flow.keep(height_of(pages, question));
    Paper& paper = pages.flow.paper();
    const Ink number_ink{.size = 10.5, .weight = QFont::Bold};
    draw_cell(paper, {pages.flow.left(), pages.flow.y(), sheet_indent, paper.line_height(number_ink)},
              Qt::AlignLeft, QStringLiteral("%1.").arg(number), number_ink);
    pages.flow.text(from_std(question.text), sheet_ink, sheet_indent);
    pages.flow.space(4);
    draw_answer_room(pages, question);
    pages.flow.text(from_std(pages.words.because), softened({.size = 9}), sheet_indent);
    pages.flow.rules(2);
}

}  // namespace

QString lesson_command(const lessons::Sheet& sheet) {
    std::string line = "simul --lesson " + sheet.id;
    if (sheet.setup > 1) line += fmt::format(" --setup {}", sheet.setup);
    return from_std(line);
}

QString setup_line(const WorksheetPages& pages) {
    const lessons::Sheet& sheet = pages.sheet;
    return from_std(fmt::format(fmt::runtime(pages.words.setup), sheet.setup, sheet.setups));
}

void draw_worksheet(const WorksheetPages& pages) {
    const QString number = pages.number > 0 ? QStringLiteral("%1  ").arg(pages.number) : QString();
    paper_head(pages.flow, number + from_std(pages.sheet.title), setup_line(pages));
    if (pages.sheet.in_other_language)
        pages.flow.text(from_std(pages.words.other_language), softened(small_ink));
    draw_setting(pages);
    const auto& questions = pages.sheet.questions;
    const auto is_pick = [](const Question& question) { return question.kind == AskKind::pick; };
    if (std::ranges::none_of(questions, is_pick) && !questions.empty())
        draw_plan(pages, scenario_of(questions.front()), 84);
    for (std::size_t i = 0; i < questions.size(); ++i) draw_question(pages, questions[i], i + 1);
    pages.flow.space(4);
    pages.flow.keep(80);
    pages.flow.text(from_std(pages.words.after), {.size = 10, .weight = QFont::DemiBold});
    pages.flow.rules_to_the_end(7);
}

}  // namespace simul::paint
