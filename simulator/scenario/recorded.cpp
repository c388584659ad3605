#include "simulator/scenario/recorded.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/scenario.hpp"

namespace simul {
namespace {

bool is_recordable(Duration time) { return time >= Duration{0} && time <= limits::thinking; }

void check_games(const std::vector<Recorded::Game>& games) {
    const auto is_game = [](const Recorded::Game& game) {
        return !game.empty() && game.size() <= limits::recorded_pairs &&
               std::ranges::all_of(game, [](const RecordedPair& pair) {
                   return is_recordable(pair.thought) && is_recordable(pair.reply);
               });
    };
    if (games.empty() || games.size() > limits::recorded_boards || !std::ranges::all_of(games, is_game))
        throw std::invalid_argument{
            "recorded times must be of 1 to 1,000 boards, 1 to 1,000 pairs, 0 to 24 h"};
}

Duration mean_of(Duration sum, std::int64_t count) { return (sum + Duration{count / 2}) / count; }

}  // namespace

Recorded::Recorded(std::vector<Game> games) {
    check_games(games);
    Tables tables;
    std::int64_t count = 0;
    const auto mix = [&](std::uint64_t word) {
        tables.digest = std::rotl(tables.digest ^ word * 0x9E3779B97F4A7C15ULL, 29) * 0xBF58476D1CE4E5B9ULL;
    };
    for (const Game& game : games) {
        mix(game.size());
        for (const RecordedPair& pair : game) {
            ++count;
            tables.mean_thought += pair.thought;
            tables.mean_reply += pair.reply;
            tables.longest_thought = std::max(tables.longest_thought, pair.thought);
            mix(static_cast<std::uint64_t>(pair.thought.count()) << 1U | (pair.stand_in ? 1U : 0U));
            mix(static_cast<std::uint64_t>(pair.reply.count()));
        }
    }
    tables.mean_thought = std::max(mean_of(tables.mean_thought, count), Duration{1});
    tables.mean_reply = mean_of(tables.mean_reply, count);
    tables.games = std::move(games);
    tables_ = std::make_shared<const Tables>(std::move(tables));
}

std::span<const Recorded::Game> Recorded::games() const {
    return is_empty() ? std::span<const Game>{} : std::span<const Game>{tables_->games};
}

std::uint32_t Recorded::pairs_of(std::uint32_t board) const {
    return static_cast<std::uint32_t>(tables_->games[board % tables_->games.size()].size());
}

std::uint32_t Recorded::most_pairs() const {
    return static_cast<std::uint32_t>(std::ranges::max(tables_->games, {}, &Game::size).size());
}

bool Recorded::has_one_length() const {
    return std::ranges::all_of(tables_->games,
                               [this](const Game& game) { return game.size() == tables_->games[0].size(); });
}

bool Recorded::operator==(const Recorded& other) const {
    return tables_ == other.tables_ || std::ranges::equal(games(), other.games());
}

void take_times(Scenario& scenario, Recorded recorded) {
    scenario.boards = static_cast<std::uint32_t>(recorded.games().size());
    scenario.pairs = recorded.most_pairs();
    scenario.real_lengths = !recorded.has_one_length();
    scenario.master = recorded.mean_thought();
    scenario.opponent = recorded.mean_reply();
    scenario.recorded = std::move(recorded);
}

}  // namespace simul
