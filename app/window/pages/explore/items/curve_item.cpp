#include "app/window/pages/explore/items/curve_item.hpp"

#include <cmath>
#include <utility>

namespace simul {
namespace {

constexpr int large_step = 5;

}  // namespace

CurveItem::CurveItem(QQuickItem* parent) : ChartCanvas(parent) {
    connect(this, &CurveItem::askedAnew, this, &CurveItem::refresh);
}

void CurveItem::setCurve(CurveModel* curve) {
    if (curve_ == curve) return;
    if (curve_) curve_->disconnect(this);
    curve_ = curve;
    if (curve != nullptr) connect(curve, &CurveModel::measured, this, &CurveItem::refresh);
    refresh();
    Q_EMIT curveChanged();
}

void CurveItem::setWords(const QVariantMap& words) {
    if (words == word_map_) return;
    word_map_ = words;
    const auto word = [&](const char* name) { return words.value(QLatin1String(name)).toString(); };
    words_ = {word("left"),      word("right"),  word("alone"), word("work"), word("most"),
              word("opponents"), word("master"), word("at"),    word("knee"), word("kneeSum")};
    Q_EMIT askedAnew();
}

QList<QRectF> CurveItem::titles() const {
    QList<QRectF> titles;
    for (const paint::ChartLayout::Plot& plot : layout_.plots) titles.append(plot.title);
    return titles;
}

void CurveItem::updatePolish() {
    before_ = std::exchange(
        picture_, curve_ ? picture_of(*curve_, results_, everything_, words_) : paint::ChartPicture{});
    picture_.pointed = pointed_;
    const QList<QRectF> before = titles();
    const QRectF axis_before = axis();
    layout_ = paint::lay_out_chart(picture_, size(), theme().unit);
    update();
    if (titles() != before || axis() != axis_before) Q_EMIT laidOut();
    if (before_drag_ < 0 && paint::differs_in_height_only(before_, picture_)) Q_EMIT replaced();
}

void CurveItem::setProgress(double progress) {
    if (std::exchange(progress_, progress) == progress) return;
    update();
    Q_EMIT progressChanged();
}

void CurveItem::paint(QPainter* painter) {
    const bool moves = progress_ < 1 && paint::differs_in_height_only(before_, picture_);
    paint::paint_chart(*painter, moves ? paint::between(before_, picture_, progress_) : picture_, layout_,
                       theme(), letters_);
}

double CurveItem::value_at(const QPointF& position) const {
    return paint::nearest_dot(picture_, layout_.x.value(position.x()), -1);
}

void CurveItem::point_at(double value) {
    if (std::exchange(pointed_, value) == value) return;
    picture_.pointed = value;
    update();
    Q_EMIT pointedChanged();
}

void CurveItem::want(double value) {
    if (curve_ && value >= 0 && value != curve_->here()) Q_EMIT valueWanted(value);
}

void CurveItem::mousePressEvent(QMouseEvent* event) {
    if (layout_.is_empty() || !curve_) return event->ignore();
    forceActiveFocus(Qt::MouseFocusReason);
    setKeepMouseGrab(true);
    before_drag_ = curve_->here();
    curve_->setDragging(true);
    point_at(-1);
    want(value_at(event->position()));
}

void CurveItem::mouseMoveEvent(QMouseEvent* event) {
    if (before_drag_ >= 0) want(value_at(event->position()));
}

void CurveItem::mouseReleaseEvent(QMouseEvent*) { end_drag(); }
void CurveItem::mouseUngrabEvent() { end_drag(); }

void CurveItem::end_drag() {
    setKeepMouseGrab(false);
    if (std::exchange(before_drag_, -1) >= 0 && curve_) curve_->setDragging(false);
}

void CurveItem::hoverMoveEvent(QHoverEvent* event) {
    if (!layout_.is_empty()) point_at(value_at(event->position()));
}

void CurveItem::hoverLeaveEvent(QHoverEvent*) { point_at(-1); }

void CurveItem::keyPressEvent(QKeyEvent* event) {
    if (!curve_) return event->ignore();
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? large_step : 1;
    const double here = curve_->here();
    switch (event->key()) {
        case Qt::Key_Left:
            return want(curve_->neighbour(here, -step));
        case Qt::Key_Right:
            return want(curve_->neighbour(here, step));
        case Qt::Key_Home:
            return want(curve_->neighbour(0, 0));
        case Qt::Key_End:
            return want(curve_->neighbour(curve_->to(), 0));
        case Qt::Key_Escape:
            if (before_drag_ < 0) break;
            want(before_drag_);
            return end_drag();
        default:
            break;
    }
    event->ignore();
}

}  // namespace simul
