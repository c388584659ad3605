#pragma once

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/export/hall_run.hpp"

namespace simul {

/// What other programs' viewers draw: bars in the lanes of masters and boards, counters, moments.
enum class RecordKind : std::uint8_t {
    thinks,  ///< of the master: this and the next two are in her lane
    walks,
    held,
    opponent_thinks,  ///< of a board: this and the next three are in its lane
    waits,
    served,
    paused,
    ready,    ///< counter: boards that wait for their master
    in_play,  ///< counter: games
    last_move,
    last_reply,
    switched
};

constexpr bool is_bar(RecordKind kind) { return kind <= RecordKind::paused; }
constexpr bool is_in_lane_of_master(RecordKind kind) { return kind <= RecordKind::held; }

/// 32 bytes. Bars are longer than nothing; the others have no length.
struct TraceRecord {
    Time from{};
    Time to{};
    std::uint32_t number = 0;  ///< board, from 0; value of a counter; number of a switch
    std::uint32_t order = 0;   ///< in the event log
    std::uint16_t pair = 0;    ///< from 0
    std::uint16_t run = 0;     ///< index of the run
    RecordKind kind = RecordKind::thinks;
    bool flows = false;  ///< one of the bars that tell a game: she thinks, opponent thinks, she thinks
    bool is_first = false;
    bool is_last = false;  ///< of those that flow
};
static_assert(sizeof(TraceRecord) == 32);

/// There are more bars than viewers can take; what() is one line.
struct TooManyBars : std::runtime_error {
    using runtime_error::runtime_error;
};
inline constexpr std::size_t most_trace_bars = 8'000'000;

/// All records of the runs on one clock: by time, longer ones first, then as in the event log. Throws
/// TooManyBars and Stopped.
std::vector<TraceRecord> trace_records(std::span<const HallRun> runs, const std::stop_token& stop = {});

/// How viewers number the lanes of a run: unique over all runs of a file.
class LaneNumbers {
  public:
    explicit LaneNumbers(const HallRun& run);

    std::uint64_t process() const { return process_; }  ///< 1: left hall, 2: right hall
    std::uint64_t master(std::uint32_t m) const { return process_ * stride_ + 1 + m; }
    std::uint64_t board(std::uint32_t b) const { return process_ * stride_ + order_of_board(b) + 1; }
    std::uint64_t order_of_board(std::uint32_t b) const { return offset_ + b; }  ///< behind all masters
    /// Of the arrows that follow the game at this board.
    std::uint64_t flow(std::uint32_t b) const;
    /// The lane of a bar; counters and moments belong to the first master.
    std::uint64_t lane(const TraceRecord& record) const;
    std::uint32_t master_at(std::uint32_t b) const { return b % masters_; }

  private:
    std::uint64_t process_;
    std::uint32_t masters_;
    std::uint64_t offset_;
    std::uint64_t stride_;
};

// What viewers show.
std::string process_title(const HallRun& run);  ///< `asyncio: last reply 1:00:55`
std::string master_title(const HallRun& run, std::uint32_t m);
std::string board_title(const HallRun& run, std::uint32_t b);  ///< `Board 07`: some viewers sort by name
std::string record_title(const HallRun& run, const TraceRecord& record);

}  // namespace simul
