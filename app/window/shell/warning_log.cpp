#include "app/window/shell/warning_log.hpp"

#include <QMutex>
#include <QMutexLocker>

namespace simul {
namespace {

QMutex mutex;
QStringList collected;
QtMessageHandler before = nullptr;

/// What the offscreen platform says about any window, with nothing wrong.
bool is_noise(const QString& text) {
    return text.contains(QStringLiteral("This plugin does not support propagateSizeHints()"));
}

void collect(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (is_noise(text)) return;
    if (type == QtDebugMsg || type == QtInfoMsg) {
        before(type, context, text);
        return;
    }
    const QMutexLocker lock(&mutex);
    collected.append(text);
}

}  // namespace

WarningLog::WarningLog() {
    collected.clear();
    before = qInstallMessageHandler(collect);
}

WarningLog::~WarningLog() { qInstallMessageHandler(before); }

QStringList WarningLog::warnings() const {
    const QMutexLocker lock(&mutex);
    return collected;
}

}  // namespace simul
