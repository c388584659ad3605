#include "app/window/pages/explore/models/explore_domain.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace simul {
namespace {

constexpr std::array count_ends{12.0, 24.0, 48.0, 100.0, 200.0, 500.0, 1000.0};
constexpr double end_second = 1000;
constexpr double end_minute = 60 * end_second;
constexpr double end_hour = 60 * end_minute;
constexpr std::array time_ends{
    10.0,       20.0,           50.0,           100.0,           200.0,           500.0,
    end_second, 2 * end_second, 5 * end_second, 10 * end_second, 20 * end_second, end_minute / 2,
    end_minute, 2 * end_minute, 5 * end_minute, 10 * end_minute, 20 * end_minute, end_hour / 2,
    end_hour,   2 * end_hour,   5 * end_hour,   10 * end_hour,   24 * end_hour};

template <class Ends>
double end_from(const Ends& ends, double least) {
    const auto found = std::ranges::find_if(ends, [&](double end) { return end >= least; });
    return found != ends.end() ? *found : ends.back();
}

/// The smallest 1-2-5 x 10^n with which there are at most `most` steps.
std::uint64_t round_step(double span, std::size_t most) {
    const double least = span / static_cast<double>(most);
    double step = 1;
    for (const double factor : {2.0, 2.5, 2.0}) {
        if (step >= least) break;
        step *= factor;
    }
    while (step < least) {
        for (const double factor : {2.0, 2.5, 2.0}) {
            step *= factor;
            if (step >= least) break;
        }
    }
    return static_cast<std::uint64_t>(step);
}

void add_equal_steps(std::vector<std::uint64_t>& values, const ExploreDomain& domain, std::size_t most) {
    const std::uint64_t step = round_step(static_cast<double>(domain.to), most);
    for (std::uint64_t value = 0; value <= domain.to; value += step) values.push_back(value);
}

void add_equal_factors(std::vector<std::uint64_t>& values, const ExploreDomain& domain, std::size_t most) {
    const double from = std::log(static_cast<double>(domain.from));
    const double to = std::log(static_cast<double>(domain.to));
    for (std::size_t i = 0; i < most; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(most - 1);
        values.push_back(static_cast<std::uint64_t>(std::llround(std::exp(from + share * (to - from)))));
    }
}

}  // namespace

ExploreDomain domain_of(const FieldInfo& info, std::span<const double> interesting, std::uint64_t most,
                        bool is_log) {
    const double greatest = interesting.empty() ? 1 : std::ranges::max(interesting);
    const bool is_time = info.kind == FieldKind::duration;
    const double end =
        is_time ? end_from(time_ends, std::max(2 * greatest, 2.0)) : end_from(count_ends, 2 * greatest);
    ExploreDomain domain{0, std::min(static_cast<std::uint64_t>(end), std::max<std::uint64_t>(most, 2)),
                         is_log};
    if (!is_log) return domain;
    domain.from = 1;
    if (is_time) domain.from = std::max<std::uint64_t>(1, domain.to / 1000);
    return domain;
}

std::vector<std::uint64_t> samples_of(const ExploreDomain& domain, const FieldInfo& info,
                                      std::span<const double> interesting, std::size_t most) {
    std::vector<std::uint64_t> values;
    values.reserve(most + 4 * interesting.size());
    if (domain.is_log)
        add_equal_factors(values, domain, most);
    else
        add_equal_steps(values, domain, most);
    for (const double value : interesting)
        for (const double whole : {std::floor(value), std::ceil(value)})
            if (whole >= 0 && whole <= static_cast<double>(domain.to))
                values.push_back(static_cast<std::uint64_t>(whole));
    const std::uint64_t least = std::max(domain.from, info.number.least);
    values.push_back(least);
    std::erase_if(values, [&](std::uint64_t value) { return value < least || value > domain.to; });
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

}  // namespace simul
