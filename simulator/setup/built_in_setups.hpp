#pragma once

#include <array>
#include <span>
#include <string_view>

namespace simul {

/// A group of setups that come with the program; its title is translated where it is shown.
struct SetupGroup {
    std::string_view id;
    std::string_view title;  ///< in English
};

/// All groups in their order.
inline constexpr std::array<SetupGroup, 5> setup_groups{{
    {"exhibition", "The exhibition"},
    {"programs", "In programs"},
    {"mistakes", "Common mistakes"},
    {"courses", "From courses"},
    {"limits", "Limits and luck"},
}};

/// A file of `resources/setups` that is compiled in.
struct BuiltInSetup {
    std::string_view group;
    std::string_view id;    ///< its file's name without `.simul`
    std::string_view text;  ///< for read_setup()
};

/// All of them, group by group, in the order in which they are shown.
std::span<const BuiltInSetup> built_in_setups();

}  // namespace simul
