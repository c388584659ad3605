#pragma once

#include "app/window/paper/paint/paper_flow.hpp"
#include "app/window/paper/paint/worksheet_words.hpp"
#include "simulator/lessons/sheet.hpp"

namespace simul::paint {

/// One lesson that is being put on paper.
struct WorksheetPages {
    PaperFlow& flow;
    const lessons::Sheet& sheet;
    const WorksheetWords& words;
    Tongue tongue;
    std::size_t number = 0;  ///< of the lesson, from 1; 0: it is not one of those that come with Simul
};

/// `simul --lesson she-walks-on --setup 2`
QString lesson_command(const lessons::Sheet& sheet);

/// `Lesson 3` and which numbers, as the head and the foot say it.
QString setup_line(const WorksheetPages& pages);

/// What the class gets: questions, a picture of the hall, room to write; nothing that gives an answer away.
void draw_worksheet(const WorksheetPages& pages);

/// What the teacher gets: answers, what each wrong one would be true of, what to watch, how the lesson goes.
void draw_teachers_sheet(const WorksheetPages& pages);

inline QString from_std(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace simul::paint
