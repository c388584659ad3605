#pragma once

#include <QPointer>

#include "app/window/time/models/playback.hpp"

namespace simul {

/// When something seems to end whose end is kept secret: ten minutes, doubled until the present is before it.
Time made_up_end(Time now);

/// Keeps secret how the halls end, so that a class can guess first: while it is on, a run is told (Run::told)
/// only once it has ended on the clock. Another run is a new secret.
class HiddenResults : public QObject {
    Q_OBJECT
    Q_PROPERTY(simul::Playback* playback READ playback WRITE setPlayback NOTIFY playbackChanged FINAL)
    Q_PROPERTY(bool on READ on WRITE setOn NOTIFY onChanged FINAL)
    Q_PROPERTY(bool told READ told NOTIFY toldChanged FINAL)
    Q_PROPERTY(double endMs READ endMs NOTIFY toldChanged FINAL)

  public:
    using QObject::QObject;

    Playback* playback() const { return playback_; }
    /// Of an exhibition, whose runs it keeps.
    void setPlayback(Playback* playback);
    bool on() const { return on_; }  ///< false at first
    void setOn(bool on);
    bool told() const { return told_; }           ///< how both halls end
    double endMs() const { return to_ms(end_); }  ///< of the playback, as far as it may be said

  Q_SIGNALS:
    void playbackChanged();
    void onChanged();
    void toldChanged();

  private:
    std::vector<Run*> runs() const;
    void keep_all();
    void tell_what_has_ended();

    QPointer<Playback> playback_;
    bool on_ = false;
    bool told_ = true;
    Time end_{};
};

}  // namespace simul
