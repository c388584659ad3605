#pragma once

#include <functional>
#include <memory>

#include <QObject>

#include "app/window/base/newest_job.hpp"
#include "app/window/run/models/exhibition.hpp"
#include "app/window/time/models/playback.hpp"

namespace simul {

/// The two halls of a lesson and their clock, apart from those of the race. A hall may be empty.
class LessonHalls : public QObject {
    Q_OBJECT
    Q_PROPERTY(simul::Exhibition* exhibition READ exhibition CONSTANT FINAL)
    Q_PROPERTY(simul::Playback* playback READ playback CONSTANT FINAL)
    Q_PROPERTY(bool hasLeft READ hasLeft NOTIFY shown FINAL)
    Q_PROPERTY(bool hasRight READ hasRight NOTIFY shown FINAL)

  public:
    explicit LessonHalls(QObject* parent = nullptr);

    Exhibition* exhibition() { return &exhibition_; }
    Playback* playback() { return &playback_; }
    bool hasLeft() const { return has_left_; }
    bool hasRight() const { return has_right_; }

    /// Shows these runs (null: none) as soon as a thread has made what the halls need of them, then calls
    /// `then`, in this thread. A later call replaces an earlier one.
    void show(std::shared_ptr<const Trace> left, std::shared_ptr<const Trace> right,
              std::function<void()> then);

  Q_SIGNALS:
    void shown();

  private:
    void take(const Recording& left, const Recording& right);

    Exhibition exhibition_;
    Playback playback_;
    bool has_left_ = false;
    bool has_right_ = false;
    NewestJob job_;
};

}  // namespace simul
