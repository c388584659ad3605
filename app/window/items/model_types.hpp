#pragma once

#include <QtQml/qqmlregistration.h>

#include "app/window/models/board_moves.hpp"
#include "app/window/models/boards_model.hpp"
#include "app/window/models/choices.hpp"
#include "app/window/models/exhibition.hpp"
#include "app/window/models/game_book.hpp"
#include "app/window/models/hall_sounds.hpp"
#include "app/window/models/hall_view.hpp"
#include "app/window/models/live_hall.hpp"
#include "app/window/models/modes_model.hpp"
#include "app/window/models/playback.hpp"
#include "app/window/models/preferences.hpp"
#include "app/window/models/run.hpp"
#include "app/window/models/seed_spread.hpp"
#include "app/window/models/settings.hpp"
#include "app/window/models/stopwatch.hpp"
#include "app/window/models/time_text.hpp"

/// The models under the names QML knows them by: the models themselves know no QML.
namespace simul {

namespace choice_for_qml {
Q_NAMESPACE
QML_NAMED_ELEMENT(Choice)
QML_FOREIGN_NAMESPACE(simul::choice)
}  // namespace choice_for_qml

struct ExhibitionForQml {
    Q_GADGET
    QML_FOREIGN(simul::Exhibition)
    QML_NAMED_ELEMENT(Exhibition)
    QML_UNCREATABLE("made by the program")
};

struct GameBookForQml {
    Q_GADGET
    QML_FOREIGN(simul::GameBook)
    QML_NAMED_ELEMENT(GameBook)
    QML_UNCREATABLE("belongs to an exhibition")
};

struct BoardMovesForQml {
    Q_GADGET
    QML_FOREIGN(simul::BoardMoves)
    QML_NAMED_ELEMENT(BoardMoves)
};

struct SettingsForQml {
    Q_GADGET
    QML_FOREIGN(simul::Settings)
    QML_NAMED_ELEMENT(Settings)
    QML_UNCREATABLE("belongs to an exhibition")
};

struct RunForQml {
    Q_GADGET
    QML_FOREIGN(simul::Run)
    QML_NAMED_ELEMENT(Run)
    QML_UNCREATABLE("belongs to an exhibition")
};

struct LiveHallForQml {
    Q_GADGET
    QML_FOREIGN(simul::LiveHall)
    QML_NAMED_ELEMENT(LiveHall)
    QML_UNCREATABLE("belongs to an exhibition")
};

struct PlaybackForQml {
    Q_GADGET
    QML_FOREIGN(simul::Playback)
    QML_NAMED_ELEMENT(Playback)
    QML_UNCREATABLE("made by the program")
};

struct PreferencesForQml {
    Q_GADGET
    QML_FOREIGN(simul::Preferences)
    QML_NAMED_ELEMENT(Preferences)
    QML_UNCREATABLE("made by the program")
};

struct HallSoundsForQml {
    Q_GADGET
    QML_FOREIGN(simul::HallSounds)
    QML_NAMED_ELEMENT(HallSounds)
    QML_UNCREATABLE("made by the program")
};

struct HallViewForQml {
    Q_GADGET
    QML_FOREIGN(simul::HallView)
    QML_NAMED_ELEMENT(HallView)
};

struct QueueForQml {
    Q_GADGET
    QML_FOREIGN(simul::BoardQueueModel)
    QML_ANONYMOUS
};

struct ReadyQueueForQml {
    Q_GADGET
    QML_FOREIGN(simul::ReadyQueueModel)
    QML_ANONYMOUS
};

struct TimersForQml {
    Q_GADGET
    QML_FOREIGN(simul::TimersModel)
    QML_ANONYMOUS
};

struct BoardsModelForQml {
    Q_GADGET
    QML_FOREIGN(simul::BoardsModel)
    QML_NAMED_ELEMENT(BoardsModel)
};

struct ModesModelForQml {
    Q_GADGET
    QML_FOREIGN(simul::ModesModel)
    QML_NAMED_ELEMENT(ModesModel)
};

struct SeedSpreadForQml {
    Q_GADGET
    QML_FOREIGN(simul::SeedSpread)
    QML_NAMED_ELEMENT(SeedSpread)
};

struct StopwatchForQml {
    Q_GADGET
    QML_FOREIGN(simul::Stopwatch)
    QML_NAMED_ELEMENT(Stopwatch)
};

struct TimeTextForQml {
    Q_GADGET
    QML_FOREIGN(simul::TimeText)
    QML_NAMED_ELEMENT(TimeText)
    QML_SINGLETON
};

}  // namespace simul
