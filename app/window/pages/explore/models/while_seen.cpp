#include "app/window/pages/explore/models/while_seen.hpp"

#include <utility>

namespace simul {

WhileSeen::WhileSeen(Sweeper::Take take, unsigned threads) : sweeper_{std::move(take), threads} {}

WhileSeen::~WhileSeen() = default;

bool WhileSeen::see(bool active) {
    if (std::exchange(is_active_, active) == active) return false;
    if (!active && busy()) {
        sweeper_.stop();
        is_stale_ = true;
    }
    return true;
}

void WhileSeen::outdate() {
    is_stale_ = true;
    refresh();
}

void WhileSeen::refresh() {
    if (!is_active_ || !is_stale_ || !has_source()) return;
    is_stale_ = false;
    is_halted_ = false;
    start();
}

bool WhileSeen::halt() {
    if (!busy()) return false;
    sweeper_.stop();
    is_halted_ = true;
    return true;
}

void WhileSeen::resume() {
    if (is_halted_) outdate();
}

}  // namespace simul
