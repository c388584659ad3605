#pragma once

#include <QPointer>
#include <QtQml/QQmlListProperty>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

#include "app/window/timeline/items/timeline_run.hpp"
#include "app/window/timeline/models/timeline_range.hpp"
#include "app/window/timeline/paint/timeline_painter.hpp"

namespace simul {

/// The timeline of the halls' two runs, and of others below them, on the screen: zooms and pans its range by
/// mouse and keyboard, says what is under the pointer, and repaints only when range, runs, look, texts or
/// size change. The line of the present is not its business: put one at xOf(). Texts come translated; %1 in
/// them is a time.
class TimelineItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(Timeline)
    /// The halls' runs first; from above to below.
    Q_PROPERTY(QQmlListProperty<simul::TimelineRun> runs READ runs CONSTANT FINAL)
    Q_PROPERTY(simul::TimelineRange* range READ range WRITE setRange NOTIFY rangeChanged FINAL)
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY lookChanged FINAL)
    Q_PROPERTY(double unit READ unit WRITE setUnit NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString lastReplyText MEMBER last_reply_text_ NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString lastMoveText MEMBER last_move_text_ NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString soonerText MEMBER sooner_text_ NOTIFY textsChanged FINAL)
    /// Where the lanes are, and a number that changes when xOf() does.
    Q_PROPERTY(QRectF plot READ plot NOTIFY placedChanged FINAL)
    Q_PROPERTY(int placed READ placed NOTIFY placedChanged FINAL)
    /// Some run has one lane for all of its masters.
    Q_PROPERTY(bool merges READ merges NOTIFY placedChanged FINAL)
    /// The moment at which lanes are inspected by keyboard.
    Q_PROPERTY(double nowMs MEMBER now_ms_ WRITE setNowMs NOTIFY nowChanged FINAL)

    /// What is under the pointer, or was chosen by keyboard. Boards, masters and pairs count from 0, rounds
    /// from 1; -1: none.
    Q_PROPERTY(Place place READ place NOTIFY hoverChanged FINAL)
    Q_PROPERTY(What what READ what NOTIFY hoverChanged FINAL)
    Q_PROPERTY(int hoverGroup READ hoverGroup NOTIFY hoverChanged FINAL)
    Q_PROPERTY(simul::TimelineRun* hoverRun READ hoverRun NOTIFY hoverChanged FINAL)
    Q_PROPERTY(int hoverLane READ hoverLane NOTIFY hoverChanged FINAL)
    Q_PROPERTY(int hoverBoard READ hoverBoard NOTIFY hoverChanged FINAL)
    /// On the mark where a round is over.
    Q_PROPERTY(int hoverRound READ hoverRound NOTIFY hoverChanged FINAL)
    Q_PROPERTY(int hoverPair READ hoverPair NOTIFY hoverChanged FINAL)
    /// How many masters think, in a lane of all of them.
    Q_PROPERTY(int hoverThinking READ hoverThinking NOTIFY hoverChanged FINAL)
    Q_PROPERTY(double hoverMs READ hoverMs NOTIFY hoverChanged FINAL)
    Q_PROPERTY(double hoverFromMs READ hoverFromMs NOTIFY hoverChanged FINAL)
    Q_PROPERTY(double hoverToMs READ hoverToMs NOTIFY hoverChanged FINAL)
    Q_PROPERTY(QRectF hoverRect READ hoverRect NOTIFY hoverChanged FINAL)

  public:
    enum Place { Nowhere, Axis, MasterLane, BoardLane, Mark, Overview };
    Q_ENUM(Place)
    /// States of a board, states of a master, moments: each in the order of the engine's enumeration.
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
    Q_ENUM(What)

    explicit TimelineItem(QQuickItem* parent = nullptr);

    QQmlListProperty<TimelineRun> runs();
    void addRun(TimelineRun* run);  ///< not owned
    TimelineRange* range() const { return range_; }
    void setRange(TimelineRange* range);
    QString themeName() const { return theme_name_; }
    void setThemeName(const QString& name);
    double unit() const { return theme_.unit; }
    void setUnit(double unit);
    QRectF plot() const { return layout_.plot; }
    int placed() const { return placed_; }
    bool merges() const;
    void setNowMs(double ms);

    Place place() const { return static_cast<Place>(hit_.place); }
    What what() const;
    int hoverGroup() const { return hit_.group; }
    TimelineRun* hoverRun() const { return hit_.group < 0 ? nullptr : runs_.value(hit_.group); }
    int hoverLane() const { return hit_.lane; }
    int hoverBoard() const;
    int hoverRound() const;
    int hoverPair() const;
    int hoverThinking() const { return hit_.busy ? static_cast<int>(hit_.busy->thinking) : 0; }
    double hoverMs() const { return hit_.ms; }
    double hoverFromMs() const;
    double hoverToMs() const;
    QRectF hoverRect() const { return hit_.rect; }

    /// x of a moment in this item; beyond the plot for moments out of the range.
    Q_INVOKABLE double xOf(double ms) const { return layout_.axis.x_of(ms); }
    Q_INVOKABLE double timeAt(double x) const;
    /// About the present while it is in view, else about the middle.
    Q_INVOKABLE void zoom(double factor);
    /// Goes to the next (+1) or previous (-1) first game over, stall, switch, last move or last reply of
    /// any run,
    /// and tells about it as if it were pointed at, as long as the present stays there. False: there is none.
    Q_INVOKABLE bool stepMarker(int direction);
    /// Where the name of a run stands, beside its lanes; empty when there is nothing of it.
    Q_INVOKABLE QRectF titleRect(int group) const;

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void rangeChanged();
    void lookChanged();
    void textsChanged();
    void placedChanged();
    void nowChanged();
    void hoverChanged();
    /// The user points at a moment to go to.
    void clicked(double timeMs);
    /// The user marks a stretch along the axis, with Shift.
    void stretched(double fromMs, double toMs);

  protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    enum class Drag { none, pressed, panning, scrubbing, stretching, overview };

    void takeRuns();
    void takeEnds();
    void refresh();
    void setHit(const paint::TimelineHit& hit);
    void showOverviewAt(double x);
    double zoomCentre() const;
    bool inspectKey(int key);
    void inspect();
    int allLanes() const;
    void leaveInspection();
    void tellMarker();
    int masterLanes(int group) const;
    int laneCount(int group) const;

    QList<TimelineRun*> runs_;
    QPointer<TimelineRange> range_;
    QString theme_name_;
    paint::Theme theme_ = paint::light_theme();
    QString last_reply_text_;
    QString last_move_text_;
    QString sooner_text_;
    double now_ms_ = 0;

    paint::TimelinePicture picture_;
    paint::TimelineLayout layout_;
    paint::TimelineHit hit_;
    int placed_ = 0;
    Drag drag_ = Drag::none;
    QPointF pressed_at_;
    double pressed_from_ms_ = 0;
    double before_click_ms_ = 0;  // the present before the last click: a double click goes back there
    int inspected_ = -1;          // lanes of all runs counted through; -1: the pointer decides
    int marked_group_ = -1;       // the run of the marker gone to by keyboard; -1: none
    Marker marked_;
};

}  // namespace simul
