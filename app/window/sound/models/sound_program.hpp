#pragma once

#include <memory>

#include <QProcess>
#include <QString>

#include "app/window/sound/speaker.hpp"

namespace simul {

/// Plays with a program of its own, `simul-sound`. So the window neither loads sound libraries nor waits for
/// a sound server, and whatever goes wrong there ends with that program.
class SoundProgram : public Speaker {
  public:
    /// `path`: the program; one that does not exist means that sound is not available.
    explicit SoundProgram(QString path);
    ~SoundProgram() override;

    /// The program beside this one.
    static QString usual_path();

    bool is_available() const override;
    void open(std::function<void()> failed) override;
    void close() override;
    void play(Sound sound) override;

  private:
    QString path_;
    std::unique_ptr<QProcess> process_;
};

}  // namespace simul
