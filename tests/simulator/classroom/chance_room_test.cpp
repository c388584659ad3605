#include <cstdlib>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "simulator/classroom/room.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

/// 300 rooms, or as many as the environment's SIMUL_FUZZ_SCENARIOS says.
int rooms_to_try() {
    const char* wanted = std::getenv("SIMUL_FUZZ_SCENARIOS");
    return wanted != nullptr ? std::atoi(wanted) : 300;
}

/// People who come, go, reply, pause and press everything at random.
class ChanceRoom {
  public:
    explicit ChanceRoom(std::uint32_t seed) : random_{seed}, room_{options()} {}

    const ClassRoom& play() {
        Time now{0};
        while (room_.phase() != ClassPhase::over) {
            now += Duration{below(12)};
            if (below(2) == 0) room_.advance(now);
            do_something(now);
            if (now > Time{600}) room_.finish(now);
            if (now > Time{600}) room_.resume(now);
        }
        return room_;
    }

  private:
    std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(random_() % end); }

    ClassOptions options() {
        ClassOptions options;
        options.scenario.boards = below(7) + 1;
        options.scenario.pairs = below(4) + 1;
        options.scenario.master = Duration{below(6) + 1};
        options.scenario.opponent = Duration{below(30)};
        options.away_for = Duration{below(40)};
        options.slow_for = Duration{below(20)};
        options.code = "K7QD";
        return options;
    }

    void do_something(Time now) {
        const std::uint32_t board = below(room_.boards());
        switch (below(12)) {
            case 0:
                return static_cast<void>(room_.begin(now));
            case 1:
                return static_cast<void>(room_.join(now, "K7QD", "", std::to_string(++tokens_)));
            case 2:
                return static_cast<void>(room_.join(now, "", std::to_string(below(tokens_ + 1)), ""));
            case 3:
                return room_.go_away(now, board);
            case 4:
                return below(4) == 0 ? room_.leave(now, board) : room_.open_to_join(below(4) > 0);
            case 5:
                return below(3) == 0 ? room_.pause(now) : room_.resume(now);
            default:
                return static_cast<void>(room_.reply(now, board, room_.seat(board).plies, below(2) == 0));
        }
    }

    std::mt19937 random_;
    std::uint32_t tokens_ = 0;
    ClassRoom room_;
};

TEST(ChanceRoom, IsReplayedToTheLastEvent) {
    for (int number = 0; number < rooms_to_try(); ++number) {
        SCOPED_TRACE("room " + std::to_string(number));
        ChanceRoom chance{static_cast<std::uint32_t>(number)};
        const ClassRoom& room = chance.play();
        const Scenario replay = room.recording();
        ASSERT_EQ(replay.boards, room.boards());
        const std::vector<Event> events(room.events().begin(), room.events().end());
        const Trace played{replay, events};
        ASSERT_EQ(record(replay)->results().fingerprint, played.results().fingerprint);
        const ClassView view = room.projector(Time{0});
        ASSERT_EQ(view.clock, played.results().last_reply);
        ASSERT_EQ(view.in_a_row, measure(in_mode(replay, Mode::sync)).last_reply);
        for (std::uint32_t b = 0; b < room.boards(); ++b) {
            const BoardResult& board = played.results().boards[b];
            ASSERT_EQ(room.seat(b).thought, board.opponent_thinking);
            ASSERT_EQ(room.seat(b).waited, board.waited_for_master);
            ASSERT_EQ(room.seat(b).over, board.over);
        }
    }
}

}  // namespace
}  // namespace simul
