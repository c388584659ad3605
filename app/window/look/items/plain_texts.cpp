#include "app/window/look/items/plain_texts.hpp"

#include <QtQuick/QQuickItem>

namespace simul {
namespace {

void make_plain(QQuickItem* item) {
    constexpr int plain_text = 0;  // Text.PlainText
    if (item->inherits("QQuickText")) item->setProperty("textFormat", plain_text);
    for (QQuickItem* child : item->childItems()) make_plain(child);
}

}  // namespace

void PlainTexts::setWindow(QQuickWindow* window) {
    if (window_ == window) return;
    if (window_) disconnect(window_, nullptr, this, nullptr);
    window_ = window;
    if (window_)
        connect(window_, &QQuickWindow::afterAnimating, this, [this] { make_plain(window_->contentItem()); });
    Q_EMIT windowChanged();
}

}  // namespace simul
