#pragma once

#include <cassert>
#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

namespace simul {

/// Whoever waits: a completion handler taking nothing, kept until it is resumed or dropped. Asio's handler of
/// an awaiting coroutine is one pointer wide and is kept in place; wider handlers are kept on the heap.
class Suspended {
  public:
    Suspended() = default;
    /// Only a place where nobody waits may move.
    Suspended([[maybe_unused]] Suspended&& other) noexcept { assert(!other.anybody()); }
    Suspended& operator=(Suspended&&) = delete;
    ~Suspended() { drop(); }

    bool anybody() const { return operate_ != nullptr; }

    /// Keeps `handler`. Nobody may be waiting yet.
    template <class Handler>
    void keep(Handler&& handler) {
        using Kept = std::decay_t<Handler>;
        if constexpr (fits<Kept>) {
            new (place_) Kept(std::forward<Handler>(handler));
            operate_ = [](void* place, bool call) { finish(*static_cast<Kept*>(place), call); };
        } else {
            new (place_) Kept*(std::make_unique<Kept>(std::forward<Handler>(handler)).release());
            operate_ = [](void* place, bool call) {
                const std::unique_ptr<Kept> owner{*static_cast<Kept**>(place)};
                if (call) std::move (*owner)();
            };
        }
    }

    /// Lets the processor fetch the frames of a coroutine that is soon to be resumed. (A hint: Asio's handler
    /// points to one frame, and the frame that it awaits was allocated just before.) Always
    /// inline: g++ drops calls of functions that only prefetch.
    [[gnu::always_inline]] void prefetch() const {
        const char* frame = nullptr;
        std::memcpy(&frame, place_, sizeof(frame));
        for (int byte = -128; byte < 256; byte += 64) __builtin_prefetch(frame + byte);
    }

    /// Continues whoever waits. The place is free again before he or she runs.
    void resume() { std::exchange(operate_, nullptr)(place_, true); }

    /// Forgets whoever waits: a coroutine is unwound.
    void drop() {
        if (operate_ != nullptr) std::exchange(operate_, nullptr)(place_, false);
    }

  private:
    template <class Kept>
    static constexpr bool fits = sizeof(Kept) <= sizeof(void*) && std::is_nothrow_move_constructible_v<Kept>;

    template <class Kept>
    static void finish(Kept& kept, bool call) {
        Kept handler{std::move(kept)};  // out of the place first: what it calls may wait here again
        kept.~Kept();                   // NOLINT(bugprone-use-after-move): destroyed, not used
        if (call) std::move(handler)();
    }

    alignas(void*) std::byte place_[sizeof(void*)]{};
    void (*operate_)(void*, bool) = nullptr;
};

}  // namespace simul
