#include "app/window/games/game_book.hpp"

#include <exception>
#include <utility>

#include <QFileInfo>

#include "app/window/base/newest_job.hpp"
#include "simulator/chess/games/pgn_file.hpp"

namespace simul {

namespace {

chess::GamesOnBoards games_in(const std::filesystem::path& path) {
    return chess::GamesOnBoards(chess::read_pgn_file(path));
}

QString name_of(const QString& path) { return QFileInfo(path).fileName(); }

}  // namespace

GameBook::GameBook(QObject* parent)
    : QObject{parent}, games_{chess::built_in_games()}, job_{std::make_unique<NewestJob>()} {}

GameBook::~GameBook() = default;

choice::GameFault GameBook::fault() const {
    return has_fault_ ? choice::of(fault_.fault) : choice::GameFault::NoFault;
}

void GameBook::open(const QUrl& file) {
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    setFault({}, {});
    setBusy(true);
    job_->post([this, path]() -> NewestJob::Delivery {
        try {
            return [this, games = games_in(path.toStdU16String()), path] { take(games, name_of(path)); };
        } catch (const chess::PgnError& error) {
            return [this, problem = error.problem, path] { refuse(problem, name_of(path)); };
        } catch (const std::exception&) {
            return [this, path] { refuse({chess::PgnFault::unreadable, 0, {}}, name_of(path)); };
        }
    });
}

void GameBook::open_now(const std::filesystem::path& path) {
    job_->abandon();
    take(games_in(path), QString::fromStdString(path.filename().string()));
}

void GameBook::take(chess::GamesOnBoards games, const QString& file_name) {
    games_ = std::move(games);
    file_name_ = file_name;
    setFault({}, {});
    setBusy(false);
    Q_EMIT changed();
}

void GameBook::refuse(const chess::PgnProblem& problem, const QString& file_name) {
    setFault(problem, file_name);
    setBusy(false);
}

void GameBook::useBuiltIn() {
    job_->abandon();
    setBusy(false);
    setFault({}, {});
    if (builtIn()) return;
    games_ = chess::GamesOnBoards(chess::built_in_games());
    file_name_.clear();
    Q_EMIT changed();
}

void GameBook::setBusy(bool busy) {
    if (std::exchange(busy_, busy) != busy) Q_EMIT busyChanged();
}

void GameBook::setFault(const std::optional<chess::PgnProblem>& problem, const QString& file_name) {
    const bool had = std::exchange(has_fault_, problem.has_value());
    if (!had && !problem) return;
    fault_ = problem.value_or(chess::PgnProblem{});
    fault_file_ = file_name;
    Q_EMIT faultChanged();
}

}  // namespace simul
