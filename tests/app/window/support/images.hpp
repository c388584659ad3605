#pragma once

#include <algorithm>
#include <cstdlib>

#include <QImage>
#include <QPainter>

namespace simul::paint {

/// A white image of this size (device pixels) after `paint(painter)`.
template <typename Paint>
QImage painted(const QSize& size, Paint paint, double pixel_ratio = 1) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixel_ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

/// The smallest rect that holds every pixel in which two images of one size differ.
inline QRect changed_area(const QImage& a, const QImage& b) {
    int left = a.width();
    int right = -1;
    int top = a.height();
    int bottom = -1;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) == b.pixel(x, y)) continue;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
    }
    return right < 0 ? QRect() : QRect(QPoint(left, top), QPoint(right, bottom));
}

/// The most by which a pixel's brightness differs, 0 to 255.
inline int largest_difference(const QImage& a, const QImage& b) {
    int most = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            most = std::max(most, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
    return most;
}

/// Mean difference of brightness (0..255) over the pixels of `area`.
inline double grey_difference(const QImage& a, const QImage& b, const QRect& area) {
    double sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (area.width() * area.height());
}

}  // namespace simul::paint
