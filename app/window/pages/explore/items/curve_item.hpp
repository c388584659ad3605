#pragma once

#include <QPointer>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

#include "app/window/chart/paint/chart_painter.hpp"
#include "app/window/pages/explore/models/boards_curve.hpp"

namespace simul {

/// The curve of a model as three charts: last reply, speed-up, how busy she is. The number of boards can be
/// dragged in it. Texts come translated.
class CurveItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(CurveChart)
    Q_PROPERTY(simul::BoardsCurve* curve READ curve WRITE setCurve NOTIFY curveChanged FINAL)
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY lookChanged FINAL)
    Q_PROPERTY(double unit READ unit WRITE setUnit NOTIFY lookChanged FINAL)
    /// Up to the greatest last reply of both halls, not of the right one alone.
    Q_PROPERTY(bool everything MEMBER everything_ NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString leftName MEMBER left_name_ NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString rightName MEMBER right_name_ NOTIFY textsChanged FINAL)
    Q_PROPERTY(QStringList titles MEMBER titles_ NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString kneeText MEMBER knee_text_ NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString axisTitle MEMBER axis_title_ NOTIFY textsChanged FINAL)
    /// The number of boards under the pointer; 0: none.
    Q_PROPERTY(int pointed READ pointed NOTIFY pointedChanged FINAL)

  public:
    explicit CurveItem(QQuickItem* parent = nullptr);

    BoardsCurve* curve() const { return curve_; }
    void setCurve(BoardsCurve* curve);
    QString themeName() const { return theme_name_; }
    void setThemeName(const QString& name);
    double unit() const { return theme_.unit; }
    void setUnit(double unit);
    int pointed() const { return pointed_; }

    /// Puts a text where others can paste it.
    Q_INVOKABLE static void copy(const QString& text);

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void curveChanged();
    void lookChanged();
    void textsChanged();
    void pointedChanged();
    /// The user wants so many boards.
    void boardsWanted(int boards);

  protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void refresh();
    void point_at(int boards);
    void want(int boards);
    void end_drag();

    QPointer<BoardsCurve> curve_;
    QString theme_name_;
    paint::Theme theme_ = paint::light_theme();
    bool everything_ = false;
    QString left_name_;
    QString right_name_;
    QStringList titles_;
    QString knee_text_;
    QString axis_title_;
    int pointed_ = 0;
    int before_drag_ = 0;  // boards; 0: nobody drags
    paint::ChartPicture picture_;
    paint::ChartLayout layout_;
};

/// What is drawn of a curve, but for texts.
paint::ChartPicture picture_of(const BoardsCurve& curve, bool everything);

}  // namespace simul
