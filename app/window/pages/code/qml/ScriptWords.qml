import QtQuick

// What the page Code says of scripts.
QtObject {
    // Why there is no script; Why of the engine.
    function refusal(why: int): string {
        switch (why) {
        case 0: return qsTr("Not exported: the hall goes over to another way. A script plays one way from beginning to end.")
        case 1: return qsTr("Not exported: a script serves who was ready first.")
        case 2: return qsTr("Not exported: too many different times. At most 100,000 are written into a script.")
        case 3: return qsTr("Not exported: several masters are exported as processes only.")
        case 4: return qsTr("Not exported: a limit on the games in play is exported as a pool only.")
        case 5: return qsTr("Not exported: a script starts at most 1,000 threads.")
        case 6: return qsTr("Not exported: a script starts at most 100 processes.")
        case 7: return qsTr("Not exported: C++ has no such mistake.")
        default: return ""
        }
    }
}
