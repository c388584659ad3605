#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace simul {

/// The clipboard of the computer, for QML.
class TextClipboard : public QObject {
    Q_OBJECT
    QML_ELEMENT
  public:
    using QObject::QObject;
    Q_INVOKABLE static void copy(const QString& text);
    Q_INVOKABLE static QString text();
};

}  // namespace simul
