#include "simulator/text/json_text.hpp"

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include "simulator/text/number_text.hpp"

namespace simul {

std::string json_string(std::string_view text) {
    return boost::json::serialize(boost::json::string_view{text.data(), text.size()});
}

void JsonMembers::add(std::string_view key, Duration value) {
    add_json(key, fmt::format("{}", value.count()));
}

void JsonMembers::add(std::string_view key, double value) { add_json(key, real_text(value)); }

void JsonMembers::add(std::string_view key, bool value) { add_json(key, value ? "true" : "false"); }

void JsonMembers::add_text(std::string_view key, std::string_view value) {
    add_json(key, json_string(value));
}

void JsonMembers::add_json(std::string_view key, std::string_view value) {
    if (!text_.empty()) text_ += separator_;
    text_ += fmt::format("\"{}\": {}", key, value);
}

}  // namespace simul
