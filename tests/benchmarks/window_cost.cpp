#include "tests/benchmarks/window_cost.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sys/resource.h>

#include <fmt/format.h>

namespace simul::bench {
namespace {

double ms_of(const timespec& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double ms_of(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

double clock_ms(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return ms_of(time);
}

double quantile_of(std::vector<double> values, double share) {
    std::ranges::sort(values);
    const double place = std::ceil(share * static_cast<double>(values.size())) - 1;
    return values[static_cast<std::size_t>(std::max(0.0, place))];
}

const char* verdict(bool kept) { return kept ? "" : "MISSED"; }

}  // namespace

double wall_now_ms() { return clock_ms(CLOCK_MONOTONIC); }

double process_cpu_ms() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return ms_of(usage.ru_utime) + ms_of(usage.ru_stime);
}

Meter::Meter() : wall_ms_{wall_now_ms()}, cpu_ms_{clock_ms(CLOCK_THREAD_CPUTIME_ID)} {}

Cost Meter::spent() const { return {wall_now_ms() - wall_ms_, clock_ms(CLOCK_THREAD_CPUTIME_ID) - cpu_ms_}; }

Memory memory() {
    Memory memory;
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        double kib = 0;
        if (word == "VmRSS:" && status >> kib) memory.now_mb = kib * 1.024e-3;
        if (word == "VmHWM:" && status >> kib) memory.most_mb = kib * 1.024e-3;
    }
    return memory;
}

void Samples::add(const Cost& cost) {
    wall_.push_back(cost.wall_ms);
    cpu_.push_back(cost.cpu_ms);
}

Cost Samples::quantile(double share) const { return {quantile_of(wall_, share), quantile_of(cpu_, share)}; }

void print_head() {
    double load = 0;
    if (getloadavg(&load, 1) == 1)
        std::printf("Load of this machine: %.1f. Its share shows in wall times, hardly in processor times.\n",
                    load);
    std::printf("%-46s %26s   %26s\n", "", "wall ms: p50    p99  worst", "cpu ms: p50    p99  worst   bar");
    std::fflush(stdout);
}

bool print_costs(const std::string& what, const Samples& samples, Bar bar, Clock clock) {
    const Cost middle = samples.quantile(0.5);
    const Cost late = samples.quantile(0.99);
    const Cost worst = samples.quantile(1);
    const auto ms = [clock](const Cost& cost) { return clock == Clock::wall ? cost.wall_ms : cost.cpu_ms; };
    const bool kept = ms(middle) <= bar.half_ms && ms(late) <= bar.most_ms;
    fmt::print("{:<46}      {:7.1f}{:7.1f}{:7.1f}       {:7.1f}{:7.1f}{:7.1f}   {}p50 {:g}, p99 {:g} {}\n",
               what, middle.wall_ms, late.wall_ms, worst.wall_ms, middle.cpu_ms, late.cpu_ms, worst.cpu_ms,
               clock == Clock::wall ? "wall " : "", bar.half_ms, bar.most_ms, verdict(kept));
    std::fflush(stdout);
    return kept;
}

bool print_value(const std::string& what, const std::string& text, double value, double most) {
    const bool kept = value <= most;
    fmt::print("{:<46} {}   at most {:g} {}\n", what, text, most, verdict(kept));
    std::fflush(stdout);
    return kept;
}

void print_value(const std::string& what, const std::string& text) {
    fmt::print("{:<46} {}\n", what, text);
    std::fflush(stdout);
}

}  // namespace simul::bench
