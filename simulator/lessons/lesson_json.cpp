#include "simulator/lessons/lesson_json.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "simulator/text/number_text.hpp"
#include "simulator/text/strict_json.hpp"

namespace simul::lessons {
namespace {

bool is_name(std::string_view text) {
    constexpr std::size_t longest = 40;
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return !text.empty() && text.size() <= longest && text.front() >= 'a' && text.front() <= 'z' &&
           std::ranges::all_of(text, fits);
}

std::string below(const std::string& place, std::string_view key) {
    const std::string escaped = shown(key);
    return fmt::format("{}{}{}", place, place.empty() ? "" : ".", escaped.substr(1, escaped.size() - 2));
}

const boost::json::object& object_of(const Node& node) {
    const auto* const object = node.value->if_object();
    if (object == nullptr) node.refuse("an object in braces");
    return *object;
}

}  // namespace

std::string shown(std::string_view text) {
    const std::string json = quoted(boost::json::string(text));
    return json.ends_with("...") ? json + "\"" : json;
}

void Node::refuse(std::string_view allowed) const {
    throw JsonError(
        fmt::format("{} {}: must be {}", place.empty() ? "the file" : place, quoted(*value), allowed));
}

void Node::complain(std::string_view problem) const {
    throw JsonError(fmt::format("{}: {}", place.empty() ? "the file" : place, problem));
}

void Node::allow(std::initializer_list<std::string_view> keys) const {
    for (const auto& member : object_of(*this)) {
        const std::string_view key{member.key().data(), member.key().size()};
        if (std::ranges::find(keys, key) == keys.end())
            throw JsonError(fmt::format("{}: there is no such key", below(place, key)));
    }
}

std::optional<Node> Node::find(std::string_view key) const {
    const auto* const found = object_of(*this).if_contains({key.data(), key.size()});
    return found == nullptr ? std::nullopt : std::optional{Node{found, below(place, key)}};
}

Node Node::at(std::string_view key) const {
    if (auto found = find(key)) return *std::move(found);
    complain(fmt::format("the key \"{}\" is missing", key));
}

std::string Node::text() const {
    const auto* const string = value->if_string();
    if (string == nullptr || string->empty()) refuse("a text");
    return {string->data(), string->size()};
}

std::string Node::name() const {
    std::string name = text();
    if (!is_name(name)) refuse("a name of at most 40 small letters, digits, - and _");
    return name;
}

std::uint64_t Node::whole(std::uint64_t from, std::uint64_t to) const {
    const auto* const above = value->if_uint64();
    const auto* const below_zero = value->if_int64();
    const bool is_whole = above != nullptr || (below_zero != nullptr && *below_zero >= 0);
    const std::uint64_t number = above != nullptr ? *above
                                 : is_whole       ? static_cast<std::uint64_t>(*below_zero)
                                                  : 0;
    if (!is_whole || number < from || number > to)
        refuse(fmt::format("a whole number from {} to {}", grouped(from), grouped(to)));
    return number;
}

double Node::real(double from, double to) const {
    const double number = value->is_number() ? value->to_number<double>() : from - 1;
    if (!(number >= from && number <= to))
        refuse(fmt::format("a number from {} to {}", real_text(from), real_text(to)));
    return number;
}

bool Node::is_true() const {
    if (!value->is_bool()) refuse("true or false");
    return value->get_bool();
}

std::vector<Node> Node::items(std::size_t least, std::size_t most) const {
    const auto* const array = value->if_array();
    if (array == nullptr) refuse("a list in square brackets");
    if (array->size() < least || array->size() > most)
        complain(fmt::format("must have {} to {} items, not {}", least, most, array->size()));
    std::vector<Node> nodes;
    nodes.reserve(array->size());
    for (const auto& item : *array) nodes.push_back({&item, fmt::format("{}[{}]", place, nodes.size())});
    return nodes;
}

std::vector<std::pair<std::string, Node>> Node::members() const {
    std::vector<std::pair<std::string, Node>> nodes;
    nodes.reserve(object_of(*this).size());
    for (const auto& member : object_of(*this)) {
        const std::string_view key{member.key().data(), member.key().size()};
        if (!is_name(key))
            throw JsonError(fmt::format("{}: must be a name of at most 40 small letters, digits, - and _",
                                        below(place, key)));
        nodes.emplace_back(std::string{key}, Node{&member.value(), below(place, key)});
    }
    return nodes;
}

}  // namespace simul::lessons
