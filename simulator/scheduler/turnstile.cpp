#include "simulator/scheduler/turnstile.hpp"

namespace simul {

void Turnstile::join(Guest guest) {
    if (policy_ != Policy::fixed_round) return;
    round_.insert(guest);
    if (guest >= is_ready_.size()) is_ready_.resize(guest + std::size_t{1});
}

void Turnstile::leave(Guest guest) {
    if (policy_ == Policy::fixed_round) round_.erase(guest);
}

void Turnstile::ready_in_round(Guest guest) {
    is_ready_[guest] = true;
    ++ready_in_round_;
}

void Turnstile::ready_last(Guest guest) {
    if (policy_ == Policy::last_ready) {
        ready_.push_front(guest);
    } else {
        ready(guest);
    }
}

Turnstile::Guest Turnstile::next_by_policy(Guest last) {
    if (policy_ == Policy::last_ready) return ready_.pop_back();
    const auto after = round_.upper_bound(last);
    const Guest guest = after == round_.end() ? *round_.begin() : *after;
    remove(guest);
    return guest;
}

bool Turnstile::remove(Guest guest) {
    if (policy_ != Policy::fixed_round) return ready_.remove(guest);
    if (guest >= is_ready_.size() || !is_ready_[guest]) return false;
    is_ready_[guest] = false;
    --ready_in_round_;
    return true;
}

}  // namespace simul
