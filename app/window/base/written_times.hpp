#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/window/base/time_unit.hpp"

namespace simul {

/// TimeText for QML: a binding that writes a time is evaluated anew when the unit changes.
class WrittenTimes : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(TimeText)
    QML_SINGLETON
    /// Times are those of a program, not of the hall.
    Q_PROPERTY(bool real READ real NOTIFY unitChanged FINAL)
    /// What numbers in fields count: "s", or "ms".
    Q_PROPERTY(QString unit READ unit NOTIFY unitChanged FINAL)
    /// The smallest step there is: "1 ms", or "1 µs".
    Q_PROPERTY(QString smallest READ smallest NOTIFY unitChanged FINAL)

  public:
    explicit WrittenTimes(QObject* parent = nullptr);

    bool real() const { return TimeUnit::of_program().is_real(); }
    QString unit() const;
    QString smallest() const;

    Q_INVOKABLE QString clock(double ms) const;
    Q_INVOKABLE QString precise(double ms) const;
    Q_INVOKABLE QString exact(double ms) const;
    Q_INVOKABLE QString brief(double ms) const;
    /// The number of unit() that it is: "5", "0.25".
    Q_INVOKABLE QString number(double ms) const;
    /// "0:20:00" on a clock on the wall, whatever the unit is.
    Q_INVOKABLE static QString wall(double ms);
    Q_INVOKABLE static double parse(const QString& text);
    /// What was typed, as a message shows it: on one line and not long.
    Q_INVOKABLE static QString excerpt(const QString& typed);
    Q_INVOKABLE static bool isTooFine(const QString& text);

  Q_SIGNALS:
    void unitChanged();

  private:
    /// What is evaluated just now depends on the unit.
    void depend() const;
};

}  // namespace simul
