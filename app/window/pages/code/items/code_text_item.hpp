#pragma once

#include <vector>

#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

#include "app/window/look/paint/theme.hpp"
#include "app/window/pages/code/paint/code_layout.hpp"
#include "app/window/pages/code/paint/code_tokens.hpp"

namespace simul {

/// One line of code in the colours of the theme; broken where it is wider than the item.
class CodeTextItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(CodeText)
    Q_PROPERTY(QString text MEMBER text_ NOTIFY changed FINAL)
    Q_PROPERTY(bool python MEMBER python_ NOTIFY changed FINAL)
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY changed FINAL)
    /// In logical pixels.
    Q_PROPERTY(double letterSize MEMBER letter_size_ NOTIFY changed FINAL)
    /// The code is tinted: it differs from what stands beside it.
    Q_PROPERTY(bool tinted MEMBER tinted_ NOTIFY changed FINAL)
    /// The tint of a mistake.
    Q_PROPERTY(bool wrong MEMBER wrong_ NOTIFY changed FINAL)

  public:
    explicit CodeTextItem(QQuickItem* parent = nullptr);

    QString themeName() const { return theme_name_; }
    void setThemeName(const QString& name);
    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void changed();

  protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;

  private:
    void arrange();
    void paint_piece(QPainter& painter, const paint::CodePiece& piece, double top) const;
    QColor colour_of(paint::TokenKind kind) const;

    QString text_;
    QString theme_name_;
    bool python_ = false;
    bool tinted_ = false;
    bool wrong_ = false;
    double letter_size_ = 13;
    const paint::Theme* theme_ = &paint::light_theme();
    std::vector<paint::CodePiece> pieces_;
    double letter_width_ = 8;
    double row_height_ = 17;
};

}  // namespace simul
