#include "app/console/report/summary.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "app/console/report/text_table.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::console {
namespace {

std::string counted(std::uint64_t number, std::string_view word) {
    return fmt::format("{} {}{}", grouped(number), word, number == 1 ? "" : "s");
}

std::string predicted(const std::optional<Time>& exact) { return exact ? clock_text(*exact) : "no formula"; }

std::string variation_words(std::string_view who, const Variation& vary) {
    if (vary.spread == Spread::constant) return "";
    const bool has_percent = vary.spread != Spread::exponential;
    return fmt::format(" {} times vary ({}{}).", who, word_of(spread_words, vary.spread),
                       has_percent ? fmt::format(", {} %", real_text(vary.percent)) : "");
}

std::string oddities(const Scenario& scenario) {
    std::string text;
    if (scenario.walk > Duration{0})
        text += fmt::format(" The way to another board takes {}.", duration_text(scenario.walk));
    if (scenario.masters > 1)
        text += fmt::format(" There are {} masters, each with boards of her own.", grouped(scenario.masters));
    const bool is_limited =
        plays(scenario, Mode::pool) || plays(scenario, Mode::async) || plays(scenario, Mode::threads);
    if (scenario.in_play && is_limited)
        text += fmt::format(" {} has at most {} in play at once.", scenario.masters > 1 ? "Each" : "She",
                            counted(*scenario.in_play, "game"));
    if (const Duration slice = slice_in_use(scenario); slice > Duration{0})
        text += fmt::format(" Her thoughts are cut into slices of {}.", duration_text(slice));
    if (scenario.real_lengths) text += " Games end where the real ones did.";
    text += variation_words("The opponents'", scenario.vary_opponent);
    text += variation_words("The master's", scenario.vary_master);
    if (!scenario.slow.empty())
        text += fmt::format(" {}.", counted(scenario.slow.size(), "slow or fast opponent"));
    if (!scenario.blocks.empty())
        text += fmt::format(" {}.", counted(scenario.blocks.size(), "blocking thought"));
    if (!scenario.blocking_boards.empty())
        text += fmt::format(" {}.", counted(scenario.blocking_boards.size(), "blocking opponent"));
    for (const Switch& change : scenario.switches)
        text += fmt::format(" From {} on: {}.", clock_text(change.at), word_of(mode_words, change.to));
    return text;
}

/// A row of the table: its name and the cell of each run or prediction.
template <class Item, class Cell>
void add_row(TextTable& table, std::string name, std::span<const Item> items, Cell cell) {
    std::vector<std::string> row{std::move(name)};
    for (const Item& item : items) row.push_back(cell(item));
    table.add(std::move(row));
}

void add_predicted(TextTable& table, std::span<const Prediction> predictions,
                   std::optional<Time> Prediction::*time) {
    add_row(table, "  predicted", predictions, [time](const Prediction& p) { return predicted(p.*time); });
}

/// What can be said about the last reply of a run without a formula.
void add_bounds(TextTable& table, std::span<const Prediction> predictions) {
    if (std::ranges::all_of(predictions, [](const Prediction& p) { return p.last_reply.has_value(); }))
        return;
    add_row(table, "  at least", predictions, [](const Prediction& p) { return clock_text(p.at_least); });
    add_row(table, "  at most", predictions, [](const Prediction& p) { return clock_text(p.at_most); });
}

std::string rounded(double number) { return real_text(std::round(number * 100) / 100); }

std::string upper_limit(const Outcome& outcome, const Prediction& prediction) {
    if (prediction.formula == Formula::none || outcome.scenario.masters != 1 ||
        is_wrong_model(outcome.scenario.mode))
        return "";
    return fmt::format(" One master can never be more than {} times sooner: ({} + {}) / {}.",
                       rounded(prediction.greatest_speed_up), duration_text(outcome.scenario.master),
                       duration_text(outcome.scenario.opponent), duration_text(outcome.scenario.master));
}

std::string why_the_gap(std::span<const Outcome> outcomes) {
    const Results& results = outcomes.back().results;
    const Duration gap = results.last_reply - results.last_move;
    if (gap == Duration{0}) return "";
    return fmt::format(
        "Why {}, and not {}: the master has made her last move at {}, but the opponent there still thinks "
        "for {}. "
        "Only that last reply ends the exhibition.",
        clock_text(results.last_reply), clock_text(results.last_move), clock_text(results.last_move),
        duration_text(gap));
}

}  // namespace

std::string name_of(const Scenario& scenario) {
    std::string name{word_of(mode_words, scenario.mode)};
    if (!scenario.switches.empty()) name += ", switched";
    return name;
}

std::string description(const Scenario& scenario) {
    if (!scenario.recorded.is_empty())
        return wrapped(
            fmt::format("{}, {} of moves. The times are recorded: on average the master has thought {} for a "
                        "move, an opponent {} for a reply.{}",
                        counted(scenario.boards, "board"), counted(scenario.pairs, "pair"),
                        duration_text(scenario.recorded.mean_thought()),
                        duration_text(scenario.recorded.mean_reply()), oddities(scenario)));
    return wrapped(
        fmt::format("{}, {} of moves. The master thinks {} for a move, an opponent {} for a reply.{}",
                    counted(scenario.boards, "board"), counted(scenario.pairs, "pair"),
                    duration_text(scenario.master), duration_text(scenario.opponent), oddities(scenario)));
}

std::vector<Prediction> predictions_of(std::span<const Outcome> outcomes) {
    std::vector<Prediction> predictions;
    for (const Outcome& outcome : outcomes) predictions.push_back(predict(outcome.scenario));
    return predictions;
}

std::string summary_table(std::span<const Outcome> outcomes, std::span<const Prediction> predictions) {
    TextTable table{3};
    add_row(table, "", outcomes, [](const Outcome& outcome) { return name_of(outcome.scenario); });
    add_row(table, "last move: the master has finished", outcomes,
            [](const Outcome& outcome) { return clock_text(outcome.results.last_move); });
    add_predicted(table, predictions, &Prediction::last_move);
    add_row(table, "last reply: it is over", outcomes,
            [](const Outcome& outcome) { return clock_text(outcome.results.last_reply); });
    add_predicted(table, predictions, &Prediction::last_reply);
    add_bounds(table, predictions);
    add_row(table, "thinking of the master", outcomes,
            [](const Outcome& outcome) { return clock_text(outcome.results.master_busy); });
    add_row(table, "  share of the whole time", outcomes, [](const Outcome& outcome) {
        return fmt::format("{:.1f} %", 100 * outcome.results.utilisation());
    });
    add_row(table, "longest wait for the master", outcomes,
            [](const Outcome& outcome) { return clock_text(outcome.results.longest_wait); });
    add_row(table, "most games in play at once", outcomes,
            [](const Outcome& outcome) { return grouped(outcome.results.peak_in_play); });
    add_row(table, "turns to another board", outcomes,
            [](const Outcome& outcome) { return grouped(outcome.results.turns); });
    if (std::ranges::any_of(outcomes, [](const Outcome& outcome) { return outcome.results.drops > 0; }))
        add_row(table, "thoughts broken off", outcomes,
                [](const Outcome& outcome) { return grouped(outcome.results.drops); });
    add_row(table, "who sets the pace", predictions,
            [](const Prediction& p) { return std::string{word_of(bottleneck_words, p.bottleneck)}; });
    add_row(table, "knee: she never waits beyond", predictions,
            [](const Prediction& p) { return rounded(p.knee) + " boards"; });
    add_row(table, "all boards' times added up", outcomes,
            [](const Outcome& outcome) { return clock_text(outcome.results.sum_of_boards); });
    return table.text();
}

std::string remarks(std::span<const Outcome> outcomes, std::span<const Prediction> predictions) {
    std::string text;
    if (outcomes.size() == 2)
        text += wrapped(fmt::format("{} is over {} {}.{}", name_of(outcomes[1].scenario),
                                    sooner(speed_up(outcomes[0].results, outcomes[1].results)),
                                    "than " + name_of(outcomes[0].scenario),
                                    upper_limit(outcomes[1], predictions[1])));
    text += wrapped(why_the_gap(outcomes));
    for (const Outcome& outcome : outcomes)
        if (const WayInfo& way = info_of(outcome.scenario.mode); way.wrong != Wrong::no)
            text += wrapped(fmt::format("A wrong model: {} ({}).", name_of(outcome.scenario), way.fault));
    return text;
}

std::string sooner(double speedup) {
    const std::string times = fmt::format("{:.2f}", speedup >= 1 ? speedup : 1 / speedup);
    if (times == "1.00") return "neither sooner nor later";
    return fmt::format("{} times {}", times, speedup >= 1 ? "sooner" : "later");
}

}  // namespace simul::console
