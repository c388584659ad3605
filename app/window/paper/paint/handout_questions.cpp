#include <stdexcept>

#include <fmt/format.h>

#include "app/window/paper/paint/handout_facts.hpp"
#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"
#include "simulator/trace/trace.hpp"

namespace simul::paint {
namespace {

using Answered = std::optional<HandoutQuestion>;

/// The last replies of both halls after this change; nothing if one of them cannot be played so.
template <class Change>
std::optional<std::array<std::string, 2>> ends_after(const HandoutFacts& facts, const std::stop_token& stop,
                                                     Change change) {
    std::array<std::string, 2> ends;
    for (std::size_t hall = 0; hall < ends.size(); ++hall) {
        Scenario scenario = facts.request.halls[hall];
        change(scenario);
        if (find_problem(scenario, true)) return std::nullopt;
        try {
            ends[hall] = clock_text(measure(scenario, stop).last_reply);
        } catch (const std::overflow_error&) {
            return std::nullopt;
        }
    }
    return ends;
}

std::string both_ends(const HandoutFacts& facts, const std::array<std::string, 2>& ends) {
    return fmt::format("{}: {}. {}: {}.", facts.runs[0].name, ends[0], facts.runs[1].name, ends[1]);
}

Answered half_the_boards(const HandoutFacts& facts, const std::stop_token& stop) {
    const std::uint32_t boards = facts.right().boards;
    if (boards < 2) return std::nullopt;
    const auto ends = ends_after(facts, stop, [](Scenario& s) { s.boards /= 2; });
    if (!ends) return std::nullopt;
    return HandoutQuestion{
        fmt::format(fmt::runtime(
                        facts.say("Before you look: with {} boards instead of {}, how long does each "
                                  "exhibition take? Write both times down, then try it.",
                                  "보기 전에: {1}판이 아니라 {0}판이면 다면기마다 얼마나 걸릴까요? 두 시간을 "
                                  "모두 적은 다음 실행해 보세요.")),
                    boards / 2, boards),
        both_ends(facts, *ends)};
}

Answered between_move_and_reply(const HandoutFacts& facts, const std::stop_token&) {
    const Results& right = facts.runs[1].results;
    if (right.last_reply <= right.last_move) return std::nullopt;
    return HandoutQuestion{
        fmt::format(fmt::runtime(facts.say(
                        "The master made her last move at {}, and yet it is over only at {}. What happens in "
                        "between?",
                        "마스터는 마지막 수를 {}에 두었는데 {}에야 끝나요. 그 사이에 무슨 일이 있을까요?")),
                    clock_text(right.last_move), clock_text(right.last_reply)),
        fmt::format(fmt::runtime(facts.say(
                        "The last opponent thinks for {} more. Her work is done, the exhibition is not.",
                        "마지막 상대가 {} 더 생각해요. 마스터의 일은 끝났지만 다면기는 끝나지 "
                        "않았어요.")),
                    spoken_text(right.last_reply - right.last_move, facts.request.tongue))};
}

Answered where_the_knee_is(const HandoutFacts& facts, const std::stop_token&) {
    const Scenario& s = facts.right();
    const double knee = facts.curve.knee;
    if (knee <= 0) return std::nullopt;
    const std::string more = spoken_text(s.pairs * (s.master + s.walk), facts.request.tongue);
    const std::string sum = s.walk > Duration{0}
                                ? fmt::format("({} + {} + {}) / ({} + {})", seconds_text(facts, s.master),
                                              seconds_text(facts, s.opponent), seconds_text(facts, s.walk),
                                              seconds_text(facts, s.master), seconds_text(facts, s.walk))
                                : fmt::format("({} + {}) / {}", seconds_text(facts, s.master),
                                              seconds_text(facts, s.opponent), seconds_text(facts, s.master));
    return HandoutQuestion{
        fmt::format(
            fmt::runtime(facts.say(
                "At how many boards does another board begin to cost {}? Say it with the numbers {} and {}.",
                "한 판이 늘 때마다 {}씩 더 걸리기 시작하는 것은 몇 판부터일까요? {}, {}, 두 수로 설명해 "
                "보세요.")),
            more, seconds_text(facts, s.master), seconds_text(facts, s.opponent)),
        fmt::format(
            fmt::runtime(facts.say(
                "After {:.3g}: {} = {:.3g}. Up to there all her visits fit into one opponent's thinking.",
                "{:.3g}판이 넘으면 그래요: {} = {:.3g}. 거기까지는 상대 한 명이 생각하는 동안 모든 판에 "
                "다녀올 수 "
                "있어요.")),
            knee, sum, knee)};
}

Answered twice_her_thinking(const HandoutFacts& facts, const std::stop_token& stop) {
    const bool halves = facts.right().master > limits::thinking / 2;
    const auto ends = ends_after(facts, stop, [&](Scenario& s) {
        s.master = halves ? std::max(s.master / 2, Duration{1}) : s.master * 2;
    });
    if (!ends) return std::nullopt;
    return HandoutQuestion{
        std::string(
            halves
                ? facts.say(
                      "The master needs only half as long for a move. How long does each exhibition take?",
                      "마스터가 한 수를 절반의 시간에 둔다면 다면기마다 얼마나 걸릴까요?")
                : facts.say("The master needs twice as long for a move. How long does each exhibition take?",
                            "마스터가 한 수에 두 배의 시간을 쓴다면 다면기마다 얼마나 걸릴까요?")),
        both_ends(facts, *ends)};
}

Answered how_long_she_is_idle(const HandoutFacts& facts, const std::stop_token&) {
    std::array<std::string, 2> idle;
    for (std::size_t hall = 0; hall < idle.size(); ++hall) {
        const Results& r = facts.runs[hall].results;
        idle[hall] = clock_text(r.last_reply * r.masters - r.master_busy);
    }
    return HandoutQuestion{
        std::string(facts.say("For how long does the master not think, in each exhibition?",
                              "다면기마다 마스터가 생각하지 않는 시간은 얼마일까요?")),
        both_ends(facts, idle)};
}

Answered why_the_sum_is_no_span(const HandoutFacts& facts, const std::stop_token&) {
    const Results& right = facts.runs[1].results;
    return HandoutQuestion{
        fmt::format(fmt::runtime(facts.say(
                        "All boards together were in play for {}, but it is over at {}. How can that be?",
                        "모든 판의 진행 시간을 더하면 {}인데 끝나는 시각은 {}예요. 왜 그럴까요?")),
                    clock_text(right.sum_of_boards), clock_text(right.last_reply)),
        std::string(
            facts.say("What overlaps counts once for the exhibition, but once for every board in the sum.",
                      "겹치는 시간은 다면기에서는 한 번만 흐르지만, 합계에는 판마다 한 번씩 들어가요."))};
}

constexpr std::array list_of_six{half_the_boards,    between_move_and_reply, where_the_knee_is,
                                 twice_her_thinking, how_long_she_is_idle,   why_the_sum_is_no_span};

}  // namespace

std::vector<HandoutQuestion> handout_questions(const HandoutFacts& facts, const std::stop_token& stop) {
    constexpr std::size_t wanted = 3;
    std::vector<HandoutQuestion> questions;
    for (const auto& ask : list_of_six) {
        if (questions.size() == wanted) break;
        if (auto question = ask(facts, stop)) questions.push_back(std::move(*question));
    }
    return questions;
}

}  // namespace simul::paint
