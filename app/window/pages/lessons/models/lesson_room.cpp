#include "app/window/pages/lessons/models/lesson_room.hpp"

#include <algorithm>
#include <utility>

#include <QStringList>

#include "app/window/base/milliseconds.hpp"
#include "simulator/lessons/play.hpp"
#include "simulator/lessons/shipped_lessons.hpp"

namespace simul {

LessonRoom::LessonRoom(QObject* parent) : QObject{parent} {}

void LessonRoom::setLanguage(const QString& language) {
    if (std::exchange(language_, language) == language || lesson_ == nullptr) return;
    load();
}

Tongue LessonRoom::tongue() const {
    return language_ == QStringLiteral("ko") ? Tongue::korean : Tongue::english;
}

void LessonRoom::keep_place() {
    if (preferences_ && lesson_ != nullptr && !own_) remember(*preferences_, *lesson_, place_);
}

const lessons::Question* LessonRoom::asked() const {
    if (!sheet_ || ask_ < 0 || ask_ >= asks()) return nullptr;
    return &sheet_->questions[static_cast<std::size_t>(ask_)];
}

std::optional<lessons::Given> LessonRoom::given() const {
    return asked() == nullptr ? std::nullopt : place_.answers[static_cast<std::size_t>(ask_)];
}

void LessonRoom::give(std::optional<lessons::Given> given) {
    if (asked() == nullptr || place_.locked || place_.stage != Predict) return;
    place_.answers[static_cast<std::size_t>(ask_)] = std::move(given);
    keep_place();
    refresh();
}

void LessonRoom::choose(int option) {
    if (option < 0 || option >= options_.count()) return;
    if (option == options_.count() - 1) return doNotKnow();
    give(lessons::Chosen{static_cast<std::size_t>(option)});
}

void LessonRoom::doNotKnow() { give(lessons::NotYet{}); }

bool LessonRoom::typeAnswer(const QString& text) {
    if (asked() == nullptr) return false;
    if (text.trimmed().isEmpty()) {
        give(std::nullopt);
        return true;
    }
    const auto typed = typed_answer(*asked(), text);
    if (typed) give(typed);
    return typed.has_value();
}

void LessonRoom::pointAt(double ms, double withinMs) {
    if (asked() != nullptr && asked()->kind == lessons::AskKind::moment)
        give(lessons::Typed{std::clamp(ms, 0.0, latestMs()), withinMs});
}

void LessonRoom::moveItem(int from, int to) {
    if (asked() == nullptr || asked()->kind != lessons::AskKind::order) return;
    const int count = items_.count();
    if (from < 0 || to < 0 || from >= count || to >= count) return;
    const auto before = given();
    lessons::Sorted order;
    if (before && std::holds_alternative<lessons::Sorted>(*before))
        order = std::get<lessons::Sorted>(*before);
    for (std::size_t i = order.items.size(); i < asked()->items.size(); ++i) order.items.push_back(i);
    const auto item = order.items[static_cast<std::size_t>(from)];
    order.items.erase(order.items.begin() + from);
    order.items.insert(order.items.begin() + to, item);
    give(order);
}

void LessonRoom::togglePicked(int board) {
    if (asked() == nullptr || asked()->kind != lessons::AskKind::pick || board < 0) return;
    const auto before = given();
    lessons::Picked picked;
    if (before && std::holds_alternative<lessons::Picked>(*before))
        picked = std::get<lessons::Picked>(*before);
    const auto number = static_cast<std::uint32_t>(board);
    if (std::erase(picked.boards, number) == 0) picked.boards.push_back(number);
    std::ranges::sort(picked.boards);
    give(picked.boards.empty() ? std::nullopt : std::optional<lessons::Given>{picked});
}

void LessonRoom::enter() {
    // an order that is right as it is offered needs no move
    if (stage() == Predict && !answered() && kind() == Order) moveItem(0, 0);
    goOn();
}

void LessonRoom::goOn() {
    if (busy_ || lesson_ == nullptr) return;
    if (stage() == Predict && ask_ + 1 < asks()) return showQuestion(ask_ + 1);
    if (stage() == Predict) return enter_stage(watches() ? Run : Explain, true);
    if (stage() == Run) return enter_stage(Explain, false);
    open(nextLesson());
}

void LessonRoom::goBack() {
    if (busy_ || lesson_ == nullptr) return;
    if (stage() == Predict && ask_ > 0) return showQuestion(ask_ - 1);
    if (stage() == Explain && watches()) return enter_stage(Run, false);
    if (stage() != Predict) return enter_stage(Predict, false);
    if (number() > 1) open(QString::fromStdString(lessons::shipped_lessons()[std::size_t(number()) - 2].id));
}

void LessonRoom::showQuestion(int ask) {
    if (busy_ || ask < 0 || ask >= asks()) return;
    hands_.forget();
    ask_ = ask;
    show_halls(false);
}

void LessonRoom::reveal() {
    if (!busy_ && lesson_ != nullptr && stage() != Explain) enter_stage(Explain, false);
}

void LessonRoom::otherNumbers() {
    if (busy_ || lesson_ == nullptr || !sheet_) return;
    LessonPlace place = place_;
    place.setup = lessons::setup_round(*lesson_, place_.setup + 1);
    place.answers.clear();
    place.stage = Predict;
    place.locked = false;
    renewed_ = false;
    begin(*lesson_, place);
}

void LessonRoom::enter_stage(int stage, bool plays) {
    const bool leaves = place_.stage == Predict && stage != Predict;
    place_.stage = stage;
    watched_ = -1;
    if (leaves) place_.locked = true;
    if (leaves) note_what_was_missed();
    if (stage == Explain) place_.done = true;
    keep_place();
    show_halls(plays && stage == Run);
}

/// It comes back once, in the closing lesson.
void LessonRoom::note_what_was_missed() {
    place_.missed = 0;
    for (std::size_t i = 0; i < place_.answers.size(); ++i) {
        const lessons::Question& question = sheet_->questions[i];
        const auto& given = place_.answers[i];
        const auto judged = given ? judge(question, *given).judgement : lessons::Judgement::none;
        const bool is_wrong = judged == lessons::Judgement::wrong || judged == lessons::Judgement::other;
        if (is_wrong && place_.missed == 0 && question.lesson == lesson_->id) place_.missed = question.ask;
        if (!missed_ || question.lesson != missed_->lesson || question.lesson == lesson_->id || !preferences_)
            continue;
        const lessons::Lesson* const other = lessons::shipped_lesson(question.lesson);
        LessonPlace place = remembered(*preferences_, *other);
        place.missed = 0;
        remember(*preferences_, *other, place);
    }
}

void LessonRoom::watchAnswer(int card) {
    if (stage() != Explain || card < 0 || card >= asks() || busy_) return;
    watched_ = card;
    show_halls(true);
}

bool LessonRoom::openIn(Exhibition* race, bool nextStep) {
    if (race == nullptr || !sheet_) return false;
    const auto& setting = *sheet_->setting;
    const lessons::Run* const left = setting.run("left");
    const lessons::Run* const right = setting.run("right");
    const auto edit = race->edit();
    if (left != nullptr) race->left()->setMode(choice::of(left->scenario.mode));
    if (nextStep && lesson_->next && (lesson_->next->change || !lesson_->next->run.empty()))
        return race->load(lessons::next_scenario(*lesson_, place_.setup));
    return race->load(right != nullptr ? right->scenario : setting.scenario);
}

}  // namespace simul
