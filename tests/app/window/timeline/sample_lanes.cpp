#include "tests/app/window/timeline/sample_lanes.hpp"

#include <algorithm>

namespace simul::test {
namespace {

template <class Bar>
void append(std::vector<Bar>& lane, Bar bar) {
    if (bar.to > bar.from) lane.push_back(bar);
}

struct Game {
    Time ready{};
    std::uint32_t pair = 0;
};

class Player {
  public:
    explicit Player(const Sample& sample) : sample_(sample), games_(sample.boards) {
        lanes_.boards.resize(sample.boards);
        lanes_.masters.resize(1);
    }

    Lanes play() {
        if (sample_.synchronous)
            for (std::uint32_t b = 0; b < sample_.boards; ++b) {
                append(lanes_.boards[b], {Time{0}, now_, BoardPhase::not_open, 0});
                games_[b].ready = now_;
                while (games_[b].pair < sample_.pairs) visit(b);
                now_ = games_[b].ready;
            }
        else
            while (const Game* next = first_ready()) visit(static_cast<std::uint32_t>(next - games_.data()));
        return finish();
    }

  private:
    const Game* first_ready() const {
        const Game* first = nullptr;
        for (const Game& game : games_)
            if (game.pair < sample_.pairs && (first == nullptr || game.ready < first->ready)) first = &game;
        return first;
    }

    void visit(std::uint32_t b) {
        Game& game = games_[b];
        auto& lane = lanes_.boards[b];
        const Time start = std::max(now_, game.ready);
        const Time moved = start + Time{sample_.master};
        const Time replied = moved + Time{sample_.opponent};
        append(lanes_.masters[0], {now_, start, MasterPhase::idle, false, no_board});
        append(lanes_.masters[0], {start, moved, MasterPhase::thinking, false, b});
        append(lane, {game.ready, start, BoardPhase::waiting, game.pair});
        append(lane, {start, moved, BoardPhase::served, game.pair});
        append(lane, {moved, replied, BoardPhase::opponent_thinking, game.pair});
        now_ = moved;
        game.ready = replied;
        ++game.pair;
    }

    Lanes finish() {
        Time end{};
        for (const Game& game : games_) end = std::max(end, game.ready);
        for (auto& lane : lanes_.boards)
            append(lane, {lane.back().to, end, BoardPhase::over, sample_.pairs - 1});
        auto& master = lanes_.masters[0];
        append(master, {master.back().to, end, MasterPhase::idle, false, no_board});
        return lanes_;
    }

    Sample sample_;
    std::vector<Game> games_;
    Lanes lanes_;
    Time now_{};
};

}  // namespace

Lanes lanes_of_sample(const Sample& sample) { return Player(sample).play(); }

Lanes lanes_with_every_state(std::int64_t each) {
    Lanes lanes;
    lanes.boards.resize(1);
    lanes.masters.resize(1);
    for (std::int64_t s = 0; s < 6; ++s) {
        const Time from{s * each};
        const Time to{(s + 1) * each};
        lanes.boards[0].push_back({from, to, static_cast<BoardPhase>(s), static_cast<std::uint32_t>(s)});
        const bool dropped = s == 5;
        lanes.masters[0].push_back(
            {from, to, dropped ? MasterPhase::thinking : static_cast<MasterPhase>(s), 0, dropped});
    }
    return lanes;
}

Lanes irregular_lanes(std::uint32_t boards, std::uint32_t bars, std::int64_t mean) {
    Lanes lanes;
    lanes.boards.resize(boards);
    lanes.masters.resize(1);
    std::uint64_t random = 88172645463325252ULL;
    const auto next = [&random] {
        random ^= random << 13U;
        random ^= random >> 7U;
        return random ^= random << 17U;
    };
    for (auto& lane : lanes.boards) {
        Time at{};
        for (std::uint32_t i = 0; i < bars; ++i) {
            const Time to = at + Time{1 + static_cast<std::int64_t>(next() % std::uint64_t(2 * mean))};
            lane.push_back({at, to, static_cast<BoardPhase>(1 + next() % 3), i / 3});
            at = to;
        }
    }
    Time end{};
    for (const auto& lane : lanes.boards) end = std::max(end, lane.back().to);
    lanes.masters[0].push_back({Time{0}, end, MasterPhase::thinking, false, 0});
    return lanes;
}

}  // namespace simul::test
