#pragma once

#include <optional>

#include <QPointer>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

#include "app/window/games/game_book.hpp"
#include "app/window/hall/items/announced_boards.hpp"
#include "app/window/hall/items/hall_composer.hpp"
#include "app/window/hall/items/hall_eye.hpp"
#include "app/window/hall/models/hall_view.hpp"
#include "app/window/hall/paint/hall_painter.hpp"

namespace simul {

/// A hall on the screen: shows its view's (trace, time), repaints only what has changed, and lets mouse and
/// keys select a board, zoom and move about. Texts come translated.
class HallItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(Hall)
    Q_PROPERTY(simul::HallView* view READ view WRITE setView NOTIFY viewChanged FINAL)
    /// Without any: the built-in games.
    Q_PROPERTY(simul::GameBook* games READ games WRITE setGames NOTIFY gamesChanged FINAL)
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY lookChanged FINAL)
    Q_PROPERTY(double unit READ unit WRITE setUnit NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool reducedMotion MEMBER reduced_motion_ NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString clock MEMBER clock_ NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString counter MEMBER counter_ NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString counterCaption MEMBER counter_caption_ NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString sentence MEMBER sentence_ NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString warning MEMBER warning_ NOTIFY textsChanged FINAL)

    /// Part of the room is seen, larger; then the texts of the middle are left to the shell, which shows them
    /// in a bar of barHeight at the upper edge.
    Q_PROPERTY(bool zoomed READ zoomed NOTIFY cameraChanged FINAL)
    Q_PROPERTY(double barHeight MEMBER bar_height_ NOTIFY lookChanged FINAL)
    /// Keeps the first master in view, at a size at which pieces can be told apart; the whole room while she
    /// changes boards too quickly for that.
    Q_PROPERTY(bool following READ following WRITE setFollowing NOTIFY followingChanged FINAL)

    Q_PROPERTY(simul::AnnouncedBoards* announced READ announced CONSTANT FINAL)
    /// The focus came by keyboard.
    Q_PROPERTY(bool showsFocus READ showsFocus NOTIFY showsFocusChanged FINAL)

  public:
    explicit HallItem(QQuickItem* parent = nullptr);

    HallView* view() const { return view_; }
    void setView(HallView* view);
    GameBook* games() const { return games_; }
    void setGames(GameBook* games);
    QString themeName() const { return theme_name_; }
    void setThemeName(const QString& name);
    double unit() const { return theme_.unit; }
    void setUnit(double unit);
    AnnouncedBoards* announced() { return &announced_; }
    bool showsFocus() const { return shows_focus_; }
    bool zoomed() const { return is_zoomed(eye_.camera()); }
    const HallCamera& camera() const { return eye_.camera(); }
    bool following() const { return eye_.following(); }
    void setFollowing(bool following);

    /// `factor` times larger, about a point of the item.
    Q_INVOKABLE void zoomAt(double factor, const QPointF& point);
    /// The same about the selected board, or the one where the first master is.
    Q_INVOKABLE void zoom(double factor);
    Q_INVOKABLE void panBy(double x, double y);
    Q_INVOKABLE void showWholeHall();

    /// Where a board is seen; empty when it is out of view.
    QRectF boardRect(int board);

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void viewChanged();
    void gamesChanged();
    void boardOpened(int board);  ///< by a double click or Enter: to be looked at large
    void cameraChanged();
    void followingChanged();
    /// Somebody asked by key for the whole hall, which is shown.
    void wholeHallShown();
    void followingEnded();  ///< somebody moved the view or asked for the whole hall
    void lookChanged();
    void textsChanged();
    void showsFocusChanged();

  protected:
    void updatePolish() override;
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    void takeState();
    void take_games();
    void setHovered(int board);
    void showFocus(bool shows);
    void repaintAll();
    paint::HallPicture compose();
    bool moveByKey(int key);
    bool zoomByKey(const QKeyEvent& event);
    int boardUnder(const QPointF& point);
    void showBoard(int board);
    /// Calls `change`, which may move the eye, and tells if it has.
    template <class Change>
    void look(Change change);
    void followMaster();
    void announce();
    void lookAnew();
    /// Where everything stands at scale 1.
    const paint::RoomLayout& places();
    HallFrame frame() const;
    double pixel() const;
    QRectF room() const { return room_seen(camera(), frame(), pixel()); }
    HallSight sight() { return {places(), frame(), pixel()}; }
    bool hasTables() const;

    QPointer<HallView> view_;
    QPointer<GameBook> games_;
    QString theme_name_;
    paint::Theme theme_ = paint::light_theme();
    bool reduced_motion_ = false;
    QString clock_;
    QString counter_;
    QString counter_caption_;
    QString sentence_;
    QString warning_;
    HallEye eye_;
    double bar_height_ = 0;
    QPointF pressed_at_;
    QPointF dragged_to_;
    bool dragging_ = false;
    int hovered_ = -1;
    bool shows_focus_ = false;
    bool all_dirty_ = true;

    AnnouncedBoards announced_;
    HallComposer composer_;
    paint::HallPainter painter_;
    paint::HallPicture picture_;
    std::optional<paint::RoomLayout> places_;
};

}  // namespace simul
