#include "simulator/export/move_rows.hpp"

#include <vector>

#include "simulator/text/part_writer.hpp"
#include "simulator/trace/fold.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

/// What has happened in the pair that is played at each board.
struct PairSoFar {
    Time began{-1};  // her thought; -1: it has not
    Time opponent_began{};
    Duration waited{};
};

/// Turns the stretches of boards into moves.
struct MoveCollector {
    std::vector<PairSoFar> pairs;

    void board(std::uint32_t b, Time from, Time to, BoardPhase phase, std::uint32_t /*pair*/) {
        PairSoFar& pair = pairs[b];
        if (phase == BoardPhase::waiting) pair.waited += to - from;
        if (phase == BoardPhase::served && pair.began < Time{0}) pair.began = from;
        if (phase == BoardPhase::opponent_thinking) pair.opponent_began = from;
    }
    void master(std::uint32_t, Time, Time, MasterPhase, std::uint32_t /*board*/, bool /*dropped*/) {}
};

}  // namespace

void for_each_move(const Scenario& scenario, const std::function<void(const TimedMove&)>& tell,
                   const ExportWatch& watch) {
    const Fold fold{scenario};
    HallState state = fold.start();
    MoveCollector collector{std::vector<PairSoFar>(scenario.boards)};
    const auto read = [&](Event event) {
        const std::uint32_t b = event.board();
        const std::uint32_t pair = event.kind() == EventKind::switched
                                       ? 0
                                       : state.boards[b].replies();  // before it counts the reply
        fold.play(state, event, collector);
        if (!event.is_ply()) return;
        PairSoFar& so_far = collector.pairs[b];
        if (event.kind() == EventKind::reply)
            return tell({b, pair, false, so_far.opponent_began, event.time(), Duration{}});
        tell({b, pair, true, so_far.began, event.time(), so_far.waited});
        so_far = {};
    };
    stream(
        scenario, [&](std::span<const Event> events) { std::ranges::for_each(events, read); }, watch.stop);
}

void write_moves_csv(std::ostream& out, std::span<const HallRun> runs, const ExportWatch& watch) {
    PartWriter writer{out};
    writer.add("hall,board,pair,who,from_ms,to_ms,waited_ms\n");
    std::uint64_t all = 0;
    for (const HallRun& run : runs) all += run.results.plies;
    std::uint64_t done = 0;
    for (const HallRun& run : runs) {
        const std::string_view hall = word_of(hall_side_words, run.side);
        const auto write = [&](const TimedMove& move) {
            constexpr std::uint64_t often = 10'000;
            writer.print("{},{},{},{},{},{},{}\n", hall, move.board + 1ULL, move.pair + 1ULL,
                         move.by_master ? "master" : "opponent", move.from.count(), move.to.count(),
                         move.waited.count());
            if (++done % often == 0) watch.tell(done, all);
        };
        for_each_move(run.scenario, write, watch);
    }
    writer.flush();
}

}  // namespace simul
