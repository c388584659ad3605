#include "app/window/paper/paint/handout_pictures.hpp"

#include <algorithm>
#include <cmath>

#include <QPainterPath>

#include "app/window/chart/paint/chart_scale.hpp"
#include "app/window/look/paint/theme.hpp"
#include "app/window/paper/paint/paper_flow.hpp"
#include "app/window/timeline/paint/timeline_axis.hpp"
#include "app/window/timeline/paint/timeline_lanes.hpp"
#include "app/window/timeline/paint/timeline_patterns.hpp"
#include "simulator/text/duration_text.hpp"

namespace simul::paint {
namespace {

constexpr int dots_a_point = 4;     // pixels for a point: 288 an inch
constexpr double stripe_scale = 3;  // how large patterns are in them
constexpr double lane_names_width = 104;
constexpr Ink tiny{.size = 7.5};

QString text_from(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Ink in_colour(Ink ink, const QColor& colour) {
    ink.colour = colour;
    return ink;
}

QColor lane_ground() { return mix(Qt::white, light_theme().floor, .55); }

/// The bars of one run, at the bottom of each other: masters, then boards.
QImage bars_of(const HandoutRun& run, QSize size, Time to, int masters_room) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(lane_ground());
    const TimeAxis axis{0, static_cast<double>(to.count()), 0, static_cast<double>(size.width())};
    QImage bars(size, QImage::Format_ARGB32_Premultiplied);
    bars.fill(Qt::transparent);
    LaneRaster raster(bars, light_theme(), axis, stripe_scale);
    const bool many = run.lanes.masters.size() > 1;
    const LaneBand masters = fit_lanes(0, masters_room, 1, masters_room, stripe_scale);
    if (many)
        raster.draw(run.busy, static_cast<int>(run.lanes.masters.size()), masters);
    else
        raster.draw(run.lanes.masters, masters);
    const int top = masters_room + 2 * dots_a_point;
    raster.draw(run.lanes.boards,
                fit_lanes(top, size.height() - top, static_cast<int>(run.lanes.boards.size()), size.height(),
                          stripe_scale));
    QPainter painter(&image);
    painter.fillRect(0, masters_room, size.width(), 2 * dots_a_point, Qt::white);
    painter.drawImage(0, 0, bars);
    return image;
}

/// Where it is over, or that it is over later than is shown.
void draw_end(Paper& paper, const QRectF& bars, const TimeAxis& axis, const HandoutFacts& facts,
              std::size_t hall) {
    const Time end = facts.runs[hall].results.last_reply;
    const Time other = facts.runs[1 - hall].results.last_reply;
    const double x = axis.x_of(end);
    const bool is_shown = axis.shows(end);
    const QString at = QString::fromStdString(clock_text(end));
    const QString label = is_shown
                              ? text_from(facts.say("over: ", "끝: ")) + at
                              : text_from(facts.say("over at ", "끝: ")) + at + QStringLiteral(" \u2192");
    const Ink bold = in_colour({.size = 8.5, .weight = QFont::DemiBold}, paper_accent);
    const double width = std::max(paper.width(label, paper.font(bold)) + 8, 66.0);
    const bool left_of_it = !is_shown || x + width > bars.right();
    const double start = !is_shown ? bars.right() - width : left_of_it ? x - width - 3 : x + 3;
    if (is_shown) draw_rule(paper, {x, bars.top() - 2}, {x, bars.bottom()}, paper_accent, 1.4);
    const bool sooner = is_shown && end < other;
    const QRectF chip(start, bars.top() + 13, width, sooner ? 24 : 13);
    paper.painter().fillRect(chip, Qt::white);
    draw_cell(paper, {chip.left() + 3, chip.top(), width - 4, 13}, Qt::AlignLeft, label, bold);
    if (sooner)
        draw_cell(paper, {chip.left() + 3, chip.top() + 11, width - 4, 12}, Qt::AlignLeft,
                  text_from(clock_text(other - end)) + text_from(facts.say(" sooner", " 빨라요")),
                  in_colour(tiny, paper_soft));
}

void draw_run(Paper& paper, const QRectF& row, const TimeAxis& axis, const HandoutFacts& facts,
              std::size_t hall) {
    const HandoutRun& run = facts.runs[hall];
    const QRectF bars(row.left() + lane_names_width, row.top(), row.width() - lane_names_width, row.height());
    constexpr double masters_height = 8;
    draw_cell(paper, {row.left(), row.top() - 1, lane_names_width - 26, 11}, Qt::AlignLeft,
              QString::fromStdString(run.name), {.size = 8.5, .weight = QFont::DemiBold});
    draw_cell(paper, {row.left(), row.top() + 10, lane_names_width - 12, 10}, Qt::AlignLeft,
              text_from(facts.say("last reply ", "마지막 응수 ")) +
                  QString::fromStdString(clock_text(run.results.last_reply)),
              in_colour(tiny, paper_soft));
    const Ink soft = in_colour({.size = 6.5}, paper_soft);
    draw_cell(paper, {bars.left() - 30, bars.top(), 27, masters_height}, Qt::AlignRight,
              text_from(facts.say("she", "마스터")), soft);
    draw_cell(paper, {bars.left() - 14, bars.top() + masters_height + 2, 11, 8}, Qt::AlignRight,
              QStringLiteral("1"), soft);
    if (run.lanes.boards.size() > 1)
        draw_cell(paper, {bars.left() - 30, bars.bottom() - 8, 27, 8}, Qt::AlignRight,
                  QString::number(run.lanes.boards.size()), soft);
    const QSize pixels = (bars.size() * dots_a_point).toSize();
    paper.painter().drawImage(bars, bars_of(run, pixels, Time{static_cast<std::int64_t>(axis.to_ms)},
                                            int(masters_height * dots_a_point)));
    draw_end(paper, bars, axis, facts, hall);
}

void draw_legend(Paper& paper, QPointF at, const HandoutFacts& facts) {
    struct Entry {
        PatternSet::Kind kind;
        int state;
        std::string_view text;
    };
    const Entry entries[] = {{PatternSet::Kind::masters, static_cast<int>(MasterPhase::thinking),
                              facts.say("she thinks", "마스터가 생각함")},
                             {PatternSet::Kind::boards, static_cast<int>(BoardPhase::opponent_thinking),
                              facts.say("opponent thinks", "상대가 생각함")},
                             {PatternSet::Kind::boards, static_cast<int>(BoardPhase::waiting),
                              facts.say("waits for her", "마스터를 기다림")}};
    for (const Entry& entry : entries) {
        const QRectF swatch(at.x(), at.y() + 2, 18, 8);
        paper.painter().drawImage(swatch, pattern_swatch(light_theme(), entry.kind, entry.state,
                                                         18 * dots_a_point, 8 * dots_a_point, stripe_scale));
        const QString text = text_from(entry.text);
        const double width = paper.width(text, paper.font(tiny));
        draw_cell(paper, {at.x() + 22, at.y(), width + 2, 12}, Qt::AlignLeft, text,
                  in_colour(tiny, paper_soft));
        at.rx() += width + 40;
    }
}

}  // namespace

Time handout_range(const HandoutFacts& facts) {
    const Time a = facts.runs[0].results.last_reply;
    const Time b = facts.runs[1].results.last_reply;
    const Time to = std::min(std::min(a, b) * 3 / 2, std::max(a, b) * 21 / 20);
    const double step = tick_step(static_cast<double>(to.count()) / 24);
    return Time{static_cast<std::int64_t>(std::ceil(static_cast<double>(to.count()) / step) * step)};
}

void draw_timelines(Paper& paper, const QRectF& rect, const HandoutFacts& facts) {
    const Time to = handout_range(facts);
    const TimeAxis axis{0, static_cast<double>(to.count()), rect.left() + lane_names_width,
                        rect.width() - lane_names_width};
    draw_legend(paper, rect.topLeft(), facts);
    const QRectF plot(rect.left(), rect.top() + 27, rect.width(), rect.height() - 27);
    for (const Tick& tick : ticks_of(axis, 62)) {
        if (!tick.major) continue;
        const double x = axis.x_of(tick.ms);
        draw_rule(paper, {x, plot.top() - 2}, {x, plot.bottom()}, paper_line, .5);
        const bool is_last = x + 20 > rect.right();
        draw_cell(paper, {is_last ? rect.right() - 40 : x - 20, rect.top() + 14, 40, 10},
                  is_last ? Qt::AlignRight : Qt::AlignHCenter, tick.label, in_colour(tiny, paper_soft));
    }
    const double height = (plot.height() - 10) / 2;
    draw_run(paper, {plot.left(), plot.top(), plot.width(), height}, axis, facts, 0);
    draw_run(paper, {plot.left(), plot.top() + height + 10, plot.width(), height}, axis, facts, 1);
}

namespace {

void draw_curve_axes(Paper& paper, const QRectF& rect, const QRectF& area, const ChartScale& x,
                     const ChartScale& y, const HandoutFacts& facts) {
    const Ink soft = in_colour(tiny, paper_soft);
    for (const ChartTick& tick : chart_ticks(y, ChartNumber::time, 24)) {
        const double at = y.at(tick.value);
        draw_rule(paper, {area.left(), at}, {area.right(), at}, paper_line, .4);
        draw_cell(paper, {rect.left(), at - 5, 31, 10}, Qt::AlignRight, tick.label, soft);
    }
    for (const ChartTick& tick : chart_ticks(x, ChartNumber::count, 34))
        draw_cell(paper, {x.at(tick.value) - 15, area.bottom() + 2, 30, 10}, Qt::AlignHCenter, tick.label,
                  soft);
    draw_cell(paper, {area.left(), area.bottom() + 11, area.width(), 10}, Qt::AlignHCenter,
              text_from(facts.say("boards", "판")), soft);
}

void draw_knee_words(Paper& paper, const QRectF& area, double knee, const HandoutFacts& facts) {
    const QString word =
        text_from(facts.say("knee: %1 boards", "꺾이는 점: %1판")).arg(facts.curve.knee, 0, 'g', 3);
    draw_cell(paper, {knee + 4, area.top() + 2, area.right() - knee - 6, 10}, Qt::AlignLeft, word,
              {.size = 7.5, .weight = QFont::DemiBold});
    const Ink pace = in_colour({.size = 6}, paper_soft);
    draw_text(paper, {area.left() + 2, area.bottom() - 18}, knee - area.left() - 4,
              text_from(facts.say("opponents set the pace", "상대가 속도를 정함")), pace, 2);
    draw_text(paper, {knee + 4, area.bottom() - 18}, area.right() - knee - 6,
              text_from(facts.say("the master sets the pace", "마스터가 속도를 정함")), pace, 2);
}

}  // namespace

void draw_curve(Paper& paper, const QRectF& rect, const HandoutFacts& facts) {
    const HandoutCurve& curve = facts.curve;
    if (curve.points.empty()) return;
    QPainter& painter = paper.painter();
    const QRectF area(rect.left() + 34, rect.top() + 4, rect.width() - 40, rect.height() - 26);
    Time most{1};
    for (const auto& [boards, reply] : curve.points) most = std::max(most, reply);
    const ChartScale x{0, curve.to, area.left(), area.right(), false};
    const ChartScale y{0, static_cast<double>(most.count()) * 1.04, area.bottom(), area.top(), false};
    if (curve.knee > 0) {
        const double knee = x.at(curve.knee);
        painter.fillRect(QRectF(area.topLeft(), QPointF(knee, area.bottom())), QColor(0xfd, 0xf4, 0xe4));
        painter.fillRect(QRectF(QPointF(knee, area.top()), area.bottomRight()), QColor(0xe8, 0xf3, 0xf1));
        painter.setPen(QPen(QColor(0x1d, 0x23, 0x2b), .9, Qt::DashLine));
        painter.drawLine(QPointF(knee, area.top()), QPointF(knee, area.bottom()));
    }
    draw_curve_axes(paper, rect, area, x, y, facts);
    QPolygonF line;
    for (const auto& [boards, reply] : curve.points)
        line << QPointF(x.at(boards), y.at(static_cast<double>(reply.count())));
    painter.setPen(QPen(paper_accent, 1.4));
    painter.drawPolyline(line);
    const Time here = facts.runs[1].results.last_reply;
    const QPointF ring(x.at(facts.right().boards), y.at(static_cast<double>(here.count())));
    painter.setBrush(Qt::white);
    painter.drawEllipse(ring, 2.6, 2.6);
    painter.setBrush(Qt::NoBrush);
    const QString label =
        QStringLiteral("%1: %2").arg(facts.right().boards).arg(QString::fromStdString(clock_text(here)));
    draw_cell(paper, {ring.x() + 5, std::min(ring.y() + 1, area.bottom() - 22), 80, 11}, Qt::AlignLeft, label,
              in_colour({.size = 8, .weight = QFont::DemiBold}, paper_accent));
    if (curve.knee > 0) draw_knee_words(paper, area, x.at(curve.knee), facts);
}

}  // namespace simul::paint
