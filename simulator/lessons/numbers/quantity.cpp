#include "simulator/lessons/numbers/quantity.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

#include "simulator/scenario/prediction.hpp"
#include "simulator/scenario/ways.hpp"

namespace simul::lessons {
namespace {

template <Unit unit, class Number>
Value as(Number number) {
    if constexpr (requires { number.count(); })
        return {unit, static_cast<double>(number.count())};
    else
        return {unit, static_cast<double>(number)};
}

template <Unit unit, auto member>
Value of_results(const Inquiry& asked) {
    return as<unit>(asked.trace->results().*member);
}

template <Unit unit, auto member>
Value of_scenario(const Inquiry& asked) {
    return as<unit>(asked.scenario.*member);
}

const BoardResult& result_of(const Inquiry& asked) { return asked.trace->results().boards[asked.board]; }

template <auto member>
Value of_board(const Inquiry& asked) {
    return as<Unit::moment>(result_of(asked).*member);
}

Value idle(const Inquiry& asked) {
    const Results& results = asked.trace->results();
    return as<Unit::length>(results.last_reply * results.masters - results.master_busy -
                            results.master_walking - results.master_held);
}

/// When this kind of event happens at the board for the time that is asked for.
Value moment_of(const Inquiry& asked, EventKind kind) {
    std::uint32_t left = asked.pair + 1;
    for (const Event event : asked.trace->events())
        if (event.board() == asked.board && event.kind() == kind && --left == 0)
            return as<Unit::moment>(event.time());
    throw std::domain_error{"this game has no such pair"};
}

template <class Matches>
Value boards_at(const Inquiry& asked, Matches matches) {
    const HallState state = asked.trace->at(asked.at);
    Value value{Unit::boards};
    for (std::uint32_t b = 0; b < asked.scenario.boards; ++b)
        if (matches(state, b)) value.boards.push_back(b);
    value.number = static_cast<double>(value.boards.size());
    return value;
}

template <BoardPhase phase>
Value in_phase(const Inquiry& asked) {
    return boards_at(asked,
                     [](const HallState& state, std::uint32_t b) { return phase_at(state, b) == phase; });
}

Value unserved(const Inquiry& asked) {
    return boards_at(asked, [](const HallState& state, std::uint32_t b) {
        return state.boards[b].moves() == 0 && phase_at(state, b) != BoardPhase::served;
    });
}

Value next_board(const Inquiry& asked) {
    const auto events = asked.trace->events().subspan(asked.trace->at(asked.at).position);
    const auto visit = std::ranges::find(events, EventKind::visit, &Event::kind);
    if (visit == events.end()) throw std::domain_error{"nobody is served after that"};
    return {Unit::board, static_cast<double>((*visit).board()), {(*visit).board()}};
}

Value extra(const Inquiry& asked) {
    if (asked.scenario.blocks.empty()) throw std::domain_error{"there is no thought that takes longer"};
    return as<Unit::length>(asked.scenario.blocks.front().extra);
}

constexpr std::array table{
    QuantityInfo{"last_move", Unit::moment, {}, false, of_results<Unit::moment, &Results::last_move>},
    QuantityInfo{"last_reply", Unit::moment, {}, false, of_results<Unit::moment, &Results::last_reply>},
    QuantityInfo{"span", Unit::length, {}, false, of_results<Unit::length, &Results::last_reply>},
    QuantityInfo{"busy", Unit::length, {}, false, of_results<Unit::length, &Results::master_busy>},
    QuantityInfo{"busy_share",
                 Unit::share,
                 {},
                 false,
                 [](const Inquiry& q) { return as<Unit::share>(q.trace->results().utilisation()); }},
    QuantityInfo{"idle", Unit::length, {}, false, idle},
    QuantityInfo{"longest_wait", Unit::length, {}, false, of_results<Unit::length, &Results::longest_wait>},
    QuantityInfo{"turns", Unit::count, {}, false, of_results<Unit::count, &Results::turns>},
    QuantityInfo{"drops", Unit::count, {}, false, of_results<Unit::count, &Results::drops>},
    QuantityInfo{"peak", Unit::count, {}, false, of_results<Unit::count, &Results::peak_in_play>},
    QuantityInfo{"sum", Unit::length, {}, false, of_results<Unit::length, &Results::sum_of_boards>},
    QuantityInfo{"masters",
                 Unit::count,
                 {},
                 true,
                 [](const Inquiry& q) { return as<Unit::count>(first_rules(q.scenario).masters); }},
    QuantityInfo{"threads",
                 Unit::count,
                 {},
                 true,
                 [](const Inquiry& q) { return as<Unit::count>(workers_of(q.scenario).threads); }},
    QuantityInfo{"knee",
                 Unit::ratio,
                 {},
                 true,
                 [](const Inquiry& q) { return as<Unit::ratio>(predict(q.scenario).knee); }},
    QuantityInfo{"full_at",
                 Unit::count,
                 {},
                 true,
                 [](const Inquiry& q) { return as<Unit::count>(std::ceil(predict(q.scenario).knee)); }},
    QuantityInfo{"round",
                 Unit::length,
                 {},
                 true,
                 [](const Inquiry& q) { return as<Unit::length>(q.scenario.boards * q.scenario.master); }},
    QuantityInfo{"opened", Unit::moment, Arguments::board, false, of_board<&BoardResult::opened>},
    QuantityInfo{"over", Unit::moment, Arguments::board, false, of_board<&BoardResult::over>},
    QuantityInfo{"lasted", Unit::length, Arguments::board, false,
                 [](const Inquiry& q) { return as<Unit::length>(result_of(q).over - result_of(q).opened); }},
    QuantityInfo{"waited", Unit::length, Arguments::board, false,
                 [](const Inquiry& q) { return as<Unit::length>(result_of(q).waited_for_master); }},
    QuantityInfo{"move", Unit::moment, Arguments::board_and_pair, false,
                 [](const Inquiry& q) { return moment_of(q, EventKind::move); }},
    QuantityInfo{"reply", Unit::moment, Arguments::board_and_pair, false,
                 [](const Inquiry& q) { return moment_of(q, EventKind::reply); }},
    QuantityInfo{"thinking_at", Unit::boards, Arguments::time, false, in_phase<BoardPhase::served>},
    QuantityInfo{"waiting_at", Unit::boards, Arguments::time, false, in_phase<BoardPhase::waiting>},
    QuantityInfo{"opponents_at", Unit::boards, Arguments::time, false,
                 in_phase<BoardPhase::opponent_thinking>},
    QuantityInfo{"unserved_at", Unit::boards, Arguments::time, false, unserved},
    QuantityInfo{"next_board", Unit::board, Arguments::time, false, next_board},
    QuantityInfo{"least", Unit::count, Arguments::seeds},
    QuantityInfo{"most", Unit::count, Arguments::seeds},
    QuantityInfo{"boards", Unit::count, {}, true, of_scenario<Unit::count, &Scenario::boards>},
    QuantityInfo{"pairs", Unit::count, {}, true, of_scenario<Unit::count, &Scenario::pairs>},
    QuantityInfo{"master", Unit::length, {}, true, of_scenario<Unit::length, &Scenario::master>},
    QuantityInfo{"opponent", Unit::length, {}, true, of_scenario<Unit::length, &Scenario::opponent>},
    QuantityInfo{"walk", Unit::length, {}, true, of_scenario<Unit::length, &Scenario::walk>},
    QuantityInfo{"slice", Unit::length, {}, true, of_scenario<Unit::length, &Scenario::slice>},
    QuantityInfo{"in_play",
                 Unit::count,
                 {},
                 true,
                 [](const Inquiry& q) { return as<Unit::count>(first_rules(q.scenario).in_play); }},
    QuantityInfo{"pair",
                 Unit::length,
                 {},
                 true,
                 [](const Inquiry& q) { return as<Unit::length>(q.scenario.master + q.scenario.opponent); }},
    QuantityInfo{"extra", Unit::length, {}, true, extra},
};

}  // namespace

std::span<const QuantityInfo> quantities() { return table; }

const QuantityInfo* quantity_of(std::string_view name) {
    const auto* const found = std::ranges::find(table, name, &QuantityInfo::name);
    return found == table.end() ? nullptr : found;
}

}  // namespace simul::lessons
