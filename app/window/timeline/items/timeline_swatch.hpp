#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

#include "app/window/timeline/items/timeline_cursor.hpp"

namespace simul {

/// A bar of one state for the timeline's legend, in the very pattern of the lanes.
class TimelineSwatch : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(TimelineSwatch)
    Q_PROPERTY(simul::timeline::What what MEMBER what_ NOTIFY changed FINAL)
    Q_PROPERTY(QString themeName MEMBER theme_name_ NOTIFY changed FINAL)
    Q_PROPERTY(double unit MEMBER unit_ NOTIFY changed FINAL)

  public:
    explicit TimelineSwatch(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void changed();

  private:
    timeline::What what_ = timeline::Served;
    QString theme_name_;
    double unit_ = 1;
};

}  // namespace simul
