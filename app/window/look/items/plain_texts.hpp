#pragma once

#include <QPointer>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickWindow>

namespace simul {

/// Keeps every text in a window plain, before each frame, while there is one: for dialogs of Qt, which take
/// names of files for markup if they look like it. Our own texts are plain already.
class PlainTexts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow* window READ window WRITE setWindow NOTIFY windowChanged FINAL)

  public:
    using QObject::QObject;
    QQuickWindow* window() const { return window_; }
    void setWindow(QQuickWindow* window);

  Q_SIGNALS:
    void windowChanged();

  private:
    QPointer<QQuickWindow> window_;
};

}  // namespace simul
