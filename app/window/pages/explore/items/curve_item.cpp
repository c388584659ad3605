#include "app/window/pages/explore/items/curve_item.hpp"

#include <algorithm>
#include <utility>

#include <QClipboard>
#include <QGuiApplication>

namespace simul {
namespace {

constexpr int large_step = 5;

}  // namespace

CurveItem::CurveItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    connect(this, &CurveItem::textsChanged, this, &CurveItem::refresh);
}

void CurveItem::setCurve(BoardsCurve* curve) {
    if (curve_ == curve) return;
    if (curve_) curve_->disconnect(this);
    curve_ = curve;
    if (curve != nullptr) connect(curve, &BoardsCurve::measured, this, &CurveItem::refresh);
    refresh();
    Q_EMIT curveChanged();
}

void CurveItem::setThemeName(const QString& name) {
    if (name == theme_name_) return;
    theme_name_ = name;
    const double unit = theme_.unit;
    theme_ = paint::theme_named(name.toStdString());
    theme_.unit = unit;
    refresh();
    Q_EMIT lookChanged();
}

void CurveItem::setUnit(double unit) {
    if (!(unit > 0) || unit == theme_.unit) return;
    theme_.unit = unit;
    refresh();
    Q_EMIT lookChanged();
}

void CurveItem::refresh() {
    picture_ = curve_ ? picture_of(*curve_, everything_) : paint::ChartPicture{};
    for (std::size_t i = 0; i < picture_.plots.size(); ++i) {
        paint::ChartPlot& plot = picture_.plots[i];
        plot.title = titles_.value(static_cast<qsizetype>(i));
        plot.curves.back().name = right_name_;
        if (plot.curves.size() > 1) plot.curves.front().name = left_name_;
    }
    picture_.knee_text = knee_text_;
    picture_.x_title = axis_title_;
    picture_.pointed = pointed_ > 0 ? pointed_ : -1;
    layout_ = paint::lay_out_chart(picture_, size(), theme_.unit);
    update();
}

void CurveItem::copy(const QString& text) { QGuiApplication::clipboard()->setText(text); }

void CurveItem::paint(QPainter* painter) { paint::paint_chart(*painter, picture_, layout_, theme_); }

void CurveItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size()) refresh();
}

void CurveItem::point_at(int boards) {
    if (std::exchange(pointed_, boards) == boards) return;
    refresh();
    Q_EMIT pointedChanged();
}

void CurveItem::want(int boards) {
    if (!curve_ || curve_->to() == 0) return;
    const int wanted = std::clamp(boards, 1, curve_->to());
    if (wanted != curve_->here()) Q_EMIT boardsWanted(wanted);
}

void CurveItem::mousePressEvent(QMouseEvent* event) {
    if (layout_.is_empty() || !curve_) return event->ignore();
    forceActiveFocus(Qt::MouseFocusReason);
    setKeepMouseGrab(true);
    before_drag_ = curve_->here();
    curve_->setDragging(true);
    point_at(0);
    want(static_cast<int>(layout_.value_at(event->position().x())));
}

void CurveItem::mouseMoveEvent(QMouseEvent* event) {
    if (before_drag_ > 0) want(static_cast<int>(layout_.value_at(event->position().x())));
}

void CurveItem::mouseReleaseEvent(QMouseEvent*) { end_drag(); }
void CurveItem::mouseUngrabEvent() { end_drag(); }

void CurveItem::end_drag() {
    setKeepMouseGrab(false);
    if (std::exchange(before_drag_, 0) > 0 && curve_) curve_->setDragging(false);
}

void CurveItem::hoverMoveEvent(QHoverEvent* event) {
    if (!layout_.is_empty()) point_at(static_cast<int>(layout_.value_at(event->position().x())));
}

void CurveItem::hoverLeaveEvent(QHoverEvent*) { point_at(0); }

void CurveItem::keyPressEvent(QKeyEvent* event) {
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? large_step : 1;
    const int here = curve_ ? curve_->here() : 0;
    switch (event->key()) {
        case Qt::Key_Left:
            return want(here - step);
        case Qt::Key_Right:
            return want(here + step);
        case Qt::Key_Home:
            return want(1);
        case Qt::Key_End:
            return want(curve_ ? curve_->to() : 0);
        case Qt::Key_Escape:
            if (before_drag_ == 0) break;
            want(before_drag_);
            return end_drag();
        default:
            break;
    }
    event->ignore();
}

}  // namespace simul
