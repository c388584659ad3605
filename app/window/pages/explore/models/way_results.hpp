#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include <QAbstractListModel>
#include <QPointer>

#include "app/window/base/choices.hpp"
#include "app/window/settings/models/settings.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {

class NewestJob;

/// One row a way to play, with what each comes to for the current numbers. Runs nothing until active.
class WayResults : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(simul::Settings* settings READ settings WRITE setSettings NOTIFY settingsChanged FINAL)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)

  public:
    enum Role {
        WayRole = Qt::UserRole,
        WrongModelRole,
        CountRole,
        KnownRole,
        LastMoveMsRole,
        LastReplyMsRole,
        SpeedUpRole,
        UtilisationRole,
        LongestWaitMsRole,
        TurnsRole,
        DropsRole,
        PeakInPlayRole,
        ThreadsRole,
        ProcessesRole
    };
    Q_ENUM(Role)

    /// Runs a scenario unless it is stopped; may throw, and is called in any thread.
    using Measure = std::function<Results(const Scenario&, const std::stop_token&)>;

    static Results without_waits(const Scenario& scenario, const std::stop_token& stop) {
        return simul::measure(scenario, stop);
    }

    explicit WayResults(QObject* parent = nullptr, bool threaded = true, Measure measure = without_waits);
    ~WayResults() override;

    Settings* settings() const { return settings_; }
    void setSettings(Settings* settings);
    bool active() const { return active_; }
    void setActive(bool active);
    bool busy() const { return busy_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// "way" (HallWay), "wrongModel", "count" (WayWords.name), "known" (false: not computed yet, the rest is
    /// 0), "lastMoveMs", "lastReplyMs", "speedUp" (against sync), "utilisation" (0 to 1), "longestWaitMs",
    /// "turns", "drops", "peakInPlay", "threads" (of all processes), "processes".
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void settingsChanged();
    void activeChanged();
    void busyChanged();
    void measured();

  private:
    void outdate();
    void refresh();
    std::vector<Scenario> scenarios() const;
    void show(std::vector<Results> results);
    void setBusy(bool busy);
    static QVariant number(const Results& results, double speed_up, int role);
    QVariant workers(std::size_t row, int role) const;

    bool threaded_;
    Measure measure_;
    bool active_ = false;
    bool busy_ = false;
    bool stale_ = true;
    QPointer<Settings> settings_;
    std::vector<Results> results_;  // by way; empty before the first computation and when the engine refuses
    std::unique_ptr<NewestJob> job_;
};

}  // namespace simul
