#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include <QAbstractListModel>
#include <QPointer>

#include "app/window/run/models/exhibition.hpp"
#include "simulator/sweep/sweep_workers.hpp"

namespace simul {

/// What both halls come to with 1, 2, 3... boards: one row for each number of boards, every number a run.
/// Computes in threads while it is active; nothing else, and they end when it is not.
class BoardsCurve : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(
        simul::Exhibition* exhibition READ exhibition WRITE setExhibition NOTIFY exhibitionChanged FINAL)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)
    /// The axis stays as it is meanwhile.
    Q_PROPERTY(bool dragging READ dragging WRITE setDragging NOTIFY draggingChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY measured FINAL)
    Q_PROPERTY(int here READ here NOTIFY measured FINAL)
    Q_PROPERTY(int to READ to NOTIFY measured FINAL)
    Q_PROPERTY(double knee READ knee NOTIFY measured FINAL)
    Q_PROPERTY(simul::BoardsCurve::Finding finding READ finding NOTIFY measured FINAL)
    Q_PROPERTY(int freeBoards READ freeBoards NOTIFY measured FINAL)
    Q_PROPERTY(double freeMs READ freeMs NOTIFY measured FINAL)
    Q_PROPERTY(double dearMs READ dearMs NOTIFY measured FINAL)
    Q_PROPERTY(QString command READ command NOTIFY measured FINAL)

  public:
    enum Role {
        BoardsRole = Qt::UserRole,
        KnownRole,
        LeftMsRole,
        RightMsRole,
        SpeedUpRole,
        LeftBusyRole,
        RightBusyRole
    };
    Q_ENUM(Role)

    /// What the runs of the right hall say about another board.
    enum class Finding {
        Nothing,     ///< nothing that fits in a sentence
        KneeInside,  ///< up to freeBoards another one costs freeMs, beyond dearMs
        NeverWaits   ///< every board costs dearMs, but for the second, which hides the first one's thinking
    };
    Q_ENUM(Finding)

    /// One number of boards; without runs as long as they are not computed or cannot be.
    struct Row {
        std::optional<Results> left;
        std::optional<Results> right;
        QString problem;
        bool is_known() const { return left && right; }
    };

    explicit BoardsCurve(QObject* parent = nullptr, unsigned threads = sweep_threads());
    ~BoardsCurve() override;

    Exhibition* exhibition() const { return exhibition_; }
    void setExhibition(Exhibition* exhibition);
    bool active() const { return active_; }
    void setActive(bool active);
    bool dragging() const { return dragging_; }
    void setDragging(bool dragging);
    bool busy() const { return workers_ != nullptr; }
    int here() const;
    int to() const { return static_cast<int>(rows_.size()); }
    /// Of the right hall; 0: more boards than the axis has, or no such thing.
    double knee() const { return knee_; }
    Finding finding() const { return finding_.kind; }
    int freeBoards() const { return finding_.free_boards; }
    double freeMs() const { return finding_.free_ms; }
    double dearMs() const { return finding_.dear_ms; }
    /// The line for a terminal that prints the same numbers; empty where options cannot say it all.
    QString command() const;
    const std::vector<Row>& rows() const { return rows_; }
    /// By the formula, for the right hall; in ms, by boards from 1; empty where there is none.
    std::vector<double> formula() const;

    /// All rows with a head, tabs between: what a spreadsheet takes.
    Q_INVOKABLE QString text() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// "boards", "known", "leftMs", "rightMs", "speedUp", "leftBusy", "rightBusy" (shares).
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void exhibitionChanged();
    void activeChanged();
    void draggingChanged();
    void measured();

  private:
    struct Found {
        Finding kind = Finding::Nothing;
        int free_boards = 0;
        double free_ms = 0;
        double dear_ms = 0;
    };

    void outdate();
    void refresh();
    void start();
    void take_domain();
    void find();
    Q_INVOKABLE void drain();

    unsigned most_threads_;
    QPointer<Exhibition> exhibition_;
    bool active_ = false;
    bool dragging_ = false;
    bool stale_ = true;
    double knee_ = 0;
    Found finding_;
    std::vector<Row> rows_;
    std::shared_ptr<const SweepJob> job_;
    std::shared_ptr<ResultCache> cache_;
    std::mutex mutex_;
    std::vector<Cell> inbox_;                // what the threads have handed on
    unsigned ended_ = 0;                     // threads with nothing left to do
    std::unique_ptr<SweepWorkers> workers_;  // last: they end first
};

}  // namespace simul
