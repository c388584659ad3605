#include "app/window/pages/explore/models/luck_model.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

#include "app/window/base/milliseconds.hpp"
#include "app/window/base/time_text.hpp"
#include "app/window/base/time_unit.hpp"
#include "app/window/pages/explore/models/explore_choice.hpp"
#include "app/window/pages/explore/models/sweep_line.hpp"
#include "app/window/ways/models/hall_way.hpp"
#include "simulator/sweep/statistics.hpp"

namespace simul {
namespace {

using choice::HallWay;

/// Beside those of the halls.
constexpr std::array compared{HallWay::OneByOne, HallWay::Asyncio, HallWay::ThreadPool, HallWay::Processes,
                              HallWay::EveryoneHers};

Scenario without_luck(Scenario scenario) {
    scenario.vary_master = {};
    scenario.vary_opponent = {};
    return scenario;
}

SweepJob::Side with_seed_of_the_axis(const Scenario& hall) {
    return [hall](const Scenario& at) {
        Scenario scenario = hall;
        scenario.seed = at.seed;
        return scenario;
    };
}

}  // namespace

bool LuckModel::Row::is_known() const { return without_ms > 0 && std::ranges::count(replies_ms, 0.0) == 0; }

std::vector<double> LuckModel::Row::later() const {
    std::vector<double> shares;
    shares.reserve(replies_ms.size());
    for (const double reply : replies_ms) shares.push_back(reply / without_ms - 1);
    return shares;
}

LuckModel::LuckModel(QObject* parent, unsigned threads)
    : QAbstractListModel{parent},
      WhileSeen{[this](const std::vector<Cell>& cells) { take(cells); }, threads} {
    show_units_in(*this);
}

LuckModel::~LuckModel() = default;

void LuckModel::setExhibition(Exhibition* exhibition) {
    if (!follow(exhibition_, exhibition, &Exhibition::edited)) return;
    Q_EMIT exhibitionChanged();
    outdate();
}

void LuckModel::setActive(bool active) {
    if (!see(active)) return;
    Q_EMIT activeChanged();
    refresh();
}

void LuckModel::stopComputing() {
    if (!halt()) return;
    Q_EMIT measured();
}

void LuckModel::setSeeds(int seeds) {
    const int wanted = std::clamp(seeds, 1, most_seeds);
    if (std::exchange(seeds_, wanted) == wanted) return;
    Q_EMIT seedsChanged();
    outdate();
}

bool LuckModel::varies() const {
    return exhibition_ && simul::varies(exhibition_->scenarioOf(*exhibition_->right()));
}

void LuckModel::start() {
    const Scenario left = exhibition_->scenarioOf(*exhibition_->left());
    const Scenario right = exhibition_->scenarioOf(*exhibition_->right());
    std::vector<Scenario> asked{left, right, exhibition_->settings()->toScenario(Mode::async)};
    for (Scenario& scenario : asked) scenario.seed = 0;
    const bool is_whole = busy() || (!rows_.empty() && std::ranges::all_of(rows_, &Row::is_known));
    const bool is_same =
        std::exchange(asked_, asked) == asked && job_ && job_->points() == static_cast<std::size_t>(seeds_);
    // Another seed on show changes no row.
    if (is_whole && is_same) return Q_EMIT measured();
    end_sweep();
    SweepJob job;
    job.scenario = right;
    std::vector<std::uint64_t> seeds(static_cast<std::size_t>(seeds_));
    std::iota(seeds.begin(), seeds.end(), 1U);
    job.axes = {{Field::seed, std::move(seeds)}};
    job.most_plies = most_plies_of_a_cell;
    std::vector<Row> rows;
    std::vector<SweepJob::Side> calm;
    const HallWay left_way = exhibition_->left()->way();
    const HallWay right_way = exhibition_->right()->way();
    for (const HallWay way : all_ways) {
        const bool is_hall = way == left_way || way == right_way;
        if (!is_hall && std::ranges::count(compared, way) == 0) continue;
        const Scenario scenario = way == left_way    ? left
                                  : way == right_way ? right
                                                     : scenario_of_way(*exhibition_->settings(), way);
        job.sides.push_back(with_seed_of_the_axis(scenario));
        calm.push_back(with_seed_of_the_axis(without_luck(scenario)));
        Row row;
        row.way = way;
        row.count = static_cast<int>(count_of(scenario, choice::engine(way)));
        row.is_wrong = info_of(choice::engine(way)).wrong != Wrong::no;
        row.is_left = way == left_way;
        row.is_right = way == right_way;
        row.replies_ms.resize(static_cast<std::size_t>(seeds_));
        rows.push_back(std::move(row));
    }
    std::ranges::move(calm, std::back_inserter(job.sides));
    for (std::size_t side = rows.size(); side < job.sides.size(); ++side)
        job.order.push_back(job.cell(0, side));
    for (std::size_t point = 0; point < job.points(); ++point)
        for (std::size_t side = 0; side < rows.size(); ++side) job.order.push_back(job.cell(point, side));
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
    job_ = std::make_shared<const SweepJob>(std::move(job));
    sweep(job_);
    Q_EMIT measured();
}

void LuckModel::take(const std::vector<Cell>& cells) {
    for (const Cell& cell : cells) {
        if (!cell.has_results()) continue;
        const std::size_t side = job_->side_of(cell.index);
        const double reply = std::max(to_ms(cell.results.last_reply), 1.0);
        if (side >= rows_.size())
            rows_[side - rows_.size()].without_ms = reply;
        else
            rows_[side].replies_ms[job_->point_of(cell.index)] = reply;
    }
    for (Row& row : rows_) {
        if (!row.is_known()) continue;
        const Statistics told = statistics_of(row.replies_ms);
        row.median = told.median;
        row.low = told.p5;
        row.high = told.p95;
    }
    if (!rows_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT measured();
}

double LuckModel::later_of(bool is_left) const {
    const auto found = std::ranges::find(rows_, true, is_left ? &Row::is_left : &Row::is_right);
    return found == rows_.end() || !found->is_known() ? std::nan("") : found->median / found->without_ms - 1;
}

double LuckModel::seed() const {
    return exhibition_ ? exhibition_->settings()->value(choice::SettingField::SeedField) : 0;
}

QString LuckModel::command() const {
    if (!job_) return {};
    return QString::fromStdString(sweep_line(exhibition_->scenarioOf(*exhibition_->left()),
                                             exhibition_->scenarioOf(*exhibition_->right()), job_->axes));
}

QString LuckModel::text() const {
    if (!job_) return {};
    QString text = QStringLiteral("seed");
    for (const Row& row : rows_) {
        const std::string_view word = info_of(choice::engine(row.way)).word;
        text += QLatin1Char('\t') + QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())) +
                QStringLiteral("_last_reply_ms");
    }
    text += QLatin1Char('\n');
    for (std::size_t seed = 0; seed < static_cast<std::size_t>(seeds_); ++seed) {
        text += QString::number(seed + 1);
        for (const Row& row : rows_)
            text += QLatin1Char('\t') + QString::number(row.replies_ms[seed], 'f', 0);
        text += QLatin1Char('\n');
    }
    return text;
}

int LuckModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant LuckModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case WayRole:
            return QVariant::fromValue(row.way);
        case CountRole:
            return row.count;
        case WrongModelRole:
            return row.is_wrong;
        default:
            break;
    }
    if (role != TextsRole) return {};
    if (!row.is_known()) return QStringList(5, QStringLiteral("–"));
    return QStringList{TimeText::clock(row.median), TimeText::clock(row.without_ms), TimeText::clock(row.low),
                       TimeText::clock(row.high),
                       QString::asprintf("%+.1f %%", 100 * (row.median / row.without_ms - 1))};
}

QHash<int, QByteArray> LuckModel::roleNames() const {
    return {{WayRole, "way"}, {CountRole, "count"}, {WrongModelRole, "wrongModel"}, {TextsRole, "texts"}};
}

}  // namespace simul
