#include <algorithm>

#include <fmt/format.h>

#include "app/window/paper/paint/paper_pictures.hpp"
#include "app/window/paper/paint/worksheet_pages.hpp"
#include "simulator/text/duration_text.hpp"

namespace simul::paint {
namespace {

using lessons::Answer;
using lessons::AskKind;
using lessons::Question;

constexpr Ink small_text{.size = 9.5};
constexpr Ink small_bold{.size = 9.5, .weight = QFont::DemiBold};
constexpr double step_indent = 16;

template <class... Values>
QString filled(std::string_view text, const Values&... values) {
    return from_std(fmt::format(fmt::runtime(text), values...));
}

std::string order_label(const Question& question, const Answer& answer) {
    const auto& items = question.items;
    if (!answer.is_right)
        return items[answer.order.first].label + " \u2192 " + items[answer.order.second].label;
    std::vector<const lessons::SortedItem*> order;
    order.reserve(items.size());
    for (const auto& item : items) order.push_back(&item);
    std::ranges::stable_sort(order, {}, [](const auto* item) { return item->value.number; });
    std::string text;
    for (const auto* const item : order)
        text += fmt::format("{}{} ({})", text.empty() ? "" : " \u2192 ", item->label, item->value_label);
    return text;
}

std::string label_of(const WorksheetPages& pages, const Question& question, const Answer& answer) {
    if (question.kind == AskKind::order) return order_label(question, answer);
    if (!answer.label.empty()) return answer.label;
    return std::string(answer.rule == lessons::PickRule::too_many ? pages.words.too_many
                                                                  : pages.words.any_other);
}

void draw_answer(const WorksheetPages& pages, const Question& question, const Answer& answer) {
    const QString label = from_std(label_of(pages, question, answer));
    const QString kind = answer.misconception.empty()
                             ? QString()
                             : QStringLiteral("  [%1]").arg(from_std(answer.misconception));
    pages.flow.keep(30);
    draw_box(pages.flow.paper(), {pages.flow.left() + step_indent + 4, pages.flow.y() + 6.5}, 7.5,
             answer.is_right);
    pages.flow.text(label + kind, answer.is_right ? small_bold : small_text, 2 * step_indent);
    pages.flow.text(from_std(answer.feedback), {.size = 9, .colour = paper_soft}, 2 * step_indent);
    pages.flow.space(2);
}

void draw_answers(const WorksheetPages& pages, const Question& question, std::size_t number) {
    pages.flow.space(4);
    pages.flow.keep(70);
    pages.flow.text(QStringLiteral("%1. %2").arg(number).arg(from_std(question.text)), small_bold);
    pages.flow.space(2);
    draw_answer(pages, question, question.right_answer());
    for (const Answer& answer : question.answers)
        if (!answer.is_right) draw_answer(pages, question, answer);
    if (!question.hint.empty())
        pages.flow.text(filled(pages.words.hint, question.hint), small_text, step_indent);
}

void draw_step(const WorksheetPages& pages, int& number, const QString& text) {
    if (text.isEmpty()) return;
    draw_cell(pages.flow.paper(), {pages.flow.left(), pages.flow.y(), step_indent, 12.5}, Qt::AlignLeft,
              QStringLiteral("%1.").arg(++number), small_bold);
    pages.flow.text(text, small_text, step_indent);
    pages.flow.space(2);
}

void draw_script(const WorksheetPages& pages) {
    const lessons::Sheet& sheet = pages.sheet;
    const WorksheetWords& words = pages.words;
    pages.flow.heading(from_std(words.script));
    int number = 0;
    draw_step(pages, number, filled(words.show, fmt::format("`{}`", lesson_command(sheet).toStdString())));
    draw_step(pages, number, from_std(words.hand_out));
    draw_step(pages, number, from_std(words.run));
    if (sheet.watch_to > Time{})
        draw_step(pages, number,
                  filled(words.watch, clock_text(sheet.watch_from), clock_text(sheet.watch_to), sheet.speed));
    for (const lessons::SheetPoint& point : sheet.points)
        pages.flow.text(filled("{}  {}", clock_text(point.at), point.text), small_text, 2 * step_indent);
    if (!sheet.discuss.empty()) draw_step(pages, number, filled(words.discuss, sheet.discuss));
}

void draw_section(const WorksheetPages& pages, std::string_view head, const std::string& text) {
    if (text.empty()) return;
    pages.flow.heading(from_std(head));
    pages.flow.text(from_std(text), small_text);
}

}  // namespace

void draw_teachers_sheet(const WorksheetPages& pages) {
    const lessons::Sheet& sheet = pages.sheet;
    const QString number = pages.number > 0 ? QStringLiteral("%1  ").arg(pages.number) : QString();
    paper_head(pages.flow, number + from_std(sheet.title),
               from_std(pages.words.teacher) + QStringLiteral(", ") + setup_line(pages));
    pages.flow.text(filled("{}: {}", pages.words.goal, sheet.goal), small_text);
    for (std::size_t i = 0; i < sheet.questions.size(); ++i) draw_answers(pages, sheet.questions[i], i + 1);
    draw_script(pages);
    draw_section(pages, pages.words.explain, sheet.explain);
    draw_section(pages, pages.words.code, sheet.code);
    if (sheet.next.empty()) return;
    pages.flow.space(6);
    pages.flow.text(filled(pages.words.next, sheet.next), small_text);
}

}  // namespace simul::paint
