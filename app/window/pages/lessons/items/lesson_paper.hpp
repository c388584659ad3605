#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqml.h>

#include "app/window/base/newest_job.hpp"
#include "app/window/paper/paint/worksheet.hpp"

namespace simul {

/// All that is the same for every worksheet of this program: language ("en", "ko"), size of the paper, name
/// of the program.
paint::WorksheetRequest worksheet_request(const QString& language);

/// Worksheets of a lesson as a file, made while the window goes on.
class LessonPaper : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    /// Why the last file could not be written; empty if it was.
    Q_PROPERTY(QString failure READ failure NOTIFY changed FINAL)

  public:
    using QObject::QObject;

    bool busy() const { return busy_; }
    QString failure() const { return failure_; }

    /// Writes the worksheet of one lesson, or with an empty id of all, which is whole or not there.
    Q_INVOKABLE void save(const QUrl& file, const QString& lesson, int setup, const QString& language,
                          bool answers);

  Q_SIGNALS:
    void changed();

  private:
    void finish(const QString& failure);

    bool busy_ = false;
    QString failure_;
    NewestJob job_;
};

}  // namespace simul
