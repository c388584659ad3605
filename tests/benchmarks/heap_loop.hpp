#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <vector>

#include "simulator/scenario/scenario.hpp"

namespace simul {

/// The yardstick: the asynchronous exhibition of one master, written by hand as a loop over a flat binary
/// heap. Returns a hash of (time, board, kind) of all moves and replies in their order.
class HeapLoop {
  public:
    explicit HeapLoop(const Scenario& s)
        : master_{static_cast<std::uint64_t>(s.master.count())},
          opponent_{static_cast<std::uint64_t>(s.opponent.count())},
          plies_(s.boards, 2 * s.pairs) {
        heap_.reserve(s.boards + 1);
        ready_.resize(s.boards);
    }

    std::uint64_t run() {
        for (std::uint32_t b = 0; b < plies_.size(); ++b) become_ready(b);
        while (!heap_.empty()) {
            std::pop_heap(heap_.begin(), heap_.end(), std::greater{});
            const Wait wait = heap_.back();
            heap_.pop_back();
            now_ = wait.when;
            hash_ = hash_of(hash_, now_, wait.board, wait.is_reply);
            --plies_[wait.board];
            if (!wait.is_reply) {
                push({now_ + opponent_, order_++, wait.board, true});
                busy_ = false;
                serve();
            } else if (plies_[wait.board] > 0) {
                become_ready(wait.board);
            }
        }
        return hash_;
    }

    /// Order-sensitive, for this loop and for the engine alike.
    static std::uint64_t hash_of(std::uint64_t hash, std::uint64_t time, std::uint32_t board, bool is_reply) {
        return (hash ^ (time * 2 + (is_reply ? 1 : 0)) ^ (std::uint64_t{board} << 40U)) *
               0x9E3779B97F4A7C15ULL;
    }

  private:
    struct Wait {
        std::uint64_t when;
        std::uint64_t order;
        std::uint32_t board;
        bool is_reply;
        bool operator>(const Wait& other) const {
            return when != other.when ? when > other.when : order > other.order;
        }
    };

    void push(Wait wait) {
        heap_.push_back(wait);
        std::push_heap(heap_.begin(), heap_.end(), std::greater{});
    }
    void become_ready(std::uint32_t board) {
        ready_[tail_] = board;
        tail_ = tail_ + 1 == ready_.size() ? 0 : tail_ + 1;
        ++waiting_;
        if (!busy_) serve();
    }
    void serve() {
        if (waiting_ == 0) return;
        const std::uint32_t board = ready_[head_];
        head_ = head_ + 1 == ready_.size() ? 0 : head_ + 1;
        --waiting_;
        busy_ = true;
        push({now_ + master_, order_++, board, false});
    }

    std::uint64_t master_;
    std::uint64_t opponent_;
    std::vector<std::uint32_t> plies_;  // left
    std::vector<Wait> heap_;
    std::vector<std::uint32_t> ready_;
    std::size_t head_ = 0;
    std::size_t tail_ = 0;
    std::size_t waiting_ = 0;
    std::uint64_t now_ = 0;
    std::uint64_t order_ = 0;
    std::uint64_t hash_ = 0;
    bool busy_ = false;
};

}  // namespace simul
