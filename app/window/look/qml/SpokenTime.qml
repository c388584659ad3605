pragma Singleton

import QtQuick

// Lengths of time as they are said within a sentence: "30 s", "3 min 3 s", "1 h 55 min". A moment is TimeText's.
// Those of a program read as moments do.
QtObject {
    // TimeText, which a singleton of the same module cannot name; null: times are those of the hall.
    property QtObject moments: null

    // Under two minutes in seconds, as thinking times are compared; `ms` from 0.
    function of(ms: real): string {
        if (moments !== null && moments.real)  // qmllint disable
            return moments.clock(ms)
        const whole = Math.round(ms)
        if (whole < 120000)
            return seconds(whole)
        const hours = Math.floor(whole / 3600000)
        const minutes = Math.floor(whole / 60000) % 60
        const spoken = (hours > 0 ? unit(qsTr("%1 h"), hours) + " " : "")
            + (minutes > 0 ? unit(qsTr("%1 min"), minutes) + " " : "")
            + (whole % 60000 > 0 ? seconds(whole % 60000) : "")
        return spoken.trim()
    }

    function seconds(ms: real): string { return unit(qsTr("%1 s"), ms / 1000) }

    // A number stays in the line of its unit.
    function unit(words: string, count: real): string { return words.replace(" ", "\u00a0").arg(count) }
}
