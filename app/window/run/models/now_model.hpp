#pragma once

#include <QPointer>

#include "app/window/base/sorted_rows.hpp"
#include "app/window/run/models/exhibition.hpp"

namespace simul {

/// A way a hall can go over to.
struct WayOver {
    Mode mode = Mode::async;
    choice::HallWay way = choice::HallWay::Asyncio;
    int number = 0;  ///< that belongs to the name of the way
    Mode key() const { return mode; }
    bool operator==(const WayOver&) const = default;
};

/// What can be done to a hall at a moment, so that only what comes later changes. The rows are the ways it
/// can go over to.
class NowModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(
        simul::Exhibition* exhibition READ exhibition WRITE setExhibition NOTIFY exhibitionChanged FINAL)
    Q_PROPERTY(simul::Run* run READ run WRITE setRun NOTIFY runChanged FINAL)
    Q_PROPERTY(double atMs READ atMs WRITE setAtMs NOTIFY atMsChanged FINAL)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(int board READ board NOTIFY boardChanged FINAL)
    Q_PROPERTY(int master READ master NOTIFY boardChanged FINAL)
    Q_PROPERTY(double otherMadeItMs READ otherMadeItMs NOTIFY othersChanged FINAL)
    Q_PROPERTY(double laterMs READ laterMs NOTIFY othersChanged FINAL)
    Q_PROPERTY(bool inSlices READ inSlices NOTIFY hallsChanged FINAL)
    Q_PROPERTY(bool canGoOver READ canGoOver NOTIFY hallsChanged FINAL)

  public:
    enum Role { WayRole = Qt::UserRole, NumberRole };
    Q_ENUM(Role)

    static constexpr Duration long_thought = std::chrono::minutes{10};

    using QAbstractListModel::QAbstractListModel;

    Exhibition* exhibition() const { return exhibition_; }
    void setExhibition(Exhibition* exhibition);
    Run* run() const { return run_; }
    void setRun(Run* run);
    double atMs() const { return at_ms_; }
    void setAtMs(double ms);
    /// Follows the moment only while active (true at first): a closed menu costs nothing.
    bool active() const { return active_; }
    void setActive(bool active);

    int board() const { return board_; }  ///< of the next thought, from 0; -1: none
    int master() const;                   ///< who thinks it, from 0, where there are several; else -1
    /// When the other hall has made that move already, so that its past would change; -1: it has not.
    double otherMadeItMs() const { return other_made_it_ms_; }
    /// Then: the next moment at which neither hall's past would change; -1: there is none.
    double laterMs() const { return later_ms_; }
    bool inSlices() const;   ///< one of the halls cuts thoughts into slices
    bool canGoOver() const;  ///< wrong models cannot
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : rows_.count();
    }
    QVariant data(const QModelIndex& index, int role) const override;
    /// "way" (HallWay) and "number" (WayWords.name).
    QHash<int, QByteArray> roleNames() const override;

    /// Her next thought takes ten minutes longer, in both halls.
    Q_INVOKABLE bool thinkLong();
    /// The same at laterMs.
    Q_INVOKABLE bool thinkLongLater();
    Q_INVOKABLE bool goOver(int row);
    /// The hall on real timers.
    Q_INVOKABLE void playLive();

  Q_SIGNALS:
    void exhibitionChanged();
    void runChanged();
    void atMsChanged();
    void activeChanged();
    void boardChanged();
    void othersChanged();
    void hallsChanged();

  private:
    friend class SortedRows<WayOver>;
    void take_halls();
    void update();
    void look_at_other_hall();
    std::vector<WayOver> ways() const;

    QPointer<Exhibition> exhibition_;
    QPointer<Run> run_;
    double at_ms_ = 0;
    bool active_ = true;
    int board_ = -1;
    double other_made_it_ms_ = -1;
    double later_ms_ = -1;
    SortedRows<WayOver> rows_;
};

}  // namespace simul
