#pragma once

#include <vector>

#include <QObject>
#include <QPointer>

#include "app/window/models/exhibition.hpp"
#include "app/window/models/milliseconds.hpp"
#include "app/window/models/recording.hpp"

namespace simul {

/// The one clock that all halls follow. Three times: wall time comes in by step() only, playback speed makes
/// simulated time of it, and timeMs is simulated. All times are whole milliseconds; parts of one are kept.
class Playback : public QObject {
    Q_OBJECT
    Q_PROPERTY(
        simul::Exhibition* exhibition READ exhibition WRITE setExhibition NOTIFY exhibitionChanged FINAL)
    Q_PROPERTY(double timeMs READ timeMs WRITE seek NOTIFY timeChanged FINAL)
    Q_PROPERTY(double endMs READ endMs NOTIFY endChanged FINAL)
    Q_PROPERTY(bool atStart READ atStart NOTIFY timeChanged FINAL)
    Q_PROPERTY(bool atEnd READ atEnd NOTIFY timeChanged FINAL)
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY speedChanged FINAL)
    Q_PROPERTY(bool playing READ playing WRITE setPlaying NOTIFY playingChanged FINAL)
    Q_PROPERTY(int direction READ direction WRITE setDirection NOTIFY directionChanged FINAL)
    Q_PROPERTY(bool looping READ looping NOTIFY loopChanged FINAL)
    Q_PROPERTY(double loopFromMs READ loopFromMs NOTIFY loopChanged FINAL)
    Q_PROPERTY(double loopToMs READ loopToMs NOTIFY loopChanged FINAL)
    Q_PROPERTY(double untilMs READ untilMs NOTIFY untilChanged FINAL)

  public:
    static constexpr double slowest = 1;
    static constexpr double fastest = 3600;

    explicit Playback(QObject* parent = nullptr);

    Exhibition* exhibition() const;
    void setExhibition(Exhibition* exhibition);
    /// The runs to step through; the moment shown stays, or is the new end if that comes sooner.
    void setRecordings(std::vector<Recording> recordings);

    double timeMs() const { return to_ms(time_); }
    double endMs() const { return to_ms(end_); }
    bool atStart() const { return time_ == Time{0}; }
    bool atEnd() const { return time_ == end_; }
    double speed() const { return speed_; }
    bool playing() const { return playing_; }
    int direction() const { return direction_; }
    bool looping() const { return loop_to_ > loop_from_; }
    double loopFromMs() const { return to_ms(loop_from_); }
    double loopToMs() const { return to_ms(loop_to_); }
    double untilMs() const { return to_ms(until_); }  ///< where a run will pause; -1: nowhere

    void setSpeed(double speed);  ///< simulated seconds a wall second, clamped to 1..3600
    /// Playing from the end (or backward from the start) begins anew at the other end.
    void setPlaying(bool playing);
    void setDirection(int direction);  ///< +1 or -1

    /// The only door for wall time; does nothing while paused.
    Q_INVOKABLE void step(double wallSeconds);
    Q_INVOKABLE void toggle() { setPlaying(!playing_); }
    Q_INVOKABLE void seek(double ms);  ///< clamped to 0..endMs
    Q_INVOKABLE void toStart() { seek(0); }
    Q_INVOKABLE void toEnd() { seek(to_ms(end_)); }

    /// To the next (+1) or previous (-1) moment at which, in any hall, something happens, somebody moves, a
    /// round is over, a game is over; or to the end or the start.
    Q_INVOKABLE void stepEvent(int direction);
    Q_INVOKABLE void stepMove(int direction);
    Q_INVOKABLE void stepRound(int direction);
    Q_INVOKABLE void stepGame(int direction);

    /// Plays towards `ms` and pauses exactly there.
    Q_INVOKABLE void runUntil(double ms);
    /// The next moment (or, -1, the previous one) at which something happens at this board in any hall; -1:
    /// none.
    Q_INVOKABLE double nextEventOfBoard(int board, int direction = 1) const;

    /// Repeats a stretch; one without length ends repeating.
    Q_INVOKABLE void setLoop(double fromMs, double toMs);
    Q_INVOKABLE void clearLoop() { setLoop(0, 0); }
    /// Goes to a typed time ("0:20:00", "20m", "1200"); false if it cannot be read or lies beyond the end.
    Q_INVOKABLE bool jump(const QString& text);

  Q_SIGNALS:
    void exhibitionChanged();
    void timeChanged();
    void endChanged();
    void speedChanged();
    void playingChanged();
    void directionChanged();
    void loopChanged();
    void untilChanged();

  private:
    using Moments = std::vector<Time> Landmarks::*;

    using Seek = Time (Trace::*)(Time) const;

    void show(Time time);
    void set_until(Time time);
    void take_recordings();
    void play_on(Duration played);
    Time looped(Time time) const;
    Time neighbour(Seek next, Seek previous, int direction) const;
    Time landmark(Moments moments, int direction) const;

    QPointer<Exhibition> exhibition_;
    std::vector<Recording> recordings_;
    Time time_{};
    Time end_{};
    Time loop_from_{};
    Time loop_to_{};
    Time until_{-1};
    double speed_ = 60;
    double rest_ms_ = 0;  // simulated time played but less than a millisecond yet
    bool playing_ = false;
    int direction_ = 1;
};

}  // namespace simul
