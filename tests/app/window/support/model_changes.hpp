#pragma once

#include <QAbstractItemModel>
#include <QObject>

namespace simul {

/// Counts what a list tells: rows that have come, gone or changed, and everything at once (`anew`).
class ModelChanges : public QObject {
  public:
    explicit ModelChanges(const QAbstractItemModel& model) {
        using Model = QAbstractItemModel;
        const auto rows = [](int first, int last) { return last - first + 1; };
        connect(&model, &Model::rowsInserted, this,
                [this, rows](auto&&, int f, int l) { inserted += rows(f, l); });
        connect(&model, &Model::rowsRemoved, this,
                [this, rows](auto&&, int f, int l) { removed += rows(f, l); });
        connect(&model, &Model::dataChanged, this, [this, rows](const QModelIndex& f, const QModelIndex& l) {
            changed += rows(f.row(), l.row());
        });
        connect(&model, &Model::modelReset, this, [this] { ++anew; });
        connect(&model, &Model::layoutChanged, this, [this] { ++anew; });
        connect(&model, &Model::rowsMoved, this, [this] { ++anew; });
    }

    int all() const { return inserted + removed + changed + anew; }

    int inserted = 0;
    int removed = 0;
    int changed = 0;
    int anew = 0;
};

}  // namespace simul
