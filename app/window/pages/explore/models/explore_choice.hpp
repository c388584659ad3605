#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "simulator/scenario/fields.hpp"
#include "simulator/sweep/sweep_job.hpp"
#include "simulator/trace/result_info.hpp"

namespace simul {

/// The numbers that can stand on an axis, in the order of its menu.
inline constexpr std::array explored_fields{Field::boards,   Field::pairs, Field::master,
                                            Field::opponent, Field::walk,  Field::masters,
                                            Field::in_play,  Field::slice, Field::seed};

/// What a chart can show of runs, in the order of its menu.
enum class Shown : std::uint8_t {
    last_reply,
    last_move,
    speed_up,
    busy,
    longest_wait,
    wait_of_95,
    turns,
    drops
};
/// A run of more is too long for a chart: it stays open.
inline constexpr std::uint64_t most_plies_of_a_cell = 2'000'000;

/// Both halls' runs with the same value and the same seed.
struct BothRuns {
    const Results* left = nullptr;
    const Results* right = nullptr;
};

/// The result of a hall; how many times sooner the right one is over belongs to it alone.
double number_of(Shown shown, const BothRuns& runs, bool is_left);
constexpr bool has_left(Shown shown) { return shown != Shown::speed_up; }

/// Median and 5 to 95 in 100 of one number over seeds: each is one of the runs.
struct Spread90 {
    double median = 0;
    double low = 0;
    double high = 0;
};
Spread90 spread_of(Shown shown, std::span<const Results> left, std::span<const Results> right, bool is_left);

/// Whether seeds make a difference.
bool varies(const Scenario& scenario);

/// A hall at another value of a number: `other` is what the other hall plays. Masters and games in play are
/// for the hall that has chosen a way which needs them; when neither has, for both.
SweepJob::Side side_at(Field field, const Scenario& hall, const Scenario& other);
/// The same for two numbers.
SweepJob::Side side_at(Field first, Field second, const Scenario& hall, const Scenario& other);

}  // namespace simul
