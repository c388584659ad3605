#include "app/window/pages/code/items/code_text_item.hpp"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

namespace simul {

CodeTextItem::CodeTextItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &CodeTextItem::changed, this, &CodeTextItem::arrange);
}

void CodeTextItem::setThemeName(const QString& name) {
    if (name == theme_name_) return;
    theme_name_ = name;
    theme_ = &paint::theme_named(name.toStdString());
    Q_EMIT changed();
}

void CodeTextItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width()) arrange();
}

void CodeTextItem::arrange() {
    const QFontMetricsF metrics{paint::code_font(letter_size_)};
    letter_width_ = std::max(1.0, metrics.horizontalAdvance(QLatin1Char('m')));
    row_height_ = std::ceil(metrics.height() * 1.1);
    const double columns = width() > 0 ? std::floor(width() / letter_width_) : 1000;
    pieces_ = paint::code_pieces(text_, static_cast<qsizetype>(columns));
    setImplicitWidth(std::ceil(static_cast<double>(text_.size()) * letter_width_));
    setImplicitHeight(row_height_ * static_cast<double>(std::max<std::size_t>(pieces_.size(), 1)));
    update();
}

QColor CodeTextItem::colour_of(paint::TokenKind kind) const {
    switch (kind) {
        case paint::TokenKind::keyword:
            return theme_->keyword;
        case paint::TokenKind::call:
            return theme_->accent_text;
        case paint::TokenKind::comment:
            return theme_->text_soft;
        case paint::TokenKind::plain:
            break;
    }
    return theme_->text;
}

void CodeTextItem::paint_piece(QPainter& painter, const paint::CodePiece& piece, double top) const {
    const double left = static_cast<double>(piece.indent) * letter_width_;
    if (tinted_ || wrong_) {
        const double wide = static_cast<double>(piece.length) * letter_width_;
        const QColor tint = paint::mix(theme_->panel, wrong_ ? theme_->waiting : theme_->accent, 0.22);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(QRectF{left - 3, top, wide + 6, row_height_ - 1}, 3, 3);
    }
    const QFontMetricsF metrics{painter.font()};
    const double base = top + (row_height_ - metrics.height()) / 2 + metrics.ascent();
    for (const paint::Token& token : paint::tokens_of(text_, python_)) {
        const qsizetype from = std::max(token.from, piece.from);
        const qsizetype end = std::min(token.from + token.length, piece.from + piece.length);
        if (from >= end) continue;
        painter.setPen(colour_of(token.kind));
        painter.drawText(QPointF{left + static_cast<double>(from - piece.from) * letter_width_, base},
                         text_.mid(from, end - from));
    }
}

void CodeTextItem::paint(QPainter* painter) {
    painter->setFont(paint::code_font(letter_size_));
    double top = 0;
    for (const paint::CodePiece& piece : pieces_) {
        paint_piece(*painter, piece, top);
        top += row_height_;
    }
}

}  // namespace simul
