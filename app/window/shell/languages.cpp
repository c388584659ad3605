#include "app/window/shell/languages.hpp"

#include <QCoreApplication>
#include <QLocale>

namespace simul {
namespace {

QString system_language() {
    return QLocale::system().language() == QLocale::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

/// Names of the files, from below to above.
QStringList layers_of(const QString& language, const QString& words) {
    QStringList names{QStringLiteral("simul_") + language};
    if (words == QLatin1String("hall")) return names;
    names << QStringLiteral("program_") + language;
    if (words != QLatin1String("program")) names << words + QLatin1Char('_') + language;
    return names;
}

}  // namespace

Languages::~Languages() { leave(); }

void Languages::leave() {
    for (const auto& layer : layers_) QCoreApplication::removeTranslator(layer.get());
    layers_.clear();
}

void Languages::use(const QString& language, const QString& words) {
    const QString wanted = language.isEmpty() ? system_language() : language;
    if (wanted == current_ && words == words_) return;
    leave();
    for (const QString& name : layers_of(wanted, words)) {
        layers_.push_back(std::make_unique<QTranslator>());
        if (!layers_.back()->load(QStringLiteral(":/i18n/%1.qm").arg(name)))
            qWarning("the translation '%s' is missing", qUtf8Printable(name));
        QCoreApplication::installTranslator(layers_.back().get());
    }
    // Dates in the file dialog, which is Qt's.
    QLocale::setDefault(QLocale(wanted));
    current_ = wanted;
    words_ = words;
}

}  // namespace simul
