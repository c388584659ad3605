#include <algorithm>
#include <cctype>
#include <optional>

#include <fmt/format.h>

#include "simulator/lessons/lesson_json.hpp"
#include "simulator/lessons/numbers/expression.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"
#include "simulator/text/strict_json.hpp"

namespace simul::lessons {
namespace {

constexpr std::size_t most_operators = 3;
constexpr std::uint64_t most_seeds = 20;
constexpr std::uint64_t greatest_whole = 1'000'000'000;

class ExpressionReader {
  public:
    ExpressionReader(std::string_view source, std::string_view place, Names& names, Times times)
        : rest_{source}, source_{source}, place_{place}, names_{names}, times_{times} {}

    Expression read() {
        Expression expression{std::string{place_}, std::string{source_}, {}, {}, {}};
        expression.operands.push_back(operand());
        for (skip(); !rest_.empty(); skip()) {
            const char sign = rest_.front();
            if (std::string_view{"+-*/"}.find(sign) == std::string_view::npos)
                refuse(fmt::format("+, -, * or / must stand before {}", shown(rest_)));
            rest_.remove_prefix(1);
            if (expression.operators.size() == most_operators)
                refuse(fmt::format("must have at most {} operators", most_operators));
            expression.operators += sign;
            expression.operands.push_back(operand());
        }
        return expression;
    }

    Unit unit_of(const Operand& operand) const {
        if (operand.over_seeds != nullptr) return operand.over_seeds->unit;
        return operand.quantity != nullptr ? operand.quantity->unit : operand.literal.unit;
    }

    [[noreturn]] void refuse(std::string_view why) const {
        throw JsonError(fmt::format("{}: {}", place_, why));
    }

  private:
    void skip() {
        while (rest_.starts_with(' ')) rest_.remove_prefix(1);
    }

    bool take(char sign) {
        skip();
        if (!rest_.starts_with(sign)) return false;
        rest_.remove_prefix(1);
        return true;
    }

    std::string_view take_word() {
        skip();
        const auto belongs = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                   c == '.' || c == ':';
        };
        const auto end = std::ranges::find_if_not(rest_, belongs);
        const std::string_view word = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
        rest_.remove_prefix(word.size());
        return word;
    }

    Operand operand(bool in_brackets = false) {
        const std::string_view word = take_word();
        if (word.empty())
            refuse(rest_.empty()
                       ? "ends too early"
                       : fmt::format("a quantity or a whole number must stand before {}", shown(rest_)));
        if (word.front() >= '0' && word.front() <= '9') return literal(word);
        if (names_.moments.contains(word)) return {.literal = {Unit::moment}, .name = std::string{word}};
        if (word == "speedup") return speed_up();
        return quantity(word, in_brackets);
    }

    Operand literal(std::string_view word) const {
        if (times_ == Times::written)
            if (const auto time = parse_duration(word);
                time && (word == "0" || word.find(':') != std::string_view::npos))
                return {.literal = {Unit::moment, static_cast<double>(time->count())}};
        const auto whole = parse_whole(word);
        if (!whole || *whole > greatest_whole)
            refuse(
                fmt::format("{}: must be a whole number from 0 to {}", shown(word), grouped(greatest_whole)));
        return {.literal = {Unit::count, static_cast<double>(*whole)}};
    }

    Operand speed_up() const {
        if (!names_.runs.contains("left") || !names_.runs.contains("right"))
            refuse("speedup: there must be the runs \"left\" and \"right\"");
        return {.literal = {Unit::ratio}, .name = "speedup"};
    }

    Operand quantity(std::string_view word, bool in_brackets) {
        const std::size_t point = word.find('.');
        const std::string_view run = point == std::string_view::npos ? "" : word.substr(0, point);
        const std::string_view name = point == std::string_view::npos ? word : word.substr(point + 1);
        const QuantityInfo* const info = quantity_of(name);
        if (point != std::string_view::npos && !names_.runs.contains(run))
            refuse(fmt::format("unknown run {} in {}", shown(run), shown(word)));
        if (info == nullptr) refuse(fmt::format("unknown quantity {}", shown(word)));
        if (point == std::string_view::npos && !info->of_setup)
            refuse(fmt::format(
                "{}: the run must stand before it, as in {}", shown(word),
                shown(fmt::format("{}.{}", names_.runs.empty() ? "left" : *names_.runs.begin(), word))));
        if (in_brackets && info->arguments != Arguments::none)
            refuse(fmt::format("{}: no brackets may stand within brackets", shown(word)));
        Operand operand{.run = std::string{run}, .quantity = info};
        read_arguments(operand, word);
        return operand;
    }

    void read_arguments(Operand& operand, std::string_view word) {
        const Arguments wanted = operand.quantity->arguments;
        if (wanted == Arguments::none) {
            if (take('(')) refuse(fmt::format("{}: takes nothing in brackets", shown(word)));
            return;
        }
        if (!take('(')) refuse(fmt::format("{}: what it asks for must follow in brackets", shown(word)));
        if (wanted == Arguments::seeds)
            read_seeds(operand, word);
        else
            read_numbers(operand, word);
        if (!take(')')) refuse(fmt::format("{}: the bracket is not closed", shown(word)));
    }

    void read_numbers(Operand& operand, std::string_view word) {
        const bool is_time = operand.quantity->arguments == Arguments::time;
        const std::size_t wanted = operand.quantity->arguments == Arguments::board_and_pair ? 2 : 1;
        for (std::size_t i = 0; i < wanted; ++i) {
            if (i > 0 && !take(',')) refuse(fmt::format("{}: takes a board and a pair", shown(word)));
            Operand argument = this->operand(true);
            const Unit unit = unit_of(argument);
            if (is_time ? !lessons::is_time(unit) : unit != Unit::count)
                refuse(fmt::format("{}: must have {} in its brackets", shown(word),
                                   is_time ? "a moment" : "whole numbers from 1"));
            operand.arguments.push_back(std::move(argument));
        }
    }

    void read_seeds(Operand& operand, std::string_view word) {
        const std::string_view name = take_word();
        const QuantityInfo* const over = quantity_of(name);
        if (over == nullptr || over->arguments != Arguments::none)
            refuse(fmt::format("unknown quantity {} in {}", shown(name), shown(word)));
        const auto seeds = take(',') ? parse_whole(take_word()) : std::nullopt;
        if (!seeds || *seeds < 2 || *seeds > most_seeds)
            refuse(fmt::format("{}: takes a quantity and the number of draws, from 2 to {}", shown(word),
                               most_seeds));
        operand.over_seeds = over;
        operand.arguments.push_back({.literal = {Unit::count, static_cast<double>(*seeds)}});
        std::uint32_t& most = names_.seeds[operand.run];
        most = std::max(most, static_cast<std::uint32_t>(*seeds));
    }

    std::string_view rest_;
    std::string_view source_;
    std::string_view place_;
    Names& names_;
    Times times_;
};

/// The unit of `a sign b`, or nothing where that means nothing.
std::optional<Unit> joined(Unit a, char sign, Unit b) {
    if (is_board(a) || is_board(b)) return std::nullopt;
    if (sign == '+' || sign == '-') {
        if (is_time(a) != is_time(b)) return std::nullopt;
        if (is_time(a) && sign == '-') return a == Unit::moment && b == Unit::length ? a : Unit::length;
        if (is_time(a)) return a == Unit::length ? b : a;
        return a == b ? a : Unit::ratio;
    }
    if (is_time(a) && is_time(b)) return sign == '/' ? std::optional{Unit::ratio} : std::nullopt;
    if (is_time(a)) return a;
    if (is_time(b)) return sign == '*' ? std::optional{b} : std::nullopt;
    return sign == '*' && a == Unit::count && b == Unit::count ? Unit::count : Unit::ratio;
}

Unit checked_unit(const Expression& expression, const ExpressionReader& reader) {
    const auto join = [&](Unit a, char sign, Unit b) {
        const auto unit = joined(a, sign, b);
        if (!unit) reader.refuse(fmt::format("{}: the units do not fit", shown(expression.source)));
        return *unit;
    };
    std::optional<Unit> sum;
    char sum_sign = '+';
    Unit product = reader.unit_of(expression.operands.front());
    for (std::size_t i = 0; i < expression.operators.size(); ++i) {
        const char sign = expression.operators[i];
        const Unit next = reader.unit_of(expression.operands[i + 1]);
        if (sign == '*' || sign == '/') {
            product = join(product, sign, next);
            continue;
        }
        sum = sum ? join(*sum, sum_sign, product) : product;
        sum_sign = sign;
        product = next;
    }
    return sum ? join(*sum, sum_sign, product) : product;
}

}  // namespace

Expression read_expression(std::string_view source, std::string_view place, Names& names, Times times) {
    ExpressionReader reader{source, place, names, times};
    Expression expression = reader.read();
    expression.unit = checked_unit(expression, reader);
    return expression;
}

}  // namespace simul::lessons
