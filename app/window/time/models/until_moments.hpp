#pragma once

#include <QPointer>
#include <QVariantList>

#include "app/window/time/models/playback.hpp"

namespace simul {

/// Moments to run to from the present: what happens next at the chosen board of a hall, and in any hall.
class UntilMoments : public QObject {
    Q_OBJECT
    Q_PROPERTY(simul::Playback* playback READ playback WRITE setPlayback NOTIFY asked FINAL)
    Q_PROPERTY(int board READ board WRITE setBoard NOTIFY asked FINAL)
    Q_PROPERTY(int hall READ hall WRITE setHall NOTIFY asked FINAL)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY asked FINAL)
    Q_PROPERTY(QVariantList list READ list NOTIFY listChanged FINAL)

  public:
    using QObject::QObject;

    Playback* playback() const { return playback_; }
    void setPlayback(Playback* playback);
    int board() const { return board_; }  ///< from 0; -1 (at first): none is chosen
    void setBoard(int board);
    int hall() const { return hall_; }  ///< 0 left, 1 (at first) right
    void setHall(int hall);
    /// Follows the time only while active (true at first): a closed menu costs nothing.
    bool active() const { return active_; }
    void setActive(bool active);

    /// Maps {what, ms}: "noBoard", or "event" and "gameOfBoard" of the board; "game" of any. -1 ms: it does
    /// not come any more.
    QVariantList list() const { return list_; }
    /// Runs to one of them; does nothing if it does not come.
    Q_INVOKABLE void runTo(const QString& what);

  Q_SIGNALS:
    void asked();
    void listChanged();

  private:
    void update();

    QPointer<Playback> playback_;
    int board_ = -1;
    int hall_ = 1;
    bool active_ = true;
    QVariantList list_;
};

}  // namespace simul
