#include "simulator/text/strict_json.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value_stack.hpp>
#include <fmt/format.h>

#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

namespace json = boost::json;
using json::error_code;
using json::string_view;

/// Builds the value from what the parser meets; its functions are what json::basic_parser asks for.
class Builder {
  public:
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    bool on_document_begin(error_code&) { return stack_.reset(), true; }
    bool on_document_end(error_code&) { return true; }
    bool on_object_begin(error_code&) { return keys_.emplace_back(), true; }
    bool on_object_end(std::size_t n, error_code&) {
        keys_.pop_back();
        stack_.push_object(n);
        return true;
    }
    bool on_array_begin(error_code&) { return true; }
    bool on_array_end(std::size_t n, error_code&) { return stack_.push_array(n), true; }
    bool on_key_part(string_view s, std::size_t, error_code&) {
        key_.append(s.data(), s.size());
        stack_.push_chars(s);
        return true;
    }
    bool on_key(string_view s, std::size_t, error_code& ec) {
        key_.append(s.data(), s.size());
        stack_.push_key(s);
        const bool is_new = keys_.back().insert(key_).second;
        if (!is_new) {
            repeated_key = key_;
            ec = json::error::syntax;
        }
        key_.clear();
        return is_new;
    }
    bool on_string_part(string_view s, std::size_t, error_code&) { return stack_.push_chars(s), true; }
    bool on_string(string_view s, std::size_t, error_code&) { return stack_.push_string(s), true; }
    bool on_number_part(string_view s, error_code&) { return number_.append(s.data(), s.size()), true; }
    bool on_int64(std::int64_t i, string_view, error_code&) {
        number_.clear();
        stack_.push_int64(i);
        return true;
    }
    bool on_uint64(std::uint64_t u, string_view, error_code&) {
        number_.clear();
        stack_.push_uint64(u);
        return true;
    }
    bool on_double(double, string_view s, error_code& ec) {
        number_.append(s.data(), s.size());
        const auto whole = parse_exact_whole(number_);
        const auto exact = parse_real(number_);  // the parser's own value may be off by a bit
        number_.clear();
        if (whole) return stack_.push_uint64(*whole), true;
        if (!exact) ec = json::error::exponent_overflow;
        stack_.push_double(exact.value_or(0));
        return exact.has_value();
    }
    bool on_bool(bool b, error_code&) { return stack_.push_bool(b), true; }
    bool on_null(error_code&) { return stack_.push_null(), true; }
    bool on_comment_part(string_view, error_code&) { return true; }
    bool on_comment(string_view, error_code&) { return true; }

    json::value release() { return stack_.release(); }

    std::string repeated_key;

  private:
    json::value_stack stack_;
    std::vector<std::set<std::string>> keys_;  // of the objects that are still open
    std::string key_;
    std::string number_;
};

std::string place_of(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t newline = before.rfind('\n');
    const std::size_t column = newline == std::string_view::npos ? offset + 1 : offset - newline;
    return fmt::format("line {}, column {}", line, column);
}

/// The character there, which the parser does not expect.
std::string letter_at(std::string_view text, std::size_t offset) {
    const auto continues = [&](std::size_t at) {
        return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    };
    while (offset > 0 && continues(offset)) --offset;
    std::size_t end = offset + 1;
    while (continues(end)) ++end;
    const std::string_view letter = text.substr(std::min(offset, text.size()), end - offset);
    const auto first = static_cast<unsigned char>(letter.empty() ? 0 : letter.front());
    return first < 0x20 || first == 0x7F ? fmt::format("U+{:04X}", first) : fmt::format("\"{}\"", letter);
}

}  // namespace

json::value parse_strictly(std::string_view text) {
    json::basic_parser<Builder> parser{json::parse_options{}};
    error_code error;
    const std::size_t used = parser.write_some(false, text.data(), text.size(), error);
    if (!parser.handler().repeated_key.empty())
        throw JsonError(fmt::format("{}: the key \"{}\" stands here for the second time",
                                    place_of(text, used), parser.handler().repeated_key));
    if (error == json::error::incomplete)
        throw JsonError(fmt::format("{}: the text ends too early", place_of(text, text.size())));
    if (error)
        throw JsonError(fmt::format("{}: not JSON ({}) at {}", place_of(text, used), error.message(),
                                    letter_at(text, used)));
    if (used != text.size())
        throw JsonError(fmt::format("{}: nothing may follow the document", place_of(text, used)));
    return parser.handler().release();
}

json::value parse_document(std::string_view text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    return parse_strictly(text);
}

std::string quoted(const json::value& value) {
    if (value.is_double()) return real_text(value.get_double());
    constexpr std::size_t longest = 40;
    std::string text = json::serialize(value);
    if (text.size() <= longest) return text;
    std::size_t end = longest;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;  // never inside a character
    return text.substr(0, end) + "...";
}

}  // namespace simul
