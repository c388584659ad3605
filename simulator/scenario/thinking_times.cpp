#include "simulator/scenario/thinking_times.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/lognormal_distribution.hpp>
#include <boost/random/uniform_real_distribution.hpp>

#include "simulator/scenario/limits.hpp"

namespace simul {

namespace {

enum class Who : std::uint64_t { master = 1, opponent = 2 };

/// The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every input bit changes about half of the output
/// bits.
constexpr std::uint64_t mixed(std::uint64_t x) {
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31U);
}

/// A source of random numbers (SplitMix64) that belongs to one thought alone: whoever asks in whatever order
/// gets the same.
class Source {
  public:
    using result_type = std::uint64_t;

    Source(std::uint64_t seed, Who who, std::uint32_t board, std::uint32_t pair)
        : state_{mixed(mixed(mixed(seed) + static_cast<std::uint64_t>(who)) +
                       ((std::uint64_t{board} << 32U) | pair))} {}

    static constexpr std::uint64_t min() { return 0; }
    static constexpr std::uint64_t max() { return ~std::uint64_t{0}; }
    std::uint64_t operator()() { return mixed(state_ += 0x9E3779B97F4A7C15ULL); }

  private:
    std::uint64_t state_;
};

/// A factor with mean 1.
double spread_factor(const Variation& variation, Source source) {
    const double share = variation.percent / 100.0;
    switch (variation.spread) {
        case Spread::constant:
            break;
        case Spread::uniform:
            if (share > 0) return boost::random::uniform_real_distribution<>{1 - share, 1 + share}(source);
            break;
        case Spread::exponential:
            return boost::random::exponential_distribution<>{1.0}(source);
        case Spread::lognormal: {
            // A lognormal variable with mean 1 and coefficient of variation c has sigma^2 = ln(1 + c^2).
            const double variance = std::log1p(share * share);
            if (variance > 0)
                return boost::random::lognormal_distribution<>{-variance / 2, std::sqrt(variance)}(source);
            break;
        }
    }
    return 1;
}

Duration scaled(Duration nominal, double factor) {
    const double longest = static_cast<double>(limits::thinking.count());
    return Duration{std::llround(std::clamp(static_cast<double>(nominal.count()) * factor, 0.0, longest))};
}

}  // namespace

ThinkingTimes::ThinkingTimes(const Scenario& scenario)
    : master_{scenario.master},
      opponent_{scenario.opponent},
      master_is_plain_{scenario.vary_master.spread == Spread::constant && scenario.blocks.empty() &&
                       scenario.recorded.is_empty()},
      opponent_is_plain_{scenario.vary_opponent.spread == Spread::constant && scenario.slow.empty() &&
                         scenario.recorded.is_empty()},
      vary_master_{scenario.vary_master},
      vary_opponent_{scenario.vary_opponent},
      seed_{scenario.seed},
      slow_{scenario.slow},
      blocks_{scenario.blocks},
      recorded_{scenario.recorded} {
    std::ranges::stable_sort(slow_, {}, &SlowBoard::board);
    std::ranges::stable_sort(blocks_, {}, [](const BlockingThought& b) {
        return std::pair{b.board, b.pair};
    });
}

Duration ThinkingTimes::varied_master(std::uint32_t board, std::uint32_t pair) const {
    Duration thought =
        std::max(recorded_.is_empty()
                     ? scaled(master_, spread_factor(vary_master_, Source{seed_, Who::master, board, pair}))
                     : recorded_.at(board, pair).thought,
                 Duration{1});
    const auto place = [](const BlockingThought& b) { return std::pair{b.board, b.pair}; };
    const std::pair here{board, pair};
    const auto last = std::ranges::upper_bound(blocks_, here, {}, place);
    for (auto b = std::ranges::lower_bound(blocks_, here, {}, place); b != last; ++b) thought += b->extra;
    return thought;
}

Duration ThinkingTimes::varied_opponent(std::uint32_t board, std::uint32_t pair) const {
    if (!recorded_.is_empty()) return recorded_.at(board, pair).reply;
    double factor = spread_factor(vary_opponent_, Source{seed_, Who::opponent, board, pair});
    const auto last = std::ranges::upper_bound(slow_, board, {}, &SlowBoard::board);
    for (auto s = std::ranges::lower_bound(slow_, board, {}, &SlowBoard::board); s != last; ++s)
        factor *= s->factor;
    return scaled(opponent_, factor);
}

}  // namespace simul
