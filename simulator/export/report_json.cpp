#include "simulator/export/report_json.hpp"

#include <iterator>

#include <fmt/format.h>

#include "simulator/scenario/scenario_json.hpp"
#include "simulator/text/json_text.hpp"
#include "simulator/trace/result_info.hpp"

namespace simul {
namespace {

void append_board(fmt::memory_buffer& buffer, std::size_t number, const BoardResult& board) {
    fmt::format_to(std::back_inserter(buffer),
                   "{}{{\"board\": {}, \"opened_ms\": {}, \"over_ms\": {}, \"opponent_thinking_ms\": {}, "
                   "\"waited_for_master_ms\": {}}}",
                   number == 1 ? "" : ",\n  ", number, board.opened.count(), board.over.count(),
                   board.opponent_thinking.count(), board.waited_for_master.count());
}

}  // namespace

void write_run_json(std::ostream& out, const Scenario& scenario, const Results& results) {
    JsonMembers told;
    for (const ResultInfo& info : all_results)
        if (info.told.runs) told.add_json(info.key, json_text(info, results));
    out << fmt::format("{{\"scenario\": {},\n \"result\": {},\n \"boards\": [", scenario_object(scenario),
                       told.object());
    constexpr std::size_t part = 1U << 16U;  // so that a million boards need no memory
    fmt::memory_buffer buffer;
    for (std::size_t i = 0; i < results.boards.size(); ++i) {
        append_board(buffer, i + 1, results.boards[i]);
        if (buffer.size() < part && i + 1 < results.boards.size()) continue;
        out.write(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        buffer.clear();
    }
    out << "]}";
}

}  // namespace simul
