#pragma once

#include "app/window/hall/models/hall_view.hpp"
#include "tests/app/window/support/made_in_qml.hpp"

namespace simul {

/// What the right hall says.
class WordsOfAHall : public testing::Test {
  protected:
    WordsOfAHall() {
        playback.setExhibition(&exhibition);
        view.setRun(exhibition.right());
        view.setPlayback(&playback);
    }

    /// With plain spaces where lines must not break.
    QString say(const char* property) const {
        return words->property(property).toString().replace(QChar(0xa0), QChar(u' '));
    }
    QString sentence_at(double ms) {
        playback.seek(ms);
        return say("sentence");
    }
    Settings& settings() { return *exhibition.settings(); }

    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
    HallView view;
    MadeInQml words{"HallWords", {{QStringLiteral("view"), QVariant::fromValue(&view)}}};
};

}  // namespace simul
