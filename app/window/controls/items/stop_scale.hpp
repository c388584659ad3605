#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace simul {

/// The scale of a slider that steps through chosen values ("stops", rising): position i is stop i, values
/// between two stops lie between their positions. Without stops every whole number from `from` to `to` is
/// one.
class StopScale : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<double> stops READ stops WRITE setStops NOTIFY changed FINAL)
    Q_PROPERTY(double from READ from WRITE setFrom NOTIFY changed FINAL)
    Q_PROPERTY(double to READ to WRITE setTo NOTIFY changed FINAL)
    /// The slider's greatest position; its least is 0.
    Q_PROPERTY(double last READ last NOTIFY changed FINAL)

  public:
    using QObject::QObject;

    QList<double> stops() const { return stops_; }
    void setStops(const QList<double>& stops);
    double from() const { return from_; }
    void setFrom(double from);
    double to() const { return to_; }
    void setTo(double to);
    double last() const;

    /// Values beyond the stops are at the ends.
    Q_INVOKABLE double positionOf(double value) const;
    Q_INVOKABLE double valueAt(double position) const;
    /// A whole number as people type it ("24", "1,000"); NaN if it is none.
    Q_INVOKABLE static double wholeNumber(const QString& text);

  Q_SIGNALS:
    void changed();

  private:
    QList<double> stops_;
    double from_ = 1;
    double to_ = 1;
};

}  // namespace simul
