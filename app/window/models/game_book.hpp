#pragma once

#include <QObject>
#include <QUrl>

#include "simulator/chess/games_on_boards.hpp"

namespace simul {

/// The games on the boards: the built-in ones, or those of a PGN file of the user's.
class GameBook : public QObject {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool builtIn READ builtIn NOTIFY changed FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

  public:
    explicit GameBook(QObject* parent = nullptr);

    const chess::GamesOnBoards& games() const { return games_; }
    int count() const { return static_cast<int>(games_.collection().size()); }
    bool builtIn() const { return file_name_.isEmpty(); }
    QString fileName() const { return file_name_; }  ///< without its folder; empty for the built-in games
    /// Why the last file could not be used: one line that names the file and the line in it; else empty.
    QString problem() const { return problem_; }

    /// Takes the games of a PGN file; on failure the games stay as they are and `problem` says why.
    Q_INVOKABLE bool load(const QUrl& file);
    bool load_file(const QString& path);
    Q_INVOKABLE void useBuiltIn();
    Q_INVOKABLE void forgetProblem() { setProblem({}); }

  Q_SIGNALS:
    void changed();
    void problemChanged();

  private:
    void setProblem(const QString& problem);

    chess::GamesOnBoards games_;
    QString file_name_;
    QString problem_;
};

}  // namespace simul
