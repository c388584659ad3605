#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

CommandLine in_english() {
    CommandLine line;
    line.language = QStringLiteral("en");
    line.size = QSize(1366, 768);
    return line;
}

}  // namespace

OpenWindow::OpenWindow(std::unique_ptr<Speaker> speaker)
    : session(in_english(), folder.filePath(QStringLiteral("preferences.ini")), std::move(speaker)) {
    EXPECT_TRUE(session.open());
    EXPECT_TRUE(QTest::qWaitForWindowActive(session.window()));
    session.picture();
}

QObject* OpenWindow::object(const QString& path) {
    QObject* found = session.window();
    for (const QString& name : path.split(u'/'))
        if (found != nullptr) found = found->findChild<QObject*>(name);
    EXPECT_NE(found, nullptr) << path.toStdString();
    return found;
}

QQuickItem* OpenWindow::item(const QString& path) { return qobject_cast<QQuickItem*>(object(path)); }

void OpenWindow::click(const QString& path) {
    const auto* target = item(path);
    ASSERT_NE(target, nullptr);
    const QPointF middle = target->mapToScene({target->width() / 2, target->height() / 2});
    QTest::mouseClick(session.window(), Qt::LeftButton, {}, middle.toPoint());
}

void OpenWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(session.window(), key, modifiers);
}

void OpenWindow::type(const QString& path, const QString& text) {
    auto* field = item(path);
    ASSERT_NE(field, nullptr);
    field->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_A, Qt::ControlModifier);
    for (const QChar letter : text) QTest::keyClick(session.window(), letter.toLatin1());
    press(Qt::Key_Return);
}

QString OpenWindow::text_of(const QString& path) { return object(path)->property("text").toString(); }

}  // namespace simul
