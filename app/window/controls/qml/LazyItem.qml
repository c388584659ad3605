import QtQuick

// Makes its item, `page` with the properties `given`, when it is first wanted: the window starts sooner without it.
Loader {
    id: root

    required property url page
    property var given: ({})
    property bool wanted: false
    property bool complete: false
    readonly property bool due: wanted && complete

    visible: wanted
    onDueChanged: if (due && status === Loader.Null) setSource(page, given)
    Component.onCompleted: complete = true
}
