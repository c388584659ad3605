#include "app/window/settings/models/incidents.hpp"

#include <algorithm>
#include <tuple>

namespace simul {

void set_slow_board(Scenario& scenario, std::uint32_t board, double factor) {
    std::erase_if(scenario.slow, [&](const SlowBoard& slow) { return slow.board == board; });
    if (factor != 1) scenario.slow.push_back({board, factor});
    std::ranges::sort(scenario.slow, {}, &SlowBoard::board);
}

void set_blocking_thought(Scenario& scenario, const BlockingThought& block) {
    const auto place = [](const BlockingThought& b) { return std::tuple{b.board, b.pair}; };
    std::erase_if(scenario.blocks, [&](const BlockingThought& b) { return place(b) == place(block); });
    if (block.extra != Duration{}) scenario.blocks.push_back(block);
    std::ranges::sort(scenario.blocks, {}, place);
}

void set_blocking_board(Scenario& scenario, std::uint32_t board, bool is_blocking) {
    std::erase(scenario.blocking_boards, board);
    if (is_blocking) scenario.blocking_boards.push_back(board);
    std::ranges::sort(scenario.blocking_boards);
}

void drop_incidents_beyond(Scenario& scenario) {
    const auto is_beyond = [&](std::uint32_t board) { return board >= scenario.boards; };
    std::erase_if(scenario.slow, [&](const SlowBoard& slow) { return is_beyond(slow.board); });
    std::erase_if(scenario.blocks, [&](const BlockingThought& block) {
        return is_beyond(block.board) || block.pair >= scenario.pairs;
    });
    std::erase_if(scenario.blocking_boards, is_beyond);
}

std::vector<Incident> incidents_of(const Scenario& scenario) {
    using choice::IncidentKind;
    std::vector<Incident> incidents;
    for (const SlowBoard& slow : scenario.slow)
        incidents.push_back({IncidentKind::SlowOpponent, slow.board, 0, slow.factor, {}});
    for (const std::uint32_t board : scenario.blocking_boards)
        incidents.push_back({IncidentKind::HoldingOpponent, board, 0, 1, {}});
    for (const BlockingThought& block : scenario.blocks)
        incidents.push_back({IncidentKind::LongThought, block.board, block.pair, 1, block.extra});
    std::ranges::stable_sort(incidents, {}, &Incident::key);
    std::vector<Incident> each;
    for (const Incident& incident : incidents) {
        if (each.empty() || each.back().key() != incident.key())
            each.push_back(incident);
        else
            each.back().extra += incident.extra;
    }
    return each;
}

}  // namespace simul
