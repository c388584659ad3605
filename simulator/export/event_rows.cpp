#include "simulator/export/event_rows.hpp"

#include "simulator/exhibition/event.hpp"
#include "simulator/text/part_writer.hpp"
#include "simulator/trace/fold.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

/// In the order of EventKind.
constexpr std::array<std::string_view, 8> event_words{"opened", "visit", "move",   "reply",
                                                      "drop",   "pause", "resume", "switched"};

std::uint64_t plies_of(std::span<const HallRun> runs) {
    std::uint64_t plies = 0;
    for (const HallRun& run : runs) plies += run.results.plies;
    return plies;
}

/// Writes the rows of one hall.
class EventRows {
  public:
    EventRows(PartWriter& out, const HallRun& run)
        : out_{out}, hall_{word_of(hall_side_words, run.side)}, fold_{run.scenario}, state_{fold_.start()} {}

    void read(std::span<const Event> events) {
        for (const Event event : events) {
            if (event.kind() == EventKind::switched)
                read_switch(event);
            else
                read_at_board(event);
        }
    }

  private:
    bool waits(std::uint32_t board) const { return state_.boards[board].phase() == BoardPhase::waiting; }

    void read_switch(Event event) {
        fold_.play(state_, event);
        out_.print("{},{},switched,,,,{},{}\n", hall_, event.time().count(), ready_, state_.games_in_play);
    }

    void read_at_board(Event event) {
        const std::uint32_t b = event.board();
        const bool waited = waits(b);
        const std::uint32_t pair = state_.boards[b].replies() + 1;
        fold_.play(state_, event);
        ready_ += (waits(b) ? 1U : 0U) - (waited ? 1U : 0U);
        const std::string_view word = event_words[static_cast<std::size_t>(event.kind())];
        const std::size_t master = b % state_.masters.size() + 1;
        if (event.kind() == EventKind::opened)
            out_.print("{},{},{},{},,{},{},{}\n", hall_, event.time().count(), word, b + 1ULL, master, ready_,
                       state_.games_in_play);
        else
            out_.print("{},{},{},{},{},{},{},{}\n", hall_, event.time().count(), word, b + 1ULL, pair, master,
                       ready_, state_.games_in_play);
    }

    PartWriter& out_;
    std::string_view hall_;
    Fold fold_;
    HallState state_;
    std::uint32_t ready_ = 0;
};

}  // namespace

void write_events_csv(std::ostream& out, std::span<const HallRun> runs, const ExportWatch& watch) {
    PartWriter writer{out};
    writer.add("hall,time_ms,event,board,pair,master,ready,in_play\n");
    const std::uint64_t all = plies_of(runs);
    std::uint64_t done = 0;
    for (const HallRun& run : runs) {
        EventRows rows{writer, run};
        stream(
            run.scenario,
            [&](std::span<const Event> events) {
                rows.read(events);
                done += static_cast<std::uint64_t>(std::ranges::count_if(events, &Event::is_ply));
                watch.tell(done, all);
            },
            watch.stop);
    }
    writer.flush();
}

}  // namespace simul
