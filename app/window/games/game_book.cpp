#include "app/window/games/game_book.hpp"

#include <exception>
#include <utility>

#include <QFileInfo>

#include "app/window/base/newest_job.hpp"
#include "app/window/base/window_limits.hpp"
#include "simulator/chess/games/pgn_file.hpp"

namespace simul {

namespace {

QString name_of(const QString& path) { return QFileInfo(path).fileName(); }

/// A pipe that nobody writes to would keep the thread for good.
bool may_never_end(const QString& path) {
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

}  // namespace

/// What a file holds.
struct GameBook::Opened {
    chess::GamesOnBoards games;
    int left_out = 0;
    std::optional<chess::PgnProblem> problem;  ///< of the first game left out
};

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
    job_->post([this, path, is_strict = is_strict_](const std::stop_token& stop) -> NewestJob::Delivery {
        const auto unreadable = [this, path] { refuse({chess::PgnFault::unreadable, 0, {}}, name_of(path)); };
        if (may_never_end(path)) return unreadable;
        try {
            return [this, opened = games_in(path.toStdU16String(), is_strict, stop), path] {
                take(opened, name_of(path));
            };
        } catch (const chess::PgnError& error) {
            return [this, problem = error.problem(), path] { refuse(problem, name_of(path)); };
        } catch (const std::exception&) {
            return unreadable;
        }
    });
}

void GameBook::open_now(const std::filesystem::path& path) {
    job_->abandon();
    take(games_in(path, is_strict_, {}), QString::fromStdString(path.filename().string()));
}

/// No hall has more boards than are read.
GameBook::Opened GameBook::games_in(const std::filesystem::path& path, bool is_strict,
                                    const std::stop_token& stop) {
    chess::PgnFile file =
        chess::read_pgn_file(path, {.games = window_limits::boards, .is_strict = is_strict, .stop = stop});
    Opened opened{chess::GamesOnBoards(std::move(file.games)), static_cast<int>(file.left_out_count), {}};
    if (!file.left_out.empty())
        opened.problem = file.left_out.front().problem;
    else if (file.broken_off)
        opened.problem = file.broken_off->problem;
    return opened;
}

void GameBook::take(Opened opened, const QString& file_name) {
    games_ = std::move(opened.games);
    left_out_ = opened.left_out;
    file_name_ = file_name;
    setFault(opened.problem, file_name);
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
    left_out_ = 0;
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
