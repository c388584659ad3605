#pragma once

#include <functional>

#include "app/window/sound/sound.hpp"

namespace simul {

/// Where sounds go. Never blocks; all calls, also the one to `failed`, are made in one thread.
class Speaker {
  public:
    virtual ~Speaker() = default;

    /// False if this build or this computer lacks what it takes to play at all.
    virtual bool is_available() const = 0;
    /// Takes the device. `failed` is called at most once, now or later, when there is none or it is gone.
    virtual void open(std::function<void()> failed) = 0;
    /// Lets go of the device, at once.
    virtual void close() = 0;
    /// At once; nothing is heard unless it is open.
    virtual void play(Sound sound) = 0;
};

}  // namespace simul
