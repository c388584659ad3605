#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "simulator/scenario/scenario_json.hpp"

namespace simul {

// The words of a setup; the window knows what they mean.
inline constexpr std::array<std::string_view, 7> setup_pages{"race",   "explore", "code",  "lessons",
                                                             "setups", "models",  "boards"};
inline constexpr std::array<std::string_view, 5> setup_vocabularies{"hall", "program", "web", "crawl",
                                                                    "database"};
inline constexpr std::array<std::string_view, 4> setup_themes{"light", "dark", "projector", "high-contrast"};
inline constexpr std::array<std::string_view, 2> setup_languages{"en", "ko"};
inline constexpr std::array<std::string_view, 4> explore_views{"curve", "map", "luck", "ways"};
inline constexpr std::array<std::string_view, 8> explore_results{
    "last-reply", "last-move", "speed-up", "busy", "longest-wait", "wait-of-95", "turns", "drops"};

/// A text of the setup's author: plain text, never markup.
struct SetupText {
    std::string text;                   ///< in every language, or in English if there is a Korean one
    std::optional<std::string> korean;  ///< nothing: `text` is for everybody

    bool is_empty() const { return text.empty() && !korean; }
    /// `language`: en or ko.
    const std::string& in(std::string_view language) const {
        return korean && language == "ko" ? *korean : text;
    }
    bool operator==(const SetupText&) const = default;
};

/// What the page Explore shows. What is missing stays as the window has it.
struct ExploreSetup {
    std::string view;
    std::string x;  ///< a number of the scenario by its name: `in-play`
    std::optional<std::uint32_t> to;
    std::vector<std::string> y;
    std::optional<bool> log;
    std::optional<bool> everything;
    bool operator==(const ExploreSetup&) const = default;
};

/// How a setup is shown. What is missing stays as the window has it; `left` is sync then.
struct SetupWindow {
    std::optional<Mode> left;
    std::optional<Time> at;
    std::optional<std::uint32_t> speed;  ///< 1 to 3600
    std::optional<std::pair<Time, Time>> range;
    std::string page;
    std::optional<std::uint32_t> board;  ///< from 1
    std::string lesson;
    std::optional<ExploreSetup> explore;
    std::string words;
    std::string unit;  ///< real time of a simulated second: `1 ms`
    std::optional<bool> hide_results;
    std::string theme;
    std::string language;
    std::optional<bool> reduced_motion;
    bool operator==(const SetupWindow&) const = default;
};

/// When the last replies must come; a test computes it for the setups that are built in.
struct SetupExpectation {
    Time left{};
    Time right{};
    bool operator==(const SetupExpectation&) const = default;
};

/// A scenario with a name, and how it is shown: what a `.simul` file holds.
struct Setup {
    SetupText name;
    SetupText note;     ///< what it is, in a line
    SetupText reading;  ///< what it is in programs
    Scenario scenario;
    SetupWindow window;
    std::optional<SetupExpectation> expect;
    bool operator==(const Setup&) const = default;
};

}  // namespace simul
