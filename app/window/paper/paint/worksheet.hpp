#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include <QByteArray>

#include "app/window/paper/paint/paper.hpp"
#include "simulator/lessons/lesson.hpp"
#include "simulator/text/spoken_text.hpp"

namespace simul::paint {

/// What is to be on paper. `setup` is counted round, as everywhere. With answers, each lesson's worksheet is
/// followed by its teacher's sheet.
struct WorksheetRequest {
    std::vector<const lessons::Lesson*> lessons = {};
    std::uint32_t setup = 1;
    Tongue tongue = Tongue::english;
    PaperSize size = PaperSize::a4;
    bool answers = false;
    std::string program = {};  ///< `Simul 1.0`
};

/// The worksheets as one PDF document, each lesson on pages of its own. `done`: told after each lesson, how
/// many. Throws what playing a lesson throws: JsonError, Stopped.
QByteArray worksheets_pdf(const WorksheetRequest& request, const std::stop_token& stop = {},
                          const std::function<void(std::size_t)>& done = {});

}  // namespace simul::paint
