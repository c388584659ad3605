#include "app/window/controls/items/text_clipboard.hpp"

#include <QClipboard>
#include <QGuiApplication>

namespace simul {

void TextClipboard::copy(const QString& text) { QGuiApplication::clipboard()->setText(text); }

QString TextClipboard::text() { return QGuiApplication::clipboard()->text(); }

}  // namespace simul
