#include "app/window/pages/explore/models/way_curves.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "app/window/base/milliseconds.hpp"
#include "app/window/pages/explore/models/explore_choice.hpp"
#include "app/window/pages/explore/models/explore_domain.hpp"
#include "app/window/ways/models/hall_way.hpp"
#include "simulator/scenario/prediction.hpp"
#include "simulator/sweep/cell_order.hpp"

namespace simul {
namespace {

constexpr std::size_t most_boards_on_axis = 100;
constexpr double knee_of_interest = 100;

}  // namespace

WayCurves::WayCurves(QObject* parent, unsigned threads)
    : QObject{parent},
      WhileSeen{[this](const std::vector<Cell>& cells) { take(cells); }, threads},
      replies_(all_ways.size()) {}

WayCurves::~WayCurves() = default;

void WayCurves::setSettings(Settings* settings) {
    if (!follow(settings_, settings, &Settings::changed)) return;
    Q_EMIT settingsChanged();
    outdate();
}

void WayCurves::setActive(bool active) {
    if (!see(active)) return;
    Q_EMIT activeChanged();
    refresh();
}

void WayCurves::start() {
    end_sweep();
    SweepJob job;
    job.scenario = scenario_of_way(*settings_, choice::HallWay::Asyncio);
    knee_ = predict(job.scenario).knee;
    const FieldInfo& info = info_of(Field::boards);
    const std::array interesting{here(), std::min(knee_, knee_of_interest)};
    const ExploreDomain domain = domain_of(
        info, interesting, static_cast<std::uint64_t>(settings_->most(choice::of(Field::boards))), false);
    job.axes = {{Field::boards, samples_of(domain, info, interesting, most_boards_on_axis)}};
    job.most_plies = most_plies_of_a_cell;
    for (const choice::HallWay way : all_ways) {
        const Scenario hall = scenario_of_way(*settings_, way);
        job.sides.push_back(side_at(Field::boards, hall, hall));
    }
    boards_.assign(job.axes[0].values.begin(), job.axes[0].values.end());
    for (std::vector<double>& replies : replies_) replies.assign(boards_.size(), 0);
    job.order.reserve(job.cells());
    for (const std::uint32_t point : halving_gaps(static_cast<std::uint32_t>(boards_.size()), {}))
        for (std::size_t side = 0; side < job.sides.size(); ++side)
            job.order.push_back(job.cell(point, side));
    job_ = std::make_shared<const SweepJob>(std::move(job));
    sweep(job_);
    Q_EMIT measured();
}

void WayCurves::take(const std::vector<Cell>& cells) {
    for (const Cell& cell : cells)
        if (cell.has_results())
            replies_[job_->side_of(cell.index)][job_->point_of(cell.index)] = to_ms(cell.results.last_reply);
    Q_EMIT measured();
}

double WayCurves::least_ms() const {
    double least = 0;
    for (const std::vector<double>& replies : replies_)
        for (const double reply : replies)
            if (reply > 0) least = least > 0 ? std::min(least, reply) : reply;
    return least;
}

double WayCurves::greatest_ms() const {
    double greatest = 0;
    for (const std::vector<double>& replies : replies_)
        for (const double reply : replies) greatest = std::max(greatest, reply);
    return greatest;
}

}  // namespace simul
