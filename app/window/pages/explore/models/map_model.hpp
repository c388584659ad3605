#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QPointer>

#include "app/window/pages/explore/models/sweeper.hpp"
#include "app/window/run/models/exhibition.hpp"
#include "simulator/sweep/cell_order.hpp"

namespace simul {

/// How many times sooner the right hall is over, over two numbers: from coarse to fine, by formula where
/// there is one. Computes in threads while it is active; they end when it is not. A row is a cell.
class MapModel : public QAbstractListModel, public WhileSeen {
    Q_OBJECT
    Q_PROPERTY(
        simul::Exhibition* exhibition READ exhibition WRITE setExhibition NOTIFY exhibitionChanged FINAL)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)
    /// The numbers on the axes; those across and up differ. NoField up: the ratio opponent / master.
    Q_PROPERTY(simul::choice::SettingField across READ across WRITE setAcross NOTIFY axesChanged FINAL)
    Q_PROPERTY(simul::choice::SettingField up READ up WRITE setUp NOTIFY axesChanged FINAL)
    Q_PROPERTY(bool logarithmic READ logarithmic WRITE setLogarithmic NOTIFY axesChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY measured FINAL)
    Q_PROPERTY(int done READ done NOTIFY measured FINAL)
    Q_PROPERTY(int total READ total NOTIFY measured FINAL)
    Q_PROPERTY(bool halted READ halted NOTIFY measured FINAL)
    Q_PROPERTY(int cells READ cells NOTIFY measured FINAL)
    Q_PROPERTY(int refused READ refused NOTIFY measured FINAL)
    Q_PROPERTY(int slower READ slower NOTIFY measured FINAL)
    Q_PROPERTY(bool needsBoth READ needsBoth NOTIFY measured FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY measured FINAL)
    Q_PROPERTY(QString command READ command NOTIFY measured FINAL)
    Q_PROPERTY(double hereX READ hereX NOTIFY measured FINAL)
    Q_PROPERTY(double hereY READ hereY NOTIFY measured FINAL)

  public:
    enum Role { TextsRole = Qt::UserRole };
    Q_ENUM(Role)

    struct Point {
        double speed_up = 0;
        bool is_known = false;
        bool is_refused = false;
        std::uint8_t known_sides = 0;
        bool is_left_run = false;  ///< else its numbers are those of the formula
        bool is_right_run = false;
        Results left;
        Results right;
        QString problem;
    };

    explicit MapModel(QObject* parent = nullptr, unsigned threads = sweep_threads());
    ~MapModel() override;

    Exhibition* exhibition() const { return exhibition_; }
    void setExhibition(Exhibition* exhibition);
    void setActive(bool active);
    choice::SettingField across() const { return choice::of(across_); }
    void setAcross(choice::SettingField field);
    choice::SettingField up() const { return is_ratio_ ? choice::SettingField::NoField : choice::of(up_); }
    void setUp(choice::SettingField field);
    bool logarithmic() const { return is_log_; }
    void setLogarithmic(bool logarithmic);

    int cells() const { return static_cast<int>(points_.size()); }
    int refused() const { return refused_; }  ///< cells that cannot be computed
    int slower() const { return slower_; }    ///< cells in which the right hall is over later
    /// It pays nowhere where boards are few, nor where opponents are fast, and at the far corner it does.
    bool needsBoth() const;
    QString problem() const;  ///< the engine's words for the first cell that it refuses
    QString command() const;
    double hereX() const { return value_of(across_); }
    double hereY() const;

    std::size_t columns() const { return xs_.size(); }
    const std::vector<double>& xs() const { return xs_; }
    const std::vector<double>& ys() const { return ys_; }  ///< ratios, if that is up
    const std::vector<Point>& points() const { return points_; }
    /// How wide the blocks of the finest complete level are; 0: none is complete.
    std::uint32_t complete_block() const;
    /// The speed-up of the cell that is drawn for this one: its own, or its block's.
    const Point& drawn(std::size_t column, std::size_t row) const;
    /// The number of boards from which on she never waits, over the other number; empty if neither is.
    std::vector<std::pair<double, double>> knee() const;

    /// The cell's numbers as they are set: a ratio becomes the opponent's time.
    Q_INVOKABLE void choose(double x, double y);
    /// Speed-up and both last replies in the cell nearest to these; NaN: not known.
    Q_INVOKABLE double speedUp(double x, double y) const;
    Q_INVOKABLE double lastReplyMs(double x, double y, bool left) const;
    Q_INVOKABLE bool ranAt(double x, double y, bool left) const;  ///< else by formula
    Q_INVOKABLE QString problemAt(double x, double y) const;
    Q_INVOKABLE double opponentMs(double y) const;  ///< of a ratio
    /// Ends what is under way and keeps what is there; or computes on.
    Q_INVOKABLE void stopComputing();
    Q_INVOKABLE void goOn() { resume(); }
    Q_INVOKABLE QString text() const;
    std::size_t place_of(double x, double y) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void exhibitionChanged();
    void activeChanged();
    void axesChanged();
    void measured();

  private:
    double value_of(Field field) const;
    bool has_source() const override { return !exhibition_.isNull(); }
    void start() override;
    void take(std::vector<Cell> cells);

    QPointer<Exhibition> exhibition_;
    bool is_log_ = true;
    bool is_ratio_ = true;
    Field across_ = Field::boards;
    Field up_ = Field::opponent;
    std::vector<double> xs_;
    std::vector<double> ys_;
    std::vector<Point> points_;
    int refused_ = 0;
    int slower_ = 0;
    std::size_t problem_place_ = 0;  // the first with a problem; beyond the end: none
    CoarseToFine order_;
    std::shared_ptr<const SweepJob> job_;
};

}  // namespace simul
