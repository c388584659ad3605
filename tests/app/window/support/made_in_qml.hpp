#pragma once

#include <memory>

#include <QQmlComponent>
#include <QQmlEngine>
#include <QtQuick/QQuickItem>
#include <gtest/gtest.h>

#include "app/window/shell/languages.hpp"

namespace simul {

/// One object of the module Simul with no window around it, in English at first: what it says and does takes
/// milliseconds to test.
class MadeInQml {
  public:
    MadeInQml(const char* type, const QVariantMap& properties) : MadeInQml(type, "", properties) {}
    /// With functions of its own.
    MadeInQml(const char* type, const char* body, const QVariantMap& properties = {}) {
        speak("en");
        engine_.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(&engine_);
        component.setData(QByteArray("import Simul\n") + type + " {" + body + "}", {});
        object_.reset(component.createWithInitialProperties(properties));
        EXPECT_NE(object_, nullptr) << component.errorString().toStdString();
        // Qt 6.8 shows nothing that is nowhere.
        if (auto* item = qobject_cast<QQuickItem*>(object_.get())) item->setParentItem(&nowhere_);
    }

    void speak(const char* language) {
        languages_.use(QString::fromLatin1(language));
        engine_.retranslate();
    }
    QObject* operator->() const { return object_.get(); }

    /// Visible items of this name inside the item, in order.
    QList<QQuickItem*> shown(const char* name) const {
        return shown_in(qobject_cast<QQuickItem*>(object_.get()), name);
    }
    /// What they say.
    QStringList texts(const char* name) const {
        QStringList texts;
        for (const QQuickItem* item : shown(name)) texts.append(item->property("text").toString());
        return texts;
    }
    /// As the keyboard presses a button.
    static void press(QQuickItem* button) { QMetaObject::invokeMethod(button, "activate"); }

  private:
    static QList<QQuickItem*> shown_in(const QQuickItem* top, const char* name) {
        QList<QQuickItem*> found;
        for (QQuickItem* child : top->childItems()) {
            if (!child->isVisible()) continue;
            if (child->objectName() == QLatin1String(name)) found.append(child);
            found += shown_in(child, name);
        }
        return found;
    }

    Languages languages_;
    QQuickItem nowhere_;
    QQmlEngine engine_;
    std::unique_ptr<QObject> object_;
};

}  // namespace simul
