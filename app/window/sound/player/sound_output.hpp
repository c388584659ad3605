#pragma once

#include <memory>

#include <QAudioSink>
#include <QIODevice>
#include <QTimer>

#include "app/window/sound/sound_mixer.hpp"

namespace simul {

/// The computer's usual sound device, fed from a mixer; it rests while there is nothing to hear.
class SoundOutput : public QIODevice {
    Q_OBJECT

  public:
    SoundOutput();
    ~SoundOutput() override;

    /// False when there is no device, or none that takes 48 kHz in two channels.
    bool take_device();
    void play(Sound sound);

  Q_SIGNALS:
    void lost();  ///< the device is gone

  protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    void rest();

    SoundMixer mixer_;
    std::unique_ptr<QAudioSink> sink_;
    QTimer resting_;
};

}  // namespace simul
