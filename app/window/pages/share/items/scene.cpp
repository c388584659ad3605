#include "app/window/pages/share/items/scene.hpp"

#include <algorithm>

#include "app/window/base/milliseconds.hpp"
#include "app/window/pages/share/items/scene_chart.hpp"
#include "simulator/text/duration_text.hpp"

namespace simul {
namespace {

/// Logical pixels that a kind is composed for: larger pictures are the same, larger.
QSizeF usual_size(ExportKind kind) {
    switch (kind) {
        case ExportKind::left:
        case ExportKind::right:
            return {640, 480};
        case ExportKind::timeline:
            return {1120, 420};
        case ExportKind::chart:
            return {960, 600};
        default:
            return {1280, 720};
    }
}

constexpr double margin = 14;

QString clock_of(Time time) { return QString::fromStdString(clock_text(time)); }
Time to_second(Time time) { return Time{time.count() / 1000 * 1000}; }

}  // namespace

Scene::Scene(const ExportRequest& request, const std::stop_token& stop)
    : request_{request}, words_{request.language}, theme_{paint::theme_named(request.theme.toStdString())} {
    if (request.games) composer_.setGames(*request.games);
    const std::array scenarios{request.left, request.right};
    if (has(ExportKind::chart)) {
        std::tie(chart_, chart_title_) = chart_of(scenarios, words_, stop);
        return;
    }
    for (std::size_t i = 0; i < sides_.size(); ++i) {
        sides_[i].recording = make_recording(scenarios[i], stop);
        sides_[i].state = sides_[i].recording.trace->at(Time{});
    }
}

const Scenario& Scene::scenario(std::size_t side) const { return sides_[side].recording.trace->scenario(); }

Time Scene::end() const {
    Time end{};
    for (const Side& side : sides_)
        if (side.recording.trace) end = std::max(end, side.recording.milestones->last_reply);
    return end;
}

Time Scene::present() const {
    if (request_.at) return std::min(*request_.at, end());
    if (has(ExportKind::chart)) return {};
    const Time shorter =
        std::min(sides_[0].recording.milestones->last_reply, sides_[1].recording.milestones->last_reply);
    return to_second(shorter / 2);
}

std::size_t Scene::bars() const {
    if (!has(ExportKind::race) && !has(ExportKind::timeline)) return 0;
    std::size_t count = 0;
    for (const Side& side : sides_) {
        for (const auto& lane : side.recording.lanes->boards) count += lane.size();
        for (const auto& lane : side.recording.lanes->masters) count += lane.size();
    }
    return count;
}

QString Scene::title() const {
    if (has(ExportKind::chart)) return chart_title_;
    if (has(ExportKind::left)) return words_.title(scenario(0));
    if (has(ExportKind::right)) return words_.title(scenario(1));
    return words_.way_name(scenario(0)) + QStringLiteral(" – ") + words_.way_name(scenario(1));
}

QString Scene::description() const {
    if (has(ExportKind::chart)) return chart_title_;
    QString said;
    for (const Side& side : sides_)
        said += (said.isEmpty() ? QString() : QStringLiteral(" ")) +
                words_("TimelinePane", "%1: last reply at %2.")
                    .arg(words_.way_name(side.recording.trace->scenario()),
                         clock_of(side.recording.milestones->last_reply));
    return said;
}

void Scene::paint(QPainter& painter, const QSize& size, Time now, double speed, SceneParts parts) {
    const QSizeF usual = usual_size(request_.kind);
    const double scale = std::min(size.width() / usual.width(), size.height() / usual.height()) / theme_.unit;
    const QRectF whole(0, 0, size.width() / scale, size.height() / scale);
    const Motion motion{request_.reduced_motion, speed};
    painter.save();
    painter.scale(scale, scale);
    if (parts != SceneParts::moving) painter.fillRect(whole, theme_.ground);
    const double edge = margin * theme_.unit;
    const QRectF area = whole.adjusted(edge, edge, -edge, -edge);
    switch (request_.kind) {
        case ExportKind::left:
            paint_hall(painter, area, 0, now, motion, parts);
            break;
        case ExportKind::right:
            paint_hall(painter, area, 1, now, motion, parts);
            break;
        case ExportKind::timeline:
            paint_timeline(painter, area, now, parts);
            break;
        case ExportKind::chart:
            if (parts != SceneParts::moving) paint_chart(painter, area);
            break;
        default:
            paint_race(painter, area, now, motion, parts);
    }
    painter.restore();
}

void Scene::paint_race(QPainter& painter, const QRectF& area, Time now, const Motion& motion,
                       SceneParts parts) {
    const double gap = margin * theme_.unit;
    const double halls = std::round(area.height() * .64);
    const double width = std::round((area.width() - gap) / 2);
    paint_hall(painter, {area.left(), area.top(), width, halls}, 0, now, motion, parts);
    paint_hall(painter, {area.right() - width, area.top(), width, halls}, 1, now, motion, parts);
    paint_timeline(painter, area.adjusted(0, halls + gap, 0, 0), now, parts);
}

void Scene::paint_hall(QPainter& painter, const QRectF& area, std::size_t side, Time now,
                       const Motion& motion, SceneParts parts) {
    const double row = std::round(30 * theme_.unit);
    const QRectF room = area.adjusted(0, row, 0, 0);
    if (parts == SceneParts::still) return;
    Side& hall = sides_[side];
    hall.recording.trace->advance(hall.state, now);
    paint::HallPicture picture = composer_.compose({hall.recording, hall.state}, motion);
    const Time last_reply = hall.recording.milestones->last_reply;
    picture.clock = clock_of(to_second(std::min(now, last_reply)));
    picture.counter = words_("HallPane", "%1 / %2").arg(hall.state.games_over).arg(hall.state.boards.size());
    picture.counter_caption = words_("HallPane", "games over");
    picture.warning = words_.warning(scenario(side));
    paint_heading(painter, {area.left(), area.top(), area.width(), row}, side, picture.finished);
    hall.painter.paint(painter, room, picture, theme_);
}

void Scene::paint_heading(QPainter& painter, const QRectF& row, std::size_t side, bool is_over) {
    const Milestones& ends = *sides_[side].recording.milestones;
    const double inset = 4 * theme_.unit;
    const QString end = words_("EndMark", is_over ? "ended %1" : "ends %1").arg(clock_of(ends.last_reply));
    const QString move = words_("EndMark", "last move %1").arg(clock_of(ends.last_move));
    paint::Letters& bold = lettering_.of(15 * theme_.unit, QFont::DemiBold);
    paint::Letters& soft = lettering_.of(13 * theme_.unit);
    painter.fillRect(row, theme_.ground);  // a film paints it over and over
    double right = row.right() - inset;
    const auto at_the_right = [&](const QString& text, paint::Letters& letters, const QColor& colour) {
        const double width = std::ceil(letters.width(text));
        write(painter, {right - width, row.top(), width + 1, row.height()}, Qt::AlignRight | Qt::AlignVCenter,
              text, letters, colour);
        right -= width + 10 * theme_.unit;
    };
    at_the_right(end, lettering_.of(14 * theme_.unit, QFont::DemiBold),
                 is_over ? theme_.accent_text : theme_.text_soft);
    const QString title = words_.title(scenario(side));
    const QString name = words_.way_name(scenario(side));
    double left = row.left() + inset;
    const double of_title = std::ceil(bold.width(title));
    const double of_name = std::ceil(soft.width(name)) + 10 * theme_.unit;
    const double of_move = std::ceil(soft.width(move)) + 10 * theme_.unit;
    if (left + of_title + of_name + of_move < right) at_the_right(move, soft, theme_.text_soft);
    write(painter, {left, row.top(), std::max(0.0, right - left), row.height()},
          Qt::AlignLeft | Qt::AlignVCenter, title, bold, theme_.text);
    left += of_title + 10 * theme_.unit;
    if (left + of_name < right)
        write(painter, {left, row.top(), of_name, row.height()}, Qt::AlignLeft | Qt::AlignVCenter, name, soft,
              theme_.text_soft);
}

void Scene::write(QPainter& painter, const QRectF& rect, int flags, const QString& text,
                  paint::Letters& letters, const QColor& colour) {
    painter.setPen(colour);
    paint::draw_elided(painter, rect, text, letters, flags);
}

}  // namespace simul
