#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QPointer>

#include "app/window/games/game_book.hpp"
#include "app/window/hall/models/hall_view.hpp"

namespace simul {

/// The score sheet of a hall's selected board: the game that stands on it, as far as it will be played here,
/// and how far it is at the moment the hall shows. One row a pair.
class BoardMoves : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(simul::HallView* hall READ hall WRITE setHall NOTIFY hallChanged FINAL)
    Q_PROPERTY(simul::GameBook* games READ games WRITE setGames NOTIFY gamesChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY gameChanged FINAL)
    Q_PROPERTY(QString opponent READ opponent NOTIFY gameChanged FINAL)
    Q_PROPERTY(QString origin READ origin NOTIFY gameChanged FINAL)
    Q_PROPERTY(int rematch READ rematch NOTIFY gameChanged FINAL)
    Q_PROPERTY(int ply READ ply NOTIFY plyChanged FINAL)
    Q_PROPERTY(int row READ row NOTIFY plyChanged FINAL)
    Q_PROPERTY(QString lastMove READ lastMove NOTIFY plyChanged FINAL)
    Q_PROPERTY(QString result READ result NOTIFY plyChanged FINAL)

  public:
    enum Role { NumberRole = Qt::UserRole, WhiteRole, BlackRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    HallView* hall() const { return hall_; }
    void setHall(HallView* hall);
    GameBook* games() const { return games_; }
    void setGames(GameBook* games);

    int count() const { return static_cast<int>((moves_.size() + 1) / 2); }
    QString opponent() const;  ///< "First Last", of the game with which the board began
    QString origin() const;    ///< place and year of the game on the board; may be empty
    int rematch() const { return static_cast<int>(known_.rematch); }  ///< 0: the board's first game
    int ply() const { return static_cast<int>(ply_); }  ///< half-moves of this game on the board
    int row() const {
        return ply_ == 0 ? -1 : static_cast<int>((ply_ - 1) / 2);
    }                          ///< of the last move; -1: none
    QString lastMove() const;  ///< "12. Nf3" or "12... Nf6"; empty before the first move
    QString result() const;    ///< "1-0" once the whole game has been played, else empty

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// "number" (from 1), "white" and "black": moves in standard notation, empty where there is none.
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void hallChanged();
    void gamesChanged();
    void gameChanged();
    void plyChanged();

  private:
    /// What decides which rows there are.
    struct Known {
        const chess::Game* game = nullptr;
        std::size_t rematch = 0;
        std::size_t most_plies = 0;
        bool operator==(const Known&) const = default;
    };

    void begin_anew();
    void follow();
    void show(const Known& known);
    QString move(std::size_t ply) const;

    QPointer<HallView> hall_;
    QPointer<GameBook> games_;
    Known known_;
    std::vector<QString> moves_;
    std::size_t ply_ = 0;
    bool over_ = false;
};

}  // namespace simul
