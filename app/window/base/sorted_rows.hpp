#pragma once

#include <algorithm>
#include <vector>

#include <QAbstractListModel>

namespace simul {

/// The rows of a list model that stand in the order of their keys, each key once. The model (which has this
/// class as a friend) tells what changes row by row, and nothing when nothing does: what shows the other rows
/// stays as it is. `Row` has key() and operator==.
template <class Row>
class SortedRows {
  public:
    const std::vector<Row>& all() const { return rows_; }
    int count() const { return static_cast<int>(rows_.size()); }
    bool has(int row) const { return row >= 0 && row < count(); }
    const Row& operator[](int row) const { return rows_[static_cast<std::size_t>(row)]; }

    /// Removes, changes and inserts until the rows equal these.
    template <class Model>
    void become(const std::vector<Row>& wanted, Model& model) {
        std::size_t at = 0;
        for (auto next = wanted.begin(); next != wanted.end();) {
            remove(at, std::ranges::lower_bound(from(at), rows_.end(), next->key(), {}, &Row::key), model);
            if (at < rows_.size() && rows_[at].key() == next->key()) {
                change(at++, *next++, model);
                continue;
            }
            auto last = wanted.end();
            if (at < rows_.size())
                last = std::ranges::lower_bound(next, wanted.end(), rows_[at].key(), {}, &Row::key);
            insert(at, next, last, model);
            at += static_cast<std::size_t>(last - next);
            next = last;
        }
        remove(at, rows_.end(), model);
    }

  private:
    using Place = typename std::vector<Row>::iterator;
    using Source = typename std::vector<Row>::const_iterator;

    Place from(std::size_t at) { return rows_.begin() + static_cast<std::ptrdiff_t>(at); }

    template <class Model>
    void change(std::size_t at, const Row& row, Model& model) {
        if (rows_[at] == row) return;
        rows_[at] = row;
        const QModelIndex index = model.index(static_cast<int>(at));
        Q_EMIT model.dataChanged(index, index);
    }
    template <class Model>
    void insert(std::size_t at, Source first, Source last, Model& model) {
        const auto place = static_cast<int>(at);
        model.beginInsertRows({}, place, place + static_cast<int>(last - first) - 1);
        rows_.insert(from(at), first, last);
        model.endInsertRows();
    }
    template <class Model>
    void remove(std::size_t at, Place last, Model& model) {
        if (from(at) == last) return;
        model.beginRemoveRows({}, static_cast<int>(at), static_cast<int>(last - rows_.begin()) - 1);
        rows_.erase(from(at), last);
        model.endRemoveRows();
    }

    std::vector<Row> rows_;
};

}  // namespace simul
