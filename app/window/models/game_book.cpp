#include "app/window/models/game_book.hpp"

#include <exception>
#include <filesystem>
#include <utility>

#include <QFileInfo>

#include "simulator/chess/pgn_file.hpp"

namespace simul {

GameBook::GameBook(QObject* parent) : QObject{parent}, games_{chess::built_in_games()} {}

bool GameBook::load(const QUrl& file) {
    return load_file(file.isLocalFile() ? file.toLocalFile() : file.toString());
}

bool GameBook::load_file(const QString& path) {
    try {
        games_ = chess::GamesOnBoards(chess::read_pgn_file(std::filesystem::path(path.toStdU16String())));
    } catch (const std::exception& error) {
        setProblem(QString::fromUtf8(error.what()));
        return false;
    }
    file_name_ = QFileInfo(path).fileName();
    setProblem({});
    Q_EMIT changed();
    return true;
}

void GameBook::useBuiltIn() {
    setProblem({});
    if (builtIn()) return;
    games_ = chess::GamesOnBoards(chess::built_in_games());
    file_name_.clear();
    Q_EMIT changed();
}

void GameBook::setProblem(const QString& problem) {
    if (std::exchange(problem_, problem) != problem) Q_EMIT problemChanged();
}

}  // namespace simul
