#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/scenario/ways.hpp"

namespace simul {

enum class Language : std::uint8_t { cpp, python };

inline constexpr std::array<std::pair<Language, std::string_view>, 2> language_words{{
    {Language::cpp, "cpp"},
    {Language::python, "python"},
}};

/// Code that people write by mistake and that is no way of the engine: no reply ever comes, or nobody waits.
enum class Mistake : std::uint8_t { missing_await, forgotten_gather };

inline constexpr std::array<std::pair<Mistake, std::string_view>, 2> mistake_words{{
    {Mistake::missing_await, "missing-await"},
    {Mistake::forgotten_gather, "forgotten-gather"},
}};

/// The lines of a listing at which something stands.
enum class Anchor : std::uint8_t {
    open,      ///< the next game is opened here
    waiting,   ///< asks for the master
    served,    ///< the master thinks
    opponent,  ///< the opponent thinks
    over,      ///< games that are over are counted here (C++ only)
    main,      ///< where the program itself waits, or that it has returned
};
inline constexpr std::size_t anchor_count = 6;

struct ListingLine {
    int number = 0;       ///< in its file (C++), in the listing (Python); from 1
    std::string text;     ///< without marks and, in C++, without the comment behind it
    std::string comment;  ///< of C++: what stood behind //
    std::string right;    ///< if the line is wrong: what should stand there
    bool is_wrong() const { return !right.empty(); }
};

/// Code as people read it, and where its anchors are.
struct Listing {
    std::vector<ListingLine> lines;
    std::array<std::optional<std::size_t>, anchor_count> at{};  ///< index into lines
    bool has_places =
        true;  ///< false: an anchor is missing or stands twice, so nothing is shown at its lines

    std::optional<std::size_t> line_of(Anchor anchor) const { return at[static_cast<std::size_t>(anchor)]; }
    /// As it is copied and exported: without marks, every line ended.
    std::string text() const;
};

/// play_game.cpp from the game on, as it is compiled.
const Listing& cpp_listing();
/// The Python code of a way, and of a mistake.
const Listing& python_listing(WayId way);
const Listing& python_listing(Mistake mistake);
const Listing& listing_of(Language language, WayId way);

/// The anchors that the listing of this way must have. (Those of C++ are the same for all.)
std::vector<Anchor> anchors_of(Language language, WayId way);

/// Reads a text with marks, or C++ with the table of its anchors; for tests, too.
Listing python_listing_from(std::string_view text, const std::vector<Anchor>& wanted);
Listing cpp_listing_from(std::string_view text);

}  // namespace simul
