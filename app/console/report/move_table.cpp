#include "app/console/report/move_table.hpp"

#include <algorithm>
#include <string>

#include "simulator/export/move_rows.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/part_writer.hpp"

namespace simul::console {
namespace {

/// Whether a clock's reading of any of these would have thousandths.
bool has_thousandths(const Scenario& scenario) {
    bool has_some = false;
    for_each_move(scenario, [&](const TimedMove& move) {
        constexpr std::int64_t second = 1000;
        has_some = has_some || move.to.count() % second != 0 || move.from.count() % second != 0;
    });
    return has_some;
}

void write_move_table(PartWriter& out, const HallRun& run) {
    constexpr std::size_t thousandths = 4;  // ".250"
    const Time end = Time{run.results.last_reply.count() / 1000 * 1000};
    const std::size_t time =
        std::max<std::size_t>(7, clock_text(end).size() + (has_thousandths(run.scenario) ? thousandths : 0));
    const std::size_t board = std::max<std::size_t>(5, std::to_string(run.scenario.boards).size());
    const std::size_t pair = std::max<std::size_t>(4, std::to_string(run.scenario.pairs).size());
    out.print("{:>{}}  {:>{}}  {:<8}  {:>{}}  {:>{}}  {:>{}}\n", "board", board, "pair", pair, "who", "from",
              time, "to", time, "waited", time);
    for_each_move(run.scenario, [&](const TimedMove& move) {
        const std::string_view who = move.by_master ? "master" : "opponent";
        const std::string waited = move.by_master ? clock_text(move.waited) : std::string{"-"};
        out.print("{:>{}}  {:>{}}  {:<8}  {:>{}}  {:>{}}  {:>{}}\n", move.board + 1ULL, board,
                  move.pair + 1ULL, pair, who, clock_text(move.from), time, clock_text(move.to), time, waited,
                  time);
    });
}

}  // namespace

void write_move_tables(std::ostream& out, std::span<const HallRun> runs) {
    PartWriter writer{out};
    for (const HallRun& run : runs) {
        if (&run != &runs.front()) writer.add("\n");
        if (runs.size() > 1) writer.print("{}\n", word_of(mode_words, run.scenario.mode));
        write_move_table(writer, run);
    }
    writer.flush();
}

}  // namespace simul::console
