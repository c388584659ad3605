#include "simulator/export/result_rows.hpp"

#include "simulator/export/report_csv.hpp"
#include "simulator/export/report_json.hpp"
#include "simulator/text/number_text.hpp"
#include "simulator/text/part_writer.hpp"

namespace simul {

void write_results_csv(std::ostream& out, std::span<const HallRun> runs) {
    out << "hall," << run_csv_header() << ",speedup\n";
    for (const HallRun& run : runs)
        out << word_of(hall_side_words, run.side) << "," << run_csv_row(run.scenario, run.results) << ","
            << real_text(speed_up(runs.front().results, run.results)) << "\n";
}

void write_boards_of_halls_csv(std::ostream& out, std::span<const HallRun> runs) {
    PartWriter rows{out};
    rows.add("hall,board,opened_ms,over_ms,opponent_thinking_ms,waited_for_master_ms,longest_wait_ms\n");
    for (const HallRun& run : runs) {
        std::size_t number = 0;
        for (const BoardResult& board : run.results.boards)
            rows.print("{},{},{},{},{},{},{}\n", word_of(hall_side_words, run.side), ++number,
                       board.opened.count(), board.over.count(), board.opponent_thinking.count(),
                       board.waited_for_master.count(), board.longest_wait.count());
    }
    rows.flush();
}

void write_results_json(std::ostream& out, std::span<const HallRun> runs) { write_runs_json(out, runs); }

}  // namespace simul
