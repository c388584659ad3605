#pragma once

#include <algorithm>
#include <vector>

#include <QObject>
#include <QPointer>

#include "app/window/base/milliseconds.hpp"
#include "app/window/run/models/exhibition.hpp"
#include "app/window/run/models/recording.hpp"

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
    Q_PROPERTY(bool holding READ holding NOTIFY holdingChanged FINAL)
    Q_PROPERTY(bool looping READ looping NOTIFY loopChanged FINAL)
    Q_PROPERTY(double loopFromMs READ loopFromMs NOTIFY loopChanged FINAL)
    Q_PROPERTY(double loopToMs READ loopToMs NOTIFY loopChanged FINAL)
    Q_PROPERTY(double untilMs READ untilMs NOTIFY untilChanged FINAL)
    /// A step is to where a game goes on, openings too, instead of to a move or a reply.
    Q_PROPERTY(bool byResume MEMBER by_resume_ NOTIFY byResumeChanged FINAL)

  public:
    /// A key or button that is held for so many wall seconds runs.
    static constexpr double hold_delay = 0.35;

    explicit Playback(QObject* parent = nullptr);

    Exhibition* exhibition() const;
    void setExhibition(Exhibition* exhibition);
    /// The runs to step through. The moment shown and the loop stay, as far as the new end lets them; when
    /// the end moves away again, they are what they were, unless the user went elsewhere.
    /// `at_least`: time goes on so far, even when all of them are over.
    void setRecordings(std::vector<Recording> recordings, Time at_least = {});

    double timeMs() const { return to_ms(time_); }
    double endMs() const { return to_ms(end_); }
    bool atStart() const { return time_ == Time{0}; }
    bool atEnd() const { return time_ == end_; }
    double speed() const { return speed_; }
    bool playing() const { return playing_; }
    /// The way time goes: +1 or -1. A run until an earlier mark and a held key turn it while they last.
    int direction() const { return run_direction_ != 0 ? run_direction_ : direction_; }
    bool holding() const { return hold_ != Hold::none; }  ///< wants step() even though it may not play yet
    bool looping() const { return loop_to() > loop_from(); }
    double loopFromMs() const { return to_ms(loop_from()); }
    double loopToMs() const { return to_ms(loop_to()); }
    double untilMs() const { return to_ms(until_); }  ///< where a run will pause; -1: nowhere

    void setSpeed(double speed);  ///< simulated seconds a wall second, clamped to 1..3600
    /// Playing from the end (or backward from the start) begins anew at the other end.
    void setPlaying(bool playing);
    void setDirection(int direction);  ///< +1 or -1

    /// The only door for wall time; does nothing while paused.
    Q_INVOKABLE void step(double wallSeconds);
    Q_INVOKABLE void toggle() { setPlaying(!playing_); }
    Q_INVOKABLE void turn() { setDirection(-direction()); }
    Q_INVOKABLE void seek(double ms);  ///< clamped to 0..endMs
    Q_INVOKABLE void toStart() { seek(0); }
    Q_INVOKABLE void toEnd() { seek(to_ms(end_)); }
    /// Does what menus call "toStart", "toEnd", "eventBack", "eventOn", "roundBack", "roundOn", "gameBack",
    /// "gameOn", "backward" (turns), "loopFrom", "loopTo", "loopOff"; false for anything else.
    Q_INVOKABLE bool act(const QString& what);

    /// To the next (+1) or previous (-1) moment at which, in any hall, something happens, somebody moves, a
    /// round is over, a game is over; or to the end or the start.
    Q_INVOKABLE void stepEvent(int direction);
    Q_INVOKABLE void stepMove(int direction);
    Q_INVOKABLE void stepRound(int direction);
    Q_INVOKABLE void stepGame(int direction);

    /// A key or button goes down: one move (one event), and if it stays down for hold_delay, playing that way
    /// until letGo().
    Q_INVOKABLE void hold(int direction);
    Q_INVOKABLE void holdEvent(int direction);
    Q_INVOKABLE void letGo();

    /// Plays towards `ms` and pauses exactly there; then time goes the way it went before.
    Q_INVOKABLE void runUntil(double ms);
    /// The same for a typed time; false if it cannot be read or lies beyond the end.
    Q_INVOKABLE bool runUntilText(const QString& text);
    /// The next moment (or, -1, the previous one) at which something happens at this board; -1: none. `hall`:
    /// 0 left, 1 right, -1 any.
    double nextEventOfBoard(int board, int direction = 1, int hall = -1) const;
    /// When this board's game will be over, if it is not yet; -1: never.
    double gameOverOfBoard(int board, int hall = -1) const;
    /// When the next game will be over in any hall; -1: never.
    double nextGameOver() const;

    /// Repeats a stretch; one without length ends repeating.
    Q_INVOKABLE void setLoop(double fromMs, double toMs);
    Q_INVOKABLE void clearLoop() { setLoop(0, 0); }
    /// Repeats from the present on, or up to it; the other end stays if it can, else it is the end or the
    /// start.
    Q_INVOKABLE void loopFromHere();
    Q_INVOKABLE void loopToHere();
    /// Goes to a typed time ("0:20:00", "20m", "1200"); false if it cannot be read or lies beyond the end.
    Q_INVOKABLE bool jump(const QString& text);

  Q_SIGNALS:
    void exhibitionChanged();
    void timeChanged();
    void endChanged();
    void recordingsChanged();  ///< other runs to step through
    void speedChanged();
    void playingChanged();
    void directionChanged();
    void loopChanged();
    void untilChanged();
    void byResumeChanged();
    void holdingChanged();
    /// So much simulated time, in ms, has just been played, in whichever direction.
    void played(double ms);
    /// The stretches that it has just gone through, one after the other: two when it began to repeat. The
    /// first time is the later one when time goes backward.
    void passed(double fromMs, double toMs);

  private:
    enum class Hold { none, waiting, running };
    using Moments = std::vector<Time> Landmarks::*;

    using Seek = Time (Trace::*)(Time) const;

    Time loop_from() const { return std::min(loop_from_, end_); }
    Time loop_to() const { return std::min(loop_to_, end_); }
    void show(Time time);
    void set_until(Time time);
    void set_run_direction(int direction);
    void set_hold(Hold hold);
    void begin_hold(int direction);
    void wait_for_hold(double wallSeconds);
    void take_recordings();
    void play_on(Duration length);
    void tell_passed(Time from, bool repeated);
    Time looped(Time time) const;
    Time neighbour(Seek next, Seek previous, int direction) const;
    Time landmark(Moments moments, int direction) const;
    std::vector<const Recording*> recordings_of(int board, int hall) const;

    QPointer<Exhibition> exhibition_;
    std::vector<Recording> recordings_;
    Time time_{};
    Time wished_{};  // where the user went; time_ is as near as the end allows
    Time end_{};
    Time loop_from_{};  // as wished, may lie beyond the end
    Time loop_to_{};
    Time until_{-1};
    double speed_ = 60;
    double rest_ms_ = 0;  // simulated time played but less than a millisecond yet
    bool playing_ = false;
    bool by_resume_ = false;
    int direction_ = 1;
    int run_direction_ = 0;  // of a run or a held key; 0: neither
    Hold hold_ = Hold::none;
    int hold_direction_ = 1;
    double held_seconds_ = 0;
};

}  // namespace simul
