#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/value.hpp>

namespace simul::lessons {

/// A text of the file as a message quotes it: in quotation marks, on one line, shortened.
std::string shown(std::string_view text);

/// A value of a lesson file and the keys that lead to it. Everything throws JsonError, beginning with the
/// place, for what is not as it should be.
struct Node {
    const boost::json::value* value;
    std::string place;

    [[noreturn]] void refuse(std::string_view allowed) const;    ///< "place value: must be allowed"
    [[noreturn]] void complain(std::string_view problem) const;  ///< "place: problem"

    /// Refuses what is no object or has other keys than these.
    void allow(std::initializer_list<std::string_view> keys) const;
    std::optional<Node> find(std::string_view key) const;
    Node at(std::string_view key) const;  ///< must be there

    std::string text() const;  ///< not empty
    /// Small letters, digits and dashes or underscores, as names of runs and lessons are written.
    std::string name() const;
    std::uint64_t whole(std::uint64_t from, std::uint64_t to) const;
    double real(double from, double to) const;
    bool is_true() const;

    std::vector<Node> items(std::size_t least, std::size_t most) const;
    /// What an object with keys of its own holds; keys are names.
    std::vector<std::pair<std::string, Node>> members() const;
};

}  // namespace simul::lessons
