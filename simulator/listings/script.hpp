#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>

#include "simulator/listings/listing.hpp"
#include "simulator/scenario/scenario.hpp"
#include "simulator/trace/results.hpp"

namespace simul {

/// Settings that no script plays; what() says in one line which, as options, and why.
struct NotExported : std::runtime_error {
    enum class Why : std::uint8_t {
        switches,
        policy,
        too_many_times,
        several_masters,
        in_play,
        too_many_threads,
        too_many_processes,
        mistake
    };
    NotExported(Why reason, const std::string& line) : std::runtime_error{line}, why{reason} {}
    Why why;
};

/// What a script is to be.
struct ScriptOrder {
    Scenario scenario;  ///< valid
    Language language = Language::python;
    std::optional<Mistake> mistake;  ///< Python only: instead of the way of the scenario, which is `async`
    std::optional<double> scale;  ///< seconds of the hall in a second, unless the script is told another one
};

/// At most so many thoughts and replies are written into a script as a table.
inline constexpr std::uint64_t most_replies_in_script = 100'000;
/// At most so many threads and processes does a script ask the system for.
inline constexpr std::uint32_t most_threads_of_script = 1000;
inline constexpr std::uint32_t most_processes_of_script = 100;

/// The scale of a script that is told none: less where many threads or processes take turns.
double usual_scale(const ScriptOrder& order);

/// Throws NotExported for what a script cannot play.
void check_order(const ScriptOrder& order);

/// One file that plays the scenario in real time and prints what it measured beside what is simulated.
/// Throws NotExported and what measure() throws.
std::string script_of(const ScriptOrder& order);

/// A name for the file; not that of a module of Python, which would hide it.
std::string script_file_name(const ScriptOrder& order);

}  // namespace simul
