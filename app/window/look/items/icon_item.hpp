#pragma once

#include <QColor>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

namespace simul {

/// One of the program's own vector icons, crisp at every size, in one colour.
class IconItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(Icon)
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY kindChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)

  public:
    enum Kind {
        Crown,
        Play,
        Pause,
        ToStart,
        ToEnd,
        MoveBack,
        MoveForward,
        EventBack,
        EventForward,
        Sun,
        Moon,
        Projector,
        Contrast,
        Globe,
        FullScreen,
        Sliders,
        Close,
        Reset,
        Check,
        Down,
        Right,
        Bolt,
        Hourglass,
        Dice,
        Pin,
        Eye,
        More,
        PlayBack,
        Copy,
        Folder,
    };
    Q_ENUM(Kind)

    explicit IconItem(QQuickItem* parent = nullptr);

    Kind kind() const { return kind_; }
    void setKind(Kind kind);
    QColor color() const { return color_; }
    void setColor(const QColor& color);

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void kindChanged();
    void colorChanged();

  private:
    Kind kind_ = Crown;
    QColor color_ = Qt::black;
};

}  // namespace simul
