#include "app/window/pages/code/items/text_clipboard.hpp"

#include <QClipboard>
#include <QGuiApplication>

namespace simul {

void TextClipboard::copy(const QString& text) { QGuiApplication::clipboard()->setText(text); }

}  // namespace simul
