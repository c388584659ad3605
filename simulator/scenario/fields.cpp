#include "simulator/scenario/fields.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

constexpr bool has_every_field() {
    if (fields.size() != static_cast<std::size_t>(Field::span) + 1) return false;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (info_of(static_cast<Field>(i)).field != static_cast<Field>(i)) return false;
    return true;
}
static_assert(has_every_field());

}  // namespace

const FieldInfo* field_of_key(std::string_view key) {
    const auto* const found = std::ranges::find(fields, key, &FieldInfo::key);
    return found == fields.end() || key.empty() ? nullptr : found;
}

std::string number_text(const FieldInfo& info, std::uint64_t value) {
    if (info.kind != FieldKind::duration) return grouped(value);
    return duration_text(Duration{static_cast<std::int64_t>(value)});
}

std::string allowed_numbers(const FieldInfo& info) {
    const std::string most = info.number.up_to_boards ? "the number of boards" : grouped(info.number.most);
    return fmt::format("a whole number from {} to {}", info.number.least, most);
}

std::optional<std::uint64_t> parse_number(const FieldInfo& info, std::string_view text) {
    if (info.kind != FieldKind::duration) return parse_whole(text);
    const auto time = parse_duration(text);
    return time ? std::optional{static_cast<std::uint64_t>(time->count())} : std::nullopt;
}

std::uint64_t most_of(const FieldInfo& info, const Scenario& scenario) {
    return info.number.up_to_boards ? std::min<std::uint64_t>(info.number.most, scenario.boards)
                                    : info.number.most;
}

}  // namespace simul
