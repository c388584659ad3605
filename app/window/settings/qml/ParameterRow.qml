import QtQuick
import Simul

// A number of the exhibition: the engine's table of values knows what it is and how far it goes.
NumberRow {
    // Asked for with the revision: a compiled binding forgets what it reads and does not use.
    value: settings.revision < 0 ? 0 : settings.value(field)
    isTime: settings.isTime(field)
    to: settings.revision < 0 ? 0 : settings.most(field)
    onChosen: number => settings.set(field, number)
}
