pragma ComponentBehavior: Bound

import QtQuick
import Simul

// What a lesson is about, as a few bars of a timeline. It holds no numbers and is to no scale: it must not answer.
Item {
    id: root

    required property string lesson

    // A letter is a stretch of time: t she thinks, o an opponent thinks, w waits for her.
    readonly property var rows: {
        switch (lesson) {
        case "one-game": return ["toooo toooo toooo toooo toooo toooo"]
        case "one-after-another": return ["toootooo", "         toootooo", "                  toootooo"]
        case "she-walks-on": return ["tttttttttttttttttttttttttttttt", "toooowwtoooowwtoooowwtoooowwto",
                                     " toooowwtoooowwtoooowwtoooowwt", "  toooowwtoooowwtoooowwtooooww"]
        case "span-and-sum": return ["oooooooooo", "oooooooooo", "oooooooooo", "oooooooooo oooooooooo oooooooooo"]
        case "one-head": return ["tooooo tooooo tooooo", "tooooo tooooo tooooo", "tooooo tooooo tooooo"]
        case "one-too-many": return ["ttttt  ttttt  ttttt  ttttt", "tttttttttttttttttttttttttt", "wwtooowwwtooowwwtooowwwtoo"]
        case "slow-master": return ["tttttttotttttttotttttttottttttto"]
        case "where-it-fits": return ["toooooooo   tttttoooo   tttttttto"]
        case "long-thought": return ["ttttttttttttttttttt tt tt", "wwwwwwwwwwwwwwwwwwwtoooo", "wwwwwwwwwwwwwwwwwwwwtooo"]
        case "forgotten-gather": return ["tooooo", "       tooooo", "              tooooo"]
        case "missing-await": return ["t  t  t  t  t  t  t  t  t"]
        case "price-of-a-step": return ["tt  tt  tt  tt  tt  tt  tt"]
        case "one-lock": return ["tt    tt    tt    tt", "  tt    tt    tt    tt", "    tt    tt    tt    tt"]
        case "more-masters": return ["tttttttttttttttttttttttttt", "", "ttttttttttttt", "ttttttttttttt"]
        case "the-pool": return ["ooooooooooo ooooooooooo", "ooooooooooo", "ooooooooooo"]
        case "who-is-next": return ["wwwwwwwwwwwwwwwwwwwwwwww", "wwwwwwwwwwwwwwwwwwwwwwww", "toootoootoootoootoootooo"]
        case "luck": return ["ooooooooooooooooooo", "oooooooooooooooooooooooo", "ooooooooooooooooooooo"]
        case "what-stays": return ["toooo toooo   tttttttt   ooooooo ooooooo   tt  tt  tt", "              toooowwt   ooooooo             tt  tt"]
        default: return []
        }
    }
    readonly property real unit: 6 * Theme.unit
    readonly property real row: Math.round(7 * Theme.unit)

    // A bar for each run of one letter.
    readonly property var bars: {
        const found = []
        for (let y = 0; y < rows.length; ++y) {
            const text = rows[y]
            for (let from = 0, to = 0; from < text.length; from = to) {
                to = from + 1
                while (to < text.length && text[to] === text[from])
                    ++to
                if (text[from] !== " ")
                    found.push({at: from, wide: to - from, y: y, letter: text[from]})
            }
        }
        return found
    }

    implicitHeight: 4 * row
    clip: true
    Accessible.ignored: true

    Repeater {
        model: root.bars.length
        delegate: Rectangle {
            required property int index
            readonly property var bar: root.bars[index] ?? {at: 0, wide: 0, y: 0, letter: " "}

            x: Math.round(bar.at * root.unit)
            y: bar.y * root.row + Math.round((4 - root.rows.length) * root.row / 2)
            width: Math.round(bar.wide * root.unit) - 1
            height: root.row - Math.max(1, Math.round(2 * Theme.unit))
            radius: 1
            color: bar.letter === "t" ? Theme.accent : bar.letter === "o" ? Theme.thinking : Theme.waiting
        }
    }
}
