#pragma once

#include <mutex>
#include <string>
#include <thread>

#include <QObject>

#include "app/window/pages/share/models/export_request.hpp"
#include "simulator/export/hall_run.hpp"

namespace simul {

/// Writes an export, complete, in this thread; `watch` is told how far it is and may stop it, which throws
/// Stopped. Throws ExportRefused too. Nothing of it needs a window or a QML engine, only a QGuiApplication.
void write_export(std::ostream& out, const ExportRequest& request, const ExportWatch& watch = {});

/// An export on a thread of its own: the file appears under its name when it is complete, or not at all.
class ExportJob : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    /// 0 to 1.
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL)
    /// One line about what went wrong the last time; empty if nothing did.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

  public:
    explicit ExportJob(QObject* parent = nullptr) : QObject(parent) {}
    /// Cancels.
    ~ExportJob() override;

    /// Cancels what is under way.
    void start(const ExportRequest& request, const QString& file);
    /// Returns within 100 ms or so; what is under way leaves no trace.
    Q_INVOKABLE void cancel();

    bool busy() const { return busy_; }
    double progress() const { return progress_; }
    const QString& problem() const { return problem_; }

  Q_SIGNALS:
    void changed();
    /// The file is there.
    void done(const QString& file);

  private:
    void tell(quint64 number, double progress);
    void end(quint64 number, const QString& file, const QString& problem);

    quint64 number_ = 0;  // of the newest job: what others still say is not heard
    bool busy_ = false;
    double progress_ = 0;
    QString problem_;
    std::jthread thread_;
};

}  // namespace simul
