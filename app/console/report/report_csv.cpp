#include "app/console/report/report_csv.hpp"

#include <fmt/format.h>

#include "simulator/scenario/ways.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::console {

void write_boards_csv(std::ostream& out, const Results& results) {
    out << "board,opened_ms,over_ms,opponent_thinking_ms,waited_for_master_ms\n";
    std::size_t number = 0;
    for (const BoardResult& board : results.boards)
        out << fmt::format("{},{},{},{},{}\n", ++number, board.opened.count(), board.over.count(),
                           board.opponent_thinking.count(), board.waited_for_master.count());
}

std::string run_csv_header() {
    return "mode,wrong_model,last_move_ms,last_reply_ms,master_busy_ms,utilisation,longest_wait_ms,switches,"
           "drops,"
           "peak_in_play,sum_of_boards_ms,events,fingerprint";
}

std::string run_csv_row(const Run& run) {
    const Results& results = run.results;
    return fmt::format("{},{},{},{},{},{},{},{},{},{},{},{},{}", word_of(mode_words, run.scenario.mode),
                       is_wrong_model(run.scenario.mode), results.last_move.count(),
                       results.last_reply.count(), results.master_busy.count(),
                       real_text(results.utilisation()), results.longest_wait.count(), results.switches,
                       results.drops, results.peak_in_play, run.sum_of_boards.count(), results.events,
                       fingerprint_text(results.fingerprint));
}

}  // namespace simul::console
