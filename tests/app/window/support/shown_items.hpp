#pragma once

#include <QDir>

#include "tests/app/window/support/open_window.hpp"

namespace simul {

/// The real window with help for what comes out of lists and opens in menus.
class ShownItems : public OpenWindow {
  protected:
    /// Visible items of this name inside `top`, or in the whole window, in order.
    QList<QQuickItem*> shown(const char* name, QQuickItem* top = nullptr) {
        if (top == nullptr) top = session.window()->contentItem();
        QList<QQuickItem*> found;
        for (QQuickItem* child : top->childItems()) {
            if (!child->isVisible()) continue;
            if (child->objectName() == QLatin1String(name)) found.append(child);
            found += shown(name, child);
        }
        return found;
    }
    void click_on(QQuickItem* target) {
        QTest::mouseClick(session.window(), Qt::LeftButton, {},
                          target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
        session.picture();
    }
    /// Keeps what the window looks like, when the environment names a folder for it.
    void keep(const char* name) {
        const QString pictures = qEnvironmentVariable("SIMUL_TEST_PICTURES");
        if (!pictures.isEmpty()) session.picture().save(QDir(pictures).filePath(QLatin1String(name)));
    }
    void press_on(QQuickItem* target) {
        target->forceActiveFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
        session.picture();
    }
};

}  // namespace simul
