#include "app/console/report/text_timeline.hpp"

#include <algorithm>
#include <array>
#include <memory>

#include <fmt/format.h>

#include "app/console/report/summary.hpp"
#include "app/console/report/text_lane.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::console {
namespace {

constexpr std::size_t margin = 14;  // before the letters of a lane
constexpr std::uint64_t most_events = 2'000'000;
constexpr std::uint32_t most_lanes = 6;
constexpr std::uint32_t most_masters = 3;

struct Chart {
    std::string name;
    Lanes lanes;
};

/// A moment of the axis; whole seconds where the axis is long, but its end is never rounded.
std::string moment_text(const Axis& axis, Time moment) {
    const bool exact = moment == axis.to || axis.to < Time{60'000};
    return clock_text(exact ? moment : moment / 1000 * 1000);
}

/// The moments at the quarters of the axis, above the letters where they are.
std::string axis_lines(const Axis& axis) {
    const std::string end = moment_text(axis, axis.to);
    std::string times;
    std::string ticks(margin, ' ');
    for (const std::size_t quarter : {0U, 1U, 2U, 3U}) {
        const std::string text = moment_text(axis, axis.start_of(axis.letters * quarter / 4));
        times.resize(margin + axis.letters * quarter / 4, ' ');
        if (times.size() + text.size() + end.size() < margin + axis.letters + 1) times += text;
        ticks += "|" + std::string(axis.letters / 4 - 1, '-');
    }
    times.resize(std::max(times.size(), margin + axis.letters + 1 - end.size()), ' ');
    return times + end + "\n" + ticks + "|\n";
}

std::string lane_line(const std::string& name, const std::string& letters) {
    std::string line = fmt::format("{:<{}}{}", name, margin, letters);
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

std::string chart_text(const Chart& chart, const Axis& axis) {
    std::string text = chart.name + "\n";
    const auto masters = static_cast<std::uint32_t>(chart.lanes.masters.size());
    for (std::uint32_t m = 0; m < std::min(masters, most_masters); ++m)
        text += lane_line(masters == 1 ? "master" : fmt::format("master {}", grouped(m + 1ULL)),
                          letters_of(chart.lanes.masters[m], axis));
    for (const std::uint32_t board : some_boards(static_cast<std::uint32_t>(chart.lanes.boards.size())))
        text += lane_line(fmt::format("board {}", board + 1ULL), letters_of(chart.lanes.boards[board], axis));
    return text;
}

std::string charts_text(std::span<const Chart> charts, const Axis& axis) {
    std::string text = axis_lines(axis);
    for (const Chart& chart : charts) text += chart_text(chart, axis);
    return text;
}

/// Three rounds of one game, so that single moves can be told apart: a round number for each letter.
Axis close_axis(const Scenario& scenario) {
    constexpr std::array steps{1,      2,      5,      10,     20,      50,      100,     200,
                               500,    1000,   2000,   5000,   10000,   15000,   30000,   60000,
                               120000, 300000, 600000, 900000, 1800000, 3600000, 7200000, 14400000};
    Axis axis;
    const auto wanted =
        3 * (scenario.master + scenario.opponent).count() / static_cast<std::int64_t>(axis.letters);
    const auto* step = std::ranges::find_if(steps, [&](std::int64_t ms) { return ms >= wanted; });
    axis.to = Time{(step == steps.end() ? steps.back() : *step) * static_cast<std::int64_t>(axis.letters)};
    return axis;
}

std::string heading(std::string_view what, const Axis& axis) {
    const Duration part = axis.start_of(1);
    std::string each = duration_text(part < Duration{1000} ? part : part / 1000 * 1000);
    if (part == Duration{0})
        each = "less than 1ms";
    else if (axis.to.count() % static_cast<std::int64_t>(axis.letters) == 0)
        each = duration_text(part);
    else
        each = "about " + each;
    return fmt::format("{}: each letter is what took most of {}.\n", what, each);
}

constexpr std::string_view legend =
    "boards: . not started  M the master thinks there  o opponent thinks\n"
    "        w waits for the master  p paused  - over\n"
    "master: M thinks  > walks  = held at a board  . has nothing to do\n";
constexpr std::string_view legend_of_blank = "blank: the exhibition is over\n";

bool is_small(const Outcome& outcome) {
    return outcome.results.plies + outcome.results.drops <= most_events &&
           outcome.results.boards.size() <= most_events / 2;
}

}  // namespace

std::vector<std::uint32_t> some_boards(std::uint32_t boards) {
    if (boards <= most_lanes) {
        std::vector<std::uint32_t> all;
        for (std::uint32_t i = 0; i < boards; ++i) all.push_back(i);
        return all;
    }
    return {0, 1, 2, boards / 2, boards - 2, boards - 1};
}

std::string timelines(std::span<const Outcome> outcomes) {
    if (!std::ranges::all_of(outcomes, is_small)) return "";
    std::vector<Chart> charts;
    Axis whole;
    for (const Outcome& outcome : outcomes) {
        const auto trace = record(outcome.scenario);
        charts.push_back(
            {fmt::format("{}: over at {}", name_of(outcome.scenario), clock_text(outcome.results.last_reply)),
             lanes_of(*trace)});
        whole.to = std::max(whole.to, outcome.results.last_reply);
    }
    std::string text = heading("Timeline", whole) + charts_text(charts, whole);
    const Axis close = close_axis(outcomes.front().scenario);
    if (close.to <= whole.to / 2)
        text += "\n" + heading("The first moves, closer", close) + charts_text(charts, close);
    const bool has_blank = std::ranges::any_of(
        outcomes, [&](const Outcome& outcome) { return outcome.results.last_reply < whole.to; });
    return text + "\n" + std::string{legend} + std::string{has_blank ? legend_of_blank : ""};
}

}  // namespace simul::console
