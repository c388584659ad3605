#include <algorithm>
#include <array>
#include <cmath>

#include "app/window/base/milliseconds.hpp"
#include "app/window/pages/share/items/scene.hpp"
#include "app/window/time/models/playback.hpp"
#include "app/window/timeline/paint/timeline_painter.hpp"
#include "app/window/timeline/paint/timeline_patterns.hpp"
#include "simulator/scenario/ways.hpp"

namespace simul {
namespace {

using paint::PatternSet;

/// A pattern of the lanes, and whether it occurs in these runs.
struct LegendEntry {
    PatternSet::Kind kind;
    int state;
    const char* words;
    bool occurs;
};

std::vector<LegendEntry> legend_of(const Results& a, const Results& b) {
    const auto any = [&](auto number) {
        return a.*number > std::decay_t<decltype(a.*number)>{} ||
               b.*number > std::decay_t<decltype(a.*number)>{};
    };
    const auto is_paused = [](const Results& results) {
        return std::ranges::any_of(results.boards,
                                   [](const BoardResult& board) { return board.paused > Duration{}; });
    };
    const auto board = [](BoardPhase phase) { return static_cast<int>(phase); };
    const auto master = [](MasterPhase phase) { return static_cast<int>(phase); };
    using enum PatternSet::Kind;
    return {
        {boards, board(BoardPhase::served), "she thinks", true},
        {masters, paint::dropped_thought, "thought broken off", any(&Results::drops)},
        {masters, master(MasterPhase::walking), "she walks", any(&Results::master_walking)},
        {masters, master(MasterPhase::held), "she is held", any(&Results::master_held)},
        {boards, board(BoardPhase::opponent_thinking), "opponent thinks", true},
        {boards, board(BoardPhase::waiting), "waits for her", any(&Results::longest_wait)},
        {boards, board(BoardPhase::paused), "paused", is_paused(a) || is_paused(b)},
        {boards, board(BoardPhase::over), "game over", true},
    };
}

}  // namespace

paint::TimelinePicture Scene::timeline_picture() const {
    paint::TimelinePicture picture;
    for (const Side& side : sides_) {
        const Scenario& scenario = side.recording.trace->scenario();
        const QString name = words_.way_name(scenario);
        const bool is_wrong = info_of(way_of(scenario)).wrong == Wrong::cannot_exist;
        const QString title =
            is_wrong ? name + QStringLiteral(" × %1").arg(side.recording.trace->results().masters) : name;
        picture.groups.push_back({side.recording.lanes.get(), *side.recording.milestones, side.recording.busy,
                                  title, words_.short_way_name(scenario), false, true});
    }
    const auto between = std::chrono::abs(sides_[0].recording.milestones->last_reply -
                                          sides_[1].recording.milestones->last_reply);
    const Duration said =
        between < Duration{1000} ? between : Duration{std::llround(to_ms(between) / 1000) * 1000};
    picture.texts = {words_("TimelinePane", "%1 last reply"), words_("TimelinePane", "%1 last move"),
                     words_("TimelinePane", "%1 sooner").arg(words_.spoken(said))};
    picture.overview = request_.range.has_value();
    picture.from_ms = request_.range ? to_ms(request_.range->first) : 0;
    picture.to_ms = request_.range ? to_ms(request_.range->second) : std::max(1000.0, picture.end_ms());
    return picture;
}

void Scene::paint_timeline(QPainter& painter, const QRectF& area, Time now, SceneParts parts) {
    const double unit = theme_.unit;
    const paint::TimelinePicture picture = timeline_picture();
    const double legend = std::round(26 * unit);
    const double pad = 6 * unit;
    const double ratio = painter.deviceTransform().m11();
    // On whole pixels, so that hairlines are crisp.
    const auto whole = [&](double length) { return std::round(length * ratio) / ratio; };
    const QPointF corner(whole(area.left() + pad), whole(area.top() + legend));
    const QSizeF size(area.right() - pad - corner.x(), area.bottom() - pad - corner.y());
    const paint::TimelineLayout layout = paint::lay_out_timeline(picture, size, unit, ratio);
    painter.save();
    if (parts != SceneParts::moving) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme_.panel);
        painter.drawRoundedRect(area, theme_.radius * unit, theme_.radius * unit);
        paint_legend(painter,
                     {area.left() + 2 * pad, area.top() + pad / 2, area.width() - 4 * pad, legend - pad / 2});
    }
    painter.translate(corner);
    if (parts != SceneParts::moving) paint::paint_timeline(painter, picture, layout, theme_);
    const double ms = to_ms(now);
    if (parts != SceneParts::still && layout.axis.shows(ms)) {
        const double width = std::max(2.0, theme_.line);
        const double x = layout.axis.x_of(ms);
        double bottom = layout.plot.top();
        for (const paint::GroupLayout& group : layout.groups) bottom = std::max(bottom, group.rect.bottom());
        painter.setRenderHint(QPainter::Antialiasing);
        const double top = layout.plot.top() - 2 * unit;
        painter.fillRect(QRectF(x - width / 2, top, width, bottom - top), theme_.now);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme_.now);
        painter.drawEllipse(QPointF(x, top), 4 * unit, 4 * unit);
    }
    painter.restore();
}

void Scene::paint_legend(QPainter& painter, const QRectF& row) {
    const double unit = theme_.unit;
    paint::Letters& letters = lettering_.of(12 * unit);
    double x = row.left();
    const auto entries =
        legend_of(sides_[0].recording.trace->results(), sides_[1].recording.trace->results());
    for (const LegendEntry& entry : entries) {
        if (!entry.occurs) continue;
        const QString text = words_("TimelineLegend", entry.words);
        const QRectF swatch(x, row.center().y() - 5 * unit, 24 * unit, 10 * unit);
        const double width = std::ceil(letters.width(text));
        if (swatch.right() + 5 * unit + width > row.right()) break;
        paint::paint_swatch(painter, swatch, theme_, entry.kind, entry.state);
        write(painter, {swatch.right() + 5 * unit, row.top(), width + 1, row.height()},
              Qt::AlignLeft | Qt::AlignVCenter, text, letters, theme_.text_soft);
        x = swatch.right() + width + 19 * unit;
    }
}

}  // namespace simul
