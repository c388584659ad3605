#include "simulator/scenario/scenario_json.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "simulator/scenario/ways.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

/// "key": value, one after the other.
class Members {
  public:
    explicit Members(std::string_view separator) : separator_{separator} {}

    void add(std::string_view key, std::string_view value) {
        if (!text_.empty()) text_ += separator_;
        text_ += fmt::format("\"{}\": {}", key, value);
    }
    void add(std::string_view key, std::uint64_t value) { add(key, fmt::format("{}", value)); }
    void add(std::string_view key, Duration value) { add(key, fmt::format("{}", value.count())); }
    void add_word(std::string_view key, std::string_view word) { add(key, fmt::format("\"{}\"", word)); }

    std::string object() const { return "{" + text_ + "}"; }
    const std::string& text() const { return text_; }

  private:
    std::string_view separator_;
    std::string text_;
};

template <class Items, class Write>
std::string array_of(const Items& items, Write write) {
    std::string text;
    for (const auto& item : items) {
        if (!text.empty()) text += ", ";
        text += write(item);
    }
    return "[" + text + "]";
}

std::string variation(const Variation& vary) {
    Members members{", "};
    members.add_word("spread", word_of(spread_words, vary.spread));
    const bool needs_percent = vary.spread == Spread::uniform || vary.spread == Spread::lognormal;
    if (needs_percent || vary.percent != 0) members.add("percent", real_text(vary.percent));
    return members.object();
}

std::string slow_board(const SlowBoard& slow) {
    Members members{", "};
    members.add("board", slow.board + 1ULL);
    members.add("factor", real_text(slow.factor));
    return members.object();
}

std::string blocking_thought(const BlockingThought& thought) {
    Members members{", "};
    members.add("board", thought.board + 1ULL);
    members.add("pair", thought.pair + 1ULL);
    members.add("extra_ms", thought.extra);
    return members.object();
}

std::string mode_switch(const Switch& change) {
    Members members{", "};
    members.add("at_ms", change.at);
    members.add_word("mode", word_of(mode_words, change.to));
    return members.object();
}

std::string members_of(const Scenario& scenario, std::uint32_t masters, std::optional<std::uint32_t> in_play,
                       std::string_view separator) {
    Members members{separator};
    members.add_word("mode", word_of(mode_words, scenario.mode));
    members.add("boards", scenario.boards);
    members.add("pairs", scenario.pairs);
    members.add("master_ms", scenario.master);
    members.add("opponent_ms", scenario.opponent);
    members.add("walk_ms", scenario.walk);
    members.add("masters", masters);
    if (in_play) members.add("in_play", *in_play);
    members.add("slice_ms", scenario.slice);
    members.add_word("policy", word_of(policy_words, scenario.policy));
    members.add("vary_master", variation(scenario.vary_master));
    members.add("vary_opponent", variation(scenario.vary_opponent));
    members.add("seed", scenario.seed);
    members.add("slow", array_of(scenario.slow, slow_board));
    members.add("blocks", array_of(scenario.blocks, blocking_thought));
    members.add("blocking_boards", array_of(scenario.blocking_boards, [](std::uint32_t board) {
                    return fmt::format("{}", board + 1ULL);
                }));
    members.add("real_lengths", scenario.real_lengths ? "true" : "false");
    members.add("switches", array_of(scenario.switches, mode_switch));
    return members.text();
}

}  // namespace

std::string scenario_object(const Scenario& scenario) {
    const Rules rules = first_rules(scenario);
    const std::uint32_t most_boards = (scenario.boards + rules.masters - 1) / rules.masters;
    return "{" + members_of(scenario, rules.masters, std::min(rules.in_play, most_boards), ", ") + "}";
}

std::string scenario_file_text(const Scenario& scenario) {
    return fmt::format(
        "{{\n  \"format\": \"simul-scenario\",\n  \"version\": 1,\n  \"scenario\": {{\n    {}\n  }}\n}}\n",
        members_of(scenario, scenario.masters, scenario.in_play, ",\n    "));
}

}  // namespace simul
