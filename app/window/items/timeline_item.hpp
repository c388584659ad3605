#pragma once

#include <array>

#include <QPointer>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

#include "app/window/models/run.hpp"
#include "app/window/models/timeline_range.hpp"
#include "app/window/paint/timeline_painter.hpp"

namespace simul {

/// The timeline of both runs on the screen: zooms and pans its range by mouse and keyboard, says what is
/// under the pointer, and repaints only when range, runs, look, texts or size change. The line of the present
/// is not its business: put one at xOf(). Texts come translated; %1 in them is a time.
class TimelineItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(Timeline)
    Q_PROPERTY(simul::Run* leftRun READ leftRun WRITE setLeftRun NOTIFY runsChanged FINAL)
    Q_PROPERTY(simul::Run* rightRun READ rightRun WRITE setRightRun NOTIFY runsChanged FINAL)
    Q_PROPERTY(simul::TimelineRange* range READ range WRITE setRange NOTIFY rangeChanged FINAL)
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY lookChanged FINAL)
    Q_PROPERTY(double unit READ unit WRITE setUnit NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString leftTitle MEMBER left_title_ NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString rightTitle MEMBER right_title_ NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString lastReplyText MEMBER last_reply_text_ NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString lastMoveText MEMBER last_move_text_ NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString soonerText MEMBER sooner_text_ NOTIFY textsChanged FINAL)
    /// Only the masters' lanes.
    Q_PROPERTY(bool leftCollapsed MEMBER left_collapsed_ NOTIFY textsChanged FINAL)
    Q_PROPERTY(bool rightCollapsed MEMBER right_collapsed_ NOTIFY textsChanged FINAL)
    /// Where the lanes are, and a number that changes when xOf() does.
    Q_PROPERTY(QRectF plot READ plot NOTIFY placedChanged FINAL)
    Q_PROPERTY(int placed READ placed NOTIFY placedChanged FINAL)
    /// The moment at which lanes are inspected by keyboard.
    Q_PROPERTY(double nowMs MEMBER now_ms_ WRITE setNowMs NOTIFY nowChanged FINAL)

    /// What is under the pointer, or was chosen by keyboard. Boards, masters and pairs count from 0, -1:
    /// none.
    Q_PROPERTY(Place place READ place NOTIFY hoverChanged FINAL)
    Q_PROPERTY(What what READ what NOTIFY hoverChanged FINAL)
    Q_PROPERTY(int hoverGroup READ hoverGroup NOTIFY hoverChanged FINAL)
    Q_PROPERTY(int hoverLane READ hoverLane NOTIFY hoverChanged FINAL)
    Q_PROPERTY(int hoverBoard READ hoverBoard NOTIFY hoverChanged FINAL)
    Q_PROPERTY(int hoverPair READ hoverPair NOTIFY hoverChanged FINAL)
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
        LastMove,
        LastReply,
        Nothing,
    };
    Q_ENUM(What)

    explicit TimelineItem(QQuickItem* parent = nullptr);

    Run* leftRun() const { return runs_[0]; }
    Run* rightRun() const { return runs_[1]; }
    void setLeftRun(Run* run) { setRun(0, run); }
    void setRightRun(Run* run) { setRun(1, run); }
    TimelineRange* range() const { return range_; }
    void setRange(TimelineRange* range);
    QString themeName() const { return theme_name_; }
    void setThemeName(const QString& name);
    double unit() const { return theme_.unit; }
    void setUnit(double unit);
    QRectF plot() const { return layout_.plot; }
    int placed() const { return placed_; }
    void setNowMs(double ms);

    Place place() const { return static_cast<Place>(hit_.place); }
    What what() const;
    int hoverGroup() const { return hit_.group; }
    int hoverLane() const { return hit_.lane; }
    int hoverBoard() const;
    int hoverPair() const;
    double hoverMs() const { return hit_.ms; }
    double hoverFromMs() const;
    double hoverToMs() const;
    QRectF hoverRect() const { return hit_.rect; }

    /// x of a moment in this item; beyond the plot for moments out of the range.
    Q_INVOKABLE double xOf(double ms) const { return layout_.axis.x_of(ms); }
    Q_INVOKABLE double timeAt(double x) const;
    /// About the present while it is in view, else about the middle.
    Q_INVOKABLE void zoom(double factor);
    /// Goes to the next (+1) or previous (-1) first game over, stall, last move or last reply of either run,
    /// and tells about it as if it were pointed at, as long as the present stays there. False: there is none.
    Q_INVOKABLE bool stepMarker(int direction);
    /// Where the name of a run stands, beside its lanes.
    Q_INVOKABLE QRectF titleRect(int group) const;

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void runsChanged();
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

    void setRun(std::size_t group, Run* run);
    void takeRun(std::size_t group);
    void refresh();
    void setHit(const paint::TimelineHit& hit);
    void showOverviewAt(double x);
    double zoomCentre() const;
    bool inspectKey(int key);
    void inspect();
    void leaveInspection();
    void tellMarker();
    int laneCount(int group) const;

    std::array<QPointer<Run>, 2> runs_;
    std::array<std::shared_ptr<const Lanes>, 2> lanes_;
    QPointer<TimelineRange> range_;
    QString theme_name_;
    paint::Theme theme_ = paint::light_theme();
    QString left_title_;
    QString right_title_;
    QString last_reply_text_;
    QString last_move_text_;
    QString sooner_text_;
    bool left_collapsed_ = false;
    bool right_collapsed_ = false;
    double now_ms_ = 0;

    paint::TimelinePicture picture_;
    paint::TimelineLayout layout_;
    paint::TimelineHit hit_;
    int placed_ = 0;
    Drag drag_ = Drag::none;
    QPointF pressed_at_;
    double pressed_from_ms_ = 0;
    double before_click_ms_ = 0;  // the present before the last click: a double click goes back there
    int inspected_ = -1;          // lanes of both groups counted through; -1: the pointer decides
    int marked_group_ = -1;       // the run of the marker gone to by keyboard; -1: none
    paint::Marker marked_;
};

}  // namespace simul
