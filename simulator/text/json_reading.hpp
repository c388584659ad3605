#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "simulator/text/strict_json.hpp"

/// Takes a JSON document apart key by key. What does not fit throws JsonError with the place.
namespace simul::reading {

/// A value and the keys that lead to it.
struct Found {
    const boost::json::value& value;
    std::string place;
};

/// Throws `PLACE VALUE: must be ALLOWED`.
[[noreturn]] void refuse(const Found& found, std::string_view allowed);

/// Throws for a key that nobody knows.
[[noreturn]] void refuse_key(std::string_view place);

/// The number if it is a whole one, however it is written: parse_strictly() makes one of 10.0 and 1e1, too.
std::optional<std::uint64_t> whole_in(const boost::json::value& value);

/// The text, or nothing for a value that is none.
std::optional<std::string_view> text_in(const boost::json::value& value);

/// A whole number within limits, and what else a value may be.
std::uint64_t whole(const Found& found, std::uint64_t from, std::uint64_t to);
double real(const Found& found);
bool yes_or_no(const Found& found);

/// One of the words of a table.
template <class Words>
auto word(const Found& found, const Words& words) {
    const auto text = text_in(found.value);
    std::string allowed;
    for (const auto& [value, known] : words) {
        if (text && *text == known) return value;
        allowed += fmt::format("{}\"{}\"", allowed.empty() ? "" : ", ", known);
    }
    refuse(found, "one of " + allowed);
}

/// One key of an object and how its value is taken over.
template <class Target>
struct Key {
    std::string_view name;
    void (*read)(const Found&, Target&);
};

/// Tells `read` every key of an object and what stands there.
template <class Read>
void for_each_member(const Found& found, Read read) {
    const auto* const object = found.value.if_object();
    if (object == nullptr) refuse(found, "an object in braces");
    for (const auto& member : *object) {
        const std::string_view name{member.key().data(), member.key().size()};
        const std::string_view dot = found.place.empty() ? "" : ".";
        read(name, Found{member.value(), fmt::format("{}{}{}", found.place, dot, name)});
    }
}

/// Takes over every key of an object; refuses those that are not in the table.
template <class Target, std::size_t count_of_keys>
void read_object(const Found& found, const std::array<Key<Target>, count_of_keys>& keys, Target& target) {
    for_each_member(found, [&](std::string_view name, const Found& member) {
        const auto* const key = std::ranges::find(keys, name, &Key<Target>::name);
        if (key == keys.end()) refuse_key(member.place);
        key->read(member, target);
    });
}

/// Refuses an object that lacks one of its keys.
void need(const Found& found, std::initializer_list<std::string_view> names);

template <class Item, class Read>
std::vector<Item> list(const Found& found, Read read) {
    const auto* const array = found.value.if_array();
    if (array == nullptr) refuse(found, "a list in square brackets");
    std::vector<Item> items;
    items.reserve(array->size());
    for (const auto& value : *array)
        items.push_back(read(Found{value, fmt::format("{}[{}]", found.place, items.size())}));
    return items;
}

template <class Item, std::size_t count_of_keys>
std::vector<Item> objects(const Found& found, const std::array<Key<Item>, count_of_keys>& keys,
                          std::initializer_list<std::string_view> needed) {
    return list<Item>(found, [&](const Found& each) {
        need(each, needed);
        Item item;
        read_object(each, keys, item);
        return item;
    });
}

}  // namespace simul::reading
