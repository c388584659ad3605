#include "simulator/listings/code_place.hpp"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

std::uint32_t boards_in(const HallState& state, BoardPhase phase) {
    std::uint32_t count = 0;
    for (std::uint32_t b = 0; b < state.boards.size(); ++b) count += phase_at(state, b) == phase ? 1 : 0;
    return count;
}

/// The way a hall is played at this moment.
WayId way_at(const Trace& trace, const HallState& state) {
    const Scenario& scenario = trace.scenario();
    if (state.switches == 0) return way_of(scenario, scenario.mode);
    return way_of(scenario, scenario.switches[state.switches - 1].to);
}

void expect_counts_of_the_trace(const HallState& state, WayId way, Language language) {
    const CodeCounts counts = code_counts(state, way, language);
    const auto in = [&](auto... states) { return (counts.in(states) + ...); };
    EXPECT_EQ(in(CodeState::not_open), boards_in(state, BoardPhase::not_open));
    EXPECT_EQ(in(CodeState::ready, CodeState::dropped), boards_in(state, BoardPhase::waiting));
    EXPECT_EQ(in(CodeState::thinks, CodeState::everybody), boards_in(state, BoardPhase::served));
    EXPECT_EQ(in(CodeState::replies, CodeState::holds), boards_in(state, BoardPhase::opponent_thinking));
    EXPECT_EQ(in(CodeState::paused), boards_in(state, BoardPhase::paused));
    EXPECT_EQ(in(CodeState::over), boards_in(state, BoardPhase::over));
    EXPECT_EQ(counts.at(Anchor::opponent), boards_in(state, BoardPhase::opponent_thinking));
    if (language == Language::cpp) {
        EXPECT_EQ(counts.at(std::nullopt), 0U);
    }
}

void expect_markers_to_be_counted(const Trace& trace, const HallState& state, WayId way, Language language) {
    const CodeCounts counts = code_counts(state, way, language);
    for (const Anchor anchor : anchors_of(language, way)) {
        const auto all = code_markers(trace, state, anchor, way, language, state.boards.size());
        ASSERT_EQ(all.size(), counts.at(anchor));
        for (const CodeMarker& marker : all)
            ASSERT_EQ(code_place(state, marker.board, way, language), (CodePlace{anchor, marker.state}));
        const auto first = code_markers(trace, state, anchor, way, language, 3);
        ASSERT_TRUE(std::equal(first.begin(), first.end(), all.begin()));
    }
}

TEST(CodePlace, CountsWhatTheTraceCountsAtEveryMomentInBothDirections) {
    RandomScenarios random{1201};
    for (int i = 0; i < 100; ++i) {
        const auto trace = record(random.anything());
        const auto end = static_cast<std::uint64_t>(trace->results().last_reply.count());
        std::vector<Time> times(10);
        for (Time& t : times) t = Time{random.number(0, end + 1000)};
        std::ranges::sort(times);
        HallState forward = trace->at(0ms);
        std::vector<CodeCounts> on_the_way;
        for (const Time t : times) {
            trace->advance(forward, t);
            const WayId way = way_at(*trace, forward);
            for (const auto& [language, word] : language_words) {
                SCOPED_TRACE("scenario " + std::to_string(i) + " at " + std::to_string(t.count()));
                expect_counts_of_the_trace(forward, way, language);
                expect_markers_to_be_counted(*trace, forward, way, language);
                on_the_way.push_back(code_counts(forward, way, language));
            }
        }
        std::ranges::reverse(times);
        for (const Time t : times) {
            const HallState state = trace->at(t);
            for (const Language language : {Language::python, Language::cpp}) {
                EXPECT_EQ(code_counts(state, way_at(*trace, state), language), on_the_way.back());
                on_the_way.pop_back();
            }
        }
    }
}

CodePlace place_in(const Scenario& scenario, Time t, std::uint32_t board, Language language) {
    const auto trace = record(scenario);
    return code_place(trace->at(t), board, way_of(scenario), language);
}

TEST(CodePlace, IsTheLineWhereTheGameIsSuspended) {
    const Scenario classic;
    EXPECT_EQ(place_in(classic, 2s, 0, Language::python), (CodePlace{Anchor::served, CodeState::thinks}));
    EXPECT_EQ(place_in(classic, 2s, 0, Language::cpp), (CodePlace{Anchor::served, CodeState::thinks}));
    EXPECT_EQ(place_in(classic, 2s, 1, Language::python), (CodePlace{Anchor::waiting, CodeState::ready}));
    EXPECT_EQ(place_in(classic, 2s, 1, Language::cpp), (CodePlace{Anchor::served, CodeState::ready}));
    EXPECT_EQ(place_in(classic, 6s, 0, Language::python), (CodePlace{Anchor::opponent, CodeState::replies}));
    EXPECT_EQ(place_in(classic, 4000s, 0, Language::python), (CodePlace{std::nullopt, CodeState::over}));
    EXPECT_EQ(place_in(classic, 4000s, 0, Language::cpp), (CodePlace{Anchor::over, CodeState::over}));
}

TEST(CodePlace, TellsTheWaysApart) {
    Scenario s;
    s.mode = Mode::sync;
    EXPECT_EQ(place_in(s, 2s, 1, Language::python), (CodePlace{Anchor::open, CodeState::not_open}));
    EXPECT_EQ(place_in(s, 2s, 1, Language::cpp), (CodePlace{Anchor::open, CodeState::not_open}));
    s.walk = 10s;
    EXPECT_EQ(place_in(s, 1805s, 1, Language::python), (CodePlace{Anchor::served, CodeState::ready}));
    s = {};
    s.mode = Mode::blocking_wait;
    EXPECT_EQ(place_in(s, 6s, 0, Language::python), (CodePlace{Anchor::opponent, CodeState::holds}));
    s.mode = Mode::clones;
    EXPECT_EQ(place_in(s, 2s, 9, Language::python), (CodePlace{Anchor::served, CodeState::everybody}));
    s.mode = Mode::threads;
    s.slice = 1s;
    EXPECT_EQ(place_in(s, 1500ms, 0, Language::python), (CodePlace{Anchor::served, CodeState::dropped}));
    s.mode = Mode::pool;
    s.in_play = 4;
    EXPECT_EQ(place_in(s, 2s, 9, Language::python), (CodePlace{Anchor::open, CodeState::not_open}));
}

TEST(CodeMarkers, StandInTheOrderInWhichTheyGoOn) {
    const auto trace = record(Scenario{});
    const HallState state = trace->at(1202s);
    const auto order = [&](Anchor anchor) {
        std::vector<std::uint32_t> boards;
        for (const CodeMarker& marker :
             code_markers(*trace, state, anchor, WayId::asyncio, Language::cpp, 24))
            boards.push_back(marker.board + 1);
        return boards;
    };
    EXPECT_EQ(order(Anchor::served), (std::vector<std::uint32_t>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}));
    EXPECT_EQ(order(Anchor::opponent),
              (std::vector<std::uint32_t>{14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24}));
    const auto next = code_markers(*trace, state, Anchor::opponent, WayId::asyncio, Language::cpp, 1).front();
    EXPECT_EQ(next.until, Time{1205s});
}

}  // namespace
}  // namespace simul
