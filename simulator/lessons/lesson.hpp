#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/json/value.hpp>

#include "simulator/lessons/numbers/expression.hpp"
#include "simulator/lessons/words.hpp"

namespace simul::lessons {

/// How a question is answered.
enum class AskKind : std::uint8_t { choice, number, moment, order, pick };

inline constexpr std::array<std::pair<AskKind, std::string_view>, 5> ask_kind_words{{
    {AskKind::choice, "choice"},
    {AskKind::number, "number"},
    {AskKind::moment, "moment"},
    {AskKind::order, "order"},
    {AskKind::pick, "pick"},
}};

/// What a number that somebody types is.
enum class Measure : std::uint8_t { none, time, boards, count, ratio, per_cent };

inline constexpr std::array<std::pair<Measure, std::string_view>, 5> measure_words{{
    {Measure::time, "time"},
    {Measure::boards, "boards"},
    {Measure::count, "count"},
    {Measure::ratio, "ratio"},
    {Measure::per_cent, "percent"},
}};

/// Which boards of a pick a wrong answer is about: one of a set, more than there are right ones, any other.
enum class PickRule : std::uint8_t { one_of, too_many, any_other };

/// How near is near enough: the larger of both, but never more than half the way to the nearest wrong answer.
struct Tolerance {
    double relative = 0.01;
    Duration absolute = std::chrono::seconds{1};
};

/// An answer to a question, right or wrong, as the file has it.
struct Reply {
    std::string place;
    Words label = {};  ///< what a choice says, if not its value
    std::optional<Expression> value = {};
    std::string misconception = {};
    Words feedback = {};
    std::string run = {};                            ///< that shows what this answer would be true of
    std::pair<std::string, std::string> order = {};  ///< of an order: the first stands before the second
    PickRule rule = PickRule::one_of;
};

/// One of the things to be put in order, the least value first.
struct OrderItem {
    std::string id;
    Words label;
    Expression value;
};

/// A question that another lesson asks, with other numbers. `lesson` "missed": one that was answered wrongly
/// before, or the question `ask` of `otherwise`.
struct Borrowed {
    std::string lesson;
    std::uint32_t ask = 1;  ///< from 1
    std::string otherwise = {};
};

struct Ask {
    AskKind kind = AskKind::choice;
    Measure measure = Measure::none;
    std::string place;
    Words text = {};
    Words hint = {};
    Tolerance tolerance = {};
    Reply right = {};
    std::vector<Reply> wrong = {};
    std::vector<OrderItem> items = {};
    std::uint32_t turn = 0;                 ///< by which sentences to choose from are turned round
    std::optional<Borrowed> borrowed = {};  ///< then all the rest is empty
};

struct WatchPoint {
    Expression at;
    Words text;
};

/// What to look at while it runs.
struct Watch {
    std::optional<Expression> from = {};
    std::optional<Expression> to = {};
    std::uint32_t speed = 60;
    std::string hall = {};    ///< to look at: "left", "right" or neither
    std::uint32_t board = 0;  ///< shown large, from 1; 0: none
    std::string pane = {};
    std::vector<WatchPoint> points = {};
    Words discuss = {};
};

/// The sentence that leads to the code, and the place there.
struct CodeSentence {
    Words text = {};
    std::string listing = {};  ///< the word of a way, "cpp", or the word of a mistake
    std::string line = {};     ///< what its mark says: "open", "waiting", "served", "opponent", "main"
};

/// One thing to try, and the lesson that comes next.
struct NextStep {
    Words text = {};
    std::optional<Node> change = {};  ///< keys of a scenario file
    std::string run = {};             ///< or one of the runs
    std::string lesson = {};
};

/// What a setup changes.
struct SetupChange {
    std::optional<Node> setup = {};
    std::vector<std::pair<std::string, Node>> runs = {};
    std::vector<std::pair<std::string, Expression>> moments = {};
};

/// A lesson as its file says, checked as far as that needs no run.
struct Lesson {
    std::string id;
    std::uint32_t edition = 1;  ///< counts up when its questions change
    std::string chapter;
    std::vector<std::string> misconceptions;
    Words title;
    Words goal;
    SetupChange base;  ///< setup 1; its runs are all there are
    std::vector<SetupChange> setups;
    std::vector<Ask> asks;
    std::optional<Watch> watch;
    Words explain;
    std::optional<CodeSentence> code;
    std::optional<NextStep> next;
    Names names;
    std::shared_ptr<const boost::json::value> document;  ///< what the nodes above stand in

    std::uint32_t setup_count() const { return 1 + static_cast<std::uint32_t>(setups.size()); }
    bool has(Tongue tongue) const { return title.has(tongue); }
};

inline constexpr std::size_t most_bytes_of_lesson = 256U << 10U;
inline constexpr std::size_t most_runs = 12;
inline constexpr std::size_t most_setups = 8;

/// Reads a lesson. Throws JsonError with one line that begins with the place in the file.
Lesson read_lesson(std::string_view text);

/// read_lesson() of a file, whose name begins the message; then plays all its setups, so that no lesson is
/// opened that has two equal answers in one of them. Also throws Stopped.
Lesson load_lesson(const std::string& path, const std::stop_token& stop = {});

}  // namespace simul::lessons
