#pragma once

#include <tuple>

#include "app/window/base/sorted_rows.hpp"
#include "app/window/settings/models/incidents.hpp"

namespace simul {

class Settings;

/// What goes wrong in the exhibition, one row for each incident: slow opponents, opponents who hold her,
/// thoughts that take long, each kind in order of board and pair. Rows change when incidents do, and at
/// nothing else.
class IncidentsModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    enum Role { WhatRole = Qt::UserRole, BoardRole, PairRole, FactorRole, ExtraMsRole };
    Q_ENUM(Role)

    explicit IncidentsModel(Settings& settings);

    int count() const { return rows_.count(); }
    const std::vector<Incident>& all() const { return rows_.all(); }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : rows_.count();
    }
    QVariant data(const QModelIndex& index, int role) const override;
    /// "what" (IncidentKind), "board" and "pair" from 0, "factor" of a slow opponent, "extraMs" of a long
    /// thought.
    QHash<int, QByteArray> roleNames() const override;

    /// Those of this scenario.
    void show(const Scenario& scenario);

    /// As if it had never been.
    Q_INVOKABLE void takeBack(int row);
    /// Adds what was typed: boards and pairs from 1, "4" or "2.5" times slower, a time. False, and a problem
    /// of the settings, when that cannot be.
    Q_INVOKABLE bool addSlow(const QString& board, const QString& factor);
    Q_INVOKABLE bool addHolding(const QString& board);
    Q_INVOKABLE bool addThought(const QString& board, const QString& pair, const QString& longer);

  Q_SIGNALS:
    void countChanged();

  private:
    friend class SortedRows<Incident>;
    Settings& settings_;
    SortedRows<Incident> rows_;
};

}  // namespace simul
