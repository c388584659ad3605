#pragma once

#include <vector>

#include <QAbstractListModel>

namespace simul {

/// A stopwatch for the class, with laps (newest first). It counts two times at once, each up to 99:59:59:
/// wall time that step() brings, and the simulated time that is played meanwhile.
class Stopwatch : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(bool running READ running WRITE setRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(double elapsedMs READ elapsedMs NOTIFY elapsedChanged FINAL)
    Q_PROPERTY(double lapMs READ lapMs NOTIFY elapsedChanged FINAL)
    Q_PROPERTY(double hallMs READ hallMs NOTIFY elapsedChanged FINAL)
    Q_PROPERTY(double hallLapMs READ hallLapMs NOTIFY elapsedChanged FINAL)
    Q_PROPERTY(int lapCount READ lapCount NOTIFY lapsChanged FINAL)

  public:
    enum Role { NumberRole = Qt::UserRole, LapMsRole, TotalMsRole, HallLapMsRole, HallTotalMsRole };
    Q_ENUM(Role)
    static constexpr double longest_ms = (100LL * 3600 - 1) * 1000;

    using QAbstractListModel::QAbstractListModel;

    bool running() const { return running_; }
    void setRunning(bool running);
    double elapsedMs() const;
    double lapMs() const;                       ///< since the last lap
    double hallMs() const { return hall_ms_; }  ///< simulated time played while it ran
    double hallLapMs() const;
    int lapCount() const { return static_cast<int>(laps_.size()); }

    /// The only door for wall time; does nothing while stopped.
    Q_INVOKABLE void step(double wallSeconds);
    /// Simulated time that was played, in ms; does nothing while stopped.
    Q_INVOKABLE void play(double ms);
    Q_INVOKABLE void toggle() { setRunning(!running_); }
    Q_INVOKABLE void lap();    ///< while running
    Q_INVOKABLE void reset();  ///< stops, too

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// "number" (from 1), "lapMs", "totalMs" on the wall, "hallLapMs", "hallTotalMs" in the hall.
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void runningChanged();
    void elapsedChanged();
    void lapsChanged();

  private:
    struct Lap {
        double wall_ms = 0;
        double hall_ms = 0;
    };
    Lap last_lap() const { return laps_.empty() ? Lap{} : laps_.back(); }

    bool running_ = false;
    double elapsed_ms_ = 0;
    double hall_ms_ = 0;
    std::vector<Lap> laps_;  // moments, oldest first
};

}  // namespace simul
