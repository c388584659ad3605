#include "simulator/export/report_csv.hpp"

#include <fmt/format.h>

#include "simulator/scenario/ways.hpp"
#include "simulator/trace/result_info.hpp"

namespace simul {

void write_boards_csv(std::ostream& out, const Results& results) {
    out << "board,opened_ms,over_ms,opponent_thinking_ms,waited_for_master_ms\n";
    std::size_t number = 0;
    for (const BoardResult& board : results.boards)
        out << fmt::format("{},{},{},{},{}\n", ++number, board.opened.count(), board.over.count(),
                           board.opponent_thinking.count(), board.waited_for_master.count());
}

std::string run_csv_header() {
    std::string header = "mode,wrong_model";
    for (const ResultInfo& info : all_results)
        if (info.told.rows) header += fmt::format(",{}", info.key);
    return header;
}

std::string run_csv_row(const Scenario& scenario, const Results& results) {
    std::string row = fmt::format("{},{}", word_of(mode_words, scenario.mode), is_wrong_model(scenario.mode));
    for (const ResultInfo& info : all_results)
        if (info.told.rows) row += "," + csv_text(info, results);
    return row;
}

}  // namespace simul
