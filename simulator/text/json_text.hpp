#pragma once

#include <concepts>
#include <string>
#include <string_view>

#include "simulator/scheduler/simulated_time.hpp"

namespace simul {

/// A text in JSON: quoted, and escaped where it has to be.
std::string json_string(std::string_view text);

/// Members of an object, written by hand so that people can read the file: `"key": value`, one after the
/// other. Keys are plain words.
class JsonMembers {
  public:
    /// What stands between two members.
    explicit JsonMembers(std::string_view separator = ", ") : separator_{separator} {}

    template <std::unsigned_integral Count>
    void add(std::string_view key, Count value) {
        add_json(key, std::to_string(value));
    }
    void add(std::string_view key, Duration value);  ///< in milliseconds
    void add(std::string_view key, double value);
    void add(std::string_view key, bool value);
    void add_text(std::string_view key, std::string_view value);
    void add_json(std::string_view key, std::string_view value);  ///< is JSON already

    const std::string& text() const { return text_; }
    std::string object() const { return "{" + text_ + "}"; }

  private:
    std::string separator_;
    std::string text_;
};

/// `[A, B]`: what `write` makes of each item is JSON already.
template <class Items, class Write>
std::string json_array(const Items& items, Write write) {
    std::string text;
    for (const auto& item : items) {
        if (!text.empty()) text += ", ";
        text += write(item);
    }
    return "[" + text + "]";
}

}  // namespace simul
