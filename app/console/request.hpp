#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/options/arguments.hpp"
#include "app/options/destination.hpp"
#include "simulator/listings/listing.hpp"
#include "simulator/scenario/scenario.hpp"
#include "simulator/text/spoken_text.hpp"

namespace simul::console {

enum class Format : std::uint8_t { text, json, csv };

/// All that happens in a run, for other programs.
enum class History : std::uint8_t { events, trace, perfetto };

/// Everything a command needs to know.
struct Request {
    Scenario scenario;
    Format format = Format::text;
    std::optional<History> history;  ///< instead of the format
    bool moves = false;              ///< every move instead of what the run came to
    options::Destination output{"--output", {}};
    std::vector<std::string> vary;         ///< as written: what a sweep changes
    Mode left = Mode::sync;                ///< of a sweep: what the mode is compared with
    std::uint32_t seeds = 1;               ///< of a sweep: runs at every value
    std::optional<double> scale;           ///< simulated seconds in a real second; nothing: the usual one
    Language language = Language::python;  ///< of a script
    Tongue tongue = Tongue::english;       ///< of a lesson
    std::uint32_t setup = 1;               ///< of a lesson
    std::vector<std::string> words;        ///< behind the command: what to do with which lesson
    std::optional<Mistake> mistake;        ///< that a script shows
    std::vector<std::string> notes;        ///< a line for each thing to say about what was read
};

/// The scenario file, then the options over it. Throws UsageError for anything that cannot be used.
Request request_of(const options::Arguments& arguments);

}  // namespace simul::console
