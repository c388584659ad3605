#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

#include "app/window/look/paint/theme.hpp"

namespace simul {

/// What all charts have in common: a look, a place under the pointer, and a way to the clipboard.
class ChartCanvas : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(ChartCanvas)
    QML_UNCREATABLE("one of its kinds is")
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY lookChanged FINAL)
    Q_PROPERTY(double unit READ unit WRITE setUnit NOTIFY lookChanged FINAL)

  public:
    explicit ChartCanvas(QQuickItem* parent = nullptr);

    QString themeName() const { return theme_name_; }
    void setThemeName(const QString& name);
    double unit() const { return theme_.unit; }
    void setUnit(double unit);

    /// Puts a text where others can paste it.
    Q_INVOKABLE static void copy(const QString& text);

  Q_SIGNALS:
    void lookChanged();

  protected:
    /// Something has changed: the picture is to be made anew and drawn.
    virtual void refresh() = 0;
    const paint::Theme& theme() const { return theme_; }
    void geometryChange(const QRectF& now, const QRectF& before) override;

  private:
    QString theme_name_;
    paint::Theme theme_ = paint::light_theme();
};

}  // namespace simul
