#include "app/console/report/lesson_text.hpp"

#include <fmt/format.h>

#include "app/console/report/text_table.hpp"
#include "simulator/lessons/numbers/value_text.hpp"
#include "simulator/lessons/shipped_lessons.hpp"
#include "simulator/text/duration_text.hpp"

namespace simul::console {
namespace {

using lessons::AskKind;

/// The words of this report; everything else stands in the lesson.
struct Heads {
    std::string_view setup, hint, right, wrong, watch, until, discuss, explain, code, next, note, others;
};

constexpr Heads heads_in_english{"setup {} of {}",
                                 "Hint",
                                 "right",
                                 "wrong",
                                 "Watch",
                                 "{} to {}, x{}",
                                 "Talk about it",
                                 "Explanation",
                                 "In code",
                                 "Next",
                                 "(This lesson is written in another language.)",
                                 "Too many boards|Any other board"};
constexpr Heads heads_in_korean{"세트 {} / {}",
                                "힌트",
                                "정답",
                                "다른 답",
                                "살펴보기",
                                "{}부터 {}까지, {}배속",
                                "이야기해 보기",
                                "설명",
                                "코드에서는",
                                "다음",
                                "(이 수업은 다른 언어로 쓰여 있어요.)",
                                "정답보다 많은 판|그 밖의 판"};

const Heads& heads_of(Tongue tongue) { return tongue == Tongue::korean ? heads_in_korean : heads_in_english; }

std::string paragraph(const std::string& text) { return wrapped(text); }

std::string headed(std::string_view head, const std::string& text) {
    return text.empty() ? "" : fmt::format("\n{}\n", head) + paragraph(text);
}

std::string order_text(const lessons::Question& question, const lessons::Answer& answer) {
    const auto& items = question.items;
    if (!answer.is_right)
        return fmt::format("{} < {}", items[answer.order.first].label, items[answer.order.second].label);
    std::vector<const lessons::SortedItem*> order;
    order.reserve(items.size());
    for (const auto& item : items) order.push_back(&item);
    std::ranges::stable_sort(order, {}, [](const auto* item) { return item->value.number; });
    std::string text;
    for (const auto* const item : order)
        text += fmt::format("{}{} ({})", text.empty() ? "" : " < ", item->label, item->value_label);
    return text;
}

std::string label_of(const lessons::Question& question, const lessons::Answer& answer, Tongue tongue) {
    if (question.kind == AskKind::order) return order_text(question, answer);
    if (!answer.label.empty()) return answer.label;
    const std::string_view rules = heads_of(tongue).others;
    const std::size_t bar = rules.find('|');
    return std::string{answer.rule == lessons::PickRule::too_many ? rules.substr(0, bar)
                                                                  : rules.substr(bar + 1)};
}

std::string question_text(const lessons::Question& question, std::size_t number, Tongue tongue) {
    const Heads& heads = heads_of(tongue);
    std::string text = "\n" + wrapped(fmt::format("{}. {}", number, question.text));
    if (!question.hint.empty()) text += wrapped(fmt::format("{}: {}", heads.hint, question.hint), "   ");
    for (const lessons::Answer& answer : question.answers) {
        const std::string kind = answer.is_right ? std::string{heads.right}
                                                 : fmt::format("{}, {}", heads.wrong, answer.misconception);
        text += wrapped(fmt::format("{} [{}]", label_of(question, answer, tongue), kind), "   ");
        text += wrapped(answer.feedback, "      ");
    }
    return text;
}

std::string watch_text(const lessons::Sheet& sheet, Tongue tongue) {
    const Heads& heads = heads_of(tongue);
    std::string text = fmt::format("\n{}: {}\n", heads.watch,
                                   fmt::format(fmt::runtime(heads.until), clock_text(sheet.watch_from),
                                               clock_text(sheet.watch_to), sheet.speed));
    for (const lessons::SheetPoint& point : sheet.points)
        text += wrapped(fmt::format("{}  {}", clock_text(point.at), point.text), "   ");
    return text;
}

}  // namespace

std::string lesson_list(std::span<const lessons::Lesson> lessons, Tongue tongue) {
    std::string text;
    std::string chapter = "-";
    std::size_t number = 0;
    const auto setting = std::make_shared<const lessons::Setting>();
    for (const lessons::Lesson& lesson : lessons) {
        if (lesson.chapter != chapter) {
            chapter = lesson.chapter;
            for (const auto& [id, english, korean] : lessons::chapters())
                if (id == chapter)
                    text += fmt::format("{}{}\n", text.empty() ? "" : "\n",
                                        tongue == Tongue::korean ? korean : english);
            if (chapter.empty()) text += "\n";
        }
        text +=
            fmt::format("  {:>2}  {:<18}  {}\n", ++number, lesson.id, said(lesson.title, *setting, tongue));
    }
    return text;
}

std::string lesson_text(const lessons::Sheet& sheet, Tongue tongue) {
    const Heads& heads = heads_of(tongue);
    std::string text = fmt::format("{} ({}, {})\n", sheet.title, sheet.id,
                                   fmt::format(fmt::runtime(heads.setup), sheet.setup, sheet.setups));
    if (sheet.in_other_language) text += fmt::format("{}\n", heads.note);
    text += paragraph(sheet.goal);
    std::size_t number = 0;
    for (const lessons::Question& question : sheet.questions)
        text += question_text(question, ++number, tongue);
    if (sheet.watch_to > Time{}) text += watch_text(sheet, tongue);
    text += headed(heads.discuss, sheet.discuss) + headed(heads.explain, sheet.explain) +
            headed(heads.code, sheet.code);
    text += headed(heads.next, sheet.next);
    if (!sheet.next_lesson.empty()) text += fmt::format("-> {}\n", sheet.next_lesson);
    return text;
}

std::string answers_text(const lessons::Sheet& sheet) {
    std::string text;
    std::size_t number = 0;
    for (const lessons::Question& question : sheet.questions) {
        std::string wrong;
        for (const lessons::Answer& answer : question.answers)
            if (!answer.is_right)
                wrong += fmt::format("{}{}", wrong.empty() ? "" : "; ",
                                     label_of(question, answer, Tongue::english));
        text += wrapped(fmt::format("setup {}, question {}: {}; wrong: {}", sheet.setup, ++number,
                                    label_of(question, question.right_answer(), Tongue::english), wrong));
    }
    return text;
}

}  // namespace simul::console
