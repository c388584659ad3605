#include "app/window/pages/lessons/models/lesson_memory.hpp"

#include <algorithm>

#include <QStringList>

#include "simulator/lessons/shipped_lessons.hpp"

namespace simul {

QString lesson_key(const lessons::Lesson& lesson) {
    return QStringLiteral("lessons/") + QString::fromStdString(lesson.id);
}

LessonPlace remembered(const Preferences& preferences, const lessons::Lesson& lesson) {
    const QStringList words = preferences.kept(lesson_key(lesson)).split(u' ');
    constexpr qsizetype known = 7;
    constexpr int last_stage = 2;
    if (words.size() != known) return {};
    LessonPlace place;
    place.edition = words[0].toUInt();
    place.setup = std::clamp(words[1].toUInt(), 1U, lesson.setup_count());
    place.stage = std::clamp(words[2].toInt(), 0, last_stage);
    place.locked = words[3] == QStringLiteral("1");
    place.done = words[4] == QStringLiteral("1");
    place.missed = words[5].toUInt();
    place.answers = read_answers(words[6]);
    return place;
}

void remember(Preferences& preferences, const lessons::Lesson& lesson, const LessonPlace& place) {
    preferences.keep(lesson_key(lesson), QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                                             .arg(place.edition)
                                             .arg(place.setup)
                                             .arg(place.stage)
                                             .arg(place.locked ? 1 : 0)
                                             .arg(place.done ? 1 : 0)
                                             .arg(place.missed)
                                             .arg(kept_text(place.answers)));
}

std::optional<lessons::Missed> missed_before(const Preferences& preferences) {
    for (const lessons::Lesson& lesson : lessons::shipped_lessons()) {
        const LessonPlace place = remembered(preferences, lesson);
        if (place.missed > 0 && place.missed <= lesson.asks.size() && !lesson.asks[place.missed - 1].borrowed)
            return lessons::Missed{lesson.id, place.missed};
    }
    return std::nullopt;
}

}  // namespace simul
