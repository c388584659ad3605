#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QAbstractListModel>
#include <QPointer>

#include "app/window/pages/explore/models/curve_finding.hpp"
#include "app/window/pages/explore/models/explore_choice.hpp"
#include "app/window/pages/explore/models/explore_domain.hpp"
#include "app/window/pages/explore/models/sweeper.hpp"
#include "app/window/run/models/exhibition.hpp"

namespace simul {

/// What both halls come to over one number: one row for each value, every number a run. Computes in threads
/// while it is active; nothing else, and they end when it is not.
class CurveModel : public QAbstractListModel, public WhileSeen {
    Q_OBJECT
    Q_PROPERTY(
        simul::Exhibition* exhibition READ exhibition WRITE setExhibition NOTIFY exhibitionChanged FINAL)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)
    /// The axis stays as it is meanwhile.
    Q_PROPERTY(bool dragging READ dragging WRITE setDragging NOTIFY draggingChanged FINAL)
    /// The number on the axis.
    Q_PROPERTY(simul::choice::SettingField field READ field WRITE setField NOTIFY axisChanged FINAL)
    Q_PROPERTY(bool logarithmic READ logarithmic WRITE setLogarithmic NOTIFY axisChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY measured FINAL)
    Q_PROPERTY(int done READ done NOTIFY measured FINAL)
    Q_PROPERTY(int total READ total NOTIFY measured FINAL)
    Q_PROPERTY(bool halted READ halted NOTIFY measured FINAL)
    Q_PROPERTY(double here READ here NOTIFY measured FINAL)
    Q_PROPERTY(double to READ to NOTIFY measured FINAL)
    Q_PROPERTY(double knee READ knee NOTIFY measured FINAL)
    Q_PROPERTY(bool opponentsLeft READ opponentsLeft NOTIFY measured FINAL)
    Q_PROPERTY(int seeds READ seeds NOTIFY measured FINAL)
    Q_PROPERTY(int offFormula READ offFormula NOTIFY measured FINAL)
    Q_PROPERTY(bool hasFormula READ hasFormula NOTIFY measured FINAL)
    Q_PROPERTY(bool fitted READ fitted NOTIFY measured FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY measured FINAL)
    Q_PROPERTY(QString command READ command NOTIFY measured FINAL)
    Q_PROPERTY(simul::CurveModel::Finding finding READ finding NOTIFY measured FINAL)
    /// The numbers of the finding; see CurveFinding.
    Q_PROPERTY(double count READ count NOTIFY measured FINAL)
    Q_PROPERTY(double better READ better NOTIFY measured FINAL)
    Q_PROPERTY(double firstMs READ firstMs NOTIFY measured FINAL)
    Q_PROPERTY(double secondMs READ secondMs NOTIFY measured FINAL)

  public:
    enum Role { ValueRole = Qt::UserRole, TextsRole };
    Q_ENUM(Role)

    /// As CurveFinding has them.
    enum class Finding {
        Nothing,
        KneeInside,
        NeverWaits,
        FewerInPlay,
        OpponentsFrom,
        OpponentsUpTo,
        Walking
    };
    Q_ENUM(Finding)
    /// As Shown has them.
    enum class Result { LastReply, LastMove, SpeedUp, Busy, LongestWait, WaitOf95, Turns, Drops };
    Q_ENUM(Result)

    /// One value; runs by seed, none as long as they are not computed or cannot be.
    struct Row {
        std::uint64_t x = 0;
        std::vector<Results> left;
        std::vector<Results> right;
        std::optional<Results> left_formula;
        std::optional<Results> right_formula;
        bool is_known = false;
        std::size_t missing = 0;  ///< runs still to come
        bool is_refused = false;  ///< one of them cannot be
    };

    /// So many seeds are run where times vary.
    static constexpr std::uint32_t seeds_of_varied = 20;

    explicit CurveModel(QObject* parent = nullptr, unsigned threads = sweep_threads());
    ~CurveModel() override;

    Exhibition* exhibition() const { return exhibition_; }
    void setExhibition(Exhibition* exhibition);
    void setActive(bool active);
    bool dragging() const { return dragging_; }
    void setDragging(bool dragging);
    choice::SettingField field() const { return choice::of(field_); }
    void setField(choice::SettingField field);
    bool logarithmic() const { return is_log_; }
    void setLogarithmic(bool logarithmic);

    double here() const;
    double to() const { return rows_.empty() ? 0 : static_cast<double>(domain_.to); }
    const ExploreDomain& domain() const { return domain_; }
    /// Of the right hall; 0: not on the axis, or there is no such thing.
    double knee() const { return knee_; }
    bool opponentsLeft() const { return opponents_left_; }
    int seeds() const { return job_ ? static_cast<int>(job_->seeds) : 1; }
    int offFormula() const;   ///< runs that do not lie on the formula: none, or the program is wrong
    bool hasFormula() const;  ///< for both halls and every value
    bool fitted() const;      ///< there are more masters or games in play than the fewest boards
    QString problem() const { return problem_; }  ///< the engine's words for a value that it refuses
    /// The line for a terminal that prints the same numbers; empty where options cannot say it all.
    QString command() const;
    Finding finding() const { return static_cast<Finding>(finding_.kind); }
    double count() const { return static_cast<double>(finding_.count); }
    double better() const { return static_cast<double>(finding_.better); }
    double firstMs() const { return finding_.first; }
    double secondMs() const { return finding_.second; }
    const std::vector<Row>& rows() const { return rows_; }

    /// The value next to this one in this direction (-1, 1), so many rows on: never beyond the ends.
    Q_INVOKABLE double neighbour(double x, int steps) const;
    /// A result with this value, in ms if it is a time; NaN if it is not known. Of several seeds the median.
    Q_INVOKABLE double number(double x, simul::CurveModel::Result result, bool left) const;
    /// Both runs with this value lie on the formula.
    Q_INVOKABLE bool onFormula(double x) const;
    /// Ends what is under way and keeps what is there; or computes on.
    Q_INVOKABLE void stopComputing();
    Q_INVOKABLE void goOn() { resume(); }
    /// All rows with a head, tabs between: what a spreadsheet takes. The columns are those of the command.
    Q_INVOKABLE QString text() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// "value" and "texts": the value, and all results of the table (see curve_texts.hpp).
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void exhibitionChanged();
    void activeChanged();
    void draggingChanged();
    void axisChanged();
    void measured();

  private:
    void take_axis();
    bool has_source() const override { return !exhibition_.isNull(); }
    void start() override;
    void take(std::vector<Cell> cells);
    void find();
    const Row* row_at(double x) const;

    QPointer<Exhibition> exhibition_;
    bool dragging_ = false;
    Field field_ = Field::boards;
    bool is_log_ = false;
    ExploreDomain domain_;
    double knee_ = 0;
    bool opponents_left_ = true;
    CurveFinding finding_;
    QString problem_;
    std::vector<Row> rows_;
    std::shared_ptr<const SweepJob> job_;
};

}  // namespace simul
