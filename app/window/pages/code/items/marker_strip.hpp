#pragma once

#include <vector>

#include <QPointer>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

#include "app/window/look/paint/text.hpp"
#include "app/window/look/paint/theme.hpp"
#include "app/window/pages/code/models/code_line.hpp"
#include "app/window/pages/code/paint/marker_painter.hpp"

namespace simul {

/// The boards at a line of code as chips, who goes on first at the left; many of them as numbers. Boards
/// count from 0; -1 is none.
class MarkerStrip : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(simul::CodeLine* line READ line WRITE setLine NOTIFY lineChanged FINAL)
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY lookChanged FINAL)
    Q_PROPERTY(double unit READ unit WRITE setUnit NOTIFY lookChanged FINAL)
    /// Under the pointer, or chosen by the keyboard.
    Q_PROPERTY(int board READ board NOTIFY boardChanged FINAL)

  public:
    explicit MarkerStrip(QQuickItem* parent = nullptr);

    CodeLine* line() const { return line_; }
    void setLine(CodeLine* line);
    QString themeName() const { return theme_name_; }
    void setThemeName(const QString& name);
    double unit() const { return theme_.unit; }
    void setUnit(double unit);
    int board() const { return board_; }

    const std::vector<paint::Chip>& chips() const { return chips_; }
    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void lineChanged();
    void lookChanged();
    void boardChanged();
    /// The user wants to look at this board large.
    void opened(int board);

  protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void take_chips();
    void add_pills();
    void choose(int board);
    void step(int way);
    int board_at(const QPointF& point) const;

    QPointer<CodeLine> line_;
    QString theme_name_;
    paint::Theme theme_ = paint::light_theme();
    paint::Lettering letters_;
    std::vector<paint::Chip> chips_;
    std::vector<QRectF> places_;
    int board_ = -1;
};

}  // namespace simul
