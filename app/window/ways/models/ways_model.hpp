#pragma once

#include <array>

#include <QAbstractListModel>
#include <QPointer>

#include "app/window/settings/models/settings.hpp"
#include "app/window/ways/models/hall_way.hpp"

namespace simul {

/// What the engine's table of ways says of one, for the words of the window.
class WayFacts : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    /// Its line of code, with this number where the way has one.
    Q_INVOKABLE static QString code(simul::choice::HallWay way, int count);
    Q_INVOKABLE static simul::choice::WrongWay wrong(simul::choice::HallWay way);
    /// She finishes a game before she opens the next.
    Q_INVOKABLE static bool oneAtATime(simul::choice::HallWay way);
};

/// All ways to play, in the order in which they are offered, with the number each has or would get.
class WaysModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(simul::Settings* settings READ settings WRITE setSettings NOTIFY settingsChanged FINAL)

  public:
    enum Role { WayRole = Qt::UserRole, CountRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    Settings* settings() const { return settings_; }
    void setSettings(Settings* settings);

    Q_INVOKABLE simul::choice::HallWay wayAt(int row) const;
    Q_INVOKABLE int rowOf(simul::choice::HallWay way) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// "way" (HallWay) and "count" (WayWords.name).
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void settingsChanged();

  private:
    void count();

    QPointer<Settings> settings_;
    std::array<int, all_ways.size()> counts_{};
};

}  // namespace simul
