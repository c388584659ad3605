#pragma once

#include <filesystem>

#include <QCoreApplication>
#include <QEventLoop>

namespace simul {

/// Computes to the end.
template <class Model>
void finish(const Model& model) {
    while (model.busy()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

inline std::size_t threads_alive() {
    const std::filesystem::directory_iterator tasks{"/proc/self/task"};
    return static_cast<std::size_t>(std::distance(begin(tasks), end(tasks)));
}

}  // namespace simul
