#include "simulator/sweep/axis.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"
#include "simulator/text/word_list.hpp"

namespace simul {
namespace {

constexpr std::size_t most_values = 10'000;

struct Range {
    std::uint64_t from;
    std::uint64_t to;
    std::uint64_t step;
};

std::uint64_t usual_step(const FieldInfo& info) { return info.kind == FieldKind::duration ? 1000 : 1; }

/// `TO:STEP`; a clock time has colons of its own, so every colon is tried.
std::optional<Range> range_with_step(const FieldInfo& info, std::uint64_t from, std::string_view text) {
    for (std::size_t at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1)) {
        const auto to = parse_number(info, text.substr(0, at));
        const auto step = parse_number(info, text.substr(at + 1));
        if (to && step) return Range{from, *to, *step};
    }
    return std::nullopt;
}

/// `TO` or `TO:STEP`. `0..55:10` goes in steps of 10 s: only behind a clock time is `55:10` another one.
std::optional<Range> range_to(const FieldInfo& info, std::uint64_t from, std::string_view text,
                              bool is_clock) {
    const bool has_step = !is_clock && std::ranges::count(text, ':') == 1;
    const auto to = has_step ? std::nullopt : parse_number(info, text);
    return to ? Range{from, *to, usual_step(info)} : range_with_step(info, from, text);
}

std::optional<Range> range_of(const FieldInfo& info, std::string_view text) {
    const std::size_t dots = text.find("..");
    const std::string_view from_text = text.substr(0, dots);
    const auto from = parse_number(info, from_text);
    if (!from) return std::nullopt;
    if (dots == std::string_view::npos) return Range{*from, *from, 1};
    return range_to(info, *from, text.substr(dots + 2), from_text.find(':') != std::string_view::npos);
}

void check_range(const FieldInfo& info, const Range& range, std::string_view text,
                 std::size_t values_before) {
    const NumberInfo& number = info.number;
    if (range.from < number.least || range.to > number.most || range.from > range.to)
        throw AxisError(text, fmt::format("a rising range within {} to {}", number_text(info, number.least),
                                          number_text(info, number.most)));
    if (range.step == 0) throw AxisError(text, "a range with a step over 0");
    if ((range.to - range.from) / range.step >= most_values - values_before)
        throw AxisError(
            text, fmt::format("a range of at most {} values; give a greater :STEP", grouped(most_values)));
}

std::string forms_of(const FieldInfo& info) {
    const std::string_view name = info.name();
    return fmt::format("{0}=FROM..TO, {0}=FROM..TO:STEP or {0}=VALUE,VALUE, such as {1}", name,
                       info.kind == FieldKind::duration ? "master=1s..10s:500ms" : "boards=1..100:5");
}

void add_values(Axis& axis, const Range& range) {
    const std::uint64_t steps = (range.to - range.from) / range.step;
    axis.values.reserve(axis.values.size() + steps + 1);
    for (std::uint64_t i = 0; i <= steps; ++i) axis.values.push_back(range.from + i * range.step);
}

std::string value_text(const FieldInfo& info, std::uint64_t value) {
    return info.kind == FieldKind::duration ? duration_text(Duration{static_cast<std::int64_t>(value)})
                                            : std::to_string(value);
}

/// The last place of the values from `from` on that are equally far apart.
std::size_t end_of_steps(const std::vector<std::uint64_t>& values, std::size_t from) {
    std::size_t end = from + 1;
    if (end >= values.size() || values[end] <= values[from]) return from;
    const std::uint64_t step = values[end] - values[from];
    while (end + 1 < values.size() && values[end + 1] == values[end] + step) ++end;
    return end;
}

}  // namespace

AxisError::AxisError(std::string_view value, std::string what_is_allowed)
    : std::runtime_error{fmt::format("{}: must be {}", value, what_is_allowed)},
      allowed{std::move(what_is_allowed)} {}

std::vector<std::string_view> axis_names() {
    std::vector<std::string_view> names;
    for (const FieldInfo& info : fields)
        if (info.is_number()) names.push_back(info.name());
    return names;
}

const FieldInfo* axis_field(std::string_view name) {
    const auto is_meant = [name](const FieldInfo& info) { return info.is_number() && info.name() == name; };
    const auto* const found = std::ranges::find_if(fields, is_meant);
    return found == fields.end() ? nullptr : found;
}

Axis read_axis(std::string_view text) {
    const std::size_t equals = text.find('=');
    const std::string_view name = text.substr(0, equals);
    const FieldInfo* const info = axis_field(name);
    if (info == nullptr) throw AxisError(name, alternatives(axis_names()));
    Axis axis{info->field, {}};
    std::string_view rest = equals == std::string_view::npos ? std::string_view{} : text.substr(equals + 1);
    for (bool is_more = true; is_more;) {
        const std::size_t comma = rest.find(',');
        const auto range = range_of(*info, rest.substr(0, comma));
        if (!range) throw AxisError(text, forms_of(*info));
        check_range(*info, *range, text, axis.values.size());
        add_values(axis, *range);
        is_more = comma != std::string_view::npos;
        if (is_more) rest.remove_prefix(comma + 1);
    }
    return axis;
}

std::string axis_text(const Axis& axis) {
    const FieldInfo& info = axis.info();
    std::string text;
    for (std::size_t from = 0; from < axis.values.size();) {
        std::size_t end = end_of_steps(axis.values, from);
        if (end < from + 2) end = from;  // two values are shorter than a range
        text += (text.empty() ? "" : ",") + value_text(info, axis.values[from]);
        if (end > from) {
            const std::uint64_t step = axis.values[from + 1] - axis.values[from];
            text += ".." + value_text(info, axis.values[end]);
            if (step != usual_step(info)) text += ":" + value_text(info, step);
        }
        from = end + 1;
    }
    return fmt::format("{}={}", info.name(), text);
}

Scenario scenario_at(const Axis& axis, std::uint64_t value, Scenario scenario) {
    return scenario_at({&axis, 1}, {&value, 1}, std::move(scenario));
}

Scenario scenario_at(std::span<const Axis> axes, std::span<const std::uint64_t> values, Scenario scenario) {
    for (std::size_t i = 0; i < axes.size(); ++i) axes[i].info().number.set(scenario, values[i]);
    if (std::ranges::count(axes, Field::boards, &Axis::field) == 0) return scenario;
    for (const FieldInfo& info : fields)
        if (info.number.up_to_boards)
            if (const auto wanted = info.number.get(scenario))
                info.number.set(scenario, std::min(*wanted, most_of(info, scenario)));
    return scenario;
}

}  // namespace simul
