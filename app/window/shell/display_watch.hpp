#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace simul {

/// While it lives, Qt's failure to open any display is one line on standard error and exit code 1, where Qt
/// would leave a core, or wait for ever for a display that takes the call and says nothing. Other messages
/// wait until its end.
class DisplayWatch {
  public:
    /// Far more than a display at the other end of a slow line needs.
    static constexpr std::chrono::seconds usual_patience{30};

    explicit DisplayWatch(std::chrono::milliseconds patience = usual_patience);
    ~DisplayWatch();
    DisplayWatch(const DisplayWatch&) = delete;
    DisplayWatch& operator=(const DisplayWatch&) = delete;

  private:
    std::mutex mutex_;
    std::condition_variable_any never_;
    std::jthread clock_;
};

}  // namespace simul
