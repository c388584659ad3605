#pragma once

#include <optional>

#include <QPointer>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

#include "app/window/games/game_book.hpp"
#include "app/window/hall/items/hall_composer.hpp"
#include "app/window/hall/models/hall_view.hpp"
#include "app/window/look/paint/theme.hpp"
#include "app/window/pieces/paint/board_painter.hpp"

namespace simul {

/// The selected board of a hall, as large as the item, at the moment the hall shows.
class BoardItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(Board)
    Q_PROPERTY(simul::HallView* view READ view WRITE setView NOTIFY viewChanged FINAL)
    Q_PROPERTY(simul::GameBook* games READ games WRITE setGames NOTIFY gamesChanged FINAL)
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool reducedMotion MEMBER reduced_motion_ NOTIFY lookChanged FINAL)

  public:
    explicit BoardItem(QQuickItem* parent = nullptr);

    HallView* view() const { return view_; }
    void setView(HallView* view);
    GameBook* games() const { return games_; }
    void setGames(GameBook* games);
    QString themeName() const { return theme_name_; }
    void setThemeName(const QString& name);

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void viewChanged();
    void gamesChanged();
    void lookChanged();

  protected:
    void updatePolish() override;

  private:
    void take_games();
    bool hasBoard() const;

    QPointer<HallView> view_;
    QPointer<GameBook> games_;
    QString theme_name_;
    paint::Theme theme_ = paint::light_theme();
    bool reduced_motion_ = false;

    HallComposer composer_;
    std::optional<paint::BoardPicture> picture_;
    std::optional<paint::BoardPainter> painter_;
    double painter_side_ = 0;  // device pixels it was made for
};

}  // namespace simul
