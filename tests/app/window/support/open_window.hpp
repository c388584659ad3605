#pragma once

#include <QTemporaryDir>
#include <QtQuick/QQuickItem>
#include <QtTest/QTest>
#include <gtest/gtest.h>

#include "app/window/shell/session.hpp"

namespace simul {

/// The real window, offscreen, with preferences of its own.
class OpenWindow : public testing::Test {
  protected:
    /// `speaker`: null for the computer's.
    explicit OpenWindow(std::unique_ptr<Speaker> speaker = nullptr);

    /// The item or object of this name; "boards/field" is the field inside boards. Fails the test if there is
    /// none.
    QObject* object(const QString& path);
    QQuickItem* item(const QString& path);
    void click(const QString& path);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Types into a field, in place of what it shows, and leaves it with Return.
    void type(const QString& path, const QString& text);
    QString text_of(const QString& path);

    Playback& playback() { return session.playback(); }
    Settings& settings() { return *session.exhibition().settings(); }

    QTemporaryDir folder;
    Session session;
};

}  // namespace simul
