#pragma once

#include <QtQml/qqml.h>

#include "app/window/settings/models/incidents_model.hpp"
#include "app/window/settings/models/preferences.hpp"
#include "app/window/settings/models/settings.hpp"

/// The models of this folder under the names QML knows them by: the models themselves know no QML.
namespace simul {

struct SettingsForQml {
    Q_GADGET
    QML_FOREIGN(simul::Settings)
    QML_NAMED_ELEMENT(Settings)
    QML_UNCREATABLE("belongs to an exhibition")
};

struct IncidentsModelForQml {
    Q_GADGET
    QML_FOREIGN(simul::IncidentsModel)
    QML_NAMED_ELEMENT(IncidentsModel)
    QML_UNCREATABLE("belongs to the settings")
};

struct PreferencesForQml {
    Q_GADGET
    QML_FOREIGN(simul::Preferences)
    QML_NAMED_ELEMENT(Preferences)
    QML_UNCREATABLE("made by the program")
};

}  // namespace simul
