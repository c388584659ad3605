#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "simulator/scheduler/simulated_time.hpp"

namespace simul::classroom {

/// So many things a second, and a few more at once: what one connection, or all of them, may ask for.
class TokenBucket {
  public:
    /// `rate`: a second; `burst`: at once.
    TokenBucket(unsigned rate, unsigned burst) : rate_{rate}, burst_{burst * parts}, left_{burst_} {}

    /// Takes one at this time, which never goes back; false if there is none.
    bool take(Time now);

  private:
    static constexpr std::int64_t parts = 1000;  // of one thing: what `rate` 1 fills in a millisecond

    std::int64_t rate_;
    std::int64_t burst_;
    std::int64_t left_;
    Time last_{};
};

inline bool TokenBucket::take(Time now) {
    // Nobody waits longer than the bucket takes to fill: the product stays small.
    const std::int64_t passed = std::min<std::int64_t>((now - last_).count(), burst_);
    left_ = std::min(burst_, left_ + passed * rate_);
    last_ = now;
    if (left_ < parts) return false;
    left_ -= parts;
    return true;
}

/// What strangers may try. A right code is never delayed.
class WrongCodes {
  public:
    static constexpr unsigned most_of_one = 5;     ///< in a connection
    static constexpr unsigned telling_many = 200;  ///< the teacher is told

    /// One more, the `of_one`-th of its connection: false if that connection is to end.
    bool note(Time now, unsigned of_one) {
        ++count_;
        return all_.take(now) && of_one < most_of_one;
    }
    unsigned count() const { return count_; }
    bool are_many() const { return count_ >= telling_many; }

  private:
    TokenBucket all_{20, 60};
    unsigned count_ = 0;
};

/// Messages and control frames of one connection.
inline TokenBucket phone_budget() { return {5, 20}; }

/// Connections for so many seats.
constexpr std::size_t most_connections(std::size_t seats) { return 2 * seats + 32; }

}  // namespace simul::classroom
