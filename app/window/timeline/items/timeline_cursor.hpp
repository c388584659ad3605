#pragma once

#include <optional>

#include <QObject>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

#include "app/window/timeline/paint/timeline_layout.hpp"
#include "app/window/timeline/paint/timeline_picture.hpp"

namespace simul {

/// What a timeline can tell of, as keys; QML knows them as those of Timeline.
namespace timeline {
Q_NAMESPACE

enum Place { Nowhere, Axis, MasterLane, BoardLane, Mark, Overview };
Q_ENUM_NS(Place)

/// States of a board, states of a master, moments.
enum What {
    NotOpen,
    Waiting,
    Served,
    OpponentThinking,
    Paused,
    Over,
    Idle,
    Walking,
    Thinking,
    Standing,
    Held,
    Dropped,
    RoundOver,
    FirstGameOver,
    Stall,
    Switched,
    LastMove,
    LastReply,
    ManyMasters,
    Nothing,
};
Q_ENUM_NS(What)

What what_of(BoardPhase phase);
What what_of(MasterPhase phase);
What what_of(MarkerKind kind);

}  // namespace timeline

/// What of a timeline is under the pointer, or was chosen by keyboard: a lane at the present moment, or a
/// marker. Boards, masters and pairs count from 0, rounds from 1; -1: none.
class TimelineCursor {
    Q_GADGET
    QML_VALUE_TYPE(timelineCursor)
    Q_PROPERTY(int place READ placeKey FINAL)
    Q_PROPERTY(int what READ whatKey FINAL)
    Q_PROPERTY(int group READ group FINAL)
    Q_PROPERTY(int lane READ lane FINAL)
    Q_PROPERTY(int board READ board FINAL)
    Q_PROPERTY(int round READ round FINAL)
    Q_PROPERTY(int pair READ pair FINAL)
    Q_PROPERTY(int thinking READ thinking FINAL)
    Q_PROPERTY(double ms READ ms FINAL)
    Q_PROPERTY(double fromMs READ fromMs FINAL)
    Q_PROPERTY(double toMs READ toMs FINAL)
    Q_PROPERTY(QRectF rect READ rect FINAL)

  public:
    /// What it moves over.
    struct Ground {
        const paint::TimelinePicture& picture;
        const paint::TimelineLayout& layout;
        double now_ms = 0;
    };

    timeline::Place place() const;
    timeline::What what() const;
    int placeKey() const { return place(); }  ///< for compiled QML, which compares no enums of a value
    int whatKey() const { return what(); }
    int group() const { return hit_.group; }  ///< the run, from above
    int lane() const { return hit_.lane; }
    int board() const;
    int round() const;  ///< on the mark where a round is over
    int pair() const;
    int thinking() const;  ///< how many masters, in a lane of all of them
    double ms() const { return hit_.ms; }
    double fromMs() const;
    double toMs() const;
    QRectF rect() const { return hit_.rect; }

    /// Tells of something.
    bool is_anywhere() const { return hit_.place != paint::TimelinePlace::nowhere; }
    bool inspects() const { return inspected_ >= 0; }
    /// It stands where the keyboard has put it.
    bool is_by_key() const { return inspects() || is_at_marker(); }

    /// Under the pointer.
    void point(const QPointF& point, const Ground& ground);
    /// Tells of nothing any more.
    void leave();
    /// Lets the pointer decide again, and tells the same until then.
    void let_go() { inspected_ = marked_group_ = -1; }
    /// The markers are others now.
    void forget_marker() { marked_group_ = -1; }

    /// To the next (+1) or previous (-1) lane of all runs counted through; false: there are none.
    bool step_lane(int way, const Ground& ground);
    /// The next (+1) or previous (-1) first game over, stall, switch, last move or last reply of any run;
    /// nothing: there is none. Tells of it with follow(), as long as the present stays there.
    std::optional<Time> step_marker(int direction, const Ground& ground);
    /// The present has moved.
    void follow(const Ground& ground);
    /// Everything lies elsewhere. What the pointer was at is not known any more.
    void place_anew(const Ground& ground);

  private:
    bool is_at_marker() const { return marked_group_ >= 0; }
    void inspect(const Ground& ground);

    paint::TimelineHit hit_;
    int inspected_ = -1;     // lanes of all runs counted through; -1: none
    int marked_group_ = -1;  // the run of the marker gone to by keyboard; -1: none
    Marker marked_;
};

}  // namespace simul
