#include "simulator/sweep/sweep_workers.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "simulator/trace/stopped.hpp"

namespace simul {
namespace {

constexpr unsigned most_threads = 4;
constexpr std::chrono::milliseconds frame{16};

}  // namespace

unsigned sweep_threads(unsigned cores) { return std::clamp(cores > 0 ? cores - 1 : 1, 1U, most_threads); }

SweepWorkers::SweepWorkers(std::shared_ptr<const SweepJob> job, std::shared_ptr<ResultCache> cache,
                           Deliver deliver, unsigned threads)
    : job_{std::move(job)}, cache_{std::move(cache)}, deliver_{std::move(deliver)} {
    threads_.reserve(threads);
    for (unsigned i = 0; i < threads; ++i)
        threads_.emplace_back([this](const std::stop_token& stop) { work(stop); });
}

void SweepWorkers::stop() {
    for (std::jthread& thread : threads_) thread.request_stop();
    for (std::jthread& thread : threads_)
        if (thread.joinable()) thread.join();
}

void SweepWorkers::work(const std::stop_token& stop) {
    using Clock = std::chrono::steady_clock;
    std::vector<Cell> batch;
    auto handed_on = Clock::now();
    const auto hand_on = [&] {
        if (!batch.empty()) deliver_(std::exchange(batch, {}));
        handed_on = Clock::now();
    };
    try {
        for (std::size_t i = next_++; i < job_->size(); i = next_++) {
            const auto cell = job_->order.empty() ? static_cast<std::uint32_t>(i) : job_->order[i];
            batch.push_back(compute(*job_, cell, cache_.get(), stop));
            if (Clock::now() - handed_on >= frame) hand_on();
        }
    } catch (const Stopped&) {
        // What is finished is still handed on.
    }
    hand_on();
    deliver_({});
}

}  // namespace simul
