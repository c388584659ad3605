#include "app/window/pages/explore/models/boards_curve.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "app/window/base/milliseconds.hpp"
#include "app/window/pages/explore/models/sweep_line.hpp"
#include "simulator/scenario/prediction.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/sweep/cell_order.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

constexpr std::array domains{12, 24, 48, 100, 200};
constexpr std::uint64_t most_plies = 2'000'000;
constexpr std::size_t least_rows = 4;  // with fewer nothing can be found

/// This scenario with another number of boards, and no more masters and games in play than those.
SweepJob::Side with_boards_of_the_axis(const Scenario& scenario) {
    return [scenario](const Scenario& at) {
        return scenario_at(Axis{Field::boards, {}}, at.boards, scenario);
    };
}

/// The step between the last replies of all neighbours from one place to another; nothing if they differ.
std::optional<double> step_between(const std::vector<BoardsCurve::Row>& rows, std::size_t from,
                                   std::size_t to) {
    std::optional<double> step;
    for (std::size_t i = from; i < to; ++i) {
        if (!rows[i].right || !rows[i + 1].right) return std::nullopt;
        const double now = to_ms(rows[i + 1].right->last_reply) - to_ms(rows[i].right->last_reply);
        if (step && *step != now) return std::nullopt;
        step = now;
    }
    return step;
}

}  // namespace

BoardsCurve::BoardsCurve(QObject* parent, unsigned threads)
    : QAbstractListModel{parent}, most_threads_{threads}, cache_{std::make_shared<ResultCache>()} {}

BoardsCurve::~BoardsCurve() = default;

void BoardsCurve::setExhibition(Exhibition* exhibition) {
    if (exhibition_ == exhibition) return;
    if (exhibition_) disconnect(exhibition_, nullptr, this, nullptr);
    exhibition_ = exhibition;
    if (exhibition_) connect(exhibition_, &Exhibition::edited, this, &BoardsCurve::outdate);
    Q_EMIT exhibitionChanged();
    outdate();
}

void BoardsCurve::setActive(bool active) {
    if (std::exchange(active_, active) == active) return;
    if (!active && workers_) {
        workers_.reset();
        stale_ = true;
    }
    Q_EMIT activeChanged();
    refresh();
}

void BoardsCurve::setDragging(bool dragging) {
    if (std::exchange(dragging_, dragging) == dragging) return;
    Q_EMIT draggingChanged();
    if (!dragging) outdate();
}

int BoardsCurve::here() const { return exhibition_ ? exhibition_->settings()->boards() : 0; }

void BoardsCurve::outdate() {
    stale_ = true;
    refresh();
}

void BoardsCurve::refresh() {
    if (!active_ || !stale_ || !exhibition_) return;
    stale_ = false;
    start();
}

void BoardsCurve::take_domain() {
    const Prediction prediction = predict(exhibition_->scenarioOf(*exhibition_->right()));
    const double least = 2 * std::max(static_cast<double>(here()), std::min(prediction.knee, 100.0));
    const auto* const found = std::ranges::find_if(domains, [&](int end) { return end >= least; });
    const std::size_t count =
        dragging_ && !rows_.empty()
            ? rows_.size()
            : static_cast<std::size_t>(found != domains.end() ? *found : domains.back());
    knee_ = prediction.knee > 1 && prediction.knee <= static_cast<double>(count) ? prediction.knee : 0;
    if (count != rows_.size()) {
        beginResetModel();
        rows_.assign(count, {});
        endResetModel();
    }
}

/// Old rows stay on show until the new ones are there.
void BoardsCurve::start() {
    workers_.reset();
    {
        const std::lock_guard lock{mutex_};
        inbox_.clear();
        ended_ = 0;
    }
    take_domain();
    SweepJob job;
    job.axes = {{Field::boards, {}}};
    for (std::uint64_t boards = 1; boards <= rows_.size(); ++boards)
        job.axes.front().values.push_back(boards);
    job.sides = {with_boards_of_the_axis(exhibition_->scenarioOf(*exhibition_->left())),
                 with_boards_of_the_axis(exhibition_->scenarioOf(*exhibition_->right()))};
    job.most_plies = most_plies;
    const auto knee = static_cast<std::uint32_t>(std::lround(std::floor(knee_)));
    const std::array first{static_cast<std::uint32_t>(here() - 1), knee - 1, knee, knee + 1};
    for (const std::uint32_t place : halving_gaps(static_cast<std::uint32_t>(rows_.size()), first))
        for (const std::size_t side : {0U, 1U}) job.order.push_back(job.cell(place, side));
    job_ = std::make_shared<const SweepJob>(std::move(job));
    const auto deliver = [this](std::vector<Cell> batch) {
        {
            const std::lock_guard lock{mutex_};
            if (batch.empty()) ++ended_;
            std::ranges::move(batch, std::back_inserter(inbox_));
        }
        QMetaObject::invokeMethod(this, &BoardsCurve::drain, Qt::QueuedConnection);
    };
    workers_ = std::make_unique<SweepWorkers>(job_, cache_, deliver, most_threads_);
    Q_EMIT measured();
}

void BoardsCurve::drain() {
    std::vector<Cell> cells;
    bool has_ended = false;
    {
        const std::lock_guard lock{mutex_};
        cells.swap(inbox_);
        has_ended = workers_ && ended_ == workers_->threads();
    }
    for (Cell& cell : cells) {
        Row& row = rows_[job_->point_of(cell.index)];
        std::optional<Results>& results = job_->side_of(cell.index) == 0 ? row.left : row.right;
        results = cell.has_results() ? std::optional{std::move(cell.results)} : std::nullopt;
        row.problem = QString::fromStdString(cell.message);
    }
    if (has_ended) workers_.reset();
    if (cells.empty() && !has_ended) return;
    find();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT measured();
}

void BoardsCurve::find() {
    finding_ = {};
    if (busy() || rows_.size() < least_rows) return;
    if (const auto step = step_between(rows_, 1, rows_.size() - 1); step && knee_ <= 1.5) {
        finding_ = {Finding::NeverWaits, 0, 0, *step};
        return;
    }
    const auto knee = static_cast<std::size_t>(std::floor(knee_));
    if (knee < 2 || knee + 2 > rows_.size() - 1) return;
    const auto before = step_between(rows_, 0, knee - 1);
    const auto after = step_between(rows_, knee, rows_.size() - 1);
    if (before && after && *before < *after)
        finding_ = {Finding::KneeInside, static_cast<int>(knee), *before, *after};
}

std::vector<double> BoardsCurve::formula() const {
    std::vector<double> times;
    if (job_ == nullptr) return times;
    times.reserve(rows_.size());
    for (std::size_t i = 0; i < job_->points() && i < rows_.size(); ++i) {
        const Scenario scenario = scenario_of(*job_, job_->cell(i, 1));
        if (find_problem(scenario, false) || !has_formula(scenario)) return {};
        times.push_back(to_ms(*predict(scenario).last_reply));
    }
    return times;
}

QString BoardsCurve::command() const {
    if (!exhibition_ || rows_.empty()) return {};
    return QString::fromStdString(sweep_line(exhibition_->scenarioOf(*exhibition_->left()),
                                             exhibition_->scenarioOf(*exhibition_->right()), rows_.size()));
}

QString BoardsCurve::text() const {
    QString text = QStringLiteral(
        "boards\tleft_last_reply_ms\tright_last_reply_ms\tspeedup\tleft_utilisation"
        "\tright_utilisation\n");
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (!rows_[i].is_known()) continue;
        const Results& left = *rows_[i].left;
        const Results& right = *rows_[i].right;
        text += QString::number(i + 1);
        for (const Results* results : {&left, &right})
            text += QLatin1Char('\t') + QString::number(results->last_reply.count());
        for (const double number : {speed_up(left, right), left.utilisation(), right.utilisation()})
            text += QLatin1Char('\t') + QString::fromStdString(real_text(number));
        text += QLatin1Char('\n');
    }
    return text;
}

int BoardsCurve::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : to(); }

QVariant BoardsCurve::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    if (role == BoardsRole) return index.row() + 1;
    if (role == KnownRole) return row.is_known();
    if (!row.is_known()) return 0.0;
    switch (role) {
        case LeftMsRole:
            return to_ms(row.left->last_reply);
        case RightMsRole:
            return to_ms(row.right->last_reply);
        case SpeedUpRole:
            return speed_up(*row.left, *row.right);
        case LeftBusyRole:
            return row.left->utilisation();
        case RightBusyRole:
            return row.right->utilisation();
        default:
            return {};
    }
}

QHash<int, QByteArray> BoardsCurve::roleNames() const {
    return {{BoardsRole, "boards"},      {KnownRole, "known"},     {LeftMsRole, "leftMs"},
            {RightMsRole, "rightMs"},    {SpeedUpRole, "speedUp"}, {LeftBusyRole, "leftBusy"},
            {RightBusyRole, "rightBusy"}};
}

}  // namespace simul
