#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/window/paper/paint/handout.hpp"
#include "simulator/scenario/prediction.hpp"
#include "simulator/trace/busy.hpp"
#include "simulator/trace/lanes.hpp"
#include "simulator/trace/results.hpp"

namespace simul::paint {

/// One run of a handout.
struct HandoutRun {
    std::string name;     ///< of its way
    std::string warning;  ///< why it is a wrong model; empty for the right ones
    Results results;
    Lanes lanes;
    std::vector<BusyStretch> busy;  ///< of several masters
};

/// The last reply over the number of boards. `knee`: 0: there is none in it.
struct HandoutCurve {
    std::vector<std::pair<std::uint32_t, Time>> points;
    double to = 12;
    double knee = 0;
};

struct HandoutQuestion {
    std::string text;
    std::string answer;
};

/// All that a handout says, computed.
struct HandoutFacts {
    const HandoutRequest& request;
    std::array<HandoutRun, 2> runs;
    Prediction prediction;  ///< of the right hall
    HandoutCurve curve;

    bool is_korean() const { return request.tongue == Tongue::korean; }
    const Scenario& right() const { return request.halls[1]; }
    /// One of two texts.
    std::string_view say(std::string_view english, std::string_view korean) const {
        return is_korean() ? korean : english;
    }
};

HandoutFacts handout_facts(const HandoutRequest& request, const std::stop_token& stop);

/// Three questions: those of six that have an answer here, the first ones first.
std::vector<HandoutQuestion> handout_questions(const HandoutFacts& facts, const std::stop_token& stop);

/// The formula of the right hall, with the numbers put in below it; says so if there is none.
std::vector<std::string> formula_lines(const HandoutFacts& facts);

/// What else is to be said of the numbers: the left hall's formula, the limit.
std::string limit_text(const HandoutFacts& facts);

/// Spread of the times, incidents, changes of the way; empty if there are none.
std::string besides_text(const HandoutFacts& facts);

/// `120 s`, `0.25 s`; `120초`
std::string seconds_text(const HandoutFacts& facts, Duration length);

}  // namespace simul::paint
