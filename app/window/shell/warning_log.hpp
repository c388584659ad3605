#pragma once

#include <QStringList>

namespace simul {

/// Collects every warning of Qt and QML while it lives, one at a time. (Nothing else must be said by a
/// healthy window, so tests and the self-test fail on any.)
class WarningLog {
  public:
    WarningLog();
    ~WarningLog();
    WarningLog(const WarningLog&) = delete;
    WarningLog& operator=(const WarningLog&) = delete;

    /// In the order in which they came.
    QStringList warnings() const;
};

}  // namespace simul
