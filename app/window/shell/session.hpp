#pragma once

#include <memory>
#include <optional>

#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include "app/window/controls/items/letter_places.hpp"
#include "app/window/pages/setups/models/setup_desk.hpp"
#include "app/window/run/models/exhibition.hpp"
#include "app/window/settings/models/preferences.hpp"
#include "app/window/shell/languages.hpp"
#include "app/window/shell/line/command_line.hpp"
#include "app/window/shell/no_network.hpp"
#include "app/window/sound/models/hall_sounds.hpp"
#include "app/window/time/models/playback.hpp"

namespace simul {

/// One window with all it shows: preferences, exhibition, playback, sounds and the QML engine, in the order
/// of their lives.
class Session {
  public:
    /// Throws options::UsageError when the window cannot show the scenario, the time or the range.
    /// `preferences_file`: where preferences are kept; nothing: in the user's configuration.
    /// `speaker`: where sounds go; null: to the computer's.
    Session(const CommandLine& line, const std::optional<QString>& preferences_file,
            std::unique_ptr<Speaker> speaker = nullptr);
    ~Session();

    /// Loads the window; false when it cannot be loaded (the reason has been logged).
    bool open();

    QQuickWindow* window() const { return window_; }
    Preferences& preferences() { return *preferences_; }
    Exhibition& exhibition() { return exhibition_; }
    Playback& playback() { return playback_; }
    SetupDesk& desk() { return desk_; }
    const NoNetwork& network() const { return network_; }

    /// What the window shows once everything that was under way is done.
    QImage picture();
    /// Returns when the page on show has computed what it draws.
    void wait_for_page();

  private:
    void load();
    void speak();
    void take_setup();
    void refuse_times_beyond_end() const;
    QSize first_size() const;
    void keep_size();
    void wait_while(const char* state);

    CommandLine line_;
    std::unique_ptr<Preferences> preferences_;
    Languages languages_;
    Exhibition exhibition_;
    Playback playback_;
    SetupDesk desk_;
    HallSounds sounds_;
    NoNetwork network_;
    LetterPlaces letter_places_;
    QQmlApplicationEngine engine_;
    QQuickWindow* window_ = nullptr;
};

}  // namespace simul
