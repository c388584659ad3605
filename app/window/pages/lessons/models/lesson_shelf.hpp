#pragma once

#include <map>

#include <QPointer>

#include "app/window/pages/lessons/models/lesson_rows.hpp"
#include "app/window/settings/models/preferences.hpp"

namespace simul {

/// The list of all lessons in the reader's language: "number" (from 1), "lesson" (id), "title", "goal",
/// "chapter" (from 0; -1: the closing one), "place" (row in the chapter), "progress" (0 new, 1 begun, 2
/// done).
class LessonShelf : public simul::LessonRows {  // in full: Qt's tools look its base up by this name
    Q_OBJECT
    Q_PROPERTY(
        simul::Preferences* preferences READ preferences WRITE setPreferences NOTIFY shelfChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY shelfChanged FINAL)
    Q_PROPERTY(QStringList chapters READ chapters NOTIFY shelfChanged FINAL)
    Q_PROPERTY(int done READ done NOTIFY shelfChanged FINAL)
    Q_PROPERTY(bool begun READ begun NOTIFY shelfChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY shelfChanged FINAL)
    /// The lesson to go on with, and what it is called.
    Q_PROPERTY(QString nextLesson READ nextLesson NOTIFY shelfChanged FINAL)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY shelfChanged FINAL)

  public:
    explicit LessonShelf(QObject* parent = nullptr);

    Preferences* preferences() const { return preferences_; }
    void setPreferences(Preferences* preferences);
    QString language() const { return language_; }
    void setLanguage(const QString& language);
    QStringList chapters() const { return chapters_; }
    int done() const { return done_; }
    bool begun() const { return begun_; }
    bool canUndo() const { return !forgotten_.empty(); }
    QString nextLesson() const { return next_lesson_; }
    QString nextTitle() const { return next_title_; }

    /// Forgets what is remembered of a lesson, or of all; undo() brings back what the last call forgot.
    Q_INVOKABLE void forget(const QString& lesson);
    Q_INVOKABLE void forgetAll();
    Q_INVOKABLE void undo();
    /// Reads anew what is remembered.
    Q_INVOKABLE void refresh();

  Q_SIGNALS:
    void shelfChanged();

  private:
    void forget_keys(const QStringList& keys);

    QPointer<Preferences> preferences_;
    QString language_;
    QStringList chapters_;
    int done_ = 0;
    bool begun_ = false;
    QString next_lesson_;
    QString next_title_;
    std::map<QString, QString> forgotten_;
};

}  // namespace simul
