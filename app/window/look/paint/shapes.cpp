#include "app/window/look/paint/shapes.hpp"

#include <QPaintEngine>

namespace simul::paint {

bool keeps_shapes(const QPainter& painter) {
    const QPaintEngine* const engine = painter.paintEngine();
    return engine != nullptr && (engine->type() == QPaintEngine::Pdf || engine->type() == QPaintEngine::SVG);
}

QFont font_for(const QPainter& painter, QFont font) {
    if (painter.paintEngine() != nullptr && painter.paintEngine()->type() == QPaintEngine::Pdf)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

}  // namespace simul::paint
