#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "simulator/scenario/scenario.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/strict_json.hpp"

namespace simul {

/// The scenario as results carry it: one line, every key. `masters` and `in_play` are the numbers the run
/// uses at its start: a clone for every board, 1 in play if synchronous, never more than a master has boards.
/// Boards and pairs count from 1. (The lengths of the games come from a PGN file and are not in it.)
std::string scenario_object(const Scenario& scenario);

/// What a setup says of a scenario: an object on one line with the keys that are not as in the classic
/// exhibition. `beside`: the mode of another hall that plays with these numbers. written_in() and
/// with_usual_numbers() give the same scenario back.
std::string scenario_differences(const Scenario& scenario, std::optional<Mode> beside = {});

/// The version of a file that holds this scenario: 2 with recorded times, which older programs cannot read.
unsigned file_version(const Scenario& scenario);
inline constexpr unsigned newest_file_version = 2;

/// A scenario file: {"format": "simul-scenario", "version": 1, "scenario": {...}}, or 2. read_scenario()
/// gives the same scenario back, bit for bit.
std::string scenario_file_text(const Scenario& scenario);

/// A scenario as it is written, before it gets the usual numbers for those nobody has said.
struct WrittenScenario {
    Scenario scenario;
    SaidNumbers said;
};

/// Reads a scenario file's text; every key of the scenario may be missing and has its default then. Anything
/// else that is not as it should be throws JsonError with the place, the value and what is allowed.
Scenario read_scenario(std::string_view text);

/// The same as it is written, for options to be set over it.
WrittenScenario read_written(std::string_view text);

/// read_written() of a document that has been parsed, and of the object of its key "scenario".
WrittenScenario read_written(const boost::json::value& document);
WrittenScenario written_in(const boost::json::value& scenario);

/// Sets the keys that stand in `members`, the inside of "scenario", over what is written already. Messages
/// begin with `place`. Whether the numbers fit each other is not asked.
void read_over(const boost::json::value& members, std::string_view place, WrittenScenario& written);

/// The scenario as it is played, with the usual numbers. Throws JsonError, beginning with `place`, if it
/// cannot run.
Scenario playable(const WrittenScenario& written, std::string_view place);

/// Everything in a file of at most `most` bytes. Throws JsonError with the file's name.
std::string text_of_file(const std::string& path, std::size_t most);

}  // namespace simul
