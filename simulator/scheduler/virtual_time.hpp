#pragma once

#include <list>
#include <memory>
#include <utility>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/execution.hpp>
#include <boost/asio/execution_context.hpp>

#include "simulator/scheduler/agenda.hpp"

namespace simul {

/// An Asio execution context whose clock jumps from one event to the next. Owned by a run; nothing is static,
/// so any number of runs can live at once, each used by one thread at a time.
class VirtualTime : public boost::asio::execution_context {
    /// Marks that this context runs: work that may run in place does.
    class Running {
      public:
        explicit Running(bool& flag) : flag_{flag}, before_{std::exchange(flag, true)} {}
        Running(const Running&) = delete;
        Running& operator=(const Running&) = delete;
        ~Running() { flag_ = before_; }

      private:
        bool& flag_;
        bool before_;
    };

  public:
    class executor_type;

    VirtualTime() = default;
    ~VirtualTime();

    executor_type get_executor() noexcept;
    Agenda& agenda() { return agenda_; }
    Time now() const { return agenda_.now(); }

    /// Lets `begin` start coroutines: they run in place up to their first wait.
    template <class Function>
    void start(Function begin) {
        const Running running{running_};
        begin();
        run_tasks();
    }

    /// Runs what is due next, and what that posts. False when nobody waits for anything. `not_before`: the
    /// clock shows at least this.
    bool step(Time not_before = Time{0});

    /// Runs until nobody waits for anything.
    void run();

    /// Runs everything up to and including `t`; the clock shows `t` then, even if nothing happened there.
    void run_until(Time t);

    /// Forgets posted work and every wait without running anything; true if there was any. Coroutines that
    /// are suspended elsewhere have to be dropped by their owners; from now on what that posts is done in
    /// place, so that it needs no memory. One may hold another, so repeat until false.
    bool abandon();

  private:
    struct Task {
        virtual ~Task() = default;
        virtual void run() = 0;
    };
    template <class Function>
    struct TaskOf final : Task {
        explicit TaskOf(Function f) : function(std::move(f)) {}
        void run() override { std::move(function)(); }
        Function function;
    };

    void post(std::unique_ptr<Task> task);
    Alarm* take_next();
    void run_tasks();

    Agenda agenda_;
    std::list<std::unique_ptr<Task>> tasks_;  // to run before anything else
    bool running_ = false;
    bool abandoned_ = false;
};

/// Runs work in place while the context runs, unless blocking.never is required; else posts it.
class VirtualTime::executor_type {
  public:
    explicit executor_type(VirtualTime& context) noexcept : context_{&context} {}

    VirtualTime& query(boost::asio::execution::context_t) const noexcept { return *context_; }
    boost::asio::execution::blocking_t query(boost::asio::execution::blocking_t) const noexcept {
        if (never_blocks_) return boost::asio::execution::blocking.never;
        return boost::asio::execution::blocking.possibly;
    }
    executor_type require(boost::asio::execution::blocking_t::never_t) const noexcept { return with(true); }
    executor_type require(boost::asio::execution::blocking_t::possibly_t) const noexcept {
        return with(false);
    }

    template <class Function>
    void execute(Function f) const {
        const bool runs_in_place = context_->running_ && !never_blocks_;
        if (runs_in_place || context_->abandoned_) {
            std::move(f)();
        } else {
            context_->post(std::make_unique<TaskOf<Function>>(std::move(f)));
        }
    }

    bool operator==(const executor_type&) const noexcept = default;

  private:
    executor_type with(bool never_blocks) const noexcept {
        executor_type other{*this};
        other.never_blocks_ = never_blocks;
        return other;
    }
    VirtualTime* context_;
    bool never_blocks_ = false;
};

inline VirtualTime::executor_type VirtualTime::get_executor() noexcept { return executor_type{*this}; }

/// A coroutine in virtual time.
template <class Result = void>
using Coroutine = boost::asio::awaitable<Result, VirtualTime::executor_type>;

}  // namespace simul
