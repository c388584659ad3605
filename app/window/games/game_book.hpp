#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>

#include <QObject>
#include <QUrl>

#include "app/window/base/choices.hpp"
#include "simulator/chess/games/games_on_boards.hpp"
#include "simulator/chess/pgn/pgn_error.hpp"

namespace simul {

class NewestJob;

/// The games on the boards: the built-in ones, or those of a PGN file of the user's. What is wrong with a
/// file, or with the first game of it that was left out, comes as a key, a line and a quotation: the shell
/// finds the words.
class GameBook : public QObject {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int leftOut READ leftOut NOTIFY changed FINAL)
    Q_PROPERTY(bool builtIn READ builtIn NOTIFY changed FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(simul::choice::GameFault fault READ fault NOTIFY faultChanged FINAL)
    Q_PROPERTY(QString faultFile READ faultFile NOTIFY faultChanged FINAL)
    Q_PROPERTY(int faultLine READ faultLine NOTIFY faultChanged FINAL)
    Q_PROPERTY(QString faultDetail READ faultDetail NOTIFY faultChanged FINAL)

  public:
    explicit GameBook(QObject* parent = nullptr);
    ~GameBook() override;

    const chess::GamesOnBoards& games() const { return games_; }
    int count() const { return static_cast<int>(games_.collection().size()); }
    int leftOut() const { return left_out_; }  ///< games of the file that are not there
    bool builtIn() const { return file_name_.isEmpty(); }
    QString fileName() const { return file_name_; }  ///< without its folder; empty for the built-in games
    bool busy() const { return busy_; }              ///< a file is being read
    choice::GameFault fault() const;                 ///< of the last file
    QString faultFile() const { return fault_file_; }
    int faultLine() const { return static_cast<int>(fault_.line); }  ///< from 1; 0: the whole file
    QString faultDetail() const { return QString::fromStdString(fault_.detail); }  ///< quoted; may be empty

    /// Reads a PGN file on a thread and takes its games; on failure the games stay as they are and `fault`
    /// says why. The file asked for last wins.
    Q_INVOKABLE void open(const QUrl& file);
    /// The same at once, in the calling thread, and of pipes, too. Throws chess::PgnError.
    void open_now(const std::filesystem::path& path);
    /// From now on: all games of a file or none.
    void be_strict() { is_strict_ = true; }
    Q_INVOKABLE void useBuiltIn();
    Q_INVOKABLE void forgetFault() { setFault({}, {}); }

  Q_SIGNALS:
    void changed();
    void busyChanged();
    void faultChanged();

  private:
    struct Opened;
    static Opened games_in(const std::filesystem::path& path, bool is_strict, const std::stop_token& stop);
    void take(Opened opened, const QString& file_name);
    void refuse(const chess::PgnProblem& problem, const QString& file_name);
    void setBusy(bool busy);
    void setFault(const std::optional<chess::PgnProblem>& problem, const QString& file_name);

    chess::GamesOnBoards games_;
    QString file_name_;
    int left_out_ = 0;
    bool is_strict_ = false;
    bool busy_ = false;
    bool has_fault_ = false;
    chess::PgnProblem fault_;
    QString fault_file_;
    std::unique_ptr<NewestJob> job_;
};

}  // namespace simul
