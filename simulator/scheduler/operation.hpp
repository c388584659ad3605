#pragma once

#include <memory>
#include <type_traits>
#include <utility>

#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/async_result.hpp>

#include "simulator/scheduler/suspended.hpp"

namespace simul {

/// Something to `co_await`: suspends the caller in `waiter` and calls its member `start`, which sees to it
/// that the waiter is resumed one day. Any completion token of signature void() will do.
///
/// Trivially destructible on purpose: g++ 12 destroys other temporaries of a co_await expression twice.
/// A waiter has `Suspended& suspended()` and `void cancel()`, which gives up the wait and resumes.
template <class Waiter, void (Waiter::*start)()>
struct Operation {
    Waiter* waiter;

    template <boost::asio::completion_token_for<void()> Token>
    auto operator()(Token&& token) && {
        return boost::asio::async_initiate<Token, void()>(
            [](auto&& handler, Waiter* w) {
                if (boost::asio::get_associated_cancellation_slot(handler).is_connected()) [[unlikely]]
                    return start_cancellable(*w, std::forward<decltype(handler)>(handler));
                w->suspended().keep(std::forward<decltype(handler)>(handler));
                (w->*start)();
            },
            token, waiter);
    }

  private:
    template <class Handler>
    [[gnu::noinline, gnu::cold]] static void start_cancellable(Waiter& w, Handler handler) {
        auto slot = boost::asio::get_associated_cancellation_slot(handler);
        auto waits = std::make_shared<Waiter*>(&w);
        slot.assign([waits = std::weak_ptr{waits}](boost::asio::cancellation_type) {
            if (const auto still = waits.lock()) (*still)->cancel();  // it may come too late
        });
        w.suspended().keep([waits = std::move(waits), handler = std::move(handler)]() mutable {
            waits.reset();
            std::move(handler)();
        });
        (w.*start)();
    }
};

}  // namespace simul
