#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <exception>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

// [numbers]

template <class T = void>
using Coroutine = boost::asio::awaitable<T>;
using Clock = std::chrono::steady_clock;
using Timer = boost::asio::steady_timer;

class Master;
class Seat;
Coroutine<> play_game(Seat& seat);
void open_games(Master& master);

/// The number of this pair of this board: one for all, or one each.
long long of(const std::vector<std::vector<long long>>& table, int board, int pair) {
    if (table.size() == 1) return table[0][0];
    return table[static_cast<std::size_t>(board)][static_cast<std::size_t>(pair)];
}

/// Moments are milliseconds of the hall; `scale` of its seconds last one on the wall.
struct Hall {
    boost::asio::io_context io;
    double scale = 3600;
    Clock::time_point start = Clock::now();
    long long orders = boards;  // things of one moment happen in this order
    long long moves = 0, replies = 0;
    double last_move = 0, last_reply = 0;  // measured

    /// Waiting is until a moment, not for a time: whoever is late once is not late for ever.
    Clock::time_point wall(long long moment, long long order) const {
        const std::chrono::duration<double, std::milli> passed{static_cast<double>(moment) / scale};
        return start + std::chrono::duration_cast<Clock::duration>(passed) + std::chrono::nanoseconds{order};
    }
    double now() const {
        return std::chrono::duration<double, std::milli>(Clock::now() - start).count() * scale;
    }
};

/// She: one board at a time, the one that was ready first. Every `masters`-th board is hers.
class Master {
  public:
    Master(Hall& hall, int number) : hall_{hall}, next_{number}, places_(in_play, 0) {}

    bool has_room() const { return !places_.empty(); }
    Seat* next_seat();

    /// Waits until it is this board's turn: a timer that never rings, until somebody stops it.
    Coroutine<> turn(Seat& seat);
    void pass_on();
    bool somebody_waits() const { return !waiting_.empty(); }
    /// She turns to this board: when she is there.
    long long come_to(int board, long long ready_at);

    Hall& hall_;
    std::deque<Seat> seats_;
    long long free_at_ = 0;

  private:
    friend class Seat;

    int next_;
    std::vector<long long> places_;  // since when there is room for a game
    int stands_at_ = -1;
    bool is_taken_ = false;
    std::map<std::pair<long long, long long>, Timer*> waiting_;
};

class Seat {
  public:
    Seat(Master& master, int board)
        : master_{master}, hall_{master.hall_}, timer_{hall_.io}, board_{board}, order_{board} {
        pairs_ = static_cast<int>(pairs.size() == 1 ? pairs[0] : pairs[static_cast<std::size_t>(board)]);
        blocks_ = all_block || std::count(blocking.begin(), blocking.end(), board) > 0;
    }

    bool has_moves_left() const { return pair_ < pairs_; }

    Coroutine<> master_moves() {
        co_await master_.turn(*this);
        long long rest = of(master_ms, board_, pair_);
        long long begin = master_.come_to(board_, ready_at_);
        while (true) {
            const long long part = slice_ms > 0 ? std::min(rest, slice_ms) : rest;
            master_.free_at_ = begin + part;
            co_await until(master_.free_at_);
            rest -= part;
            if (rest == 0) break;
            begin = master_.free_at_;
            if (!master_.somebody_waits()) continue;
            ready_again(master_.free_at_);  // the thought is broken off: to the end of the queue
            master_.pass_on();
            co_await master_.turn(*this);
            begin = master_.come_to(board_, ready_at_);
        }
        ++pair_;
        ++hall_.moves;
        hall_.last_move = hall_.now();
        ready_again(master_.free_at_);
        if (!blocks_) master_.pass_on();
    }

    Coroutine<> opponent_moves() {
        ready_again(ready_at_ + of(opponent_ms, board_, pair_ - 1));
        co_await until(ready_at_);
        ++hall_.replies;
        hall_.last_reply = hall_.now();
        if (!blocks_) co_return;
        master_.free_at_ = ready_at_;  // she could not leave
        master_.pass_on();
    }

    auto executor() { return hall_.io.get_executor(); }
    Coroutine<> game() { return play_game(*this); }
    void close(std::exception_ptr error) {
        if (error) std::rethrow_exception(error);
        master_.places_.push_back(ready_at_);
        open_games(master_);
    }

  private:
    friend class Master;

    Coroutine<> until(long long moment) {
        timer_.expires_at(hall_.wall(moment, order_));
        co_await timer_.async_wait(boost::asio::use_awaitable);
    }
    void ready_again(long long moment) {
        ready_at_ = moment;
        order_ = ++hall_.orders;
    }

    Master& master_;
    Hall& hall_;
    Timer timer_;
    int board_;
    int pairs_ = 0;
    int pair_ = 0;
    bool blocks_ = false;
    long long ready_at_ = 0;
    long long order_;
};

Seat* Master::next_seat() {
    if (next_ >= boards) return nullptr;
    Seat& seat = seats_.emplace_back(*this, std::exchange(next_, next_ + masters));
    seat.ready_at_ = places_.back();
    places_.pop_back();
    return &seat;
}

Coroutine<> Master::turn(Seat& seat) {
    if (!std::exchange(is_taken_, true)) co_return;
    Timer bell{hall_.io, Clock::time_point::max()};
    waiting_.emplace(std::pair{seat.ready_at_, seat.order_}, &bell);
    boost::system::error_code rung;
    co_await bell.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, rung));
}

void Master::pass_on() {
    is_taken_ = somebody_waits();
    if (!is_taken_) return;
    waiting_.begin()->second->cancel();
    waiting_.erase(waiting_.begin());
}

long long Master::come_to(int board, long long ready_at) {
    const bool walks = stands_at_ != -1 && stands_at_ != board;
    stands_at_ = board;
    return std::max(free_at_, ready_at) + (walks ? walk_ms : 0);
}

// [listing]

std::string clock_text(double moment) {
    const auto seconds = static_cast<long long>(moment) / 1000;
    char text[32];
    std::snprintf(text, sizeof text, "%lld:%02lld:%02lld", seconds / 3600, seconds / 60 % 60, seconds % 60);
    return text;
}

void print_row(const char* name, double measured, double simulated) {
    std::printf("%-12s%12s%12s%+10.2f %%\n", name, clock_text(measured).c_str(),
                clock_text(simulated).c_str(), 100 * (measured - simulated) / simulated);
}

int main(int count, char** words) {
    Hall hall;
    hall.scale = usual_scale;
    if (count == 3 && std::strcmp(words[1], "--scale") == 0) hall.scale = std::atof(words[2]);
    if (count == 2 || count > 3 || !(hall.scale > 0)) {
        std::fprintf(stderr, "usage: %s [--scale SECONDS_OF_THE_HALL_IN_A_SECOND]\n", words[0]);
        return 2;
    }
    std::deque<Master> all;
    for (int number = 0; number < masters; ++number) all.emplace_back(hall, number);
    hall.start = Clock::now();
    for (Master& master : all) open_games(master);
    hall.io.run();
    std::printf("%-12s%12s%12s%12s\n", "", "measured", "simulated", "difference");
    print_row("last move", hall.last_move, simulated_last_move);
    print_row("last reply", hall.last_reply, simulated_last_reply);
    std::printf("%-12s%12lld%12lld\n", "moves", hall.moves, simulated_moves);
    std::printf("%-12s%12lld%12lld\n", "replies", hall.replies, simulated_moves);
}
