#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QPointer>
#include <QRectF>

#include "app/window/hall/models/hall_view.hpp"

namespace simul {

/// The boards of a hall that a screen reader can walk over, where they are seen: all in view up to 100, else
/// the selected one. What they are doing is told anew at once while time stands, else now and then.
class AnnouncedBoards : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { BoardRole = Qt::UserRole, PlaceRole, PhaseRole, LeftMsRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setView(const HallView* view) { view_ = view; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// "board" (from 0), "place" (QRectF), "phase" (SeatPhase), "leftMs" (of the thought there; 0: nobody
    /// thinks).
    QHash<int, QByteArray> roleNames() const override;

    /// Where each board of the view is seen; empty: out of view. `selected`: -1: none.
    void place(const std::vector<QRectF>& places, int selected);
    /// Another moment: tells what the boards are doing, unless it was told not long ago while playing. True:
    /// told.
    bool tell(bool playing);

  private:
    struct Seat {
        int board = 0;
        QRectF place;
        bool operator==(const Seat&) const = default;
    };

    int resize(const std::vector<Seat>& seats);

    QPointer<const HallView> view_;
    std::vector<Seat> seats_;
    int untold_ = 0;  // moments since it was told
};

}  // namespace simul
