#include "simulator/exhibition/prediction.hpp"

#include <algorithm>

#include "simulator/exhibition/limits.hpp"
#include "simulator/exhibition/thinking_times.hpp"

namespace simul {

namespace {

/// Last replies of one master with n boards; every last move is O earlier.
struct OneMaster {
    const Scenario& s;
    const Rules& rules;

    Duration pair() const { return s.master + s.opponent; }

    Formula formula(std::int64_t n) const {
        const std::int64_t in_play = std::min<std::int64_t>(rules.in_play, n);
        if (in_play == 1) return Formula::one_at_a_time;
        if (rules.opponents_block) return s.walk == Duration{0} ? Formula::one_at_a_time : Formula::none;
        if (in_play == n) return Formula::walking_on;
        return s.walk == Duration{0} && in_play * s.master <= pair() ? Formula::pool_below_knee
                                                                     : Formula::none;
    }

    Time last_reply(std::int64_t n) const {
        const std::int64_t in_play = rules.in_play;
        switch (formula(n)) {
            case Formula::one_at_a_time:
                return n * s.pairs * pair() + (n - 1) * s.walk;
            case Formula::walking_on: {
                const Duration round = std::max(n * (s.master + s.walk), pair() + s.walk);
                return (s.pairs - 1) * round + n * s.master + (n - 1) * s.walk + s.opponent;
            }
            default:
                return (n + in_play - 1) / in_play * s.pairs * pair() + (n - 1) % in_play * s.master;
        }
    }
};

bool has_closed_form(const Scenario& s, const Rules& rules) {
    const bool is_constant = s.vary_master.spread == Spread::constant &&
                             s.vary_opponent.spread == Spread::constant && !s.real_lengths;
    const bool has_incidents = !s.slow.empty() || !s.blocks.empty() || !s.blocking_boards.empty();
    const bool drops = rules.slice > Duration{0} && rules.slice < s.master;
    const bool switches = !s.switches.empty() && s.switches.back().at > Time{0};
    return is_constant && !has_incidents && !drops && !switches && s.policy == Policy::first_ready;
}

void add_exact_times(Prediction& prediction, const Scenario& s, const Rules& rules) {
    const OneMaster one{s, rules};
    const std::int64_t most = (s.boards + rules.masters - 1) / rules.masters;
    const std::int64_t least = s.boards / rules.masters;
    if (one.formula(most) == Formula::none || one.formula(least) == Formula::none) return;
    prediction.formula = rules.masters > 1 ? Formula::several_masters : one.formula(most);
    prediction.last_reply = std::max(one.last_reply(most), one.last_reply(least));
    prediction.last_move = *prediction.last_reply - s.opponent;
    prediction.at_least = prediction.at_most = *prediction.last_reply;
}

/// What one master's boards need: her work, everything in a row, the longest game, the shortest last reply.
struct Needs {
    Duration work{};
    Duration in_a_row{};
    Duration longest_game{};
    Duration shortest_last_reply{Duration::max()};
};

/// No exhibition lasts longer than the limit, so neither need a bound.
Duration within_limit(Duration time, std::int64_t walks, Duration walk) {
    if (time >= limits::span || (walk > Duration{0} && walks > (limits::span - time) / walk))
        return limits::span;
    return time + walks * walk;
}

Needs needs_of(const Scenario& s, const Rules& rules, const ThinkingTimes& times, std::uint32_t master) {
    Needs needs;
    const Duration slice = slice_in_use(s);
    std::int64_t visits = 0;
    for (std::uint32_t board = master; board < s.boards; board += rules.masters) {
        Duration game{};
        const std::uint32_t pairs = pairs_of(s, board);
        for (std::uint32_t pair = 0; pair < pairs; ++pair) {
            const Duration thought = times.master(board, pair);
            needs.work += thought;
            game += thought + times.opponent(board, pair);
            visits += slice > Duration{0} ? (thought + slice - Duration{1}) / slice : 1;
        }
        needs.in_a_row += game;
        needs.longest_game = std::max(needs.longest_game, game);
        needs.shortest_last_reply = std::min(needs.shortest_last_reply, times.opponent(board, pairs - 1));
    }
    needs.in_a_row = within_limit(needs.in_a_row, visits, s.walk);
    return needs;
}

void add_bounds(Prediction& prediction, const Scenario& s, const Rules& rules) {
    const ThinkingTimes times{s};
    for (std::uint32_t m = 0; m < rules.masters; ++m) {
        const Needs needs = needs_of(s, rules, times, m);
        prediction.at_least =
            std::max({prediction.at_least, needs.work + needs.shortest_last_reply, needs.longest_game});
        prediction.at_most = std::max(prediction.at_most, needs.in_a_row);
    }
}

}  // namespace

Prediction predict(const Scenario& scenario) {
    const Rules rules = first_rules(scenario);
    Prediction prediction;
    const auto pair = static_cast<double>((scenario.master + scenario.opponent).count());
    prediction.knee = pair / static_cast<double>(scenario.master.count());
    const std::int64_t boards = (scenario.boards + rules.masters - 1) / rules.masters;
    const std::int64_t at_once = std::min<std::int64_t>(rules.in_play, boards);
    const bool she_is_always_busy =
        at_once * (scenario.master + scenario.walk) > scenario.master + scenario.opponent;
    prediction.bottleneck = at_once > 1 && she_is_always_busy ? Bottleneck::master : Bottleneck::opponents;
    if (has_closed_form(scenario, rules)) add_exact_times(prediction, scenario, rules);
    if (!prediction.last_reply) add_bounds(prediction, scenario, rules);
    return prediction;
}

}  // namespace simul
