#include "app/window/pages/lessons/models/lesson_answer.hpp"

#include <algorithm>
#include <cmath>

#include <QStringList>

#include "app/window/base/time_text.hpp"
#include "app/window/base/typed_number.hpp"
#include "simulator/lessons/numbers/value_text.hpp"

namespace simul {
namespace {

using lessons::AskKind;
using lessons::Chosen;
using lessons::Given;
using lessons::NotYet;
using lessons::Picked;
using lessons::Question;
using lessons::Sorted;
using lessons::Typed;
using lessons::Unit;
using lessons::Value;

template <class Numbers>
QString numbers_text(QChar kind, const Numbers& numbers) {
    QStringList words;
    for (const auto number : numbers) words.append(QString::number(number));
    return kind + words.join(u',');
}

struct KeptText {
    QString operator()(const NotYet& /*given*/) const { return QStringLiteral("?"); }
    QString operator()(const Chosen& given) const { return numbers_text(u'c', std::vector{given.answer}); }
    QString operator()(const Typed& given) const {
        return QStringLiteral("n%1,%2").arg(given.number, 0, 'g', 17).arg(given.within, 0, 'g', 17);
    }
    QString operator()(const Sorted& given) const { return numbers_text(u'o', given.items); }
    QString operator()(const Picked& given) const { return numbers_text(u'p', given.boards); }
};

template <class Number>
std::vector<Number> whole_numbers(const QStringList& words) {
    std::vector<Number> numbers;
    numbers.reserve(static_cast<std::size_t>(words.size()));
    for (const QString& word : words) {
        bool is_number = false;
        const uint number = word.toUInt(&is_number);
        if (!is_number) return {};
        numbers.push_back(number);
    }
    return numbers;
}

std::optional<Given> read_answer(const QString& text) {
    if (text == QStringLiteral("?")) return NotYet{};
    if (text.size() < 2) return std::nullopt;
    const QStringList words = text.mid(1).split(u',');
    if (text[0] == u'n') return Typed{words.value(0).toDouble(), words.value(1).toDouble()};
    if (text[0] == u'o') return Sorted{whole_numbers<std::size_t>(words)};
    if (text[0] == u'p') return Picked{whole_numbers<std::uint32_t>(words)};
    const auto chosen = whole_numbers<std::size_t>(words);
    if (text[0] != u'c' || chosen.size() != 1) return std::nullopt;
    return Chosen{chosen.front()};
}

/// `2-5, 9` from 1; nothing for anything else.
std::optional<Given> typed_boards(const QString& text, std::size_t boards) {
    Picked picked;
    for (const QString& part : text.split(u',')) {
        const qsizetype dash = part.indexOf(u'-', 1);
        const auto first = typed_whole(dash < 0 ? part : part.left(dash));
        const auto last = dash < 0 ? first : typed_whole(part.mid(dash + 1));
        if (!first || !last || *first < 1 || *last < *first || *last > static_cast<qint64>(boards))
            return std::nullopt;
        for (qint64 board = *first; board <= *last; ++board)
            picked.boards.push_back(static_cast<std::uint32_t>(board - 1));
    }
    std::ranges::sort(picked.boards);
    picked.boards.erase(std::unique(picked.boards.begin(), picked.boards.end()), picked.boards.end());
    return picked;
}

QString text_of_value(const Value& value, Tongue tongue) {
    return QString::fromStdString(lessons::answer_text(value, tongue));
}

QString text_of_number(const Question& question, double number, Tongue tongue) {
    const auto& right = question.right_answer().value;
    const Unit unit = right ? right->unit : Unit::count;
    if (is_time(unit)) return TimeText::in_hall(number);
    if (unit == Unit::count || unit == Unit::ratio) return QString::number(number);
    return text_of_value({unit, number}, tongue);
}

QString text_of_order(const Question& question, const std::vector<std::size_t>& order, bool with_values) {
    QStringList words;
    for (const std::size_t item : order) {
        if (item >= question.items.size()) continue;
        const QString label = QString::fromStdString(question.items[item].label);
        const QString value = QString::fromStdString(question.items[item].value_label);
        words.append(with_values ? QStringLiteral("%1 (%2)").arg(label, value) : label);
    }
    return words.join(QStringLiteral(", "));
}

}  // namespace

QString kept_text(const LessonAnswers& answers) {
    QStringList words;
    for (const auto& given : answers)
        words.append(given ? std::visit(KeptText{}, *given) : QStringLiteral("-"));
    return words.join(u';');
}

LessonAnswers read_answers(const QString& text) {
    LessonAnswers answers;
    if (text.isEmpty()) return answers;
    for (const QString& word : text.split(u';')) answers.push_back(read_answer(word));
    return answers;
}

std::optional<Given> typed_answer(const Question& question, const QString& text) {
    if (question.kind == AskKind::pick) {
        const lessons::Run* const run = question.setting->run(question.hall);
        return run == nullptr ? std::nullopt : typed_boards(text, run->scenario.boards);
    }
    if (question.measure == lessons::Measure::time || question.kind == AskKind::moment) {
        const double ms = TimeText::parse_in_hall(text);
        return ms < 0 ? std::nullopt : std::optional<Given>{Typed{ms}};
    }
    QString plain = text.trimmed();
    const bool is_share = question.measure == lessons::Measure::per_cent;
    if (is_share && plain.endsWith(u'%')) plain.chop(1);
    const auto number = typed_number(plain);
    if (!number) return std::nullopt;
    constexpr double hundred = 100;
    return Typed{is_share ? *number / hundred : *number};
}

QString answer_words(const Question& question, const std::optional<Given>& given, Tongue tongue) {
    if (!given) return {};
    if (const auto* const chosen = std::get_if<Chosen>(&*given))
        return chosen->answer < question.answers.size()
                   ? QString::fromStdString(question.answers[chosen->answer].label)
                   : QString{};
    if (const auto* const typed = std::get_if<Typed>(&*given))
        return text_of_number(question, typed->number, tongue);
    if (const auto* const sorted = std::get_if<Sorted>(&*given))
        return text_of_order(question, sorted->items, false);
    if (const auto* const picked = std::get_if<Picked>(&*given))
        return picked->boards.empty() ? QString{} : text_of_value({Unit::boards, 0, picked->boards}, tongue);
    return {};
}

QString right_words(const Question& question, Tongue tongue) {
    if (question.kind == AskKind::order) {
        std::vector<std::size_t> order(question.items.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return question.items[i].value.number; });
        return text_of_order(question, order, true);
    }
    const lessons::Answer& right = question.right_answer();
    if (!right.label.empty()) return QString::fromStdString(right.label);
    return right.value ? text_of_value(*right.value, tongue) : QString{};
}

std::optional<double> answer_number(const Question& question, const std::optional<Given>& given) {
    if (!given) return std::nullopt;
    if (const auto* const typed = std::get_if<Typed>(&*given)) return typed->number;
    const auto* const chosen = std::get_if<Chosen>(&*given);
    if (chosen == nullptr || chosen->answer >= question.answers.size()) return std::nullopt;
    const auto& value = question.answers[chosen->answer].value;
    return value && !is_board(value->unit) ? std::optional{value->number} : std::nullopt;
}

bool asks_moment(const Question& question) {
    if (question.kind == AskKind::moment) return true;
    const bool has_number = question.kind == AskKind::number || question.kind == AskKind::choice;
    const auto& right = question.right_answer().value;
    return has_number && right && right->unit == Unit::moment;
}

}  // namespace simul
