#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/scenario.hpp"

namespace simul {

/// A value of a scenario, in the order of the keys of a scenario file; what has no key comes after them.
enum class Field : std::uint8_t {
    mode,
    boards,
    pairs,
    master,
    opponent,
    walk,
    masters,
    in_play,
    slice,
    policy,
    vary_master,
    vary_opponent,
    seed,
    slow,
    block,
    blocking_board,
    real_lengths,
    switches,
    recorded,
    events,  ///< how many there are: nobody sets it
    span     ///< how long the exhibition lasts: nobody sets it
};

/// What a value is. Counts are whole numbers, durations whole milliseconds: these are the numbers, which
/// everybody handles alike. Whoever reads or writes one of the others has a function for it.
enum class FieldKind : std::uint8_t { count, duration, word, spread, flag, list, file, consequence };

/// A number and its limits. Beyond them `set` may cut it off; find_problem() refuses it.
struct NumberInfo {
    std::uint64_t least = 0;
    std::uint64_t most = 0;
    bool up_to_boards = false;   ///< nor may it be more than there are boards
    std::string_view none = {};  ///< the word for no number at all; empty: there is always one
    std::optional<std::uint64_t> (*get)(const Scenario&) = nullptr;
    void (*set)(Scenario&, std::optional<std::uint64_t>) = nullptr;
};

/// Whether a spread has a number of its own.
constexpr bool takes_percent(Spread spread) {
    return spread == Spread::uniform || spread == Spread::lognormal;
}

/// How far times may spread, in per cent.
constexpr double most_percent(Spread spread) {
    return spread == Spread::uniform ? limits::uniform_variation : limits::variation;
}

/// All there is to know of a value.
struct FieldInfo {
    Field field;
    FieldKind kind;
    std::string_view key;      ///< in a scenario file; empty: it has none
    std::string_view option;   ///< on the command lines; of a consequence: all that change it
    std::string_view value;    ///< what stands for its value in help
    std::string_view purpose;  ///< one line of help
    NumberInfo number = {};    ///< if it is one

    constexpr bool is_number() const { return kind == FieldKind::count || kind == FieldKind::duration; }
    /// Its name without dashes, as in `--vary in-play=1..24`.
    constexpr std::string_view name() const { return option.substr(2); }
};

namespace field_number {

template <auto member>
std::optional<std::uint64_t> get(const Scenario& scenario) {
    if constexpr (requires { (scenario.*member).count(); })
        return static_cast<std::uint64_t>((scenario.*member).count());
    else
        return scenario.*member;
}

template <auto member>
void set(Scenario& scenario, std::optional<std::uint64_t> value) {
    using Member = std::remove_reference_t<decltype(scenario.*member)>;
    if constexpr (std::is_same_v<Member, Duration>)
        scenario.*member = Duration{static_cast<std::int64_t>(value.value_or(0))};
    else if constexpr (std::is_same_v<Member, std::optional<std::uint32_t>>)
        scenario.*member = value ? std::optional{static_cast<std::uint32_t>(*value)} : std::nullopt;
    else
        scenario.*member = static_cast<Member>(value.value_or(0));
}

/// A number of boards, masters, games; from 1.
template <auto member>
constexpr NumberInfo count(std::uint64_t most, bool up_to_boards = false, std::string_view none = {}) {
    return {1, most, up_to_boards, none, get<member>, set<member>};
}

/// A time that somebody or something takes.
template <auto member>
constexpr NumberInfo time(Duration least = {}) {
    return {static_cast<std::uint64_t>(least.count()),
            static_cast<std::uint64_t>(limits::thinking.count()),
            false,
            {},
            get<member>,
            set<member>};
}

}  // namespace field_number

/// All values, in the order in which help lists them.
inline constexpr std::array fields{
    FieldInfo{Field::boards, FieldKind::count, "boards", "--boards", "N", "opponents, each with a board (24)",
              field_number::count<&Scenario::boards>(limits::boards)},
    FieldInfo{Field::pairs, FieldKind::count, "pairs", "--pairs", "N", "pairs of moves in a game (30)",
              field_number::count<&Scenario::pairs>(limits::pairs)},
    FieldInfo{Field::master, FieldKind::duration, "master_ms", "--master", "D",
              "the master's time for a move (5s)", field_number::time<&Scenario::master>(Duration{1})},
    FieldInfo{Field::opponent, FieldKind::duration, "opponent_ms", "--opponent", "D",
              "an opponent's time for a reply (55s)", field_number::time<&Scenario::opponent>()},
    FieldInfo{Field::walk, FieldKind::duration, "walk_ms", "--walk", "D",
              "time to another board; the cost of a switch (0)", field_number::time<&Scenario::walk>()},
    FieldInfo{Field::masters, FieldKind::count, "masters", "--masters", "K",
              "masters; the boards are dealt out to them (1)",
              field_number::count<&Scenario::masters>(limits::boards, true)},
    FieldInfo{Field::in_play, FieldKind::count, "in_play", "--in-play", "L",
              "games a master has in play at once, or all (all)",
              field_number::count<&Scenario::in_play>(limits::boards, true, "all")},
    FieldInfo{Field::mode, FieldKind::word, "mode", "--mode", "MODE",
              "how the games are interleaved (async)"},
    FieldInfo{Field::slice, FieldKind::duration, "slice_ms", "--slice", "D",
              "time slice of threads; 0: none (0)", field_number::time<&Scenario::slice>()},
    FieldInfo{Field::policy, FieldKind::word, "policy", "--policy", "WORD",
              "first-ready, fixed-round or last-ready"},
    FieldInfo{Field::vary_opponent, FieldKind::spread, "vary_opponent", "--vary-opponent", "SPREAD",
              "constant, uniform:P, exponential or lognormal:P"},
    FieldInfo{Field::vary_master, FieldKind::spread, "vary_master", "--vary-master", "SPREAD",
              "the same for the master; P is in per cent"},
    FieldInfo{Field::slow, FieldKind::list, "slow", "--slow", "BOARD=FACTOR",
              "this opponent takes FACTOR times as long"},
    FieldInfo{Field::block, FieldKind::list, "blocks", "--block", "BOARD:PAIR=D",
              "at this pair the master thinks D longer"},
    FieldInfo{Field::blocking_board, FieldKind::list, "blocking_boards", "--blocking-board", "BOARD",
              "this opponent holds the master while thinking"},
    FieldInfo{Field::switches, FieldKind::list, "switches", "--switch", "T=MODE",
              "at time T go on in another mode"},
    FieldInfo{
        Field::seed,
        FieldKind::count,
        "seed",
        "--seed",
        "X",
        "draw of the varied times (1)",
        {0, UINT64_MAX, false, {}, field_number::get<&Scenario::seed>, field_number::set<&Scenario::seed>}},
    FieldInfo{Field::real_lengths, FieldKind::flag, "real_lengths", "--real-lengths", "",
              "games end where the real ones did"},
    FieldInfo{Field::recorded, FieldKind::file, "recorded", "--times", "FILE",
              "thinking times that were measured, as CSV"},
    FieldInfo{Field::events, FieldKind::consequence, "", "--boards and --pairs", "", ""},
    FieldInfo{Field::span, FieldKind::consequence, "", "--boards, --pairs, --master, --opponent and --walk",
              "", ""},
};

constexpr const FieldInfo& info_of(Field field) {
    for (const FieldInfo& info : fields)
        if (info.field == field) return info;
    return fields.back();
}

/// There is an entry in `table` for every value that is set and is no number.
template <class Table>
constexpr bool has_all_but_numbers(const Table& table) {
    for (const FieldInfo& info : fields) {
        bool is_found = info.is_number() || info.kind == FieldKind::consequence;
        for (const auto& entry : table) is_found = is_found || entry.field == info.field;
        if (!is_found) return false;
    }
    return true;
}

/// The value that has this key in a scenario file, or null.
const FieldInfo* field_of_key(std::string_view key);

/// A number as people read it: `1,000` or `1m30s`.
std::string number_text(const FieldInfo& info, std::uint64_t value);

/// The range of a number that is read before all the others are known: `a whole number from 1 to 10,000`.
std::string allowed_numbers(const FieldInfo& info);

/// Reads the text of a number, whatever its limits; nothing for another text.
std::optional<std::uint64_t> parse_number(const FieldInfo& info, std::string_view text);

/// The greatest value the number may have in this scenario, as many boards as that has.
std::uint64_t most_of(const FieldInfo& info, const Scenario& scenario);

}  // namespace simul
