#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "simulator/scheduler/policy.hpp"
#include "simulator/scheduler/ring.hpp"

namespace simul {

/// Who is next at somebody who serves one at a time. Guests are numbers.
class Turnstile {
  public:
    using Guest = std::uint32_t;

    /// For at most `guests` guests who are ready at once; does not allocate afterwards, except that a fixed
    /// round does in join().
    Turnstile(Policy policy, std::size_t guests)
        : policy_{policy}, ready_{policy == Policy::fixed_round ? 0 : guests} {}

    /// The guest takes part from now on (a fixed round passes there), or no longer.
    void join(Guest guest);
    void leave(Guest guest);

    /// The guest can be served, and is not being served.
    void ready(Guest guest) {
        if (policy_ == Policy::fixed_round) [[unlikely]]
            return ready_in_round(guest);
        ready_.push_back(guest);
    }
    /// The same, to be served after everybody who is ready, whatever the policy. (For a thought dropped.)
    void ready_last(Guest guest);

    /// Whether there is somebody to serve next: somebody who is ready or, in a fixed round, who takes part.
    bool has_next() const { return !ready_.empty() || !round_.empty(); }
    /// Takes out who is served after `last`; has_next() holds. A fixed round may name somebody who is not
    /// ready: he or she is waited for.
    Guest next(Guest last) {
        if (policy_ != Policy::first_ready) [[unlikely]]
            return next_by_policy(last);
        return ready_.pop_front();
    }

    /// How many are ready, and who they are, longest ready first. (Not kept for a fixed round: none.)
    std::size_t size() const { return ready_.size(); }
    Guest operator[](std::size_t i) const { return ready_[i]; }

    bool is_anybody_ready() const { return !ready_.empty() || ready_in_round_ > 0; }
    /// Takes the guest out; false if he or she was not ready. Linear, except for a fixed round.
    bool remove(Guest guest);

  private:
    void ready_in_round(Guest guest);
    Guest next_by_policy(Guest last);

    Policy policy_;
    Ring<Guest> ready_;
    std::set<Guest> round_;           // fixed round only: who takes part,
    std::vector<bool> is_ready_;      // who of them is ready,
    std::size_t ready_in_round_ = 0;  // and how many
};

}  // namespace simul
