#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/lessons/numbers/quantity.hpp"
#include "simulator/lessons/numbers/setting.hpp"
#include "simulator/lessons/numbers/unit.hpp"

namespace simul::lessons {

/// What an expression may name. `seeds`: how many draws of a run the expressions read so far ask for.
struct Names {
    std::set<std::string, std::less<>> runs;
    std::set<std::string, std::less<>> moments;
    std::map<std::string, std::uint32_t, std::less<>> seeds;
};

/// A part of an expression that no operator divides: a whole number, a time, a moment's name, or a quantity
/// with what stands in its brackets.
struct Operand {
    Value literal = {};
    std::string name = {};  ///< of a moment
    std::string run = {};
    const QuantityInfo* quantity = nullptr;
    const QuantityInfo* over_seeds = nullptr;  ///< what `least` and `most` look at
    std::vector<Operand> arguments = {};
};

/// Quantities and whole numbers with + - * /, three operators at most. The unit is known before anything is
/// played.
struct Expression {
    std::string place;   ///< in the file, for messages
    std::string source;  ///< as it is written
    Unit unit = Unit::count;
    std::vector<Operand> operands;
    std::string operators;  ///< one fewer than there are operands
};

/// Whether times may be written (`0:20:02`; then `0` is one, too), or only what the engine computes.
enum class Times : std::uint8_t { computed, written };

/// Reads an expression. Throws JsonError, beginning with the place.
Expression read_expression(std::string_view source, std::string_view place, Names& names,
                           Times times = Times::computed);

/// Its value in a setting. Throws JsonError, beginning with the place: no such board, a division by zero.
Value value_of(const Expression& expression, const Setting& setting);

}  // namespace simul::lessons
