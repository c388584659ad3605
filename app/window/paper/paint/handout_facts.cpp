#include "app/window/paper/paint/handout_facts.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include <fmt/format.h>

#include "simulator/scenario/validation.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"
#include "simulator/trace/trace.hpp"

namespace simul::paint {
namespace {

constexpr std::uint64_t most_plies_of_curve = 4'000'000;

std::string way_name(const Scenario& scenario, bool korean) {
    const WayId way = way_of(scenario);
    const std::uint32_t count = count_of(scenario, way);
    switch (way) {
        case WayId::one_by_one:
            return korean ? "한 판씩 차례로" : "one after another";
        case WayId::awaits_in_turn:
            return korean ? "차례로 await" : "await in turn";
        case WayId::asyncio:
            return "asyncio";
        case WayId::thread_pool:
            return fmt::format(fmt::runtime(korean ? "스레드 풀({}개)" : "thread pool of {}"), count);
        case WayId::threads_in_turn:
            return korean ? "락을 함께 쓰는 스레드" : "threads under a lock";
        case WayId::processes:
            return fmt::format(fmt::runtime(korean ? "프로세스 {}개" : "{} processes"), count);
        case WayId::everyone_hers:
            return korean ? "분신" : "clones";
        case WayId::blocking_calls:
            return korean ? "블로킹 대기" : "blocking wait";
    }
    return {};
}

std::string warning_of(const Scenario& scenario, bool korean) {
    switch (info_of(way_of(scenario)).wrong) {
        case Wrong::no:
            return {};
        case Wrong::cannot_exist:
            return korean ? "실제로는 불가능" : "cannot exist";
        case Wrong::mistake:
            return korean ? "흔한 실수" : "a common mistake";
    }
    return {};
}

HandoutRun run_of(const Scenario& scenario, bool korean, const std::stop_token& stop) {
    const auto trace = record(scenario, stop);
    HandoutRun run{way_name(scenario, korean),
                   warning_of(scenario, korean),
                   trace->results(),
                   lanes_of(*trace, stop),
                   {}};
    if (run.lanes.masters.size() > 1) run.busy = busy_stretches(run.lanes.masters);
    return run;
}

/// As far as the axis goes: a round number that leaves room to see what comes after.
double domain_of(double here, double knee) {
    for (const double end : {12.0, 24.0, 48.0, 100.0, 200.0, 500.0, 1000.0})
        if (end >= 2 * std::max(here, knee)) return end;
    return std::max(2000.0, 2 * here);
}

std::optional<Time> last_reply_of(const Scenario& scenario, const std::stop_token& stop) {
    if (find_problem(scenario, false)) return std::nullopt;
    const Prediction known = predict(scenario);
    if (known.last_reply) return known.last_reply;
    if (find_problem(scenario, true)) return std::nullopt;
    try {
        return measure(scenario, stop).last_reply;
    } catch (const std::overflow_error&) {
        return std::nullopt;
    }
}

HandoutCurve curve_of(const Scenario& scenario, const Prediction& prediction, const std::stop_token& stop) {
    HandoutCurve curve;
    const bool has_knee = prediction.formula == Formula::walking_on && prediction.knee > 1.5;
    const double knee = has_knee ? prediction.knee : 0;
    curve.to = domain_of(scenario.boards, knee < scenario.boards * 4.0 ? knee : 0);
    curve.knee = knee < curve.to ? knee : 0;
    const auto most = static_cast<std::uint32_t>(curve.to);
    const std::uint64_t plies = std::uint64_t{most} * scenario.pairs;  // of one run, on average
    const std::uint64_t runs =
        prediction.last_reply ? 48 : std::clamp<std::uint64_t>(most_plies_of_curve / plies, 4, 48);
    const std::uint32_t step = std::max<std::uint32_t>(1, most / static_cast<std::uint32_t>(runs));
    std::vector<std::uint32_t> counts{1, scenario.boards};
    for (std::uint32_t n = step; n <= most; n += step) counts.push_back(n);
    if (curve.knee > 0) counts.push_back(static_cast<std::uint32_t>(curve.knee));
    std::ranges::sort(counts);
    counts.erase(std::unique(counts.begin(), counts.end()), counts.end());
    for (const std::uint32_t boards : counts) {
        Scenario each = scenario;
        each.boards = boards;
        if (const auto reply = last_reply_of(each, stop)) curve.points.emplace_back(boards, *reply);
    }
    return curve;
}

}  // namespace

std::string seconds_text(const HandoutFacts& facts, Duration length) {
    return real_text(static_cast<double>(length.count()) / 1000) + std::string(facts.say(" s", "초"));
}

HandoutFacts handout_facts(const HandoutRequest& request, const std::stop_token& stop) {
    const bool korean = request.tongue == Tongue::korean;
    const Scenario& right = request.halls[1];
    const Prediction prediction = predict(right);
    return {request,
            {run_of(request.halls[0], korean, stop), run_of(right, korean, stop)},
            prediction,
            curve_of(right, prediction, stop)};
}

std::string besides_text(const HandoutFacts& facts) {
    const Scenario& s = facts.right();
    std::string text;
    const auto add = [&](bool is_so, std::string_view english, std::string_view korean,
                         std::size_t count = 0) {
        if (!is_so) return;
        text += text.empty() ? "" : ", ";
        text += fmt::format(fmt::runtime(facts.say(english, korean)), count);
    };
    add(s.vary_master.spread != Spread::constant, "her times vary", "마스터의 시간이 달라짐");
    add(s.vary_opponent.spread != Spread::constant, "their times vary", "상대의 시간이 달라짐");
    add(s.real_lengths, "games of different lengths", "길이가 다른 대국");
    add(!s.slow.empty(), "opponents of another pace: {}", "빠르기가 다른 상대 {}명", s.slow.size());
    add(!s.blocks.empty(), "long thoughts: {}", "오래 걸리는 생각 {}번", s.blocks.size());
    add(!s.blocking_boards.empty(), "boards that hold her: {}", "마스터를 붙잡는 판 {}개",
        s.blocking_boards.size());
    add(!s.switches.empty(), "changes of the way: {}", "방식 바꾸기 {}번", s.switches.size());
    add(s.slice > Duration{0}, "time slices", "시간 조각(타임 슬라이스)");
    return text;
}

std::vector<std::string> formula_lines(const HandoutFacts& facts) {
    const Scenario& s = facts.right();
    const Prediction& p = facts.prediction;
    const bool walks = s.walk > Duration{0};
    const std::string end = p.last_reply ? clock_text(*p.last_reply) : std::string();
    const std::string pair = seconds_text(facts, s.master + s.opponent);
    switch (p.formula) {
        case Formula::walking_on: {
            const std::string head(facts.say("last move", "마지막 수"));
            const std::string reply(facts.say("last reply", "마지막 응수"));
            const std::string work = seconds_text(facts, s.boards * (s.master + s.walk));
            const std::string sum = seconds_text(facts, s.boards * s.master + (s.boards - 1) * s.walk);
            return {fmt::format("{} = {}", head,
                                walks ? "(M − 1) × max(N (J + W), J + O + W) + N J + (N − 1) W"
                                      : "(M − 1) × max(N J, J + O) + N J"),
                    fmt::format("= {} × max({}, {}) + {} = {}", s.pairs - 1, work,
                                seconds_text(facts, s.master + s.opponent + s.walk), sum,
                                clock_text(*p.last_move)),
                    fmt::format("{} = {} + O = {}", reply, head, end)};
        }
        case Formula::one_at_a_time:
            return {fmt::format("{} = N M (J + O){}", facts.say("last reply", "마지막 응수"),
                                walks ? " + (N − 1) W" : ""),
                    fmt::format("= {} × {} × {}{} = {}", s.boards, s.pairs, pair,
                                walks ? " + " + seconds_text(facts, (s.boards - 1) * s.walk) : "", end)};
        case Formula::pool_below_knee:
            return {fmt::format("{} = ⌈N / L⌉ M (J + O) + ((N − 1) mod L) J",
                                facts.say("last reply", "마지막 응수")),
                    fmt::format("= {}", end)};
        case Formula::several_masters:
            return {fmt::format(fmt::runtime(facts.say("Each master has at most {} boards:",
                                                       "마스터 한 명이 맡는 판은 많아야 {}개예요:")),
                                (s.boards + s.masters - 1) / s.masters),
                    fmt::format("{} = {}", facts.say("last reply", "마지막 응수"), end)};
        case Formula::none:
            break;
    }
    return {std::string(facts.say("No formula is exact here: it was run.",
                                  "여기에 꼭 맞는 식은 없어서 실행해 보았어요.")),
            fmt::format(
                fmt::runtime(facts.say("last reply: at least {}, at most {}", "마지막 응수: {}부터 {}까지")),
                clock_text(p.at_least), clock_text(p.at_most))};
}

std::string limit_text(const HandoutFacts& facts) {
    const Scenario& s = facts.right();
    const Scenario& left = facts.request.halls[0];
    std::string text;
    const Prediction p = predict(left);
    if (p.formula == Formula::one_at_a_time && p.last_reply && left.walk == Duration{0})
        text = fmt::format(fmt::runtime(facts.say("One after another: N M (J + O) = {} × {} × {} = {}. ",
                                                  "한 판씩 차례로: N M (J + O) = {} × {} × {} = {}. ")),
                           left.boards, left.pairs, seconds_text(facts, left.master + left.opponent),
                           clock_text(*p.last_reply));
    if (s.masters == 1 && !is_wrong_model(s.mode) && facts.prediction.formula != Formula::none)
        text +=
            fmt::format(fmt::runtime(facts.say(
                            "One master can never be more than (J + O) / J = {:.3g} times sooner.",
                            "마스터 한 명으로는 아무리 해도 (J + O) / J = {:.3g}배 넘게 빨라질 수 없어요.")),
                        facts.prediction.greatest_speed_up);
    return text;
}

}  // namespace simul::paint
