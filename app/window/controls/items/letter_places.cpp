#include "app/window/controls/items/letter_places.hpp"

#include <array>
#include <string_view>

#include <QCoreApplication>
#include <QKeyEvent>

namespace simul {
namespace {

/// A row of keys from left to right; X11 and Wayland number the places alike.
struct KeyRow {
    quint32 first;
    std::string_view keys;
};
constexpr std::array<KeyRow, 3> rows{{{24, "QWERTYUIOP[]"}, {38, "ASDFGHJKL"}, {52, "ZXCVBNM,."}}};

/// Letters beyond Latin-1 are their own key codes; special keys lie above them. A key may say nothing at all.
bool is_foreign(int key) {
    return key == 0 || key == Qt::Key_unknown || (key > 0xff && key < Qt::Key_Escape);
}

}  // namespace

int LetterPlaces::latin_key(int key, quint32 scan_code) {
    if (!is_foreign(key)) return key;
    for (const auto& [first, keys] : rows)
        if (scan_code >= first && scan_code < first + keys.size()) return keys[scan_code - first];
    return key;
}

bool LetterPlaces::eventFilter(QObject* window, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease) return false;
    const auto& typed = static_cast<const QKeyEvent&>(*event);
    const int key = latin_key(typed.key(), typed.nativeScanCode());
    if (key == typed.key()) return false;
    QKeyEvent meant(event->type(), key, typed.modifiers(), typed.nativeScanCode(), typed.nativeVirtualKey(),
                    typed.nativeModifiers(), typed.text(), typed.isAutoRepeat(),
                    static_cast<quint16>(typed.count()));
    QCoreApplication::sendEvent(window, &meant);
    event->setAccepted(meant.isAccepted());
    return true;
}

}  // namespace simul
