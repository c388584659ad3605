#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QPointer>

#include "app/window/pages/explore/models/sweeper.hpp"
#include "app/window/run/models/exhibition.hpp"

namespace simul {

/// How much of a result is luck: the last replies of some ways with 10, 100 or 1,000 seeds, against the same
/// way without luck. One row a way: those of both halls, and others to compare. Computes in threads while it
/// is active; they end when it is not.
class LuckModel : public QAbstractListModel, public WhileSeen {
    Q_OBJECT
    Q_PROPERTY(
        simul::Exhibition* exhibition READ exhibition WRITE setExhibition NOTIFY exhibitionChanged FINAL)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)
    /// From seed 1 on.
    Q_PROPERTY(int seeds READ seeds WRITE setSeeds NOTIFY seedsChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY measured FINAL)
    Q_PROPERTY(int done READ done NOTIFY measured FINAL)
    Q_PROPERTY(int total READ total NOTIFY measured FINAL)
    Q_PROPERTY(bool halted READ halted NOTIFY measured FINAL)
    Q_PROPERTY(bool varies READ varies NOTIFY measured FINAL)
    Q_PROPERTY(double leftLater READ leftLater NOTIFY measured FINAL)
    Q_PROPERTY(double rightLater READ rightLater NOTIFY measured FINAL)
    Q_PROPERTY(QString command READ command NOTIFY measured FINAL)

  public:
    enum Role { WayRole = Qt::UserRole, CountRole, WrongModelRole, TextsRole };
    Q_ENUM(Role)

    struct Row {
        choice::HallWay way = choice::HallWay::Asyncio;
        int count = 0;  ///< for its name
        bool is_wrong = false;
        bool is_left = false;            ///< the left hall plays it
        bool is_right = false;           ///< the right hall does
        double without_ms = 0;           ///< the last reply without luck; 0: not known yet
        std::vector<double> replies_ms;  ///< by seed from 1; 0: not known yet
        bool is_known() const;
        /// How much later than without luck, as a share: of each seed, the median, 5 and 95 in 100.
        std::vector<double> later() const;
        double median = 0;
        double low = 0;
        double high = 0;
    };

    static constexpr int most_seeds = 1000;

    explicit LuckModel(QObject* parent = nullptr, unsigned threads = sweep_threads());
    ~LuckModel() override;

    Exhibition* exhibition() const { return exhibition_; }
    void setExhibition(Exhibition* exhibition);
    void setActive(bool active);
    int seeds() const { return seeds_; }
    void setSeeds(int seeds);
    bool varies() const;
    double leftLater() const { return later_of(true); }  ///< of the median, as a share; NaN: not known
    double rightLater() const { return later_of(false); }
    QString command() const;
    double seed() const;
    const std::vector<Row>& rows() const { return rows_; }

    /// Ends what is under way and keeps what is there; or computes on.
    Q_INVOKABLE void stopComputing();
    Q_INVOKABLE void goOn() { resume(); }
    /// All rows with a head, tabs between: one line a seed.
    Q_INVOKABLE QString text() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// "way" (HallWay), "count", "wrongModel", and "texts": median, without luck, 5 and 95 in 100, later.
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void exhibitionChanged();
    void activeChanged();
    void seedsChanged();
    void measured();

  private:
    bool has_source() const override { return !exhibition_.isNull(); }
    void start() override;
    void take(const std::vector<Cell>& cells);
    double later_of(bool is_left) const;

    QPointer<Exhibition> exhibition_;
    int seeds_ = 100;
    std::vector<Scenario> asked_;  // what the rows are for, but for the seed
    std::vector<Row> rows_;
    std::shared_ptr<const SweepJob> job_;
};

}  // namespace simul
