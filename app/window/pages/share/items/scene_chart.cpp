#include "app/window/pages/share/items/scene_chart.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "app/window/base/milliseconds.hpp"
#include "app/window/chart/paint/chart_painter.hpp"
#include "app/window/pages/share/items/scene.hpp"
#include "simulator/scenario/prediction.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/sweep/sweep_job.hpp"

namespace simul {
namespace {

using paint::ChartCurve;
using paint::ChartInk;
using paint::ChartNumber;
using paint::ChartPlot;

constexpr std::uint64_t most_plies = 2'000'000;
constexpr std::size_t most_dots = 200;

/// Both halls with so many boards: last reply in ms and how busy she is, as far as they are known.
struct Point {
    std::uint64_t boards = 0;
    std::array<std::optional<double>, 2> reply;
    std::array<std::optional<double>, 2> busy;
    std::array<std::optional<double>, 2> formula;
};

std::uint64_t greatest_shown(double least) {
    for (const double end : {12.0, 24.0, 48.0, 100.0, 200.0, 500.0, 1000.0})
        if (end >= least) return static_cast<std::uint64_t>(end);
    std::uint64_t end = 2000;
    while (static_cast<double>(end) < least) end *= 10;
    return end;
}

SweepJob sweep_over(const std::array<Scenario, 2>& halls, std::uint64_t to) {
    SweepJob job;
    job.scenario = halls[1];
    job.most_plies = most_plies;
    const std::uint64_t step = (to + most_dots - 1) / most_dots;
    Axis axis{Field::boards, {}};
    for (std::uint64_t boards = 1; boards <= to; boards += step) axis.values.push_back(boards);
    if (std::ranges::find(axis.values, halls[1].boards) == axis.values.end())
        axis.values.insert(std::ranges::upper_bound(axis.values, halls[1].boards), halls[1].boards);
    job.axes = {axis};
    job.sides = {[left = halls[0]](const Scenario& scenario) {
                     Scenario same = left;
                     same.boards = scenario.boards;
                     same.in_play = left.in_play ? scenario.in_play : left.in_play;
                     same.masters = std::min(left.masters, scenario.boards);
                     return same;
                 },
                 [](const Scenario& scenario) { return scenario; }};
    return job;
}

std::vector<Point> points_of(const SweepJob& job, const std::stop_token& stop) {
    std::vector<Point> points(job.points());
    for (std::size_t p = 0; p < points.size(); ++p) {
        points[p].boards = job.axes[0].values[p];
        for (std::size_t side = 0; side < 2; ++side) {
            const Cell cell = compute(job, job.cell(p, side), nullptr, stop);
            if (cell.has_results()) {
                points[p].reply[side] = to_ms(cell.results.last_reply);
                points[p].busy[side] = cell.results.utilisation();
            }
            if (const auto known = predict(scenario_of(job, job.cell(p, side))).last_reply)
                points[p].formula[side] = to_ms(*known);
        }
    }
    return points;
}

ChartInk ink_of(const Scenario& scenario, ChartInk usual) {
    return is_wrong_model(scenario.mode) ? ChartInk::wrong : usual;
}

double highest(const ChartCurve& curve) {
    double most = 0;
    for (const QPointF& dot : curve.dots) most = std::max(most, dot.y());
    return most;
}

/// Makes the three plots of one chart.
class Charting {
  public:
    Charting(const std::array<Scenario, 2>& halls, const PictureWords& words, std::vector<Point> points)
        : halls_{halls}, words_{words}, points_{std::move(points)} {}

    ChartPlot last_reply(double to) const {
        ChartPlot plot;
        plot.number = ChartNumber::time;
        ChartCurve left = curve(0);
        ChartCurve right = curve(1);
        for (const Point& point : points_) {
            const auto x = static_cast<double>(point.boards);
            add(left, x, point.reply[0], point.formula[0]);
            add(right, x, point.reply[1], point.formula[1]);
        }
        plot.top = std::max(1.04 * highest(right), 1e-6);
        const double pairs = halls_[1].pairs;
        const double alone = pairs * to_ms(halls_[1].master + halls_[1].opponent);
        const double work = pairs * to_ms(halls_[1].master);
        plot.limits = {{alone, alone, said("one game alone: %1", alone), true},
                       {0, to * work, said("her own thinking: %1 a board", work), false}};
        plot.curves = {std::move(left), std::move(right)};
        return plot;
    }

    ChartPlot speed_up() const {
        ChartPlot plot;
        plot.number = ChartNumber::factor;
        ChartCurve right = curve(1);
        for (const Point& point : points_) {
            std::optional<double> run;
            std::optional<double> formula;
            if (point.reply[0] && point.reply[1]) run = *point.reply[0] / *point.reply[1];
            if (point.formula[0] && point.formula[1]) formula = *point.formula[0] / *point.formula[1];
            add(right, static_cast<double>(point.boards), run, formula);
        }
        plot.top = std::max(1.04 * highest(right), 1e-6);
        const bool is_one = halls_[1].masters == 1 && halls_[0].mode == Mode::sync;
        const double most = to_ms(halls_[1].master + halls_[1].opponent) / to_ms(halls_[1].master);
        if (is_one && std::isfinite(most)) {
            plot.limits = {
                {most, most, words_("CurveLines", "at most %1 ×").arg(std::round(10 * most) / 10), false}};
            plot.top = std::max(plot.top, 1.12 * most);
            right.name.clear();  // the limit is named there
        }
        plot.curves = {std::move(right)};
        return plot;
    }

    ChartPlot busy() const {
        ChartPlot plot;
        plot.number = ChartNumber::share;
        plot.top = 1.04;
        for (const std::size_t side : {0U, 1U}) {
            ChartCurve line = curve(side);
            for (const Point& point : points_)
                add(line, static_cast<double>(point.boards), point.busy[side], {});
            plot.curves.push_back(std::move(line));
        }
        return plot;
    }

    /// What the runs say of the right hall, in their own numbers.
    QString headline(double knee) const {
        const auto whole = static_cast<std::uint64_t>(std::floor(knee));
        if (whole >= 2 && whole + 2 < points_.size() && points_[whole - 1].boards == whole) {
            const auto before = step_between(0, whole - 1);
            const auto after =
                step_between(static_cast<double>(whole) < knee ? whole : whole - 1, points_.size() - 1);
            if (before && after && *before < *after)
                return words_("CurveHeadline",
                              "Up to %1 boards another board costs %2. From the %3 on it costs %4.")
                    .arg(whole)
                    .arg(words_.spoken(Duration{std::llround(*before)}), ordinal(whole + 1),
                         words_.spoken(Duration{std::llround(*after)}));
        }
        QString what = words_("ExploreWords", "last reply");
        what[0] = what[0].toUpper();
        return words_("CurveHeadline", "%1 against %2, %3 and %4.")
            .arg(what, words_("ExploreWords", "boards"), words_.way_name(halls_[0]),
                 words_.way_name(halls_[1]));
    }

  private:
    ChartCurve curve(std::size_t side) const {
        return {ink_of(halls_[side], side == 0 ? ChartInk::left : ChartInk::right),
                words_.way_name(halls_[side]),
                {},
                {},
                {}};
    }
    QString said(const char* text, double ms) const {
        return words_("CurveLines", text).arg(words_.spoken(Duration{std::llround(ms)}));
    }
    static void add(ChartCurve& curve, double x, const std::optional<double>& run,
                    const std::optional<double>& formula) {
        if (run) curve.dots.emplace_back(x, *run);
        if (formula) curve.line.emplace_back(x, *formula);
    }
    /// What one board more costs between all neighbours from one place to another; nothing if that differs.
    std::optional<double> step_between(std::size_t from, std::size_t to) const {
        std::optional<double> step;
        for (std::size_t i = from; i < to; ++i) {
            if (!points_[i].reply[1] || !points_[i + 1].reply[1]) return std::nullopt;
            const double now = (*points_[i + 1].reply[1] - *points_[i].reply[1]) /
                               static_cast<double>(points_[i + 1].boards - points_[i].boards);
            if (step && std::abs(*step - now) > 1e-6 * std::abs(now)) return std::nullopt;
            step = now;
        }
        return step;
    }
    QString ordinal(std::uint64_t number) const {
        const std::uint64_t last = number % 100 >= 11 && number % 100 <= 13 ? 0 : number % 10;
        const char* const form = last == 1 ? "%1st" : last == 2 ? "%1nd" : last == 3 ? "%1rd" : "%1th";
        return words_("ExploreWords", form).arg(number);
    }

    const std::array<Scenario, 2>& halls_;
    const PictureWords& words_;
    std::vector<Point> points_;
};

}  // namespace

std::pair<paint::ChartPicture, QString> chart_of(const std::array<Scenario, 2>& halls,
                                                 const PictureWords& words, const std::stop_token& stop) {
    const Prediction prediction = predict(halls[1]);
    const double knee =
        halls[1].in_play || halls[1].masters > 1 || !(prediction.knee > 1) ? 0 : prediction.knee;
    const std::uint64_t to = greatest_shown(2 * std::max<double>(halls[1].boards, knee));
    const Charting charting{halls, words, points_of(sweep_over(halls, to), stop)};
    const auto end = static_cast<double>(to);
    paint::ChartPicture picture;
    picture.plots = {charting.last_reply(end), charting.speed_up(), charting.busy()};
    picture.x_to = end;
    picture.here = halls[1].boards;
    picture.knee = knee;
    const QString rounded = QString::number(std::round(knee * 10) / 10);
    picture.knee_text = words("CurveLines", "knee: %1 boards").arg(rounded);
    if (halls[1].walk == Duration{})
        picture.knee_sum = words("CurveLines", "(%1 + %2) / %1")
                               .arg(words.spoken(halls[1].master), words.spoken(halls[1].opponent));
    picture.opponents_text = words("CurveLines", "the opponents set the pace");
    picture.master_text = words("CurveLines", "the master sets the pace");
    picture.at_text = words("CurveLines", "%1 at %2");
    return {picture, charting.headline(knee)};
}

void Scene::paint_chart(QPainter& painter, const QRectF& area) {
    const double unit = theme_.unit;
    const double row = std::round(36 * unit);
    const double pad = 12 * unit;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.panel);
    painter.drawRoundedRect(area, theme_.radius * unit, theme_.radius * unit);
    write(painter, {area.left() + pad, area.top() + pad / 2, area.width() - 2 * pad, row},
          Qt::AlignLeft | Qt::AlignVCenter, chart_title_, lettering_.of(16 * unit, QFont::DemiBold),
          theme_.text);
    const QPointF corner(area.left() + pad, area.top() + row + pad / 2);
    const QSizeF size(area.width() - 2 * pad, area.bottom() - pad / 2 - corner.y());
    const paint::ChartLayout layout = paint::lay_out_chart(chart_, size, unit);
    painter.save();
    painter.translate(corner);
    paint::paint_chart(painter, chart_, layout, theme_, lettering_);
    paint::Letters& letters = lettering_.of(12 * unit, QFont::DemiBold);
    constexpr std::array titles{"last reply", "speed-up", "she is busy"};
    for (std::size_t i = 0; i < layout.plots.size(); ++i)
        write(painter, layout.plots[i].title.adjusted(-52 * unit, 4 * unit, 0, 0),
              Qt::AlignLeft | Qt::AlignVCenter, words_("ExploreWords", titles[i]), letters, theme_.text);
    const QString boards = words_("ExploreWords", "boards");
    const double width = std::ceil(letters.width(boards)) + 1;
    if (!layout.is_empty())
        write(painter, {size.width() - width - 2 * unit, layout.axis.top() + 4 * unit, width, 24 * unit},
              Qt::AlignRight | Qt::AlignVCenter, boards, letters, theme_.text);
    painter.restore();
}

}  // namespace simul
