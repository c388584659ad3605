#include "simulator/scenario/prediction.hpp"

#include <algorithm>
#include <vector>

#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/thinking_times.hpp"
#include "simulator/scenario/validation.hpp"

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

bool changes_later(const Scenario& s) { return !s.switches.empty() && s.switches.back().at > Time{0}; }

/// Games of one master with n boards that are in play at once.
std::int64_t at_once(const Rules& rules, std::int64_t n) { return std::min<std::int64_t>(rules.in_play, n); }

/// The master with the most boards has this many.
std::int64_t most_boards(const Scenario& s, const Rules& rules) {
    return (s.boards + rules.masters - 1) / rules.masters;
}

bool is_one_at_a_time(const Scenario& s, const Rules& rules) {
    return at_once(rules, most_boards(s, rules)) == 1 && !changes_later(s);
}

bool has_closed_form(const Scenario& s, const Rules& rules) {
    const bool is_constant = s.vary_master.spread == Spread::constant &&
                             s.vary_opponent.spread == Spread::constant && !s.real_lengths &&
                             s.recorded.is_empty();
    const bool has_incidents = !s.slow.empty() || !s.blocks.empty() || !s.blocking_boards.empty();
    const bool drops = rules.slice > Duration{0} && rules.slice < s.master;
    return is_constant && !has_incidents && !drops && !changes_later(s) && s.policy == Policy::first_ready;
}

void add_exact_times(Prediction& prediction, const Scenario& s, const Rules& rules) {
    const OneMaster one{s, rules};
    const std::int64_t most = most_boards(s, rules);
    const std::int64_t least = s.boards / rules.masters;
    prediction.formula = rules.masters > 1 ? Formula::several_masters : one.formula(most);
    prediction.last_reply = std::max(one.last_reply(most), one.last_reply(least));
    prediction.last_move = *prediction.last_reply - s.opponent;
    prediction.at_least = prediction.at_most = *prediction.last_reply;
}

/// What one master's boards need.
struct Needs {
    std::int64_t boards = 0;
    Duration work{};      // hers: thinking, and being held
    Duration games{};     // all games added up
    Duration in_a_row{};  // with a walk for every visit
    Duration longest_game{};
    Duration least_tail{Duration::max()};  // from the end of her work to the last reply, at least
    Duration last_reply{};                 // of the last board
};

/// No exhibition lasts longer than the limit, so neither need a bound.
Duration within_limit(Duration time, std::int64_t walks, Duration walk) {
    if (time >= limits::span || (walk > Duration{0} && walks > (limits::span - time) / walk))
        return limits::span;
    return time + walks * walk;
}

/// Whose opponents hold the master, whatever the mode changes to.
class BlockingBoards {
  public:
    BlockingBoards(const Scenario& s, const Rules& rules)
        : all_{rules.opponents_block && !changes_later(s)}, named_(s.blocking_boards.empty() ? 0 : s.boards) {
        for (const std::uint32_t board : s.blocking_boards) named_[board] = true;
    }
    bool operator[](std::uint32_t board) const { return all_ || (!named_.empty() && named_[board]); }

  private:
    bool all_;
    std::vector<bool> named_;  // by board; empty if none is
};

Needs needs_of(const Scenario& s, const Rules& rules, const ThinkingTimes& times,
               const BlockingBoards& blocking, std::uint32_t master) {
    Needs needs;
    const Duration slice = slice_in_use(s);
    std::int64_t visits = 0;
    for (std::uint32_t board = master; board < s.boards; board += rules.masters) {
        ++needs.boards;
        Duration game{};
        const std::uint32_t pairs = pairs_of(s, board);
        const bool held = blocking[board];
        for (std::uint32_t pair = 0; pair < pairs; ++pair) {
            const Duration thought = times.master(board, pair);
            const Duration reply = times.opponent(board, pair);
            needs.work += held ? thought + reply : thought;
            game += thought + reply;
            visits += slice > Duration{0} ? (thought + slice - Duration{1}) / slice : 1;
        }
        needs.games += game;
        needs.longest_game = std::max(needs.longest_game, game);
        needs.last_reply = times.opponent(board, pairs - 1);
        needs.least_tail = std::min(needs.least_tail, held ? Duration{0} : needs.last_reply);
    }
    needs.in_a_row = within_limit(needs.games, visits, s.walk);
    return needs;
}

void add_bounds(Prediction& prediction, const Scenario& s, const Rules& rules) {
    const ThinkingTimes times{s};
    const BlockingBoards blocking{s, rules};
    for (std::uint32_t m = 0; m < rules.masters; ++m) {
        const Needs needs = needs_of(s, rules, times, blocking, m);
        const std::int64_t in_play = changes_later(s) ? needs.boards : at_once(rules, needs.boards);
        const Duration hers = within_limit(needs.work + needs.least_tail, needs.boards - 1, s.walk);
        const Duration shared = (needs.games + Duration{in_play - 1}) / in_play;
        prediction.at_least = std::max({prediction.at_least, hers, needs.longest_game, shared});
        prediction.at_most = std::max(prediction.at_most, needs.in_a_row);
    }
}

/// One game at a time needs no constant times: everything happens in a row.
void add_sums(Prediction& prediction, const Scenario& s, const Rules& rules) {
    const ThinkingTimes times{s};
    const BlockingBoards blocking{s, rules};
    prediction.formula = rules.masters > 1 ? Formula::several_masters : Formula::one_at_a_time;
    prediction.last_move = prediction.last_reply = Time{0};
    for (std::uint32_t m = 0; m < rules.masters; ++m) {
        const Needs needs = needs_of(s, rules, times, blocking, m);
        const Time over = within_limit(needs.games, needs.boards - 1, s.walk);
        prediction.last_reply = std::max(*prediction.last_reply, over);
        prediction.last_move = std::max(*prediction.last_move, over - needs.last_reply);
    }
    prediction.at_least = prediction.at_most = *prediction.last_reply;
}

}  // namespace

bool has_formula(const Scenario& scenario) {
    const Rules rules = first_rules(scenario);
    const OneMaster one{scenario, rules};
    return has_closed_form(scenario, rules) && one.formula(most_boards(scenario, rules)) != Formula::none &&
           one.formula(scenario.boards / rules.masters) != Formula::none;
}

Prediction predict(const Scenario& scenario) {
    const Rules rules = first_rules(scenario);
    Prediction prediction;
    const auto ratio = [](Duration a, Duration b) {
        return static_cast<double>(a.count()) / static_cast<double>(b.count());
    };
    const Duration visit = scenario.master + scenario.walk;
    prediction.knee = ratio(visit + scenario.opponent, visit);
    prediction.greatest_speed_up = ratio(scenario.master + scenario.opponent, scenario.master);
    const std::int64_t games = at_once(rules, most_boards(scenario, rules));
    const bool she_never_waits =
        games > 1 && !rules.opponents_block && games * visit > visit + scenario.opponent;
    prediction.bottleneck = she_never_waits ? Bottleneck::master : Bottleneck::opponents;
    if (has_formula(scenario)) add_exact_times(prediction, scenario, rules);
    if (!prediction.last_reply && is_one_at_a_time(scenario, rules)) add_sums(prediction, scenario, rules);
    if (!prediction.last_reply) add_bounds(prediction, scenario, rules);
    return prediction;
}

std::optional<Duration> cost_of_another_board(const Scenario& scenario) {
    Scenario larger = scenario;
    ++larger.boards;
    if (!scenario.lengths.empty() || find_problem(larger, false)) return std::nullopt;
    const auto now = predict(scenario).last_reply;
    const auto then = predict(larger).last_reply;
    return now && then ? std::optional{*then - *now} : std::nullopt;
}

}  // namespace simul
