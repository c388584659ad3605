#pragma once

#include <QStringList>
#include <QVariantList>

#include "app/window/settings/models/preferences.hpp"

namespace simul {

/// The files that were opened or kept last, newest first, as the preferences remember them.
class OpenedLast {
  public:
    static constexpr qsizetype most = 10;

    explicit OpenedLast(Preferences& preferences);

    const QStringList& paths() const { return paths_; }
    /// "path", "name", "folder" and "missing" of each, for QML.
    QVariantList rows() const;
    void add(const QString& path);     ///< first of all
    void append(const QString& path);  ///< last of all, unless it is there
    void remove(const QString& path);

  private:
    void keep();

    Preferences& preferences_;
    QStringList paths_;
};

}  // namespace simul
