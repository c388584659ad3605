#pragma once

#include <vector>

#include <QAbstractListModel>

#include "simulator/trace/trace.hpp"

namespace simul {

/// Boards with a moment that belongs to each, in an order that changes little from frame to frame.
class BoardQueueModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    enum Role { BoardRole = Qt::UserRole, FromMsRole, DueMsRole };
    Q_ENUM(Role)

    struct Row {
        std::uint32_t board = 0;
        Time from{};
        Time due{};
        bool operator==(const Row&) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(rows_.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// "board" (from 0), "fromMs" (since when it is ready or its opponent thinks), "dueMs" (when the reply
    /// comes; in the ready queue the same as fromMs).
    QHash<int, QByteArray> roleNames() const override;

    /// Removes, inserts and moves single rows until they equal `rows`.
    void become(const std::vector<Row>& rows);

  Q_SIGNALS:
    void countChanged();

  private:
    void remove_missing(const std::vector<Row>& rows);
    void place(int at, const Row& row);

    std::vector<Row> rows_;
};

/// The boards that wait for a master, in the order in which they became ready.
class ReadyQueueModel : public BoardQueueModel {
    Q_OBJECT
  public:
    using BoardQueueModel::BoardQueueModel;
    void show(const Trace& trace, const HallState& state);
};

/// The opponents who think, the next reply first.
class TimersModel : public BoardQueueModel {
    Q_OBJECT
  public:
    using BoardQueueModel::BoardQueueModel;
    void show(const Trace& trace, const HallState& state);
};

}  // namespace simul
