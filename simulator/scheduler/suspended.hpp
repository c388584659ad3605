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

    bool anybody() const { return ends_ != nullptr; }

    /// Keeps `handler`. Nobody may be waiting yet.
    template <class Handler>
    void keep(Handler&& handler) {
        using Kept = std::decay_t<Handler>;
        if constexpr (fits<Kept>) {
            new (place_) Kept(std::forward<Handler>(handler));
            ends_ = &ends_of<Kept>;
        } else {
            keep(OnHeap<Kept>{std::make_unique<Kept>(std::forward<Handler>(handler))});
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
    void resume() { std::exchange(ends_, nullptr)->call(place_); }

    /// Forgets whoever waits: a coroutine is unwound.
    void drop() {
        if (anybody()) std::exchange(ends_, nullptr)->drop(place_);
    }

  private:
    template <class Kept>
    static constexpr bool fits = sizeof(Kept) <= sizeof(void*) && std::is_nothrow_move_constructible_v<Kept>;

    /// A handler that does not fit.
    template <class Kept>
    struct OnHeap {
        void operator()() && { std::move (*handler)(); }
        std::unique_ptr<Kept> handler;
    };

    /// The two ways in which a wait ends. What was kept is taken out of its place first: what it calls may
    /// wait here again.
    struct Ends {
        void (*call)(void*);
        void (*drop)(void*);
    };
    template <class Kept>
    static Kept taken_from(void* place) {
        auto& kept = *static_cast<Kept*>(place);
        Kept handler{std::move(kept)};
        kept.~Kept();  // NOLINT(bugprone-use-after-move): destroyed, not used
        return handler;
    }
    template <class Kept>
    static void call(void* place) {
        taken_from<Kept>(place)();
    }
    template <class Kept>
    static void drop(void* place) {
        taken_from<Kept>(place);
    }
    template <class Kept>
    static constexpr Ends ends_of{&call<Kept>, &drop<Kept>};

    alignas(void*) std::byte place_[sizeof(void*)]{};
    const Ends* ends_ = nullptr;
};

}  // namespace simul
