#include "simulator/lessons/question.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "simulator/lessons/numbers/value_text.hpp"
#include "simulator/text/strict_json.hpp"

namespace simul::lessons {
namespace {

constexpr double as_good_as_equal = 1e-6;

double number_of(const Answer& answer) { return answer.value ? answer.value->number : 0; }

/// Puts a question together; `replies_` are the file's, the right one first.
class QuestionMaker {
  public:
    QuestionMaker(const Ask& ask, const std::shared_ptr<const Setting>& setting, Tongue tongue)
        : ask_{ask}, setting_{*setting}, tongue_{tongue} {
        question_.kind = ask.kind;
        question_.measure = ask.measure;
        question_.setting = setting;
        question_.text = said(ask.text, *setting, tongue);
        question_.hint = said(ask.hint, *setting, tongue);
    }

    Question make() {
        if (ask_.kind == AskKind::order) make_items();
        question_.answers.push_back(answer(ask_.right, true));
        for (const Reply& wrong : ask_.wrong) question_.answers.push_back(answer(wrong, false));
        switch (ask_.kind) {
            case AskKind::order:
                check_order();
                break;
            case AskKind::pick:
                make_pick();
                break;
            case AskKind::choice:
            case AskKind::number:
            case AskKind::moment:
                check_distinct();
                set_tolerances();
                arrange();
        }
        question_.right = static_cast<std::size_t>(
            std::ranges::find(question_.answers, true, &Answer::is_right) - question_.answers.begin());
        return std::move(question_);
    }

  private:
    Answer answer(const Reply& reply, bool is_right) const {
        Answer answer{.is_right = is_right,
                      .misconception = reply.misconception,
                      .feedback = said(reply.feedback, setting_, tongue_),
                      .run = reply.run,
                      .rule = reply.rule};
        if (reply.value) answer.value = measured(*reply.value);
        if (!reply.label.empty())
            answer.label = said(reply.label, setting_, tongue_);
        else if (answer.value)
            answer.label = answer_text(*answer.value, tongue_);
        if (ask_.kind == AskKind::order && !is_right)
            answer.order = {index_of(reply.order.first), index_of(reply.order.second)};
        return answer;
    }

    /// A value in the unit of the question.
    Value measured(const Expression& expression) const {
        Value value = value_of(expression, setting_);
        const bool is_whole = ask_.measure == Measure::boards || ask_.measure == Measure::count;
        if (is_whole && std::abs(value.number - std::round(value.number)) > as_good_as_equal)
            throw JsonError(fmt::format("{}: {} is {}, no whole number (setup {})", expression.place,
                                        shown(expression.source), value.number, setting_.number));
        if (is_whole) return {Unit::count, std::round(value.number)};
        if (ask_.measure == Measure::ratio) value.unit = Unit::ratio;
        if (ask_.measure == Measure::per_cent) value.unit = Unit::share;
        return value;
    }

    const std::string& place_of(std::size_t answer) const {
        return answer == 0 ? ask_.right.place : ask_.wrong[answer - 1].place;
    }

    [[noreturn]] void refuse(const std::string& place, std::string_view why) const {
        throw JsonError(fmt::format("{}: {} (setup {})", place, why, setting_.number));
    }

    void check_distinct() const {
        const auto& answers = question_.answers;
        for (std::size_t i = 1; i < answers.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                const bool same_number =
                    answers[i].value && answers[j].value &&
                    std::abs(answers[i].value->number - answers[j].value->number) <= as_good_as_equal;
                if (same_number || answers[i].label == answers[j].label)
                    refuse(place_of(i), fmt::format("equals {}: {}", place_of(j), answers[i].label));
            }
    }

    void set_tolerances() {
        auto& answers = question_.answers;
        for (Answer& answer : answers) {
            if (!answer.value) continue;
            const double number = answer.value->number;
            double nearest = std::numeric_limits<double>::infinity();
            for (const Answer& other : answers)
                if (&other != &answer && other.value)
                    nearest = std::min(nearest, std::abs(other.value->number - number));
            const double wanted = std::max(ask_.tolerance.relative * std::abs(number),
                                           static_cast<double>(ask_.tolerance.absolute.count()));
            answer.tolerance = std::min(wanted, nearest / 2);
        }
    }

    /// Numbers by size; sentences behind them, in each setup another one first.
    void arrange() {
        auto& answers = question_.answers;
        const auto words = std::stable_partition(
            answers.begin(), answers.end(), [](const Answer& answer) { return answer.value.has_value(); });
        std::stable_sort(answers.begin(), words,
                         [](const Answer& a, const Answer& b) { return number_of(a) < number_of(b); });
        const auto count = answers.end() - words;
        if (count > 0) std::rotate(words, words + (ask_.turn + setting_.number) % count, answers.end());
    }

    std::size_t index_of(std::string_view id) const {
        return static_cast<std::size_t>(std::ranges::find(question_.items, id, &SortedItem::id) -
                                        question_.items.begin());
    }

    void make_items() {
        question_.items.reserve(ask_.items.size());
        for (const OrderItem& item : ask_.items) {
            const Value value = value_of(item.value, setting_);
            question_.items.push_back(
                {item.id, said(item.label, setting_, tongue_), value, answer_text(value, tongue_)});
        }
    }

    /// Whoever puts things in a wrong order has put some neighbours the wrong way round: each such pair must
    /// have its feedback.
    void check_order() const {
        std::vector<std::size_t> order(question_.items.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        const auto number = [&](std::size_t i) { return question_.items[i].value.number; };
        std::ranges::stable_sort(order, {}, number);
        for (std::size_t i = 0; i + 1 < order.size(); ++i) {
            const std::pair wrong{order[i + 1], order[i]};
            const bool is_equal = number(order[i]) == number(order[i + 1]);
            const bool is_there =
                std::ranges::find(question_.answers, wrong, &Answer::order) != question_.answers.end();
            if (!is_equal && !is_there)
                refuse(ask_.place + ".wrong", fmt::format("feedback is missing for {} before {}",
                                                          shown(question_.items[wrong.first].id),
                                                          shown(question_.items[wrong.second].id)));
        }
        for (std::size_t i = 1; i < question_.answers.size(); ++i) {
            const auto [first, then] = question_.answers[i].order;
            if (number(first) <= number(then)) refuse(place_of(i), "this order is right");
        }
    }

    void make_pick() {
        const Operand& operand = ask_.right.value->operands.front();
        question_.hall = operand.run;
        const auto& right = question_.answers.front().value->boards;
        if (right.empty()) refuse(ask_.right.place, "no board is the answer");
        for (std::size_t i = 1; i < question_.answers.size(); ++i) {
            const Answer& wrong = question_.answers[i];
            if (!wrong.value) continue;
            if (std::ranges::includes(right, wrong.value->boards))
                refuse(place_of(i), "has no board that is wrong");
        }
    }

    const Ask& ask_;
    const Setting& setting_;
    Tongue tongue_;
    Question question_;
};

}  // namespace

Question question_of(const Ask& ask, const std::shared_ptr<const Setting>& setting, Tongue tongue) {
    return QuestionMaker{ask, setting, tongue}.make();
}

}  // namespace simul::lessons
