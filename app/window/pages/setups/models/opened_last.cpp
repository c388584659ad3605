#include "app/window/pages/setups/models/opened_last.hpp"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace simul {
namespace {

const QString opened_key = QStringLiteral("openedLast");

QString whole(const QString& path) { return QDir::cleanPath(QFileInfo(path).absoluteFilePath()); }

}  // namespace

OpenedLast::OpenedLast(Preferences& preferences) : preferences_(preferences) {
    const QJsonArray kept = QJsonDocument::fromJson(preferences_.kept(opened_key).toUtf8()).array();
    for (const auto& each : kept) {
        const QString path = each.toString();
        if (QDir::isAbsolutePath(path) && paths_.size() < most) paths_.append(path);
    }
}

QVariantList OpenedLast::rows() const {
    QVariantList rows;
    for (const QString& path : paths_) {
        const QFileInfo file(path);
        rows.append(QVariantMap{{QStringLiteral("path"), path},
                                {QStringLiteral("name"), file.fileName()},
                                {QStringLiteral("folder"), QDir::toNativeSeparators(file.path())},
                                {QStringLiteral("missing"), !file.exists()}});
    }
    return rows;
}

void OpenedLast::add(const QString& path) {
    paths_.removeAll(whole(path));
    paths_.prepend(whole(path));
    keep();
}

void OpenedLast::append(const QString& path) {
    if (!paths_.contains(whole(path))) paths_.append(whole(path));
    keep();
}

void OpenedLast::remove(const QString& path) {
    paths_.removeAll(path);
    keep();
}

void OpenedLast::keep() {
    if (paths_.size() > most) paths_.resize(most);
    const QJsonDocument list(QJsonArray::fromStringList(paths_));
    preferences_.keep(opened_key, QString::fromUtf8(list.toJson(QJsonDocument::Compact)));
}

}  // namespace simul
