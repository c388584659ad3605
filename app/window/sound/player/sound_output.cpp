#include "app/window/sound/player/sound_output.hpp"

#include <cstring>
#include <span>
#include <vector>

#include <QAudioDevice>
#include <QMediaDevices>

namespace simul {
namespace {

constexpr int buffer_ms = 60;   // heard about so much later: short enough to go with the picture
constexpr int awake_ms = 3000;  // longer than any sound
constexpr int channels = 2;
constexpr int frame_bytes = channels * static_cast<int>(sizeof(std::int16_t));

QAudioFormat two_channels() {
    QAudioFormat format;
    format.setSampleRate(sound_rate);
    format.setChannelCount(channels);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

}  // namespace

SoundOutput::SoundOutput() {
    resting_.setSingleShot(true);
    resting_.setInterval(awake_ms);
    connect(&resting_, &QTimer::timeout, this, &SoundOutput::rest);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

SoundOutput::~SoundOutput() {
    if (sink_ != nullptr) sink_->disconnect(this);
}

bool SoundOutput::take_device() {
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull() || !device.isFormatSupported(two_channels())) return false;
    sink_ = std::make_unique<QAudioSink>(device, two_channels());
    sink_->setBufferSize(sound_rate * frame_bytes * buffer_ms / 1000);
    connect(sink_.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::StoppedState && sink_->error() != QAudio::NoError) Q_EMIT lost();
    });
    sink_->start(this);
    resting_.start();
    return sink_->error() == QAudio::NoError;
}

void SoundOutput::play(Sound sound) {
    mixer_.begin(sound);
    resting_.start();
    if (sink_->state() == QAudio::StoppedState) sink_->start(this);
    if (sink_->state() == QAudio::SuspendedState) sink_->resume();
}

void SoundOutput::rest() { sink_->suspend(); }

qint64 SoundOutput::readData(char* data, qint64 size) {
    std::vector<std::int16_t> samples(static_cast<std::size_t>(size / frame_bytes * channels));
    mixer_.render(samples);
    const std::size_t bytes = samples.size() * sizeof(std::int16_t);
    std::memcpy(data, samples.data(), bytes);
    return static_cast<qint64>(bytes);
}

}  // namespace simul
