#pragma once

#include <cstdint>
#include <optional>
#include <set>

#include "simulator/scheduler/policy.hpp"
#include "simulator/scheduler/ring.hpp"

namespace simul {

/// Who is next at somebody who serves one at a time. Guests are numbers.
class Turnstile {
  public:
    using Guest = std::uint32_t;

    /// For at most `guests` guests at once; does not allocate afterwards, except that a fixed round does in
    /// join().
    Turnstile(Policy policy, std::size_t guests) : policy_{policy}, ready_{guests} {}

    /// The guest takes part from now on (a fixed round passes there), or no longer.
    void join(Guest guest);
    void leave(Guest guest);

    /// The guest can be served, and is not being served.
    void ready(Guest guest) { ready_.push_back(guest); }
    /// The same, to be served after everybody who is ready, whatever the policy. (For a thought dropped.)
    void ready_last(Guest guest);

    /// Takes out who is served after `last`. A fixed round may name somebody who is not ready: he or she is
    /// waited for.
    std::optional<Guest> next(Guest last) {
        if (policy_ != Policy::first_ready) return next_by_policy(last);
        if (ready_.empty()) return std::nullopt;
        const Guest guest = ready_.front();
        ready_.pop_front();
        return guest;
    }

    bool is_anybody_ready() const { return !ready_.empty(); }
    /// Takes the guest out; false if he or she was not ready.
    bool remove(Guest guest) {
        return ready_.remove_if([guest](Guest other) { return other == guest; }) > 0;
    }

  private:
    std::optional<Guest> next_by_policy(Guest last);

    Policy policy_;
    Ring<Guest> ready_;
    std::set<Guest> round_;  // fixed round only: who takes part
};

}  // namespace simul
