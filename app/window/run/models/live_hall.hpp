#pragma once

#include <memory>

#include <QObject>
#include <QPointer>

#include "app/window/base/milliseconds.hpp"
#include "app/window/run/models/run.hpp"
#include "simulator/live/drift.hpp"

namespace simul {

class LiveWorker;

/// A hall's run once more, on real timers in a thread of its own, measured against the run in virtual time.
/// Times of the hall are simulated milliseconds, lateness is milliseconds on the wall. A new trace ends it.
class LiveHall : public QObject {
    Q_OBJECT
    Q_PROPERTY(simul::Run* run READ run NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ running NOTIFY runningChanged FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ complete NOTIFY changed FINAL)
    Q_PROPERTY(bool keepsTime READ keepsTime NOTIFY changed FINAL)
    Q_PROPERTY(double scale READ scale NOTIFY changed FINAL)
    Q_PROPERTY(double nowMs READ nowMs NOTIFY changed FINAL)
    Q_PROPERTY(double endMs READ endMs NOTIFY changed FINAL)
    Q_PROPERTY(double simulatedMs READ simulatedMs NOTIFY changed FINAL)
    Q_PROPERTY(double measuredMs READ measuredMs NOTIFY changed FINAL)
    Q_PROPERTY(double driftPercent READ driftPercent NOTIFY changed FINAL)
    Q_PROPERTY(double medianLateMs READ medianLateMs NOTIFY changed FINAL)
    Q_PROPERTY(double p99LateMs READ p99LateMs NOTIFY changed FINAL)
    Q_PROPERTY(double worstLateMs READ worstLateMs NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

  public:
    static constexpr double usual_seconds = 12;  ///< how long it lasts, unless that were too fast:
    static constexpr double greatest_scale = 3600;

    explicit LiveHall(QObject* parent = nullptr);
    ~LiveHall() override;

    /// Runs this hall from the start, in place of what ran before. `scale`: simulated seconds in a real one;
    /// 0: the usual.
    Q_INVOKABLE void start(simul::Run* run, double scale = 0);
    /// Ends at once; what has been measured stays.
    Q_INVOKABLE void cancel();
    /// Ends and forgets.
    Q_INVOKABLE void dismiss();
    /// Looks at how far it has come: once a frame while it runs.
    Q_INVOKABLE void refresh();

    Run* run() const { return run_; }  ///< null: nothing to tell
    bool running() const { return running_; }
    bool known() const { return result_.events > 0; }  ///< something has happened yet
    bool complete() const { return result_.is_complete; }
    bool keepsTime() const { return result_.keeps_time(); }  ///< drifts by less than 1 %
    double scale() const { return result_.scale; }
    double nowMs() const { return to_ms(now_); }  ///< the hall's time by the clock on the wall, to endMs
    double endMs() const;                         ///< the last reply in virtual time
    double simulatedMs() const { return to_ms(result_.simulated); }  ///< of the latest event
    double measuredMs() const { return to_ms(result_.measured); }
    double driftPercent() const { return 100 * result_.relative_drift(); }
    double medianLateMs() const { return on_the_wall(result_.median_drift); }  ///< once it has ended, else 0
    double p99LateMs() const { return on_the_wall(result_.p99_drift); }        ///< once it has ended, else 0
    double worstLateMs() const { return on_the_wall(result_.worst_drift); }
    QString errorText() const { return error_text_; }

  Q_SIGNALS:
    void runningChanged();
    void changed();

  private:
    Q_INVOKABLE void drain() { refresh(); }
    double on_the_wall(Duration time) const { return to_ms(time) / result_.scale; }
    void setRunning(bool running);

    QPointer<Run> run_;
    bool running_ = false;
    LiveResult result_;
    Time now_{};
    QString error_text_;
    std::unique_ptr<LiveWorker> worker_;
};

}  // namespace simul
