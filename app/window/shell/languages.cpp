#include "app/window/shell/languages.hpp"

#include <QCoreApplication>
#include <QLocale>

namespace simul {
namespace {

QString system_language() {
    return QLocale::system().language() == QLocale::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

}  // namespace

Languages::~Languages() { QCoreApplication::removeTranslator(&words_); }

void Languages::use(const QString& language) {
    const QString wanted = language.isEmpty() ? system_language() : language;
    if (wanted == current_) return;
    QCoreApplication::removeTranslator(&words_);
    if (!words_.load(QStringLiteral(":/i18n/simul_%1.qm").arg(wanted)))
        qWarning("the translation into '%s' is missing", qUtf8Printable(wanted));
    QCoreApplication::installTranslator(&words_);
    // Dates in the file dialog, which is Qt's.
    QLocale::setDefault(QLocale(wanted));
    current_ = wanted;
}

}  // namespace simul
