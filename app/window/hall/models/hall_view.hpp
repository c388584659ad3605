#pragma once

#include <vector>

#include <QObject>
#include <QPointer>

#include "app/window/hall/models/board_view.hpp"
#include "app/window/hall/models/hall_story.hpp"
#include "app/window/hall/models/master_figure.hpp"
#include "app/window/hall/models/queue_models.hpp"
#include "app/window/run/models/run.hpp"
#include "app/window/time/models/playback.hpp"
#include "simulator/trace/hall_state.hpp"

namespace simul {

/// One run at the moment that playback shows: a function of (trace, time), whichever way one got there.
/// The story's kind says what storyBoard, storyMs and storyOthers mean (see StoryKind).
class HallView : public QObject {
    Q_OBJECT
    Q_PROPERTY(simul::Run* run READ run WRITE setRun NOTIFY runChanged FINAL)
    Q_PROPERTY(simul::Playback* playback READ playback WRITE setPlayback NOTIFY playbackChanged FINAL)

    Q_PROPERTY(double nowMs READ nowMs NOTIFY stateChanged FINAL)
    Q_PROPERTY(int games READ games NOTIFY stateChanged FINAL)
    Q_PROPERTY(int gamesOver READ gamesOver NOTIFY stateChanged FINAL)
    Q_PROPERTY(int gamesInPlay READ gamesInPlay NOTIFY stateChanged FINAL)
    Q_PROPERTY(int waitingBoards READ waitingBoards NOTIFY stateChanged FINAL)
    Q_PROPERTY(int mastersThinking READ mastersThinking NOTIFY stateChanged FINAL)
    Q_PROPERTY(int mastersIdle READ mastersIdle NOTIFY stateChanged FINAL)
    Q_PROPERTY(simul::choice::MasterDoing masterDoing READ masterDoing NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool masterFinished READ masterFinished NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool finished READ finished NOTIFY stateChanged FINAL)
    Q_PROPERTY(int masterBoard READ masterBoard NOTIFY stateChanged FINAL)

    Q_PROPERTY(simul::choice::StoryKind storyKind READ storyKind NOTIFY stateChanged FINAL)
    Q_PROPERTY(int storyBoard READ storyBoard NOTIFY stateChanged FINAL)
    Q_PROPERTY(double storyMs READ storyMs NOTIFY stateChanged FINAL)
    Q_PROPERTY(simul::choice::StoryReason storyReason READ storyReason NOTIFY stateChanged FINAL)
    Q_PROPERTY(double storySinceMs READ storySinceMs NOTIFY stateChanged FINAL)
    Q_PROPERTY(int storyOthers READ storyOthers NOTIFY stateChanged FINAL)

    Q_PROPERTY(bool loopVisible READ loopVisible WRITE setLoopVisible NOTIFY loopVisibleChanged FINAL)
    Q_PROPERTY(simul::ReadyQueueModel* readyQueue READ readyQueue CONSTANT FINAL)
    Q_PROPERTY(simul::TimersModel* timers READ timers CONSTANT FINAL)

    Q_PROPERTY(simul::BoardView* board READ board CONSTANT FINAL)

  public:
    explicit HallView(QObject* parent = nullptr);

    Run* run() const { return run_; }
    void setRun(Run* run);
    Playback* playback() const { return playback_; }
    void setPlayback(Playback* playback);

    /// The trace shown, null before the first recording, and the hall at this moment.
    const Trace* trace() const { return recording_.trace.get(); }
    const Recording& recording() const { return recording_; }
    const HallState& state() const { return state_; }
    /// Where each master stands or walks.
    std::vector<MasterFigure> masterFigures() const;
    /// How long a master stays at a board before she turns to another, in the mean over the run.
    Duration meanStay() const;
    /// Share of the opponent's thinking still to come at this board, 0 to 1; 0 in other phases.
    double thinkingLeft(std::uint32_t board) const;

    double nowMs() const { return to_ms(state_.now); }
    int games() const { return static_cast<int>(state_.boards.size()); }
    int gamesOver() const { return static_cast<int>(state_.games_over); }
    int gamesInPlay() const { return static_cast<int>(state_.games_in_play); }
    int waitingBoards() const { return static_cast<int>(story_.boards_waiting); }  ///< ready, no master there
    int mastersThinking() const { return static_cast<int>(story_.masters_thinking); }
    int mastersIdle() const { return static_cast<int>(story_.masters_idle); }
    /// Of several masters what tells most: somebody thinks, is held, walks, stands, or all are idle.
    choice::MasterDoing masterDoing() const { return story_.doing; }
    bool masterFinished() const;  ///< the last move has been made
    bool finished() const;        ///< the last reply is in
    int masterBoard() const;      ///< of the first master: where she is or goes; -1 before the first visit

    choice::StoryKind storyKind() const { return story_.kind; }
    int storyBoard() const { return story_.board; }
    double storyMs() const { return to_ms(story_.time); }
    choice::StoryReason storyReason() const { return story_.reason; }
    double storySinceMs() const { return to_ms(story_.since_ready); }  ///< since the board became ready
    int storyOthers() const { return static_cast<int>(story_.others); }

    /// The queue and the timers are kept up only while somebody looks at them.
    bool loopVisible() const { return loop_visible_; }
    void setLoopVisible(bool visible);
    ReadyQueueModel* readyQueue() { return &ready_queue_; }
    TimersModel* timers() { return &timers_; }

    /// The one that is selected.
    BoardView* board() { return &board_; }
    const BoardView* board() const { return &board_; }

  Q_SIGNALS:
    void runChanged();
    void playbackChanged();
    void stateChanged();   ///< time or trace: at most once a frame
    void motionChanged();  ///< whether it plays, and how fast
    void traceChanged();
    void loopVisibleChanged();

  private:
    Time time() const;
    void take_trace();
    void update();
    void update_loop();

    QPointer<Run> run_;
    QPointer<Playback> playback_;
    Recording recording_;
    HallState state_;
    Story story_;
    BoardView board_{recording_, state_};
    bool loop_visible_ = false;
    ReadyQueueModel ready_queue_;
    TimersModel timers_;
};

}  // namespace simul
