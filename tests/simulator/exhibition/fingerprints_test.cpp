#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "simulator/scenario/ways.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/trace/trace.hpp"
#include "tests/source_folder.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

struct Golden {
    std::string name;
    Scenario scenario;
};

Scenario classic_with(Mode mode, const std::function<void(Scenario&)>& change = {}) {
    Scenario scenario;
    scenario.mode = mode;
    if (change) change(scenario);
    return scenario;
}

std::vector<Golden> golden_scenarios() {
    std::vector<Golden> all;
    for (const auto& [mode, word] : mode_words) all.push_back({std::string{word}, classic_with(mode)});
    const auto add = [&](std::string name, Mode mode, const std::function<void(Scenario&)>& change) {
        all.push_back({std::move(name), classic_with(mode, change)});
    };
    for (const auto& [spread, word] : spread_words) {
        const auto vary = [chosen = spread](Scenario& s) { s.vary_master = s.vary_opponent = {chosen, 30}; };
        add("async " + std::string{word}, Mode::async, vary);
        add("sync " + std::string{word}, Mode::sync, vary);
    }
    add("seed 2", Mode::async, [](Scenario& s) {
        s.vary_opponent = {Spread::exponential, 0};
        s.seed = 2;
    });
    add("walk", Mode::async, [](Scenario& s) { s.walk = 5s; });
    add("12 in play", Mode::pool, [](Scenario& s) { s.in_play = 12; });
    add("23 in play", Mode::pool, [](Scenario& s) { s.in_play = 23; });
    add("4 masters", Mode::async, [](Scenario& s) { s.masters = 4; });
    add("slice 1s walk 100ms", Mode::threads, [](Scenario& s) {
        s.slice = 1s;
        s.walk = 100ms;
    });
    add("fixed round", Mode::async, [](Scenario& s) {
        s.policy = Policy::fixed_round;
        s.slow = {{3, 2}};
    });
    add("last ready", Mode::async, [](Scenario& s) { s.policy = Policy::last_ready; });
    add("blocking thought", Mode::async, [](Scenario& s) { s.blocks = {{0, 0, 10min}}; });
    add("blocking board", Mode::async, [](Scenario& s) { s.blocking_boards = {0}; });
    add("real lengths", Mode::async, [](Scenario& s) {
        s.real_lengths = true;
        s.lengths = {30, 22, 41, 27, 18};
    });
    add("switches", Mode::sync, [](Scenario& s) {
        s.switches = {{10min, Mode::async}, {20min, Mode::sync}, {40min, Mode::threads}};
        s.slice = 2s;
    });
    return all;
}

std::string line_of(const Golden& golden) {
    const Results results = measure(golden.scenario);
    return golden.name + ": " + fingerprint_text(results.fingerprint) + " " + clock_text(results.last_move) +
           " " + clock_text(results.last_reply);
}

TEST(HallFingerprints, AreThoseOfTheGoldenTable) {
    const std::string path = in_source_folder("tests/golden/fingerprints.txt");
    std::ifstream file{path};
    std::vector<std::string> expected;
    for (std::string line; std::getline(file, line);) expected.push_back(line);
    std::vector<std::string> actual;
    for (const Golden& golden : golden_scenarios()) actual.push_back(line_of(golden));
    std::string table;
    for (const std::string& line : actual) table += line + "\n";
    EXPECT_EQ(actual, expected) << "if the model is meant to have changed, " << path << " becomes:\n"
                                << table;
}

TEST(HallFingerprints, AreTheSameEveryTime) {
    for (const Golden& golden : golden_scenarios())
        EXPECT_EQ(measure(golden.scenario).fingerprint, measure(golden.scenario).fingerprint) << golden.name;
}

TEST(HallFingerprints, DependOnTheOrderOfEvents) {
    const auto trace = record(Scenario{});
    std::vector<Event> events{trace->events().begin(), trace->events().end()};
    std::swap(events[24], events[25]);
    EXPECT_NE(Trace(trace->scenario(), events).results().fingerprint, trace->results().fingerprint);
}

}  // namespace
}  // namespace simul
