#include "app/window/pages/explore/models/map_model.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/window/base/milliseconds.hpp"
#include "app/window/base/time_text.hpp"
#include "app/window/base/time_unit.hpp"
#include "app/window/pages/explore/models/curve_texts.hpp"
#include "app/window/pages/explore/models/explore_choice.hpp"
#include "app/window/pages/explore/models/map_axes.hpp"
#include "app/window/pages/explore/models/sweep_line.hpp"
#include "simulator/scenario/prediction.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

std::size_t nearest_place(const std::vector<double>& values, double value) {
    const auto found =
        std::ranges::min_element(values, {}, [&](double one) { return std::abs(one - value); });
    return static_cast<std::size_t>(found - values.begin());
}

}  // namespace

MapModel::MapModel(QObject* parent, unsigned threads)
    : QAbstractListModel{parent},
      WhileSeen{[this](std::vector<Cell> cells) { take(std::move(cells)); }, threads} {
    show_units_in(*this);
}

MapModel::~MapModel() = default;

void MapModel::setExhibition(Exhibition* exhibition) {
    if (!follow(exhibition_, exhibition, &Exhibition::edited)) return;
    Q_EMIT exhibitionChanged();
    outdate();
}

void MapModel::setActive(bool active) {
    if (!see(active)) return;
    Q_EMIT activeChanged();
    refresh();
}

void MapModel::stopComputing() {
    if (!halt()) return;
    Q_EMIT measured();
}

void MapModel::setAcross(choice::SettingField field) {
    const Field wanted = choice::engine(field);
    if (field == across() || std::ranges::count(explored_fields, wanted) == 0) return;
    if (wanted == up_) {  // they change places; a ratio has no place of its own across
        up_ = across_;
        is_ratio_ = false;
    }
    if (wanted == Field::master && is_ratio_) is_ratio_ = false;
    across_ = wanted;
    Q_EMIT axesChanged();
    outdate();
}

void MapModel::setUp(choice::SettingField field) {
    const bool is_ratio = field == choice::SettingField::NoField;
    const Field wanted = is_ratio ? Field::opponent : choice::engine(field);
    if (field == up() || std::ranges::count(explored_fields, wanted) == 0) return;
    if (is_ratio && (across_ == Field::master || across_ == Field::opponent)) across_ = Field::boards;
    if (wanted == across_) across_ = up_;
    up_ = wanted;
    is_ratio_ = is_ratio;
    Q_EMIT axesChanged();
    outdate();
}

void MapModel::setLogarithmic(bool logarithmic) {
    if (std::exchange(is_log_, logarithmic) == logarithmic) return;
    Q_EMIT axesChanged();
    outdate();
}

double MapModel::value_of(Field field) const {
    return exhibition_ ? exhibition_->settings()->value(choice::of(field)) : 0;
}

double MapModel::hereY() const {
    return is_ratio_ ? value_of(Field::opponent) / std::max(value_of(Field::master), 1.0) : value_of(up_);
}

double MapModel::opponentMs(double y) const { return std::round(y * value_of(Field::master)); }

void MapModel::start() {
    end_sweep();
    SweepJob job;
    const Scenario left = exhibition_->scenarioOf(*exhibition_->left());
    job.scenario = exhibition_->scenarioOf(*exhibition_->right());
    job.axes = {map_axis(across_, value_of(across_), job.scenario, is_log_, most_columns),
                is_ratio_ ? ratio_axis(value_of(Field::master), value_of(Field::opponent), is_log_)
                          : map_axis(up_, value_of(up_), job.scenario, is_log_, most_rows)};
    job.sides = {side_at(across_, job.axes[1].field, left, job.scenario),
                 side_at(across_, job.axes[1].field, job.scenario, left)};
    job.by_formula = true;
    job.most_plies = most_plies_of_a_cell;
    beginResetModel();
    xs_.assign(job.axes[0].values.begin(), job.axes[0].values.end());
    ys_.assign(job.axes[1].values.begin(), job.axes[1].values.end());
    if (is_ratio_)
        for (double& y : ys_) y /= value_of(Field::master);
    points_.assign(job.points(), {});
    refused_ = slower_ = 0;
    problem_place_ = points_.size();
    endResetModel();
    order_ =
        coarse_to_fine(static_cast<std::uint32_t>(job.columns()), static_cast<std::uint32_t>(job.rows()));
    job.order.reserve(job.cells());
    for (const std::uint32_t point : order_.points)
        for (const std::size_t side : {0U, 1U}) job.order.push_back(job.cell(point, side));
    job_ = std::make_shared<const SweepJob>(std::move(job));
    sweep(job_);
    Q_EMIT measured();
}

void MapModel::take(std::vector<Cell> cells) {
    for (Cell& cell : cells) {
        Point& point = points_[job_->point_of(cell.index)];
        ++point.known_sides;
        if (cell.has_results()) {
            const bool is_left = job_->side_of(cell.index) == 0;
            (is_left ? point.left : point.right) = std::move(cell.results);
            (is_left ? point.is_left_run : point.is_right_run) = cell.source == CellSource::run;
        } else {
            if (!std::exchange(point.is_refused, true)) ++refused_;
            if (cell.message.empty()) continue;
            point.problem = QString::fromStdString(cell.message);
            problem_place_ = std::min(problem_place_, job_->point_of(cell.index));
        }
        point.is_known = point.known_sides == 2 && !point.is_refused;
        if (!point.is_known) continue;
        point.speed_up = simul::speed_up(point.left, point.right);
        if (point.speed_up < 1) ++slower_;
    }
    if (!busy() && !points_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT measured();
}

std::uint32_t MapModel::complete_block() const {
    std::uint32_t block = 0;
    std::size_t from = 0;
    for (std::size_t level = 0; level < CoarseToFine::blocks.size(); ++level) {
        for (std::size_t i = from; i < order_.level_ends[level]; ++i)
            if (points_[order_.points[i]].known_sides < 2) return block;
        from = order_.level_ends[level];
        block = CoarseToFine::blocks[level];
    }
    return block;
}

const MapModel::Point& MapModel::drawn(std::size_t column, std::size_t row) const {
    for (std::size_t level = CoarseToFine::blocks.size(); level-- > 0;) {
        const Point& point =
            points_[block_centre(static_cast<std::uint32_t>(xs_.size()),
                                 static_cast<std::uint32_t>(ys_.size()), CoarseToFine::blocks[level],
                                 static_cast<std::uint32_t>(column), static_cast<std::uint32_t>(row))];
        if (point.known_sides == 2) return point;
    }
    return points_[column + xs_.size() * row];
}

std::vector<std::pair<double, double>> MapModel::knee() const {
    std::vector<std::pair<double, double>> line;
    const bool is_up = job_ && job_->axes[1].field == Field::boards;
    if (!job_ || (across_ != Field::boards && !is_up)) return line;
    const std::vector<double>& others = is_up ? xs_ : ys_;
    const std::vector<double>& boards = is_up ? ys_ : xs_;
    line.reserve(others.size());
    for (std::size_t i = 0; i < others.size(); ++i) {
        const std::size_t point = is_up ? i + xs_.size() * (ys_.size() - 1) : xs_.size() - 1 + xs_.size() * i;
        const Scenario scenario = scenario_of(*job_, job_->cell(point, 1));
        if (find_problem(scenario, false) || scenario.masters > 1 || scenario.in_play) continue;
        const Rules rules = first_rules(scenario);
        if (rules.in_play < 2 || rules.opponents_block || rules.masters > 1) continue;
        const double knee = predict(scenario).knee;
        if (knee < boards.front() || knee > boards.back()) continue;
        line.emplace_back(is_up ? others[i] : knee, is_up ? knee : others[i]);
    }
    return line;
}

std::size_t MapModel::place_of(double x, double y) const {
    return points_.empty() ? 0 : nearest_place(xs_, x) + xs_.size() * nearest_place(ys_, y);
}

void MapModel::choose(double x, double y) {
    if (!exhibition_ || points_.empty()) return;
    const auto edit = exhibition_->edit();
    Settings& settings = *exhibition_->settings();
    const auto set = [&](Field field, double value) {
        if (field == Field::seed)
            settings.setSeed(QString::number(value, 'f', 0));
        else
            settings.set(choice::of(field), value);
    };
    set(across_, x);
    set(up_, is_ratio_ ? opponentMs(y) : y);
}

double MapModel::speedUp(double x, double y) const {
    if (points_.empty() || !points_[place_of(x, y)].is_known) return std::nan("");
    return points_[place_of(x, y)].speed_up;
}

double MapModel::lastReplyMs(double x, double y, bool left) const {
    if (points_.empty() || !points_[place_of(x, y)].is_known) return std::nan("");
    const Point& point = points_[place_of(x, y)];
    return to_ms((left ? point.left : point.right).last_reply);
}

bool MapModel::ranAt(double x, double y, bool left) const {
    if (points_.empty()) return false;
    const Point& point = points_[place_of(x, y)];
    return left ? point.is_left_run : point.is_right_run;
}

QString MapModel::problemAt(double x, double y) const {
    return points_.empty() ? QString{} : points_[place_of(x, y)].problem;
}

QString MapModel::problem() const {
    return problem_place_ < points_.size() ? points_[problem_place_].problem : QString{};
}

bool MapModel::needsBoth() const {
    if (busy() || halted() || points_.empty() || across_ != Field::boards || !is_ratio_) return false;
    constexpr double little = 1.5;
    constexpr double much = 5;
    const auto at = [&](std::size_t column, std::size_t row) -> const Point& {
        return points_[column + xs_.size() * row];
    };
    return at(0, ys_.size() - 1).speed_up < little && at(xs_.size() - 1, 0).speed_up < little &&
           at(xs_.size() - 1, ys_.size() - 1).speed_up > much;
}

QString MapModel::command() const {
    if (!job_) return {};
    return QString::fromStdString(
        sweep_line(exhibition_->scenarioOf(*exhibition_->left()), job_->scenario, job_->axes));
}

QString MapModel::text() const {
    if (!job_) return {};
    std::string head;
    for (const Axis& axis : job_->axes) head += std::string{axis.info().key} + "\t";
    for (const std::size_t side : {0U, 1U})
        head += column_name(scenario_of(*job_, job_->cell(0, side))) + "_last_reply_ms\t";
    QString text = QString::fromStdString(head + "speedup\n");
    for (std::size_t i = 0; i < points_.size(); ++i) {
        if (!points_[i].is_known) continue;
        for (const std::uint64_t value : values_at(*job_, i))
            text += QString::number(value) + QLatin1Char('\t');
        text += QString::number(points_[i].left.last_reply.count()) + QLatin1Char('\t') +
                QString::number(points_[i].right.last_reply.count()) + QLatin1Char('\t') +
                QString::fromStdString(real_text(points_[i].speed_up)) + QLatin1Char('\n');
    }
    return text;
}

int MapModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : cells(); }

QVariant MapModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != TextsRole) return {};
    const auto place = static_cast<std::size_t>(index.row());
    const std::vector<std::uint64_t> values = values_at(*job_, place);
    QStringList cells{value_text(job_->axes[0].info(), values[0]),
                      value_text(job_->axes[1].info(), values[1])};
    const Point& point = points_[place];
    if (!point.is_known) return cells << QStringLiteral("–") << QStringLiteral("–") << QStringLiteral("–");
    return cells << TimeText::exact(to_ms(point.left.last_reply))
                 << TimeText::exact(to_ms(point.right.last_reply))
                 << QString::number(point.speed_up, 'f', 2) + QStringLiteral(" ×");
}

QHash<int, QByteArray> MapModel::roleNames() const { return {{TextsRole, "texts"}}; }

}  // namespace simul
