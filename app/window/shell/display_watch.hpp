#pragma once

namespace simul {

/// While it lives, Qt's failure to open any display is one line on standard error and exit code 1, where Qt
/// would leave a core. Other messages wait until its end.
class DisplayWatch {
  public:
    DisplayWatch();
    ~DisplayWatch();
    DisplayWatch(const DisplayWatch&) = delete;
    DisplayWatch& operator=(const DisplayWatch&) = delete;
};

}  // namespace simul
