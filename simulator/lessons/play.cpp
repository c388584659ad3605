#include "simulator/lessons/play.hpp"

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>

#include "simulator/scenario/scenario_json.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/text/number_text.hpp"
#include "simulator/text/strict_json.hpp"

namespace simul::lessons {
namespace {

constexpr double most_events_of_run = 200'000;

const SetupChange* change_of(const Lesson& lesson, std::uint32_t setup) {
    return setup == 1 ? nullptr : &lesson.setups[setup - 2];
}

void set_over(const std::optional<Node>& node, WrittenScenario& written) {
    if (node) read_over(*node->value, node->place, written);
}

WrittenScenario written_setup(const Lesson& lesson, const SetupChange* change) {
    WrittenScenario written;
    set_over(lesson.base.setup, written);
    if (change != nullptr) set_over(change->setup, written);
    return written;
}

const Node* node_of(const SetupChange& change, std::string_view run) {
    const auto found = std::ranges::find(change.runs, run, &std::pair<std::string, Node>::first);
    return found == change.runs.end() ? nullptr : &found->second;
}

/// The scenario of a run, and the place in the file that has the last word on it.
std::pair<Scenario, std::string> scenario_of_run(const Lesson& lesson, const SetupChange* change,
                                                 std::string_view run) {
    WrittenScenario written = written_setup(lesson, change);
    const Node* place = node_of(lesson.base, run);
    read_over(*place->value, place->place, written);
    if (const Node* const over = change == nullptr ? nullptr : node_of(*change, run)) {
        place = over;
        read_over(*place->value, place->place, written);
    }
    return {playable(written, place->place), place->place};
}

/// Moves, replies and the slices of her thoughts that are to be expected.
double expected_events(const Scenario& scenario) {
    double events = 0;
    for (std::uint32_t b = 0; b < scenario.boards && events <= most_events_of_run; ++b)
        events += 2.0 * pairs_of(scenario, b);
    const Duration slice = slice_in_use(scenario);
    if (slice == Duration{}) return events;
    double slices =
        events / 2 * static_cast<double>(scenario.master.count()) / static_cast<double>(slice.count());
    for (const BlockingThought& block : scenario.blocks)
        slices += static_cast<double>(block.extra.count()) / static_cast<double>(slice.count());
    return events + slices;
}

std::shared_ptr<const Trace> played(const Scenario& scenario, const std::string& place,
                                    const std::stop_token& stop) {
    if (expected_events(scenario) > most_events_of_run)
        throw JsonError(fmt::format("{}: must have at most {} events", place,
                                    grouped(static_cast<std::uint64_t>(most_events_of_run))));
    try {
        return record(scenario, stop);
    } catch (const std::invalid_argument& refusal) {
        throw JsonError(fmt::format("{}: {}", place, refusal.what()));
    } catch (const std::overflow_error& refusal) {
        throw JsonError(fmt::format("{}: {}", place, refusal.what()));
    }
}

Run play_run(Scenario scenario, const std::string& place, std::uint32_t seeds, const std::stop_token& stop) {
    if (seeds > 0 && expected_events(scenario) * seeds > most_events_of_run)
        throw JsonError(fmt::format("{}: must have at most {} events in its {} draws", place,
                                    grouped(static_cast<std::uint64_t>(most_events_of_run)), seeds));
    Run run{scenario, played(scenario, place, stop)};
    run.draws.reserve(seeds);
    for (std::uint32_t i = 0; i < seeds; ++i, ++scenario.seed)
        run.draws.push_back(i == 0 ? run.trace : played(scenario, place, stop));
    return run;
}

void set_moments(const Lesson& lesson, const SetupChange* change, Setting& setting) {
    for (const auto& [name, usual] : lesson.base.moments) {
        const Expression* time = &usual;
        if (change != nullptr)
            for (const auto& [changed, other] : change->moments)
                if (changed == name) time = &other;
        const double ms = std::max(value_of(*time, setting).number, 0.0);
        setting.moments[name] = Time{static_cast<std::int64_t>(ms)};
    }
}

}  // namespace

std::uint32_t setup_round(const Lesson& lesson, std::uint32_t setup) {
    return 1 + (std::max(setup, 1U) - 1) % lesson.setup_count();
}

std::shared_ptr<const Setting> play(const Lesson& lesson, std::uint32_t setup, const std::stop_token& stop) {
    auto setting = std::make_shared<Setting>();
    setting->number = setup_round(lesson, setup);
    const SetupChange* const change = change_of(lesson, setting->number);
    const Node* const changed = change != nullptr && change->setup ? &*change->setup
                                : lesson.base.setup                ? &*lesson.base.setup
                                                                   : nullptr;
    setting->scenario =
        playable(written_setup(lesson, change), changed == nullptr ? "setup" : changed->place);
    for (const auto& [name, node] : lesson.base.runs) {
        const auto seeds = lesson.names.seeds.find(name);
        const auto [scenario, place] = scenario_of_run(lesson, change, name);
        setting->runs.emplace(
            name, play_run(scenario, place, seeds == lesson.names.seeds.end() ? 0 : seeds->second, stop));
    }
    set_moments(lesson, change, *setting);
    return setting;
}

Scenario next_scenario(const Lesson& lesson, std::uint32_t setup) {
    const SetupChange* const change = change_of(lesson, setup_round(lesson, setup));
    if (lesson.next && !lesson.next->run.empty())
        return scenario_of_run(lesson, change, lesson.next->run).first;
    WrittenScenario written = written_setup(lesson, change);
    if (!lesson.next || !lesson.next->change) return playable(written, "setup");
    set_over(lesson.next->change, written);
    return playable(written, lesson.next->change->place);
}

}  // namespace simul::lessons
