#include "simulator/scheduler/turnstile.hpp"

namespace simul {

void Turnstile::join(Guest guest) {
    if (policy_ == Policy::fixed_round) round_.insert(guest);
}

void Turnstile::leave(Guest guest) {
    if (policy_ == Policy::fixed_round) round_.erase(guest);
}

void Turnstile::ready_last(Guest guest) {
    if (policy_ == Policy::last_ready) {
        ready_.push_front(guest);
    } else {
        ready_.push_back(guest);
    }
}

std::optional<Turnstile::Guest> Turnstile::next_by_policy(Guest last) {
    if (policy_ == Policy::last_ready) {
        if (ready_.empty()) return std::nullopt;
        const Guest newest = ready_.back();
        ready_.pop_back();
        return newest;
    }
    if (round_.empty()) return std::nullopt;
    const auto after = round_.upper_bound(last);
    const Guest guest = after == round_.end() ? *round_.begin() : *after;
    if (!ready_.empty() && ready_.front() == guest) {
        ready_.pop_front();
    } else {
        remove(guest);
    }
    return guest;
}

}  // namespace simul
