#include "simulator/text/json_reading.hpp"

#include "simulator/text/number_text.hpp"

namespace simul::reading {

void refuse(const Found& found, std::string_view allowed) {
    throw JsonError(fmt::format("{} {}: must be {}", found.place, quoted(found.value), allowed));
}

void refuse_key(std::string_view place) {
    const std::string escaped = quoted(boost::json::string(place));
    throw JsonError(fmt::format("{}: there is no such key", escaped.substr(1, escaped.size() - 2)));
}

std::optional<std::uint64_t> whole_in(const boost::json::value& value) {
    if (const auto* const above = value.if_uint64()) return *above;
    if (const auto* const below = value.if_int64(); below != nullptr && *below >= 0)
        return static_cast<std::uint64_t>(*below);
    return std::nullopt;
}

std::optional<std::string_view> text_in(const boost::json::value& value) {
    const auto* const text = value.if_string();
    if (text == nullptr) return std::nullopt;
    return std::string_view{text->data(), text->size()};
}

std::uint64_t whole(const Found& found, std::uint64_t from, std::uint64_t to) {
    const auto number = whole_in(found.value);
    if (!number || *number < from || *number > to)
        refuse(found, fmt::format("a whole number from {} to {}", grouped(from), grouped(to)));
    return *number;
}

double real(const Found& found) {
    if (!found.value.is_number()) refuse(found, "a number");
    return found.value.to_number<double>();
}

bool yes_or_no(const Found& found) {
    if (!found.value.is_bool()) refuse(found, "true or false");
    return found.value.get_bool();
}

void need(const Found& found, std::initializer_list<std::string_view> names) {
    const auto* const object = found.value.if_object();
    if (object == nullptr) refuse(found, "an object in braces");
    for (const std::string_view name : names)
        if (!object->contains({name.data(), name.size()}))
            throw JsonError(fmt::format("{}: the key \"{}\" is missing", found.place, name));
}

}  // namespace simul::reading
