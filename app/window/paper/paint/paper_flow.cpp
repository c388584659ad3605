#include "app/window/paper/paint/paper_flow.hpp"

#include <algorithm>

#include <QPainterPath>

namespace simul::paint {
namespace {

constexpr double rule_distance = 19;

void draw_crown(Paper& paper, QPointF middle, double radius) {
    QPainter& painter = paper.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper_accent);
    painter.drawEllipse(middle, radius, radius);
    const double w = radius * .95;
    QPainterPath crown(middle + QPointF(-w / 2, w * .3));
    for (const QPointF& point : {QPointF(-.55, -.28), QPointF(-.2, 0.02), QPointF(0, -.4), QPointF(.2, 0.02),
                                 QPointF(.55, -.28), QPointF(.5, .3)})
        crown.lineTo(middle + point * w);
    crown.closeSubpath();
    painter.setBrush(Qt::white);
    painter.drawPath(crown);
    painter.setBrush(Qt::NoBrush);
}

}  // namespace

PaperFlow::PaperFlow(Paper& paper, std::function<void()> foot) : paper_{paper}, foot_{std::move(foot)} {
    y_ = paper_top;
    foot_();
}

void PaperFlow::next_page() {
    if (!is_begun_) return;
    paper_.next_page();
    y_ = paper_top;
    is_begun_ = false;
    foot_();
}

void PaperFlow::keep(double height) {
    if (y_ + height > paper_.size().height() - paper_bottom) next_page();
}

QRectF PaperFlow::take(double height) {
    keep(height);
    const QRectF room(left(), y_, width(), height);
    y_ += height;
    is_begun_ = true;
    return room;
}

void PaperFlow::text(const QString& text, const Ink& ink, double indent) {
    if (text.isEmpty()) return;
    const std::vector<TextLine> lines = lines_of(paper_, text, ink, width() - indent);
    const double height = paper_.line_height(ink);
    if (lines.size() > 1) keep(2 * height);
    for (const TextLine& line : lines)
        draw_line(paper_, take(height).topLeft() + QPointF(indent, 0), line, ink);
}

double PaperFlow::height_of(const QString& text, const Ink& ink, double indent) const {
    if (text.isEmpty()) return 0;
    return static_cast<double>(lines_of(paper_, text, ink, width() - indent).size()) *
           paper_.line_height(ink);
}

void PaperFlow::heading(const QString& words) {
    keep(60);
    space(10);
    text(words, {.size = 11.5, .weight = QFont::DemiBold});
    space(2);
}

void PaperFlow::rules(int count) {
    for (int i = 0; i < count; ++i) {
        const QRectF room = take(rule_distance);
        draw_rule(paper_, room.bottomLeft(), room.bottomRight(), paper_line);
    }
    space(6);
}

void PaperFlow::rules_to_the_end(int most) {
    const double room = paper_.size().height() - paper_bottom - y_ - 6;
    rules(std::clamp(static_cast<int>(room / rule_distance), 1, most));
}

void paper_head(PaperFlow& flow, const QString& title, const QString& under) {
    Paper& paper = flow.paper();
    draw_crown(paper, {flow.left() + flow.width() - 12, flow.y() + 14}, 12);
    const Ink big{.size = 18, .weight = QFont::Bold};
    const double width = flow.width() - 40;
    double y = draw_text(paper, {flow.left(), flow.y()}, width, title, big, 2);
    y = draw_text(paper, {flow.left(), y}, width, under, {.size = 9.5, .colour = paper_soft}, 2);
    const QRectF room = flow.take(y - flow.y() + 6);
    draw_rule(paper, room.bottomLeft(), room.bottomRight(), paper_accent, 1.6);
    flow.space(8);
}

void paper_foot(Paper& paper, const QString& left, const QString& middle, const QString& name) {
    const double width = paper.size().width() - 2 * paper_side;
    const double top = paper.size().height() - paper_bottom + 10;
    const Ink ink{.size = 7.5, .colour = paper_soft};
    draw_rule(paper, {paper_side, top}, {paper_side + width, top}, paper_line, .5);
    const QRectF row(paper_side, top + 4, width, 14);
    draw_cell(paper, {row.topLeft(), QSizeF(width * .37, 14)}, Qt::AlignLeft, left, ink);
    draw_cell(paper, {row.left() + width * .38, row.top(), width * .35, 14}, Qt::AlignLeft, middle, ink);
    if (name.isEmpty()) return;
    const double line = row.right() - 96;
    draw_cell(paper, {row.right() - width * .26, row.top(), width * .26 - 100, 14}, Qt::AlignRight, name,
              ink);
    draw_rule(paper, {line, row.bottom() - 1}, {row.right(), row.bottom() - 1}, paper_soft, .5);
}

}  // namespace simul::paint
