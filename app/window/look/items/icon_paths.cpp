#include "app/window/look/items/icon_paths.hpp"

#include <initializer_list>

#include <QPolygonF>
#include <QTransform>

namespace simul {
namespace {

void add_polygon(QPainterPath& path, std::initializer_list<QPointF> points) {
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
}

void add_line(QPainterPath& path, std::initializer_list<QPointF> points) {
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
}

IconPaths crown() {
    IconPaths icon;
    add_polygon(icon.filled, {{3, 8}, {8, 12.5}, {12, 5}, {16, 12.5}, {21, 8}, {19, 17}, {5, 17}});
    icon.filled.addRoundedRect(5, 18.2, 14, 2.2, 1, 1);
    return icon;
}

IconPaths eye() {
    IconPaths icon;
    icon.outline.moveTo(2.5, 12);
    icon.outline.cubicTo(6, 5, 18, 5, 21.5, 12);
    icon.outline.cubicTo(18, 19, 6, 19, 2.5, 12);
    icon.filled.addEllipse(QPointF(12, 12), 3, 3);
    return icon;
}

IconPaths play() {
    IconPaths icon;
    add_polygon(icon.filled, {{7, 4}, {20, 12}, {7, 20}});
    return icon;
}

IconPaths more() {
    IconPaths icon;
    for (const double x : {5.0, 12.0, 19.0}) icon.filled.addEllipse(QPointF(x, 12), 2.1, 2.1);
    return icon;
}

IconPaths pause() {
    IconPaths icon;
    icon.filled.addRoundedRect(6, 4, 4.4, 16, 1, 1);
    icon.filled.addRoundedRect(13.6, 4, 4.4, 16, 1, 1);
    return icon;
}

IconPaths to_end() {
    IconPaths icon;
    add_polygon(icon.filled, {{4, 5}, {11, 12}, {4, 19}});
    add_polygon(icon.filled, {{11, 5}, {18, 12}, {11, 19}});
    icon.filled.addRect(18, 5, 2.4, 14);
    return icon;
}

IconPaths move_forward() {
    IconPaths icon;
    add_polygon(icon.filled, {{8, 5}, {17, 12}, {8, 19}});
    return icon;
}

IconPaths event_forward() {
    IconPaths icon;
    add_polygon(icon.filled, {{5, 5}, {14, 12}, {5, 19}});
    icon.filled.addEllipse(QPointF(18.5, 12), 2.4, 2.4);
    return icon;
}

IconPaths mirrored(const IconPaths& icon) {
    const QTransform mirror(-1, 0, 0, 1, 24, 0);
    return {mirror.map(icon.filled), mirror.map(icon.outline)};
}

IconPaths sun() {
    IconPaths icon;
    icon.filled.addEllipse(QPointF(12, 12), 4.5, 4.5);
    for (int ray = 0; ray < 8; ++ray) {
        QTransform turn;
        turn.translate(12, 12).rotate(45 * ray);
        add_line(icon.outline, {turn.map(QPointF(0, -7.6)), turn.map(QPointF(0, -9.6))});
    }
    return icon;
}

IconPaths moon() {
    IconPaths icon;
    QPainterPath disc;
    disc.addEllipse(QPointF(12, 12), 8.5, 8.5);
    QPainterPath bite;
    bite.addEllipse(QPointF(16.2, 9), 7.4, 7.4);
    icon.filled = disc.subtracted(bite);
    return icon;
}

IconPaths projector() {
    IconPaths icon;
    icon.outline.addRoundedRect(3, 4, 18, 11.5, 1.5, 1.5);
    add_line(icon.outline, {{12, 15.5}, {12, 18}});
    add_line(icon.outline, {{7.5, 20.5}, {12, 17.5}, {16.5, 20.5}});
    return icon;
}

IconPaths contrast() {
    IconPaths icon;
    icon.outline.addEllipse(QPointF(12, 12), 8.5, 8.5);
    icon.filled.moveTo(12, 3.5);
    icon.filled.arcTo(3.5, 3.5, 17, 17, 90, 180);
    icon.filled.closeSubpath();
    return icon;
}

IconPaths globe() {
    IconPaths icon;
    icon.outline.addEllipse(QPointF(12, 12), 9, 9);
    icon.outline.addEllipse(QPointF(12, 12), 4, 9);
    add_line(icon.outline, {{3.2, 12}, {20.8, 12}});
    return icon;
}

IconPaths full_screen() {
    IconPaths icon;
    add_line(icon.outline, {{4, 9}, {4, 4}, {9, 4}});
    add_line(icon.outline, {{15, 4}, {20, 4}, {20, 9}});
    add_line(icon.outline, {{20, 15}, {20, 20}, {15, 20}});
    add_line(icon.outline, {{9, 20}, {4, 20}, {4, 15}});
    return icon;
}

IconPaths sliders() {
    IconPaths icon;
    constexpr double knobs[][2] = {{8, 6}, {15, 12}, {10, 18}};
    for (const auto& [x, y] : knobs) {
        add_line(icon.outline, {{3, y}, {21, y}});
        icon.filled.addEllipse(QPointF(x, y), 3, 3);
    }
    return icon;
}

IconPaths close() {
    IconPaths icon;
    add_line(icon.outline, {{6, 6}, {18, 18}});
    add_line(icon.outline, {{18, 6}, {6, 18}});
    return icon;
}

IconPaths reset() {
    IconPaths icon;
    icon.outline.arcMoveTo(4.5, 4.5, 15, 15, 140);
    icon.outline.arcTo(4.5, 4.5, 15, 15, 140, -290);
    add_polygon(icon.filled, {{3.2, 3.6}, {3.6, 10.6}, {9.8, 7.6}});
    return icon;
}

IconPaths check() {
    IconPaths icon;
    add_line(icon.outline, {{5, 12.5}, {10, 17.5}, {19, 7}});
    return icon;
}

IconPaths down() {
    IconPaths icon;
    add_line(icon.outline, {{6, 9.25}, {12, 15.75}, {18, 9.25}});
    return icon;
}

IconPaths right() {
    IconPaths icon;
    add_line(icon.outline, {{9.25, 6}, {15.75, 12}, {9.25, 18}});
    return icon;
}

IconPaths bolt() {
    IconPaths icon;
    add_polygon(icon.filled, {{13.5, 2.5}, {5, 13.5}, {11, 13.5}, {9.5, 21.5}, {19, 10}, {12.5, 10}});
    return icon;
}

IconPaths copy() {
    IconPaths icon;
    icon.outline.addRoundedRect(QRectF(8.5, 3.5, 11, 13), 2, 2);
    add_line(icon.outline, {{5, 7.5}, {5, 20}, {15.5, 20}});
    return icon;
}

IconPaths folder() {
    IconPaths icon;
    add_line(icon.outline, {{3.5, 19}, {3.5, 5.5}, {9.5, 5.5}, {11.5, 8}, {20.5, 8}, {20.5, 19}, {3.5, 19}});
    return icon;
}

IconPaths hourglass() {
    IconPaths icon;
    add_line(icon.outline, {{6, 3.5}, {18, 3.5}});
    add_line(icon.outline, {{6, 20.5}, {18, 20.5}});
    add_line(icon.outline, {{7.5, 3.5}, {7.5, 7}, {16.5, 17}, {16.5, 20.5}});
    add_line(icon.outline, {{16.5, 3.5}, {16.5, 7}, {7.5, 17}, {7.5, 20.5}});
    add_polygon(icon.filled, {{12, 14}, {15, 18}, {15, 20}, {9, 20}, {9, 18}});
    return icon;
}

IconPaths dice() {
    IconPaths icon;
    icon.outline.addRoundedRect(QRectF(4, 4, 16, 16), 3, 3);
    constexpr double spots[][2] = {{8.5, 8.5}, {15.5, 8.5}, {12, 12}, {8.5, 15.5}, {15.5, 15.5}};
    for (const auto& [x, y] : spots) icon.filled.addEllipse(QPointF(x, y), 1.5, 1.5);
    return icon;
}

IconPaths pin() {
    IconPaths icon;
    icon.filled.addEllipse(QPointF(12, 7.5), 5, 5);
    add_line(icon.outline, {{12, 12}, {12, 21.5}});
    return icon;
}

}  // namespace

IconPaths icon_paths(IconItem::Kind kind) {
    switch (kind) {
        case IconItem::Crown:
            return crown();
        case IconItem::Play:
            return play();
        case IconItem::Pause:
            return pause();
        case IconItem::ToStart:
            return mirrored(to_end());
        case IconItem::ToEnd:
            return to_end();
        case IconItem::MoveBack:
            return mirrored(move_forward());
        case IconItem::MoveForward:
            return move_forward();
        case IconItem::EventBack:
            return mirrored(event_forward());
        case IconItem::EventForward:
            return event_forward();
        case IconItem::Sun:
            return sun();
        case IconItem::Moon:
            return moon();
        case IconItem::Projector:
            return projector();
        case IconItem::Contrast:
            return contrast();
        case IconItem::Globe:
            return globe();
        case IconItem::FullScreen:
            return full_screen();
        case IconItem::Sliders:
            return sliders();
        case IconItem::Close:
            return close();
        case IconItem::Reset:
            return reset();
        case IconItem::Check:
            return check();
        case IconItem::Down:
            return down();
        case IconItem::Right:
            return right();
        case IconItem::Bolt:
            return bolt();
        case IconItem::Hourglass:
            return hourglass();
        case IconItem::Dice:
            return dice();
        case IconItem::Pin:
            return pin();
        case IconItem::Eye:
            return eye();
        case IconItem::Copy:
            return copy();
        case IconItem::Folder:
            return folder();
        case IconItem::More:
            return more();
        case IconItem::PlayBack:
            return mirrored(play());
    }
    return {};
}

}  // namespace simul
