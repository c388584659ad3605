#pragma once

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "app/window/pages/lessons/models/lesson_room.hpp"

namespace simul {

/// A lesson without a window, with preferences of its own.
class OpenRoom : public testing::Test {
  protected:
    OpenRoom() { room.setProperty("preferences", QVariant::fromValue(&preferences)); }

    void open(const QString& place, LessonRoom& in) {
        in.open(place);
        settle(in);
    }
    void open(const QString& place) { open(place, room); }
    static void settle(LessonRoom& in) {
        while (in.busy()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void settle() { settle(room); }
    void go_on() {
        room.goOn();
        settle();
    }
    void reveal() {
        room.reveal();
        settle();
    }
    static QString in_row(LessonRows& rows, int row, const char* column) {
        return cell(rows, row, column).toString();
    }
    static QVariant cell(LessonRows& rows, int row, const char* column) {
        return rows.data(rows.index(row), rows.roleNames().key(column));
    }

    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("simul.ini"));
    Preferences preferences{file};
    LessonRoom room;
};

}  // namespace simul
