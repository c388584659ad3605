#include <algorithm>
#include <array>
#include <utility>

#include <QStringList>

#include "app/window/pages/lessons/models/lesson_room.hpp"
#include "simulator/lessons/play.hpp"
#include "simulator/lessons/shipped_lessons.hpp"

namespace simul {
namespace {

constexpr std::array stage_names{"predict", "run", "explain"};

int stage_named(const QString& word) {
    for (std::size_t i = 0; i < stage_names.size(); ++i)
        if (word == QLatin1String(stage_names[i])) return static_cast<int>(i);
    return -1;
}

/// The parts of "id:7:run"; the id may be a path with colons of its own.
QStringList parts_of(const QString& place) {
    const auto is_setup = [](const QString& word) {
        return word.isEmpty() || word.toUInt() > 0 || word == u'0';
    };
    QStringList words = place.split(u':');
    QString stage;
    if (words.size() > 2 && (words.last().isEmpty() || stage_named(words.last()) >= 0))
        stage = words.takeLast();
    if (words.size() < 2 || !is_setup(words.last())) return {place};
    const QString setup = words.takeLast();
    return {words.join(u':'), setup, stage};
}

bool is_file(const QString& name) { return name.contains(u'/') || name.endsWith(QStringLiteral(".json")); }

/// As the command line has it: what is given of setup and stage takes the place of what is remembered.
LessonPlace with_wishes(LessonPlace place, const QStringList& words, const lessons::Lesson& lesson) {
    const uint setup = words.value(1).toUInt();
    const int stage = stage_named(words.value(2));
    if (setup > 0 && lessons::setup_round(lesson, setup) != place.setup) {
        place.setup = lessons::setup_round(lesson, setup);
        place.answers.clear();
        place.stage = LessonRoom::Predict;
        place.locked = false;
    }
    if (stage < 0) return place;
    place.stage = stage;
    place.locked = stage != LessonRoom::Predict;
    return place;
}

}  // namespace

void LessonRoom::open(const QString& place) {
    const QStringList words = parts_of(place);
    if (is_file(words.front())) return open_own(words.front(), words);
    const lessons::Lesson* const lesson = lessons::shipped_lesson(words.front().toStdString());
    if (lesson == nullptr || !preferences_) return;
    own_.reset();
    open_read(*lesson, words);
}

void LessonRoom::openFile(const QUrl& file) {
    open_own(file.isLocalFile() ? file.toLocalFile() : file.toString(), {});
}

/// Its setups are all played before it is opened, so that what is wrong is said here and not in class.
void LessonRoom::open_own(const QString& path, const QStringList& wishes) {
    busy_ = true;
    failure_.clear();
    job_.post([this, path, wishes](const std::stop_token& stop) -> NewestJob::Delivery {
        try {
            auto read =
                std::make_shared<const lessons::Lesson>(lessons::load_lesson(path.toStdString(), stop));
            return [this, path, wishes, read] {
                own_ = read;
                own_path_ = path;
                open_read(*own_, wishes);
            };
        } catch (const std::exception& error) {
            return [this, what = QString::fromUtf8(error.what())] { fail(what); };
        }
    });
    refresh();
}

void LessonRoom::open_read(const lessons::Lesson& lesson, const QStringList& wishes) {
    LessonPlace known = own_ ? LessonPlace{} : remembered(*preferences_, lesson);
    renewed_ = known.edition != 0 && known.edition != lesson.edition;
    if (renewed_) known = {};
    known.edition = lesson.edition;
    begin(lesson, with_wishes(std::move(known), wishes, lesson));
}

void LessonRoom::begin(const lessons::Lesson& lesson, const LessonPlace& place) {
    hands_.forget();
    lesson_ = &lesson;
    place_ = place;
    if (place_.stage == Run && !watches()) place_.stage = Predict;
    sheet_.reset();
    ask_ = 0;
    watched_ = -1;
    halls_.playback()->setPlaying(false);
    keep_place();
    load();
}

void LessonRoom::close() {
    job_.abandon();
    halls_.playback()->setPlaying(false);
    hands_.forget();
    lesson_ = nullptr;
    own_.reset();
    sheet_.reset();
    busy_ = false;
    failure_.clear();
    refresh();
}

void LessonRoom::load() {
    busy_ = true;
    failure_.clear();
    missed_ = preferences_ ? missed_before(*preferences_) : std::nullopt;
    job_.post([this, lesson = lesson_, own = own_, setup = place_.setup, tongue = tongue(),
               missed = missed_](const std::stop_token& stop) -> NewestJob::Delivery {
        try {
            const auto setting = lessons::play(*lesson, setup, stop);
            auto sheet = std::make_shared<const lessons::Sheet>(
                lessons::sheet_of(*lesson, setting, tongue, lessons::shipped_lesson, missed));
            return [this, sheet] { take(sheet); };
        } catch (const std::exception& error) {
            return [this, what = QString::fromUtf8(error.what())] { fail(what); };
        }
    });
    refresh();
}

void LessonRoom::fail(const QString& what) {
    failure_ = what;
    busy_ = false;
    refresh();
}

void LessonRoom::take(std::shared_ptr<const lessons::Sheet> sheet) {
    const bool is_new = sheet_ == nullptr;
    sheet_ = std::move(sheet);
    place_.answers.resize(sheet_->questions.size());
    if (is_new) {
        const auto open = std::ranges::find_if(place_.answers, [](const auto& given) { return !given; });
        if (place_.stage == Predict && !place_.locked && open != place_.answers.end())
            ask_ = static_cast<int>(open - place_.answers.begin());
        return show_halls(false);
    }
    busy_ = false;
    refresh();
}

}  // namespace simul
