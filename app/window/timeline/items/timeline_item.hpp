#pragma once

#include <QPointer>
#include <QtQml/QQmlListProperty>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

#include "app/window/timeline/items/timeline_cursor.hpp"
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
    QML_EXTENDED_NAMESPACE(simul::timeline)
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

    Q_PROPERTY(simul::TimelineCursor cursor READ cursor NOTIFY cursorChanged FINAL)
    Q_PROPERTY(simul::TimelineRun* cursorRun READ cursorRun NOTIFY cursorChanged FINAL)

  public:
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

    const TimelineCursor& cursor() const { return cursor_; }
    TimelineRun* cursorRun() const { return runs_.value(cursor_.group()); }

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

    /// Where the lanes of a run are; empty when there is nothing of it.
    Q_INVOKABLE QRectF lanesRect(int group) const;

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void rangeChanged();
    void lookChanged();
    void textsChanged();
    void placedChanged();
    void nowChanged();
    void cursorChanged();
    /// The user points at a moment to go to.
    void clicked(double timeMs);
    /// The user marks a stretch along the axis, with Shift.
    void stretched(double fromMs, double toMs);

  protected:
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData* data) override;
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
    bool keepsSecrets() const;
    TimelineCursor::Ground ground() const { return {picture_, layout_, now_ms_}; }
    /// Calls `change`, which may move the cursor, and tells if it is or was anywhere.
    template <class Change>
    void moveCursor(Change change) {
        const bool was = cursor_.is_anywhere();
        change();
        if (was || cursor_.is_anywhere()) Q_EMIT cursorChanged();
    }
    void pointAt(const QPointF& point);
    void showOverviewAt(double x);
    double zoomCentre() const;
    bool inspectKey(int key);

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
    TimelineCursor cursor_;
    int placed_ = 0;
    Drag drag_ = Drag::none;
    QPointF pressed_at_;
    double pressed_from_ms_ = 0;
    double before_click_ms_ = 0;  // the present before the last click: a double click goes back there
};

}  // namespace simul
