#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/recorded.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

constexpr std::string_view times_header = "board,pair,thought_ms,reply_ms";
constexpr std::size_t columns = 4;

constexpr std::array<std::pair<std::uint64_t, std::uint64_t>, columns> column_limits{{
    {1, limits::recorded_boards},
    {1, limits::recorded_pairs},
    {0, static_cast<std::uint64_t>(limits::thinking.count())},
    {0, static_cast<std::uint64_t>(limits::thinking.count())},
}};
constexpr std::array<std::string_view, columns> column_names{"board", "pair", "thought_ms", "reply_ms"};

struct TimesRow {
    std::array<std::uint64_t, columns> cells{};
    std::size_t line = 0;

    bool is_same_pair(const TimesRow& other) const {
        return cells[0] == other.cells[0] && cells[1] == other.cells[1];
    }
};

[[noreturn]] void refuse_line(std::size_t line, std::string_view what) {
    throw TimesError{fmt::format("line {}: {}", line, what)};
}

std::string_view without_blanks(std::string_view text) {
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Takes the text up to the mark off the front, and the mark.
std::string_view take_up_to(std::string_view& rest, char mark) {
    const std::size_t end = std::min(rest.find(mark), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return without_blanks(part);
}

/// What a message quotes is short and has no control characters.
std::string quoted_cell(std::string_view cell) {
    std::string text{cell.substr(0, 40)};
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, '?');
    return text;
}

TimesRow read_row(std::string_view text, std::size_t line) {
    if (std::ranges::count(text, ',') + 1 != static_cast<std::ptrdiff_t>(columns))
        refuse_line(line, fmt::format("must have {} columns: {}", columns, times_header));
    TimesRow row{{}, line};
    for (std::size_t i = 0; i < columns; ++i) {
        const std::string_view cell = take_up_to(text, ',');
        const auto number = parse_whole(cell);
        const auto [least, most] = column_limits[i];
        if (!number || *number < least || *number > most)
            refuse_line(line, fmt::format("{} {}: must be a whole number from {} to {}", column_names[i],
                                          quoted_cell(cell), least, grouped(most)));
        row.cells[i] = *number;
    }
    return row;
}

bool is_header(std::string_view line) {
    std::string plain;
    for (const char c : line)
        if (c != ' ' && c != '\t') plain += c;
    return plain == times_header;
}

std::vector<TimesRow> read_rows(std::string_view text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    if (!is_header(take_up_to(text, '\n'))) refuse_line(1, fmt::format("must be {}", times_header));
    std::vector<TimesRow> rows;
    for (std::size_t line = 2; !text.empty(); ++line) {
        const std::string_view row = take_up_to(text, '\n');
        if (!row.empty()) rows.push_back(read_row(row, line));
    }
    if (rows.empty()) refuse_line(2, "must be the times of a pair");
    return rows;
}

}  // namespace

Recorded read_times(std::string_view text) {
    std::vector<TimesRow> rows = read_rows(text);
    std::ranges::stable_sort(rows, {}, [](const TimesRow& row) {
        return std::pair{row.cells[0], row.cells[1]};
    });
    std::vector<Recorded::Game> games;
    for (const TimesRow& row : rows) {
        const auto [board, pair, thought, reply] = row.cells;
        if (&row != rows.data() && row.is_same_pair(*(&row - 1)))
            refuse_line(row.line, fmt::format("board {}, pair {} stands in line {} already", board, pair,
                                              (&row - 1)->line));
        if (board > games.size() && pair == 1) games.emplace_back();
        if (board != games.size() || pair != games.back().size() + 1)
            refuse_line(row.line,
                        fmt::format("board {}, pair {}: the one before it is missing", board, pair));
        games.back().push_back({Duration{thought}, Duration{reply}});
    }
    return Recorded{std::move(games)};
}

}  // namespace simul
