#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QPointer>

#include "app/window/base/milliseconds.hpp"
#include "app/window/hall/models/board_detail.hpp"
#include "app/window/hall/models/hall_view.hpp"

namespace simul {

/// One row a board, up to the moment the hall shows: the table in which the sum stands beside the span.
class BoardsModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(simul::HallView* hall READ hall WRITE setHall NOTIFY hallChanged FINAL)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(double sumMs READ sumMs NOTIFY totalsChanged FINAL)
    Q_PROPERTY(double spanMs READ spanMs NOTIFY totalsChanged FINAL)

  public:
    enum Role {
        BoardRole = Qt::UserRole,
        PhaseRole,
        PairRole,
        OpenedMsRole,
        OverMsRole,
        WaitedMsRole,
        MasterThinkingMsRole,
        OpponentThinkingMsRole,
        PausedMsRole,
        DurationMsRole
    };
    Q_ENUM(Role)

    explicit BoardsModel(QObject* parent = nullptr);

    HallView* hall() const { return hall_; }
    void setHall(HallView* hall);
    /// Rows follow the hall only while active (true at first): a hidden table costs nothing.
    bool active() const { return active_; }
    void setActive(bool active);
    double sumMs() const { return to_ms(sum_); }    ///< of all boards' durations so far
    double spanMs() const { return to_ms(span_); }  ///< what has passed so far, at most the last reply

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// "board" and "pair" from 0, "phase" (SeatPhase), "openedMs" and "overMs" (-1: not yet), "waitedMs",
    /// "masterThinkingMs", "opponentThinkingMs", "pausedMs", "durationMs".
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void hallChanged();
    void activeChanged();
    void totalsChanged();

  private:
    void rebuild();
    void update();
    std::vector<BoardDetail> details();
    void update_totals();

    QPointer<HallView> hall_;
    bool active_ = true;
    std::vector<LaneCursor> cursors_;
    std::vector<BoardDetail> rows_;
    Duration sum_{};
    Duration span_{};
};

}  // namespace simul
