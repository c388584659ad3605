#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "simulator/lessons/sheet.hpp"

namespace simul::lessons {

/// What somebody answers.
struct NotYet {};  ///< "I don't know yet"
struct Chosen {
    std::size_t answer;
};  ///< one of Question::answers
struct Typed {
    double number;      ///< as in Value: times in milliseconds, shares from 0 to 1
    double within = 0;  ///< how exactly it can be pointed at, in the same unit
};
struct Sorted {
    std::vector<std::size_t> items;  ///< all Question::items, the first first
};
struct Picked {
    std::vector<std::uint32_t> boards;  ///< from 0, in any order
};
using Given = std::variant<NotYet, Chosen, Typed, Sorted, Picked>;

enum class Judgement : std::uint8_t {
    right,
    wrong,  ///< one that is known: its answer has the feedback
    other,  ///< none of the usual ones
    none,   ///< not answered yet
};

struct Verdict {
    Judgement judgement = Judgement::none;
    std::size_t answer = 0;  ///< which of Question::answers, if right or wrong
    bool operator==(const Verdict&) const = default;
};

/// Whether it is right, or which of the known wrong answers it is.
Verdict judge(const Question& question, const Given& given);

}  // namespace simul::lessons
