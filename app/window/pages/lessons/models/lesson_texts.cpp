#include <algorithm>
#include <array>
#include <cmath>

#include "app/window/base/milliseconds.hpp"
#include "app/window/pages/lessons/models/lesson_room.hpp"
#include "simulator/lessons/shipped_lessons.hpp"

namespace simul {
namespace {

QString q(const std::string& text) { return QString::fromStdString(text); }

/// Where both stand on their scale, with a margin at either end.
std::pair<double, double> places_on_scale(double you, double truth) {
    constexpr double margin = 0.14;
    const double span = std::abs(you - truth);
    if (span <= 0) return {0.5, 0.5};
    return you < truth ? std::pair{margin, 1 - margin} : std::pair{1 - margin, margin};
}

/// Where a marker can be dragged to: ten minutes, doubled until everything is over, so that it tells little.
double round_end(double ms) {
    double end = 600'000;
    while (end < ms) end *= 2;
    return end;
}

bool tells_the_answer(const Trace& trace, Time at, std::vector<std::uint32_t> right) {
    const HallState state = trace.at(at);
    std::ranges::sort(right);
    if (right.empty()) return false;
    const BoardPhase phase = phase_at(state, right.front());
    std::vector<std::uint32_t> alike;
    for (std::uint32_t b = 0; b < state.boards.size(); ++b)
        if (phase_at(state, b) == phase) alike.push_back(b);
    return alike == right;
}

}  // namespace

QString LessonRoom::text(const std::string& words, int least_stage) const {
    return sheet_ && stage() >= least_stage ? q(words) : QString{};
}

QString LessonRoom::lesson() const { return lesson_ == nullptr ? QString{} : q(lesson_->id); }

int LessonRoom::number() const {
    const auto all = lessons::shipped_lessons();
    return lesson_ == nullptr || own_ ? 0 : static_cast<int>(lesson_ - all.data()) + 1;
}

QString LessonRoom::title() const {
    return lesson_ == nullptr ? QString{} : q(lessons::said(lesson_->title, lessons::Setting{}, tongue()));
}

int LessonRoom::kind() const { return asked() == nullptr ? Choice : static_cast<int>(asked()->kind); }
int LessonRoom::measure() const { return asked() == nullptr ? 0 : static_cast<int>(asked()->measure); }
QString LessonRoom::question() const { return asked() == nullptr ? QString{} : q(asked()->text); }
QString LessonRoom::hint() const { return asked() == nullptr ? QString{} : q(asked()->hint); }
bool LessonRoom::answered() const { return given().has_value(); }

bool LessonRoom::unknown() const {
    const auto known = given();
    return known && std::holds_alternative<lessons::NotYet>(*known);
}

QString LessonRoom::answer() const {
    return asked() == nullptr ? QString{} : answer_words(*asked(), given(), tongue());
}

double LessonRoom::answerMs() const {
    if (asked() == nullptr) return -1;
    const auto at = [this](std::size_t i) {
        const lessons::Question& question = sheet_->questions[i];
        return asks_moment(question) && question.setting == sheet_->setting
                   ? answer_number(question, place_.answers[i])
                   : std::nullopt;
    };
    if (stage() == Predict) return at(static_cast<std::size_t>(ask_)).value_or(-1);
    for (std::size_t i = 0; i < place_.answers.size(); ++i)
        if (const auto ms = at(i)) return *ms;
    return -1;
}

double LessonRoom::latestMs() const {
    if (asked() == nullptr) return 0;
    Time end{};
    for (const auto& [name, run] : asked()->setting->runs)
        end = std::max(end, run.trace->results().last_reply);
    return round_end(to_ms(end));
}

QList<int> LessonRoom::picked() const {
    QList<int> boards;
    const auto known = given();
    if (!known || !std::holds_alternative<lessons::Picked>(*known)) return boards;
    for (const std::uint32_t board : std::get<lessons::Picked>(*known).boards)
        boards.append(static_cast<int>(board));
    return boards;
}

bool LessonRoom::picksLeft() const { return asked() != nullptr && asked()->hall == "left"; }
QString LessonRoom::discuss() const { return sheet_ ? text(sheet_->discuss, Run) : QString{}; }
QString LessonRoom::explanation() const { return sheet_ ? text(sheet_->explain, Explain) : QString{}; }
QString LessonRoom::code() const { return sheet_ ? text(sheet_->code, Explain) : QString{}; }
QString LessonRoom::nextStep() const { return sheet_ ? text(sheet_->next, Explain) : QString{}; }

/// A word of the page Code.
QString LessonRoom::listing() const {
    if (!sheet_ || sheet_->listing.empty() || stage() != Explain) return {};
    for (const char* same : {"cpp", "missing-await", "forgotten-gather"})
        if (sheet_->listing == same) return q(sheet_->listing);
    return QStringLiteral("python");
}

QString LessonRoom::codeLine() const { return sheet_ ? text(sheet_->code_line, Explain) : QString{}; }

QString LessonRoom::pane() const { return sheet_ ? text(sheet_->pane, Run) : QString{}; }

int LessonRoom::focusBoard() const {
    return sheet_ && stage() == Run ? static_cast<int>(sheet_->focus_board) - 1 : -1;
}

QString LessonRoom::command() const {
    if (lesson_ == nullptr) return {};
    constexpr std::array stages{"predict", "run", "explain"};
    QString name = own_path_;
    name = own_ ? u'\'' + name.replace(u'\'', QStringLiteral("'\\''")) + u'\'' : lesson();
    return QStringLiteral("simul --lesson %1 --setup %2 --state %3")
        .arg(name)
        .arg(setup())
        .arg(QLatin1String(stages[static_cast<std::size_t>(stage())]));
}

QString LessonRoom::nextLesson() const {
    if (sheet_ && !sheet_->next_lesson.empty()) return q(sheet_->next_lesson);
    if (own_) return {};
    const auto all = lessons::shipped_lessons();
    const auto next = static_cast<std::size_t>(number());
    return lesson_ != nullptr && next < all.size() ? q(all[next].id) : QString{};
}

QString LessonRoom::nextTitle() const {
    const lessons::Lesson* const next = lessons::shipped_lesson(nextLesson().toStdString());
    return next == nullptr ? QString{} : q(lessons::said(next->title, lessons::Setting{}, tongue()));
}

int LessonRoom::boards() const {
    const bool has_hall = asked() != nullptr && !asked()->setting->runs.empty();
    return has_hall ? static_cast<int>(asked()->setting->scenario.boards) : 0;
}

int LessonRoom::pairs() const {
    return asked() == nullptr ? 0 : static_cast<int>(asked()->setting->scenario.pairs);
}

double LessonRoom::masterMs() const {
    return asked() == nullptr ? 0 : to_ms(asked()->setting->scenario.master);
}

double LessonRoom::opponentMs() const {
    return asked() == nullptr ? 0 : to_ms(asked()->setting->scenario.opponent);
}

void LessonRoom::refresh_options() {
    QList<QVariantList> options;
    QList<QVariantList> items;
    const lessons::Question* const question = asked();
    const auto known = given();
    const bool has_options = question != nullptr && (question->kind == lessons::AskKind::choice ||
                                                     question->kind == lessons::AskKind::number);
    const auto* const chosen = known ? std::get_if<lessons::Chosen>(&*known) : nullptr;
    if (has_options) {
        for (std::size_t i = 0; i < question->answers.size(); ++i)
            options.append({q(question->answers[i].label), chosen != nullptr && chosen->answer == i});
        options.append({QString{}, unknown()});
    }
    if (question != nullptr && question->kind == lessons::AskKind::order) {
        const auto* const sorted = known ? std::get_if<lessons::Sorted>(&*known) : nullptr;
        for (std::size_t i = 0; i < question->items.size(); ++i) {
            const std::size_t item = sorted != nullptr && i < sorted->items.size() ? sorted->items[i] : i;
            if (item < question->items.size()) items.append({q(question->items[item].label)});
        }
    }
    options_.setRows(options);
    items_.setRows(items);
}

QVariantList LessonRoom::card_of(const lessons::Question& question, std::size_t number) const {
    using lessons::Judgement;
    const auto& given = place_.answers[number];
    const lessons::Verdict verdict = given ? judge(question, *given) : lessons::Verdict{};
    const bool is_known = verdict.judgement == Judgement::right || verdict.judgement == Judgement::wrong;
    const lessons::Answer& answer = question.answers[is_known ? verdict.answer : question.right];
    const auto you = answer_number(question, given);
    const auto& truth = question.right_answer().value;
    const bool scaled = you && truth && !is_board(truth->unit);
    const auto [you_at, truth_at] = scaled ? places_on_scale(*you, truth->number) : std::pair{0.0, 0.0};
    const bool is_own = question.lesson == lesson_->id;
    const lessons::Lesson* const from = is_own ? nullptr : lessons::shipped_lesson(question.lesson);
    const bool other = verdict.judgement == Judgement::other;
    const bool playable = verdict.judgement == Judgement::wrong && !answer.run.empty() &&
                          question.setting->run(answer.run) != nullptr;
    return {q(question.text),
            static_cast<int>(verdict.judgement),
            answer_words(question, given, tongue()),
            right_words(question, tongue()),
            q(other ? question.hint : answer.feedback),
            scaled,
            you_at,
            truth_at,
            playable,
            is_own ? QString{} : q(question.lesson),
            from == nullptr ? QString{} : q(lessons::said(from->title, lessons::Setting{}, tongue()))};
}

QStringList LessonRoom::titles_judged(bool right) const {
    QStringList titles;
    if (!sheet_ || stage() != Explain) return titles;
    for (std::size_t i = 0; i < sheet_->questions.size(); ++i) {
        const QString title = card_of(sheet_->questions[i], i).back().toString();
        const auto& given = place_.answers[i];
        const bool is_right =
            given && judge(sheet_->questions[i], *given).judgement == lessons::Judgement::right;
        if (!title.isEmpty() && is_right == right && !titles.contains(title)) titles.append(title);
    }
    return titles;
}

void LessonRoom::refresh() {
    refresh_options();
    QList<QVariantList> points;
    if (sheet_ && stage() >= Run)
        for (const lessons::SheetPoint& point : sheet_->points)
            points.append({to_ms(point.at), q(point.text)});
    points_.setRows(points);
    QList<QVariantList> cards;
    if (sheet_ && stage() == Explain)
        for (std::size_t i = 0; i < sheet_->questions.size(); ++i)
            cards.append(card_of(sheet_->questions[i], i));
    cards_.setRows(cards);
    Q_EMIT changed();
}

/// Where somebody clicks boards at a moment the hall shows that moment, unless looking would answer.
Time LessonRoom::moment_to_show() const {
    const lessons::Question& question = *asked();
    if (question.kind != lessons::AskKind::pick || question.setting->moments.empty()) return Time{};
    const Time at = question.setting->moments.begin()->second;
    const lessons::Run* const run = question.setting->run(question.hall);
    const auto& right = question.right_answer().value;
    if (run == nullptr || !right || tells_the_answer(*run->trace, at, right->boards)) return Time{};
    return at;
}

void LessonRoom::show_halls(bool plays) {
    const bool watches_answer = watched_ >= 0;
    const auto& question = sheet_->questions[static_cast<std::size_t>(watches_answer ? watched_ : ask_)];
    const auto& setting = stage() == Predict || watches_answer || sheet_->setting->runs.empty()
                              ? *question.setting
                              : *sheet_->setting;
    const auto trace_of = [&setting](std::string_view name) {
        const lessons::Run* const run = setting.run(name);
        return run == nullptr ? nullptr : run->trace;
    };
    auto left = trace_of("left");
    auto right = trace_of("right");
    if (watches_answer) {
        const auto& given = place_.answers[static_cast<std::size_t>(watched_)];
        if (right == nullptr) right = left;
        left = trace_of(question.answers[judge(question, *given).answer].run);
    }
    busy_ = true;
    refresh();
    halls_.show(std::move(left), std::move(right), [this, plays] { after_halls(plays); });
}

void LessonRoom::after_halls(bool plays) {
    busy_ = false;
    Playback& playback = *halls_.playback();
    playback.setPlaying(false);
    if (!sheet_) return;
    if (stage() == Predict) playback.seek(to_ms(moment_to_show()));
    if (stage() == Run) playback.seek(to_ms(sheet_->watch_from));
    if (stage() == Explain) playback.seek(watched_ >= 0 ? 0 : to_ms(sheet_->watch_to));
    if (plays) {
        playback.setSpeed(sheet_->speed);
        playback.runUntil(watched_ >= 0 ? playback.endMs() : to_ms(sheet_->watch_to));
    }
    refresh();
}

}  // namespace simul
