#include "app/window/pages/lessons/models/lesson_shelf.hpp"

#include <utility>

#include "app/window/pages/lessons/models/lesson_memory.hpp"
#include "simulator/lessons/shipped_lessons.hpp"

namespace simul {
namespace {

QString in_language(const lessons::Words& words, Tongue tongue) {
    // titles and goals hold no numbers
    return QString::fromStdString(lessons::said(words, lessons::Setting{}, tongue));
}

int chapter_of(const lessons::Lesson& lesson) {
    int number = 0;
    for (const lessons::Chapter& chapter : lessons::chapters()) {
        if (chapter.id == lesson.chapter) return number;
        ++number;
    }
    return -1;
}

int progress_of(const LessonPlace& place) {
    if (place.done) return 2;
    return place.edition == 0 ? 0 : 1;
}

}  // namespace

LessonShelf::LessonShelf(QObject* parent)
    : LessonRows{{"number", "lesson", "title", "goal", "chapter", "place", "progress"}, parent} {}

void LessonShelf::setPreferences(Preferences* preferences) {
    preferences_ = preferences;
    refresh();
}

void LessonShelf::setLanguage(const QString& language) {
    if (std::exchange(language_, language) != language) refresh();
}

void LessonShelf::refresh() {
    if (!preferences_ || language_.isEmpty()) return;
    const bool is_korean = language_ == QStringLiteral("ko");
    const Tongue tongue = is_korean ? Tongue::korean : Tongue::english;
    chapters_.clear();
    for (const lessons::Chapter& chapter : lessons::chapters()) {
        const std::string_view name = is_korean ? chapter.korean : chapter.english;
        chapters_.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    done_ = 0;
    begun_ = false;
    next_lesson_.clear();
    QList<QVariantList> rows;
    std::map<int, int> places;
    for (const lessons::Lesson& lesson : lessons::shipped_lessons()) {
        const int chapter = chapter_of(lesson);
        const int progress = progress_of(remembered(*preferences_, lesson));
        const QString id = QString::fromStdString(lesson.id);
        const QString title = in_language(lesson.title, tongue);
        rows.append({rows.size() + 1, id, title, in_language(lesson.goal, tongue), chapter, places[chapter]++,
                     progress});
        done_ += progress == 2 ? 1 : 0;
        begun_ = begun_ || progress > 0;
        if (progress == 2 || !next_lesson_.isEmpty()) continue;
        next_lesson_ = id;
        next_title_ = title;
    }
    setRows(rows);
    Q_EMIT shelfChanged();
}

void LessonShelf::forget(const QString& lesson) { forget_keys({QStringLiteral("lessons/") + lesson}); }

void LessonShelf::forgetAll() {
    QStringList keys;
    for (const lessons::Lesson& lesson : lessons::shipped_lessons()) keys.append(lesson_key(lesson));
    forget_keys(keys);
}

void LessonShelf::forget_keys(const QStringList& keys) {
    if (!preferences_) return;
    forgotten_.clear();
    for (const QString& key : keys) {
        const QString text = preferences_->kept(key);
        if (text.isEmpty()) continue;
        forgotten_[key] = text;
        preferences_->keep(key, {});
    }
    refresh();
}

void LessonShelf::undo() {
    if (!preferences_) return;
    for (const auto& [key, text] : std::exchange(forgotten_, {})) preferences_->keep(key, text);
    refresh();
}

}  // namespace simul
