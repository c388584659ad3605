#pragma once

#include <QObject>
#include <QPointer>
#include <QUrl>

#include "app/window/run/models/run.hpp"
#include "simulator/listings/script.hpp"

namespace simul {

/// A hall's run as a program to take home.
class CodeScript : public QObject {
    Q_OBJECT
    Q_PROPERTY(simul::Run* run READ run WRITE setRun NOTIFY changed FINAL)
    Q_PROPERTY(bool python MEMBER python_ NOTIFY changed FINAL)
    /// 0 missing await, 1 forgotten gather; -1: what the hall runs.
    Q_PROPERTY(int mistake MEMBER mistake_ NOTIFY changed FINAL)
    /// The name a file of it should have.
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    /// Why there is none, a Why of the engine as a number; -1: there is one.
    Q_PROPERTY(int refusal READ refusal NOTIFY changed FINAL)
    /// Why the last file could not be written; empty if it was.
    Q_PROPERTY(QString failure READ failure NOTIFY saved FINAL)

  public:
    using QObject::QObject;

    Run* run() const { return run_; }
    void setRun(Run* run);
    QString fileName() const;
    int refusal() const;
    QString failure() const { return failure_; }
    /// Writes the file, which is whole or not there; false if it could not be written, or there is none.
    Q_INVOKABLE bool save(const QUrl& file);
    QString text() const;

  Q_SIGNALS:
    void changed();
    void saved();

  private:
    std::optional<ScriptOrder> order() const;

    QPointer<Run> run_;
    bool python_ = true;
    int mistake_ = -1;
    QString failure_;
};

}  // namespace simul
