#include "app/options/link.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/options/suggestion.hpp"
#include "app/options/usage_error.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::options {
namespace {

/// What the reader of a link decides, not its writer.
constexpr std::array<std::string_view, 5> readers_own{"--renderer", "--self-test", "--strict", "--help",
                                                      "--version"};

std::string_view key_of_link(std::string_view option) { return option.substr(2); }

bool may_stand_in_link(const OptionInfo& info) {
    return info.value != "FILE" && std::ranges::find(readers_own, info.name) == readers_own.end();
}

[[noreturn]] void refuse_link(std::string_view key, std::string_view why) {
    throw UsageError(fmt::format("{} {}: {}", link_start, shown(key), why));
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

/// `%25` stands for a percent sign; a plus is a plus.
std::string decoded(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain += text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hex_digit(text[i + 2]) : -1;
        if (high < 0 || low < 0) refuse_link(text, "after % must stand two hexadecimal digits");
        plain += static_cast<char>(high * 16 + low);
        i += 2;
    }
    const bool has_control =
        std::ranges::any_of(plain, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    if (has_control) refuse_link(text, "must have no control characters");
    return plain;
}

bool stays_as_it_is(char c) {
    constexpr std::string_view kept = "-._~:=,/";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           kept.find(c) != std::string_view::npos;
}

std::string encoded(std::string_view text) {
    std::string link;
    for (const char c : text)
        link += stays_as_it_is(c)
                    ? std::string(1, c)
                    : fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    return link;
}

const OptionInfo& info_for(std::string_view key, const Grammar& grammar) {
    const auto found = std::ranges::find_if(
        grammar.options, [&](const OptionInfo& info) { return key_of_link(info.name) == key; });
    if (found == grammar.options.end()) {
        std::vector<std::string_view> known;
        for (const OptionInfo& info : grammar.options)
            if (may_stand_in_link(info)) known.push_back(key_of_link(info.name));
        refuse_link(key, "there is no such key" + suggestion(key, known));
    }
    if (found->value == "FILE") refuse_link(key, "a link cannot name a file");
    if (!may_stand_in_link(*found)) refuse_link(key, "a link cannot choose this");
    return *found;
}

std::string word_of_link(std::string_view part, const Grammar& grammar) {
    const std::size_t equals = part.find('=');
    const std::string key = decoded(part.substr(0, equals));
    const OptionInfo& info = info_for(key, grammar);
    const bool has_value = equals != std::string_view::npos;
    if (has_value && info.value.ends_with("FILE") && names_a_file(decoded(part.substr(equals + 1))))
        refuse_link(key, "a link cannot name a file");
    if (has_value && info.value.empty()) refuse_link(key, "must stand without a value");
    if (!has_value && !info.value.empty()) refuse_link(key, "a value must follow");
    return has_value ? fmt::format("{}={}", info.name, decoded(part.substr(equals + 1)))
                     : std::string{info.name};
}

void check_length(std::size_t length) {
    if (length > longest_link)
        throw UsageError(fmt::format("{} (a link of {} characters): must be at most {}", link_start,
                                     grouped(length), grouped(longest_link)));
}

}  // namespace

bool names_a_file(std::string_view value) {
    return value.find('/') != std::string_view::npos || value.ends_with(".json");
}

bool is_link(std::string_view text) { return in_lower_case(text.substr(0, 6)) == "simul:"; }

std::vector<std::string> words_of_link(std::string_view link, const Grammar& grammar) {
    check_length(link.size());
    constexpr std::size_t scheme = link_start.size() - 1;
    if (!is_link(link) || (link.size() > scheme && link[scheme] != '?'))
        throw UsageError(fmt::format("{}: must begin with {}", shown(link), link_start));
    std::vector<std::string> words;
    std::string_view rest = link.substr(std::min(link.size(), link_start.size()));
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('&'), rest.size());
        if (end > 0) words.push_back(word_of_link(rest.substr(0, end), grammar));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return words;
}

std::string link_of(std::span<const WrittenOption> written, const Grammar& grammar) {
    std::string link{link_start};
    for (const auto& [name, value] : written) {
        if (link.size() > link_start.size()) link += '&';
        const OptionInfo& info = info_for(key_of_link(name), grammar);
        link += key_of_link(info.name);
        if (value) link += "=" + encoded(*value);
    }
    check_length(link.size());
    return link;
}

}  // namespace simul::options
