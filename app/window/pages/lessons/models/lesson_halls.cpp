#include "app/window/pages/lessons/models/lesson_halls.hpp"

#include <utility>

#include "simulator/trace/stopped.hpp"

namespace simul {

LessonHalls::LessonHalls(QObject* parent) : QObject{parent} { playback_.setExhibition(&exhibition_); }

void LessonHalls::show(std::shared_ptr<const Trace> left, std::shared_ptr<const Trace> right,
                       std::function<void()> then) {
    job_.post([this, left = std::move(left), right = std::move(right),
               then = std::move(then)](const std::stop_token& stop) -> NewestJob::Delivery {
        try {
            return [this, then, l = left ? recording_of(left, stop) : Recording{},
                    r = right ? recording_of(right, stop) : Recording{}] {
                take(l, r);
                then();
            };
        } catch (const Stopped&) {
            return [] {};
        }
    });
}

void LessonHalls::take(const Recording& left, const Recording& right) {
    has_left_ = left.trace != nullptr;
    has_right_ = right.trace != nullptr;
    exhibition_.showRuns(left, right);
    Q_EMIT shown();
}

}  // namespace simul
