#include <algorithm>
#include <array>

#include <boost/json/parser.hpp>
#include <boost/json/static_resource.hpp>
#include <boost/json/value.hpp>

#include "app/classroom/protocol.hpp"

namespace simul::classroom {
namespace {

namespace json = boost::json;

constexpr std::size_t longest_code = 16;
constexpr std::size_t longest_token = 64;
constexpr std::uint64_t most_plies = 20'000;

std::optional<std::string_view> text_at(const json::object& object, std::string_view key, std::size_t most) {
    const json::value* const value = object.if_contains(key);
    if (value == nullptr || !value->is_string() || value->get_string().size() > most) return std::nullopt;
    return std::string_view{value->get_string().data(), value->get_string().size()};
}

std::optional<std::uint64_t> number_at(const json::object& object, std::string_view key) {
    const json::value* const value = object.if_contains(key);
    if (value == nullptr || !value->is_int64() || value->get_int64() < 0) return std::nullopt;
    return static_cast<std::uint64_t>(value->get_int64());
}

/// `d7d5` or `e7e8q`, or nothing at all.
bool is_pick(std::string_view text) {
    if (text.empty()) return true;
    const bool has_promotion =
        text.size() == 5 && std::string_view{"qrbn"}.find(text[4]) != std::string_view::npos;
    return (text.size() == 4 || has_promotion) && chess::square_named(text.substr(0, 2)) &&
           chess::square_named(text.substr(2, 2));
}

std::optional<PhoneMessage> message_in(const json::object& object) {
    const auto kind = text_at(object, "t", 8);
    if (number_at(object, "v") != protocol_version || !kind) return std::nullopt;
    if (*kind == "hi") return HiMessage{};
    if (*kind == "leave") return LeaveMessage{};
    if (*kind == "join") {
        const auto code = text_at(object, "code", longest_code);
        const auto token = text_at(object, "token", longest_token);
        if (!code || !token) return std::nullopt;
        return JoinMessage{std::string{*code}, std::string{*token}};
    }
    if (*kind != "reply") return std::nullopt;
    const auto ply = number_at(object, "ply");
    const auto pick = text_at(object, "pick", 5);
    if (!ply || *ply > most_plies || !pick || !is_pick(*pick)) return std::nullopt;
    return ReplyMessage{static_cast<std::uint32_t>(*ply), std::string{*pick}};
}

}  // namespace

std::optional<PhoneMessage> read_message(std::string_view text) {
    if (text.size() > most_from_phone) return std::nullopt;
    std::array<unsigned char, 8192> for_values;
    std::array<unsigned char, 4096> for_parsing;
    json::static_resource values{for_values.data(), for_values.size()};
    json::parse_options options;
    options.max_depth = 4;
    try {
        json::parser parser{&values, options, for_parsing.data(), for_parsing.size()};
        parser.reset(&values);
        boost::system::error_code error;
        parser.write(text.data(), text.size(), error);
        if (error) return std::nullopt;
        const json::value document = parser.release();
        return document.is_object() ? message_in(document.get_object()) : std::nullopt;
    } catch (const std::exception&) {  // larger than the room there is for it
        return std::nullopt;
    }
}

}  // namespace simul::classroom
