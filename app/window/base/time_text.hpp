#pragma once

#include <QObject>
#include <QString>

namespace simul {

/// Times as people write them, for QML.
class TimeText : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    /// "0:20:00", rounded down to the second; "-0:20:00" before 0.
    Q_INVOKABLE static QString clock(double ms);
    /// "0:20:00.250": with thousandths unless they are 0.
    Q_INVOKABLE static QString precise(double ms);
    /// "5s", "250ms", "1m30s": the shortest way to write it that parse() reads back.
    Q_INVOKABLE static QString brief(double ms);
    /// Milliseconds of "0:20:00", "20:00", "20m", "1h 30m", "250ms", "1200" or "0.5"; -1 if it is none of
    /// these. More than there can be for a number that is too long.
    Q_INVOKABLE static double parse(const QString& text);
    /// What was typed, as a message shows it: on one line and not long.
    Q_INVOKABLE static QString excerpt(const QString& typed);
    /// Whether it is a time, but with fractions of a millisecond.
    Q_INVOKABLE static bool isTooFine(const QString& text);
};

}  // namespace simul
