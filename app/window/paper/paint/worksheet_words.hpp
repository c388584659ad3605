#pragma once

#include <string_view>

#include "simulator/lessons/lesson.hpp"
#include "simulator/text/spoken_text.hpp"

namespace simul::paint {

/// The words of worksheets that stand in no lesson. {} is put in.
struct WorksheetWords {
    std::string_view title;  ///< of a document with all lessons
    std::string_view setup;  ///< which numbers
    std::string_view name;
    std::string_view hall_left;
    std::string_view hall_right;
    std::string_view both_halls;
    std::string_view setting;  ///< boards, pairs, her time, theirs
    std::string_view walking;  ///< added if she needs time for it
    std::string_view several;  ///< added if there are more masters
    std::string_view answer;
    std::string_view because;
    std::string_view after;  ///< the run
    std::string_view mark_moment;
    std::string_view mark_boards;
    std::string_view order;
    std::string_view board;
    std::string_view teacher;  ///< what a teacher's sheet is called
    std::string_view goal;
    std::string_view script;
    std::string_view show;
    std::string_view hand_out;
    std::string_view run;
    std::string_view watch;
    std::string_view discuss;
    std::string_view hint;
    std::string_view explain;
    std::string_view code;
    std::string_view next;
    std::string_view too_many;
    std::string_view any_other;
    std::string_view other_language;
};

const WorksheetWords& worksheet_words(Tongue tongue);

/// What is to be written into a field: `h:mm:ss`, `boards`, `%`; empty for a mere number.
std::string_view measure_words_of(lessons::Measure measure, Tongue tongue);

}  // namespace simul::paint
