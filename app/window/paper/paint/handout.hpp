#pragma once

#include <array>
#include <stop_token>
#include <string>

#include <QByteArray>

#include "app/window/paper/paint/paper.hpp"
#include "simulator/scenario/scenario.hpp"
#include "simulator/text/spoken_text.hpp"

namespace simul::paint {

/// What is to be handed out. With answers there is a second page.
struct HandoutRequest {
    std::array<Scenario, 2> halls;  ///< left and right, both valid
    Tongue tongue = Tongue::english;
    PaperSize size = PaperSize::a4;
    bool answers = false;
    std::string program = {};  ///< `Simul 1.0`
    std::string line = {};     ///< to be typed to see the same: `simul --boards 12`
};

/// Setting, results, both timelines, the curve, the formula and three questions on one page, as a PDF
/// document. Throws what record() throws.
QByteArray handout_pdf(const HandoutRequest& request, const std::stop_token& stop = {});

}  // namespace simul::paint
