#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "simulator/trace/results.hpp"

namespace simul {

/// A result of a run, in the order in which files have them.
enum class ResultId : std::uint8_t {
    last_move,
    last_reply,
    master_busy,
    utilisation,
    longest_wait,
    p95_wait,
    turns,
    drops,
    peak_in_play,
    sum_of_boards,
    plies,
    fingerprint,
    masters,
    master_walking,
    master_held
};

/// What a result is; a share goes from 0 to 1.
enum class ResultKind : std::uint8_t { time, count, share, fingerprint };
using ResultValue = std::variant<Duration, std::uint64_t, double>;

/// Where a result is told. Other programs read the files, so what they have stays, and a new result comes
/// last.
struct Told {
    bool rows = false;         ///< of CSV, one a run
    bool runs = false;         ///< as JSON
    bool models = false;       ///< as JSON
    bool model_table = false;  ///< the same as text
    bool sweeps = false;
    bool sweep_table = false;  ///< the same as text
};

/// All there is to know of a result.
struct ResultInfo {
    ResultId id;
    ResultKind kind;
    std::string_view key;   ///< in files
    std::string_view word;  ///< at the head of a column; empty: no table has it
    ResultValue (*get)(const Results&);
    Told told = {};
    std::string_view meaning = {};  ///< of the word, where it does not speak for itself
};

namespace result_value {

template <auto member>
ResultValue get(const Results& results) {
    if constexpr (std::is_same_v<std::decay_t<decltype(results.*member)>, Duration>)
        return results.*member;
    else
        return std::uint64_t{results.*member};
}

}  // namespace result_value

inline constexpr std::array all_results{
    ResultInfo{ResultId::last_move, ResultKind::time, "last_move_ms", "last move",
               result_value::get<&Results::last_move>,
               Told{.rows = true, .runs = true, .models = true, .sweeps = true, .sweep_table = true}},
    ResultInfo{ResultId::last_reply, ResultKind::time, "last_reply_ms", "last reply",
               result_value::get<&Results::last_reply>,
               Told{.rows = true,
                    .runs = true,
                    .models = true,
                    .model_table = true,
                    .sweeps = true,
                    .sweep_table = true}},
    ResultInfo{ResultId::master_busy, ResultKind::time, "master_busy_ms", "",
               result_value::get<&Results::master_busy>, Told{.rows = true, .runs = true}},
    ResultInfo{ResultId::utilisation, ResultKind::share, "utilisation", "busy",
               [](const Results& r) { return ResultValue{r.utilisation()}; },
               Told{.rows = true, .models = true, .model_table = true, .sweeps = true, .sweep_table = true},
               "share of the time the master thinks"},
    ResultInfo{ResultId::longest_wait, ResultKind::time, "longest_wait_ms", "longest wait",
               result_value::get<&Results::longest_wait>,
               Told{.rows = true, .models = true, .model_table = true, .sweeps = true}},
    ResultInfo{ResultId::p95_wait, ResultKind::time, "p95_wait_ms", "wait of 95 in 100",
               result_value::get<&Results::p95_wait>, Told{.sweeps = true}},
    ResultInfo{ResultId::turns, ResultKind::count, "switches", "turns", result_value::get<&Results::turns>,
               Told{.rows = true, .models = true, .model_table = true, .sweeps = true}, "to another board"},
    ResultInfo{ResultId::drops, ResultKind::count, "drops", "drops", result_value::get<&Results::drops>,
               Told{.rows = true, .models = true, .model_table = true, .sweeps = true},
               "thoughts broken off"},
    ResultInfo{ResultId::peak_in_play, ResultKind::count, "peak_in_play", "peak",
               result_value::get<&Results::peak_in_play>,
               Told{.rows = true, .models = true, .model_table = true}, "most games in play"},
    ResultInfo{ResultId::sum_of_boards, ResultKind::time, "sum_of_boards_ms", "",
               result_value::get<&Results::sum_of_boards>, Told{.rows = true}},
    ResultInfo{ResultId::plies, ResultKind::count, "events", "", result_value::get<&Results::plies>,
               Told{.rows = true, .runs = true}},
    ResultInfo{ResultId::fingerprint, ResultKind::fingerprint, "fingerprint", "",
               result_value::get<&Results::fingerprint>, Told{.rows = true, .runs = true}},
    ResultInfo{ResultId::masters, ResultKind::count, "masters", "", result_value::get<&Results::masters>},
    ResultInfo{ResultId::master_walking, ResultKind::time, "master_walking_ms", "",
               result_value::get<&Results::master_walking>},
    ResultInfo{ResultId::master_held, ResultKind::time, "master_held_ms", "",
               result_value::get<&Results::master_held>},
};

constexpr const ResultInfo& info_of(ResultId id) { return all_results[static_cast<std::size_t>(id)]; }

/// The result as a number to be drawn: milliseconds, a count, a share.
double number_of(const ResultInfo& info, const Results& results);

/// As people read it: `1:00:55`, `1,440`, `98.5%`.
std::string people_text(const ResultInfo& info, const Results& results);

/// As files have it: in CSV, and in JSON.
std::string csv_text(const ResultInfo& info, const Results& results);
std::string json_text(const ResultInfo& info, const Results& results);

}  // namespace simul
