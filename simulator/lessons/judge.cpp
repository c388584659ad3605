#include "simulator/lessons/judge.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace simul::lessons {
namespace {

Verdict verdict(const Question& question, std::size_t answer) {
    if (answer >= question.answers.size()) return {};
    return {answer == question.right ? Judgement::right : Judgement::wrong, answer};
}

/// A number that is pointed at may lie farther off, but never nearer to another answer.
Verdict judge_number(const Question& question, const Typed& typed) {
    if (!std::isfinite(typed.number)) return {};
    constexpr double rounding = 1e-6;
    double nearest = std::numeric_limits<double>::infinity();
    Verdict found{Judgement::other};
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const Answer& answer = question.answers[i];
        if (!answer.value) continue;
        const double distance = std::abs(answer.value->number - typed.number);
        if (distance > std::max(answer.tolerance, typed.within) + rounding) continue;
        // halfway between two answers it is not the right one
        if (distance > nearest || (distance == nearest && answer.is_right)) continue;
        nearest = distance;
        found = verdict(question, i);
    }
    return found;
}

Verdict judge_order(const Question& question, const std::vector<std::size_t>& items) {
    std::vector<std::size_t> place(question.items.size(), items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i] < place.size()) place[items[i]] = i;
    if (items.size() != place.size() || std::ranges::count(place, items.size()) > 0) return {};
    const auto number = [&](std::size_t i) { return question.items[items[i]].value.number; };
    bool is_right = true;
    for (std::size_t i = 0; i + 1 < items.size(); ++i) is_right = is_right && number(i) <= number(i + 1);
    if (is_right) return verdict(question, question.right);
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const auto [first, then] = question.answers[i].order;
        if (i != question.right && place[first] < place[then]) return verdict(question, i);
    }
    return {Judgement::other};
}

bool fits(const Answer& wrong, const std::vector<std::uint32_t>& picked,
          const std::vector<std::uint32_t>& right) {
    if (wrong.rule == PickRule::too_many) return picked.size() > right.size();
    if (wrong.rule == PickRule::any_other) return true;
    return std::ranges::any_of(picked, [&](std::uint32_t board) {
        return std::ranges::binary_search(wrong.value->boards, board) &&
               !std::ranges::binary_search(right, board);
    });
}

Verdict judge_pick(const Question& question, std::vector<std::uint32_t> picked) {
    std::ranges::sort(picked);
    picked.erase(std::unique(picked.begin(), picked.end()), picked.end());
    if (picked.empty()) return {};
    const auto& right = question.right_answer().value->boards;
    if (picked == right) return verdict(question, question.right);
    for (std::size_t i = 0; i < question.answers.size(); ++i)
        if (i != question.right && fits(question.answers[i], picked, right)) return verdict(question, i);
    return {Judgement::other};
}

}  // namespace

Verdict judge(const Question& question, const Given& given) {
    if (const auto* const chosen = std::get_if<Chosen>(&given)) return verdict(question, chosen->answer);
    if (const auto* const typed = std::get_if<Typed>(&given)) return judge_number(question, *typed);
    const auto* const sorted = std::get_if<Sorted>(&given);
    if (sorted != nullptr && question.kind == AskKind::order) return judge_order(question, sorted->items);
    const auto* const picked = std::get_if<Picked>(&given);
    if (picked != nullptr && question.kind == AskKind::pick) return judge_pick(question, picked->boards);
    return {};
}

}  // namespace simul::lessons
