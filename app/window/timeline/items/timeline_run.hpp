#pragma once

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include "app/window/run/models/run.hpp"
#include "app/window/timeline/paint/timeline_picture.hpp"

namespace simul {

/// A run's place in the timeline: which run, what it is called there, and whether its boards are folded away.
/// There is nothing to see of a run that is not recorded.
class TimelineRun : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(simul::Run* run READ run WRITE setRun NOTIFY runChanged FINAL)
    Q_PROPERTY(QString title MEMBER title_ NOTIFY lookChanged FINAL)
    /// For where the title does not fit.
    Q_PROPERTY(QString shortTitle MEMBER short_title_ NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool folded MEMBER folded_ NOTIFY lookChanged FINAL)

  public:
    explicit TimelineRun(QObject* parent = nullptr) : QObject(parent) {}

    Run* run() const { return run_; }
    void setRun(Run* run);

    /// What is painted at this moment; valid until lanesChanged(). A run that is not told ends at
    /// made_up_end().
    paint::TimelineGroup group(Time now) const;

  Q_SIGNALS:
    void runChanged();
    void lanesChanged();
    void lookChanged();

  private:
    void takeRecording();

    QPointer<Run> run_;
    QString title_;
    QString short_title_;
    bool folded_ = false;
    Recording recording_;
};

}  // namespace simul
