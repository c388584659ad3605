#pragma once

#include <optional>
#include <vector>

#include <QPointer>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

#include "app/window/look/paint/text.hpp"
#include "app/window/look/paint/theme.hpp"
#include "app/window/pages/code/models/code_line.hpp"
#include "app/window/pages/code/paint/marker_painter.hpp"

namespace simul {

class FlyingChips;

/// The boards at a line of code as chips, who goes on first at the left; many of them as numbers. Boards
/// count from 0; -1 is none.
class MarkerStrip : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(simul::CodeLine* line READ line WRITE setLine NOTIFY lineChanged FINAL)
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY lookChanged FINAL)
    Q_PROPERTY(double unit READ unit WRITE setUnit NOTIFY lookChanged FINAL)
    /// Where chips fly that leave this line or come to it; null: nowhere.
    Q_PROPERTY(simul::FlyingChips* air MEMBER air_ NOTIFY airChanged FINAL)
    /// Under the pointer, or chosen by the keyboard: a board, or many of a state (a CodeState as a number).
    Q_PROPERTY(int board READ board NOTIFY chosenChanged FINAL)
    Q_PROPERTY(int many READ many NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QRectF place READ place NOTIFY chosenChanged FINAL)

  public:
    explicit MarkerStrip(QQuickItem* parent = nullptr);

    CodeLine* line() const { return line_; }
    void setLine(CodeLine* line);
    QString themeName() const { return theme_name_; }
    void setThemeName(const QString& name);
    double unit() const { return theme_.unit; }
    void setUnit(double unit);
    int board() const { return chosen_ && !chosen_->is_pill ? chosen_->number - 1 : -1; }
    int many() const { return chosen_ && chosen_->is_pill ? static_cast<int>(chosen_->state) : -1; }
    QRectF place() const;

    /// Whose boards these are: tells halls apart.
    const QObject* hall() const { return line_ ? line_->parent() : nullptr; }
    const std::vector<paint::Chip>& chips() const { return chips_; }
    /// Where the chip of a board (from 1) stands; empty if it does not.
    QRectF place_of(int number) const;
    /// The chip of a board (from 1) is still on its way; it has come.
    void expect(int number);
    void receive(int number);
    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void lineChanged();
    void lookChanged();
    void airChanged();
    void chosenChanged();
    /// The user wants to look at this board large, or to see who the many are.
    void opened(int board);
    void listWanted();

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
    void tell_moves(const std::vector<paint::Chip>& before, const std::vector<QRectF>& places);
    void choose(const std::optional<paint::Chip>& chip);
    void open_chosen();
    void step(int way);
    std::optional<paint::Chip> chip_at(const QPointF& point) const;

    QPointer<CodeLine> line_;
    QString theme_name_;
    paint::Theme theme_ = paint::light_theme();
    paint::Lettering letters_;
    std::vector<paint::Chip> chips_;
    std::vector<QRectF> places_;
    std::vector<int> expected_;
    QPointer<FlyingChips> air_;
    std::optional<paint::Chip> chosen_;
};

}  // namespace simul
