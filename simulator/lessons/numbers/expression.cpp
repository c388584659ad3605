#include "simulator/lessons/numbers/expression.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>

#include <fmt/format.h>

#include "simulator/text/strict_json.hpp"
#include "simulator/trace/results.hpp"

namespace simul::lessons {
namespace {

class Evaluation {
  public:
    explicit Evaluation(const Setting& setting) : setting_{setting} {}

    Value operator()(const Operand& operand) const {
        if (operand.over_seeds != nullptr) return over_seeds(operand);
        if (operand.quantity != nullptr) return quantity(operand);
        if (operand.name.empty()) return operand.literal;
        if (operand.name == "speedup" && !setting_.moments.contains(operand.name))
            return {Unit::ratio, simul::speed_up(setting_.run("left")->trace->results(),
                                                 setting_.run("right")->trace->results())};
        const auto moment = setting_.moments.find(operand.name);
        if (moment == setting_.moments.end())
            throw std::domain_error{fmt::format("the moment \"{}\" comes only later", operand.name)};
        return {Unit::moment, static_cast<double>(moment->second.count())};
    }

  private:
    Inquiry inquiry(const Operand& operand) const {
        if (operand.run.empty()) return {setting_.scenario};
        const Run& run = *setting_.run(operand.run);
        return {run.scenario, run.trace.get()};
    }

    /// A board or pair as people count, from 1.
    std::uint32_t from_zero(const Operand& operand, std::string_view what, std::uint32_t most) const {
        const double number = (*this)(operand).number;
        if (number < 1 || number > most)
            throw std::domain_error{fmt::format("{} {}: there are {}", what, number, most)};
        return static_cast<std::uint32_t>(number) - 1;
    }

    Value quantity(const Operand& operand) const {
        Inquiry asked = inquiry(operand);
        if (!operand.arguments.empty()) {
            const Operand& first = operand.arguments.front();
            if (operand.quantity->arguments == Arguments::time) {
                asked.at = Time{static_cast<std::int64_t>(std::max((*this)(first).number, 0.0))};
            } else {
                asked.board = from_zero(first, "board", asked.scenario.boards);
                if (operand.arguments.size() > 1)
                    asked.pair =
                        from_zero(operand.arguments[1], "pair", pairs_of(asked.scenario, asked.board));
            }
        }
        return operand.quantity->value(asked);
    }

    Value over_seeds(const Operand& operand) const {
        const Run& run = *setting_.run(operand.run);
        const auto count = static_cast<std::size_t>(operand.arguments.front().literal.number);
        const bool wants_least = operand.quantity->name == "least";
        std::optional<Value> best;
        for (std::size_t i = 0; i < count; ++i) {
            Value value = operand.over_seeds->value({run.draws[i]->scenario(), run.draws[i].get()});
            if (!best || (wants_least ? value.number < best->number : value.number > best->number))
                best = std::move(value);
        }
        return *best;
    }

    const Setting& setting_;
};

double joined_number(double a, char sign, double b) {
    switch (sign) {
        case '+':
            return a + b;
        case '-':
            return a - b;
        case '*':
            return a * b;
        default:
            if (b == 0) throw std::domain_error{"divides by zero"};
            return a / b;
    }
}

Value evaluated(const Expression& expression, const Setting& setting) {
    const Evaluation value_of_operand{setting};
    Value first = value_of_operand(expression.operands.front());
    if (expression.operators.empty()) return first;
    double sum = 0;
    char sum_sign = '+';
    double product = first.number;
    for (std::size_t i = 0; i < expression.operators.size(); ++i) {
        const char sign = expression.operators[i];
        const double next = value_of_operand(expression.operands[i + 1]).number;
        if (sign == '*' || sign == '/') {
            product = joined_number(product, sign, next);
            continue;
        }
        sum = joined_number(sum, sum_sign, product);
        sum_sign = sign;
        product = next;
    }
    return {expression.unit, joined_number(sum, sum_sign, product)};
}

}  // namespace

Value value_of(const Expression& expression, const Setting& setting) {
    try {
        return evaluated(expression, setting);
    } catch (const std::domain_error& error) {
        throw JsonError(fmt::format("{}: {} (setup {})", expression.place, error.what(), setting.number));
    }
}

}  // namespace simul::lessons
