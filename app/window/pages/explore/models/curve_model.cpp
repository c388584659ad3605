#include "app/window/pages/explore/models/curve_model.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "app/window/base/milliseconds.hpp"
#include "app/window/base/time_unit.hpp"
#include "app/window/pages/explore/models/curve_texts.hpp"
#include "app/window/pages/explore/models/map_axes.hpp"
#include "app/window/pages/explore/models/sweep_line.hpp"
#include "simulator/scenario/prediction.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/sweep/cell_order.hpp"

namespace simul {
namespace {

/// The closed form as results, as far as it tells them.
std::optional<Results> formula_of(const Scenario& scenario) {
    if (find_problem(scenario, false) || !has_formula(scenario)) return std::nullopt;
    const Prediction prediction = predict(scenario);
    Results results;
    results.last_move = *prediction.last_move;
    results.last_reply = *prediction.last_reply;
    results.master_busy = std::int64_t{scenario.boards} * scenario.pairs * scenario.master;
    results.masters = first_rules(scenario).masters;
    return results;
}

bool lies_on(const Results& run, const Results& formula) {
    return run.last_reply == formula.last_reply && run.last_move == formula.last_move;
}

}  // namespace

CurveModel::CurveModel(QObject* parent, unsigned threads)
    : QAbstractListModel{parent},
      WhileSeen{[this](std::vector<Cell> cells) { take(std::move(cells)); }, threads} {
    show_units_in(*this);
}

CurveModel::~CurveModel() = default;

void CurveModel::setExhibition(Exhibition* exhibition) {
    if (!follow(exhibition_, exhibition, &Exhibition::edited)) return;
    Q_EMIT exhibitionChanged();
    outdate();
}

void CurveModel::setActive(bool active) {
    if (!see(active)) return;
    Q_EMIT activeChanged();
    refresh();
}

void CurveModel::stopComputing() {
    if (!halt()) return;
    // What was known of another setting is no result of this one.
    for (Row& row : rows_) row.is_known = row.is_known && row.missing == 0;
    if (!rows_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT measured();
}

void CurveModel::setDragging(bool dragging) {
    if (std::exchange(dragging_, dragging) == dragging) return;
    Q_EMIT draggingChanged();
    if (!dragging) outdate();
}

void CurveModel::setField(choice::SettingField field) {
    if (choice::of(field_) == field || std::ranges::count(explored_fields, choice::engine(field)) == 0)
        return;
    field_ = choice::engine(field);
    dragging_ = false;
    Q_EMIT axisChanged();
    outdate();
}

void CurveModel::setLogarithmic(bool logarithmic) {
    if (std::exchange(is_log_, logarithmic) == logarithmic) return;
    Q_EMIT axisChanged();
    outdate();
}

double CurveModel::here() const {
    return exhibition_ ? exhibition_->settings()->value(choice::of(field_)) : 0;
}

void CurveModel::take_axis() {
    const Scenario left = exhibition_->scenarioOf(*exhibition_->left());
    const Scenario right = exhibition_->scenarioOf(*exhibition_->right());
    const FieldInfo& info = info_of(field_);
    const SweepJob::Side side = side_at(field_, right, left);
    const std::uint64_t most = most_on_axis(field_, right);
    const double here_now = std::min(here(), static_cast<double>(most));
    if (!dragging_ || rows_.empty()) {
        const auto far = static_cast<std::uint64_t>(std::max(100.0, 4 * here_now));
        const auto change = pace_change(field_, side, right, info.number.least, std::min(far, most));
        const std::array interesting{here_now, change.value_or(0)};
        domain_ = domain_of(info, interesting, most, is_log_);
    }
    const auto change = pace_change(field_, side, right, info.number.least, domain_.to);
    knee_ = change.value_or(0);
    const Scenario least = side(scenario_at(Axis{field_, {}}, info.number.least, right));
    opponents_left_ =
        find_problem(least, false).has_value() || predict(least).bottleneck == Bottleneck::opponents;
    const std::array interesting{here_now, knee_};
    const std::vector<std::uint64_t> values = samples_of(domain_, info, interesting);
    if (!std::ranges::equal(values, rows_, {}, {}, &Row::x)) {
        beginResetModel();
        // What is known of a value stays on show until there is something new.
        std::vector<Row> rows(values.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            rows[i].x = values[i];
            if (job_ && job_->axes.front().field == field_)
                if (const Row* const known = row_at(static_cast<double>(values[i]))) rows[i] = *known;
        }
        rows_ = std::move(rows);
        endResetModel();
    }
}

void CurveModel::start() {
    end_sweep();
    take_axis();
    const Scenario left = exhibition_->scenarioOf(*exhibition_->left());
    SweepJob job;
    job.scenario = exhibition_->scenarioOf(*exhibition_->right());
    job.axes = {{field_, {}}};
    for (const Row& row : rows_) job.axes.front().values.push_back(row.x);
    job.sides = {side_at(field_, left, job.scenario), side_at(field_, job.scenario, left)};
    job.seeds = field_ != Field::seed && (varies(left) || varies(job.scenario)) ? seeds_of_varied : 1;
    job.waits = Waits::keep;
    job.most_plies = most_plies_of_a_cell;
    const auto place = [&](double x) {
        return static_cast<std::uint32_t>(
            std::ranges::lower_bound(rows_, static_cast<std::uint64_t>(x), {}, &Row::x) - rows_.begin());
    };
    const std::array first{place(here()), place(std::floor(knee_)), place(std::floor(knee_) + 1)};
    job.order.reserve(job.cells());
    for (const std::uint32_t point : halving_gaps(static_cast<std::uint32_t>(rows_.size()), first))
        for (std::size_t side = 0; side < job.sides.size(); ++side)
            for (std::size_t seed = 0; seed < job.seeds; ++seed)
                job.order.push_back(job.cell(point, side, seed));
    problem_.clear();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i].left_formula = formula_of(scenario_of(job, job.cell(i, 0)));
        rows_[i].right_formula = formula_of(scenario_of(job, job.cell(i, 1)));
        if (job.seeds > 1) rows_[i].left_formula = rows_[i].right_formula = std::nullopt;
        rows_[i].is_known = rows_[i].is_known && rows_[i].left.size() == job.seeds;
        rows_[i].left.resize(job.seeds);
        rows_[i].right.resize(job.seeds);
        rows_[i].missing = job.sides.size() * job.seeds;
        rows_[i].is_refused = false;
    }
    finding_ = {};
    job_ = std::make_shared<const SweepJob>(std::move(job));
    sweep(job_);
    Q_EMIT measured();
}

void CurveModel::take(std::vector<Cell> cells) {
    for (Cell& cell : cells) {
        Row& row = rows_[job_->point_of(cell.index)];
        std::vector<Results>& runs = job_->side_of(cell.index) == 0 ? row.left : row.right;
        if (cell.has_results())
            runs[cell.index % job_->seeds] = std::move(cell.results);
        else
            row.is_refused = true;
        if (--row.missing == 0) row.is_known = !row.is_refused;
        if (!cell.message.empty()) problem_ = QString::fromStdString(cell.message);
    }
    find();
    if (!rows_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT measured();
}

void CurveModel::find() {
    finding_ = {};
    if (busy() || halted() || job_->seeds > 1) return;
    std::vector<CurvePoint> points;
    points.reserve(rows_.size());
    for (const Row& row : rows_)
        points.push_back({row.x,
                          row.is_known ? std::optional{to_ms(row.right.front().last_reply)} : std::nullopt,
                          row.is_known ? row.right.front().turns : 0});
    finding_ = find_in(field_, points, knee_, static_cast<std::uint64_t>(here()), opponents_left_);
}

int CurveModel::offFormula() const {
    int off = 0;
    for (const Row& row : rows_) {
        if (!row.is_known) continue;
        for (const Results& run : row.left)
            off += row.left_formula && !lies_on(run, *row.left_formula) ? 1 : 0;
        for (const Results& run : row.right)
            off += row.right_formula && !lies_on(run, *row.right_formula) ? 1 : 0;
    }
    return off;
}

bool CurveModel::hasFormula() const {
    return !rows_.empty() &&
           std::ranges::all_of(rows_, [](const Row& row) { return row.left_formula && row.right_formula; });
}

bool CurveModel::fitted() const {
    return field_ == Field::boards && job_ && !rows_.empty() &&
           std::max<std::uint64_t>(job_->scenario.masters, job_->scenario.in_play.value_or(0)) >
               rows_.front().x;
}

QString CurveModel::command() const {
    if (!job_ || rows_.empty()) return {};
    return QString::fromStdString(
        sweep_line(exhibition_->scenarioOf(*exhibition_->left()), job_->scenario, job_->axes, job_->seeds));
}

const CurveModel::Row* CurveModel::row_at(double x) const {
    const auto found = std::ranges::find(rows_, x, [](const Row& row) { return static_cast<double>(row.x); });
    return found == rows_.end() ? nullptr : &*found;
}

double CurveModel::neighbour(double x, int steps) const {
    if (rows_.empty()) return x;
    const auto at =
        std::ranges::lower_bound(rows_, static_cast<std::uint64_t>(std::max(x, 0.0)), {}, &Row::x);
    const auto last = static_cast<std::ptrdiff_t>(rows_.size()) - 1;
    const std::ptrdiff_t place = std::clamp<std::ptrdiff_t>(at - rows_.begin() + steps, 0, last);
    return static_cast<double>(rows_[static_cast<std::size_t>(place)].x);
}

double CurveModel::number(double x, Result result, bool left) const {
    const Row* const row = row_at(x);
    if (row == nullptr || !row->is_known) return std::nan("");
    return spread_of(static_cast<Shown>(result), row->left, row->right, left).median;
}

bool CurveModel::onFormula(double x) const {
    const Row* const row = row_at(x);
    return row != nullptr && row->is_known && row->left_formula && row->right_formula &&
           lies_on(row->left.front(), *row->left_formula) && lies_on(row->right.front(), *row->right_formula);
}

QString CurveModel::text() const { return job_ ? table_text(*job_, rows_) : QString{}; }

int CurveModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant CurveModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    if (role == ValueRole) return static_cast<double>(row.x);
    return role == TextsRole ? QVariant{table_cells(row, info_of(field_))} : QVariant{};
}

QHash<int, QByteArray> CurveModel::roleNames() const { return {{ValueRole, "value"}, {TextsRole, "texts"}}; }

}  // namespace simul
