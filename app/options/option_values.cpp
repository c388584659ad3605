#include "app/options/option_values.hpp"

#include <fmt/format.h>

#include "app/options/suggestion.hpp"
#include "app/options/usage_error.hpp"
#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"
#include "simulator/text/word_list.hpp"

namespace simul::options {
namespace {

struct Halves {
    std::string_view left;
    std::string_view right;
};

/// What stands before and after the separator; nothing if there is none.
std::optional<Halves> halves(std::string_view text, char separator) {
    const std::size_t at = text.find(separator);
    if (at == std::string_view::npos) return std::nullopt;
    return Halves{text.substr(0, at), text.substr(at + 1)};
}

std::optional<std::uint32_t> count_up_to(std::string_view text, std::uint32_t most) {
    const auto number = parse_whole(text);
    if (!number || *number < 1 || *number > most) return std::nullopt;
    return static_cast<std::uint32_t>(*number);
}

std::uint64_t whole(std::string_view option, std::string_view text, std::uint64_t least, std::uint64_t most,
                    std::string_view beyond = {}) {
    const auto number = parse_whole(text);
    if (!number || *number < least || *number > most)
        refuse_value(option, text,
                     fmt::format("a whole number from {} to {}{}{}", least, grouped(most),
                                 beyond.empty() ? "" : "; ", beyond));
    return *number;
}

std::optional<Duration> duration_up_to(std::string_view text, Duration most) {
    const auto time = parse_duration(text);
    return time && *time <= most ? time : std::nullopt;
}

}  // namespace

void refuse_value(std::string_view option, std::string_view text, std::string_view allowed) {
    throw UsageError(fmt::format("{} {}: must be {}", option, shown(text), allowed));
}

void refuse_step(std::string_view option, std::string_view text, std::string_view time) {
    if (!is_finer_than_a_millisecond(time)) return;
    refuse_value(option, text, fmt::format("a duration {}", smallest_step));
}

void refuse_word(std::string_view option, std::string_view text, std::span<const std::string_view> words) {
    refuse_value(option, text, alternatives(words) + suggestion(text, words));
}

std::uint32_t count(std::string_view option, std::string_view text, std::uint32_t most,
                    std::string_view beyond) {
    return static_cast<std::uint32_t>(whole(option, text, 1, most, beyond));
}

Duration duration(std::string_view option, std::string_view text, Duration most, Duration least) {
    const auto time = duration_up_to(text, most);
    if (time && *time >= least) return *time;
    refuse_step(option, text, text);
    refuse_value(option, text,
                 fmt::format("a duration {}up to {} such as {}", least > Duration{0} ? "over 0 and " : "",
                             duration_text(most), duration_forms));
}

std::uint64_t number(const FieldInfo& info, std::string_view text) {
    const NumberInfo& limits = info.number;
    if (info.kind == FieldKind::duration)
        return static_cast<std::uint64_t>(
            duration(info.option, text, Duration{limits.most}, Duration{limits.least}).count());
    const auto number = parse_whole(text);
    if (!number || *number < limits.least || *number > limits.most)
        refuse_value(info.option, text,
                     (limits.none.empty() ? "" : fmt::format("{} or ", limits.none)) + allowed_numbers(info));
    return *number;
}

double real(std::string_view option, std::string_view text, double least, double most) {
    const auto number = parse_real(text);
    if (!number || *number < least || *number > most)
        refuse_value(option, text,
                     fmt::format("a number from {} to {}", real_text(least),
                                 grouped(static_cast<std::uint64_t>(most))));
    return *number;
}

Variation variation(std::string_view option, std::string_view text) {
    const auto parts = halves(text, ':');
    const auto spread = value_of(spread_words, in_lower_case(parts ? parts->left : text));
    const bool needs_percent = spread && takes_percent(*spread);
    const auto percent = parts ? parse_real(parts->right) : std::nullopt;
    if (!spread || needs_percent != parts.has_value() || (parts && !percent))
        refuse_value(
            option, text,
            fmt::format("constant, uniform:P (P 0 to 100 per cent), exponential or lognormal:P (P 0 to {})",
                        grouped(static_cast<std::uint64_t>(limits::variation))));
    return {*spread, percent.value_or(0)};
}

SlowBoard slow_board(std::string_view option, std::string_view text) {
    const auto parts = halves(text, '=');
    const auto board = parts ? count_up_to(parts->left, limits::boards) : std::nullopt;
    const auto factor = parts ? parse_real(parts->right) : std::nullopt;
    if (!board || !factor || *factor <= 0 || *factor > limits::factor)
        refuse_value(option, text,
                     fmt::format("BOARD=FACTOR such as 3=2.5: a board from 1, a factor over 0 and up to {}",
                                 grouped(static_cast<std::uint64_t>(limits::factor))));
    return {*board - 1, *factor};
}

BlockingThought blocking_thought(std::string_view option, std::string_view text) {
    const auto parts = halves(text, '=');
    const auto where = parts ? halves(parts->left, ':') : std::nullopt;
    const auto board = where ? count_up_to(where->left, limits::boards) : std::nullopt;
    const auto pair = where ? count_up_to(where->right, limits::pairs) : std::nullopt;
    const auto extra = parts ? duration_up_to(parts->right, limits::thinking) : std::nullopt;
    if (board && pair && !extra) refuse_step(option, text, parts->right);
    if (!board || !pair || !extra)
        refuse_value(option, text,
                     "BOARD:PAIR=D such as 1:1=10m: board and pair from 1, a duration up to 24h");
    return {*board - 1, *pair - 1, *extra};
}

std::uint32_t board_number(std::string_view option, std::string_view text) {
    return count(option, text, limits::boards) - 1;
}

Switch mode_switch(std::string_view option, std::string_view text) {
    const auto parts = halves(text, '=');
    const auto at = parts ? duration_up_to(parts->left, limits::span) : std::nullopt;
    const auto mode = parts ? value_of(mode_words, in_lower_case(parts->right)) : std::nullopt;
    if (parts && !at) refuse_step(option, text, parts->left);
    if (!at || !mode) {
        const std::vector<std::string_view> modes = words_to_switch_to();
        refuse_value(option, text,
                     fmt::format("T=MODE such as 0:20:00=async, with {}{}", alternatives(modes),
                                 at ? suggestion(parts->right, modes) : ""));
    }
    return {*at, *mode};
}

}  // namespace simul::options
