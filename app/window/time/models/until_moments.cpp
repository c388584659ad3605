#include "app/window/time/models/until_moments.hpp"

#include <utility>

namespace simul {

namespace {

QVariantMap moment(const char* what, double ms) {
    return {{QStringLiteral("what"), QLatin1String(what)}, {QStringLiteral("ms"), ms}};
}

}  // namespace

void UntilMoments::setPlayback(Playback* playback) {
    if (playback_ == playback) return;
    if (playback_) disconnect(playback_, nullptr, this, nullptr);
    playback_ = playback;
    if (playback_)
        for (const auto signal : {&Playback::timeChanged, &Playback::recordingsChanged})
            connect(playback_, signal, this, &UntilMoments::update);
    Q_EMIT asked();
    update();
}

void UntilMoments::setBoard(int board) {
    if (std::exchange(board_, board) == board) return;
    Q_EMIT asked();
    update();
}

void UntilMoments::setHall(int hall) {
    if (std::exchange(hall_, hall) == hall) return;
    Q_EMIT asked();
    update();
}

void UntilMoments::setActive(bool active) {
    if (std::exchange(active_, active) == active) return;
    Q_EMIT asked();
    update();
}

void UntilMoments::update() {
    if (!active_) return;
    QVariantList list;
    if (playback_) {
        if (board_ < 0) {
            list.append(moment("noBoard", -1));
        } else {
            list.append(moment("event", playback_->nextEventOfBoard(board_, 1, hall_)));
            list.append(moment("gameOfBoard", playback_->gameOverOfBoard(board_, hall_)));
        }
        list.append(moment("game", playback_->nextGameOver()));
    }
    if (std::exchange(list_, list) != list) Q_EMIT listChanged();
}

void UntilMoments::runTo(const QString& what) {
    if (!playback_) return;
    for (const QVariant& entry : std::as_const(list_)) {
        const QVariantMap moment = entry.toMap();
        const double ms = moment.value(QStringLiteral("ms")).toDouble();
        if (moment.value(QStringLiteral("what")) == what && ms >= 0) return playback_->runUntil(ms);
    }
}

}  // namespace simul
