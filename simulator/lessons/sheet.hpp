#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "simulator/lessons/lesson.hpp"
#include "simulator/lessons/numbers/setting.hpp"
#include "simulator/text/spoken_text.hpp"

namespace simul::lessons {

/// An answer to a question with its numbers. Choices and numbers stand in the order in which they are
/// offered, the least number first.
struct Answer {
    bool is_right = false;
    std::string label = {};           ///< `1:00:00` or a sentence; empty for a rule of a pick
    std::optional<Value> value = {};  ///< what the scale "you / it was" shows; the boards of a pick
    std::string misconception = {};
    std::string feedback = {};
    std::string run = {};  ///< that shows what it would be true of; empty: none does
    double tolerance = 0;  ///< of a number that somebody types
    std::pair<std::size_t, std::size_t> order =
        {};  ///< of an order: the item that was put first, and the other
    PickRule rule = PickRule::one_of;
};

/// A thing to be put in order.
struct SortedItem {
    std::string id;
    std::string label;
    Value value;
    std::string value_label;
};

/// A question as a page shows it. Its halls are those of `setting`.
struct Question {
    AskKind kind = AskKind::choice;
    Measure measure = Measure::none;
    std::string text;
    std::string hint;
    std::vector<Answer> answers;
    std::size_t right = 0;          ///< which of them
    std::vector<SortedItem> items;  ///< of an order, as they are offered
    std::string hall;               ///< of a pick: where to click
    std::string lesson;             ///< whose question it is
    std::uint32_t ask = 1;          ///< which one there, from 1
    std::shared_ptr<const Setting> setting;

    const Answer& right_answer() const { return answers[right]; }
};

struct SheetPoint {
    Time at{};
    std::string text;
};

/// Everything a page shows of a lesson in one setup and one language. Values of runs are in it that must not
/// be on the screen before they are asked: what to hide is the page's to know.
struct Sheet {
    std::string id;
    std::string title;
    std::string goal;
    std::uint32_t setup = 1;
    std::uint32_t setups = 1;
    bool in_other_language = false;  ///< the lesson has no texts in the reader's
    std::vector<Question> questions;
    Time watch_from{};
    Time watch_to{};  ///< the end of the longest run if the lesson names none
    std::uint32_t speed = 60;
    std::string focus_hall;
    std::uint32_t focus_board = 0;  ///< from 1; 0: none
    std::string pane;
    std::vector<SheetPoint> points;
    std::string discuss;
    std::string explain;
    std::string code;
    std::string listing;
    std::string code_line;
    std::string next;
    std::string next_lesson;
    std::shared_ptr<const Setting> setting;
};

/// Another lesson by its id, or null. A closing lesson asks questions of others.
using Shelf = std::function<const Lesson*(std::string_view id)>;

/// Which question was answered wrongly before: the lesson's id and the question there, from 1.
struct Missed {
    std::string lesson;
    std::uint32_t ask = 1;
};

/// The lesson's texts in this setting. Throws JsonError with the place if two answers are equal, a right one
/// has no feedback for what is next to it, a number of boards is not whole; also for the lessons it borrows
/// from.
Sheet sheet_of(const Lesson& lesson, const std::shared_ptr<const Setting>& setting, Tongue tongue,
               const Shelf& shelf = {}, const std::optional<Missed>& missed = {});

/// Plays the setup and makes its sheets in all languages the lesson has, for the errors only.
void check_sheets(const Lesson& lesson, std::uint32_t setup, const std::stop_token& stop = {});

}  // namespace simul::lessons
