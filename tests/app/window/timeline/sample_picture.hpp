#pragma once

#include "app/window/timeline/paint/timeline_painter.hpp"
#include "tests/app/window/timeline/sample_lanes.hpp"

namespace simul::test {

/// A picture of two runs that shows all of them. The lanes must outlive it.
inline paint::TimelinePicture picture_of(const Lanes& left, const Lanes& right) {
    paint::TimelinePicture picture;
    picture.groups.resize(2);
    picture.groups[0].lanes = &left;
    picture.groups[1].lanes = &right;
    for (paint::TimelineGroup& group : picture.groups) {
        group.milestones = milestones_of(*group.lanes, {});
        group.busy = std::make_shared<const std::vector<BusyStretch>>(busy_stretches(group.lanes->masters));
    }
    picture.groups[0].title = QStringLiteral("synchronous");
    picture.groups[1].title = QStringLiteral("asynchronous");
    picture.texts = {QStringLiteral("%1 last reply"), QStringLiteral("%1 last move"),
                     QStringLiteral("%1 sooner")};
    picture.to_ms = std::max(1000.0, picture.end_ms());
    return picture;
}

inline QImage render(const paint::TimelinePicture& picture, const QSize& size, const paint::Theme& theme,
                     double ratio = 1) {
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    const auto layout = paint::lay_out_timeline(picture, size, theme.unit, ratio);
    paint::paint_timeline(painter, picture, layout, theme);
    return image;
}

}  // namespace simul::test
