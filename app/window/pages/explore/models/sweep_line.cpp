#include "app/window/pages/explore/models/sweep_line.hpp"

#include <algorithm>

#include "simulator/scenario/fields.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

bool has_lists(const Scenario& s) {
    return !s.slow.empty() || !s.blocks.empty() || !s.blocking_boards.empty() || !s.switches.empty() ||
           s.real_lengths || !s.recorded.is_empty();
}

/// ` --boards 24`
std::string option(const FieldInfo& info, std::string_view value) {
    return " " + std::string{info.option} + " " + std::string{value};
}

std::string number_option(const FieldInfo& info, const Scenario& s) {
    const auto value = info.number.get(s);
    if (!value || value == info.number.get(Scenario{})) return "";
    const std::string text = info.kind == FieldKind::duration
                                 ? duration_text(Duration{static_cast<std::int64_t>(*value)})
                                 : std::to_string(*value);
    return option(info, text);
}

std::string spread_option(Field field, const Variation& variation) {
    if (variation.spread == Spread::constant) return "";
    std::string text = option(info_of(field), word_of(spread_words, variation.spread));
    if (variation.spread != Spread::exponential) text += ":" + real_text(variation.percent);
    return text;
}

bool is_on(std::span<const Axis> axes, Field field) {
    return std::ranges::count(axes, field, &Axis::field) > 0;
}

bool uses_slices(const Scenario& scenario) { return info_of(scenario.mode).needs == Need::slice; }

}  // namespace

std::string sweep_line(const Scenario& left, const Scenario& right, std::span<const Axis> axes,
                       std::size_t seeds) {
    if (has_lists(left) || has_lists(right) || left.mode == right.mode || in_mode(right, left.mode) != left ||
        right.mode == Mode::sync)
        return "";
    if (is_on(axes, Field::slice) && !uses_slices(left) && !uses_slices(right)) return "";
    std::string line = "simul-cli sweep";
    for (const Axis& axis : axes) line += " --vary " + axis_text(axis);
    if (seeds > 1) line += " --seeds " + std::to_string(seeds);
    if (left.mode != Mode::sync) line += " --left " + std::string{info_of(left.mode).word};
    if (right.mode != Mode::async) line += option(info_of(Field::mode), info_of(right.mode).word);
    for (const FieldInfo& info : fields)
        if (info.is_number() && !is_on(axes, info.field)) line += number_option(info, right);
    if (right.policy != Policy::first_ready)
        line += option(info_of(Field::policy), word_of(policy_words, right.policy));
    line += spread_option(Field::vary_master, right.vary_master);
    return line + spread_option(Field::vary_opponent, right.vary_opponent);
}

std::string column_name(const Scenario& hall) {
    std::string name{info_of(hall.mode).word};
    std::ranges::replace(name, '-', '_');
    return name;
}

}  // namespace simul
