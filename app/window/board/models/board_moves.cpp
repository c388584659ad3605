#include "app/window/board/models/board_moves.hpp"

#include <algorithm>
#include <utility>

#include "simulator/chess/notation/san.hpp"

namespace simul {

namespace {

QString first_name_first(const std::string& name) {
    const QString text = QString::fromStdString(name);
    const auto comma = text.indexOf(u',');
    return comma < 0 ? text : text.mid(comma + 1).trimmed() + u' ' + text.left(comma).trimmed();
}

/// Of "1994.??.??" the year; PGN writes what is not known as question marks.
QString year_of(const std::string& date) {
    const QString year = QString::fromStdString(date).left(4);
    return year.contains(u'?') ? QString() : year;
}

std::vector<QString> sheet_of(const chess::Game& game, std::size_t most_plies) {
    std::vector<QString> moves;
    chess::Position position = game.start;
    for (std::size_t ply = 0; ply < std::min(game.plies(), most_plies); ++ply) {
        moves.push_back(QString::fromStdString(chess::to_san(position, game.moves[ply])));
        game.play(ply + 1, position);
    }
    return moves;
}

}  // namespace

void BoardMoves::setHall(HallView* hall) {
    if (hall_ == hall) return;
    if (hall_) disconnect(hall_->board(), nullptr, this, nullptr);
    hall_ = hall;
    if (hall_) connect(hall_->board(), &BoardView::changed, this, &BoardMoves::follow);
    Q_EMIT hallChanged();
    follow();
}

void BoardMoves::setGames(GameBook* games) {
    if (games_ == games) return;
    if (games_) disconnect(games_, nullptr, this, nullptr);
    games_ = games;
    if (games_) connect(games_, &GameBook::changed, this, &BoardMoves::begin_anew);
    Q_EMIT gamesChanged();
    follow();
}

void BoardMoves::begin_anew() {
    show({});
    follow();
}

void BoardMoves::follow() {
    if (!hall_ || !games_ || hall_->board()->number() < 0) {
        ply_ = 0;
        return show({});
    }
    const auto board = static_cast<std::uint32_t>(hall_->board()->number());
    const auto plies = static_cast<std::size_t>(hall_->board()->plies());
    const chess::BoardMoment moment = games_->games().at(board, plies);
    const std::size_t before = plies - moment.ply - (moment.is_handshake ? 1 : 0);
    const std::size_t to_play = 2 * std::size_t{pairs_of(hall_->trace()->scenario(), board)};
    const bool turned = std::exchange(over_, moment.is_over) != moment.is_over;
    const bool moved = std::exchange(ply_, moment.ply) != moment.ply;
    show({moment.game, moment.rematch, to_play - std::min(to_play, before)});
    if (turned || moved) Q_EMIT plyChanged();
}

void BoardMoves::show(const Known& known) {
    if (known == known_) return;
    beginResetModel();
    known_ = known;
    moves_ = known.game == nullptr ? std::vector<QString>{} : sheet_of(*known.game, known.most_plies);
    endResetModel();
    Q_EMIT gameChanged();
    Q_EMIT plyChanged();
}

QString BoardMoves::opponent() const {
    if (known_.game == nullptr || !hall_ || !games_) return {};
    return first_name_first(
        games_->games().first_game(static_cast<std::size_t>(hall_->board()->number())).black);
}

QString BoardMoves::origin() const {
    if (known_.game == nullptr) return {};
    QStringList parts;
    for (const QString& part : {QString::fromStdString(known_.game->site), year_of(known_.game->date)})
        if (!part.isEmpty() && part != u"?") parts.append(part);
    return parts.join(u' ');
}

QString BoardMoves::move(std::size_t ply) const { return ply < moves_.size() ? moves_[ply] : QString(); }

QString BoardMoves::lastMove() const {
    if (ply_ == 0) return {};
    const QString number = QString::number(row() + 1);
    return number + (ply_ % 2 == 1 ? QStringLiteral(". ") : QStringLiteral("... ")) + move(ply_ - 1);
}

QString BoardMoves::result() const {
    if (!over_ || known_.game == nullptr) return {};
    const auto text = chess::text_of(known_.game->result);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

int BoardMoves::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant BoardMoves::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto pair = static_cast<std::size_t>(index.row());
    switch (role) {
        case NumberRole:
            return index.row() + 1;
        case WhiteRole:
            return move(2 * pair);
        case BlackRole:
            return move(2 * pair + 1);
        default:
            return {};
    }
}

QHash<int, QByteArray> BoardMoves::roleNames() const {
    return {{NumberRole, "number"}, {WhiteRole, "white"}, {BlackRole, "black"}};
}

}  // namespace simul
