#include "app/window/look/paint/svg_device.hpp"

#include <sstream>

#include <QPainter>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/window/pages/share/items/scene.hpp"

namespace simul::paint {
namespace {

using testing::HasSubstr;

template <class Draw>
std::string drawn(Draw draw) {
    SvgDevice device({100, 50}, {QStringLiteral("A < B"), QStringLiteral("more"), QStringLiteral("en")});
    QPainter painter(&device);
    draw(painter);
    painter.end();
    EXPECT_EQ(device.lost(), 0);
    return device.document().toStdString();
}

TEST(SvgDevice, WritesPlacesOfTheDeviceWithTwoDecimals) {
    const std::string svg = drawn([](QPainter& painter) {
        painter.scale(2, 2);
        painter.fillRect(QRectF(1, 2, 3.333, 4), QColor(255, 0, 0, 128));
    });
    EXPECT_THAT(svg, HasSubstr(R"(<path d="M2 4L8.67 4L8.67 12L2 12Z" fill="#ff0000" fill-opacity="0.5")"));
    EXPECT_THAT(svg, HasSubstr("A &lt; B"));
}

TEST(SvgDevice, CutsWithinWhatIsCutAlready) {
    const std::string svg = drawn([](QPainter& painter) {
        painter.setClipRect(QRectF(0, 0, 50, 50));
        painter.save();
        painter.setClipRect(QRectF(10, 10, 50, 50), Qt::IntersectClip);
        painter.fillRect(QRectF(0, 0, 100, 50), Qt::black);
        painter.restore();
        painter.fillRect(QRectF(0, 0, 100, 50), Qt::white);
    });
    EXPECT_THAT(svg, HasSubstr(R"=(<clipPath id="c2" clip-path="url(#c1)">)="));
    EXPECT_THAT(svg, HasSubstr(R"=(fill="#000000" clip-path="url(#c2)")="));
    EXPECT_THAT(svg, HasSubstr(R"=(fill="#ffffff" clip-path="url(#c1)")="));
}

TEST(SvgDevice, KeepsTheSignsOfAClockInOneText) {
    const std::string svg = drawn([](QPainter& painter) {
        Letters letters(ui_font(20));
        letters.draw_tabular(painter, {10, 30}, QStringLiteral("1:00:55"));
    });
    std::string text = svg.substr(svg.find("<text"));
    text = text.substr(0, text.find("</text>"));
    for (std::size_t begin = text.find('<'); begin != std::string::npos; begin = text.find('<'))
        text.erase(begin, text.find('>') - begin + 1);
    EXPECT_EQ(text, "1:00:55");
}

/// Every painter of the window can be asked for shapes.
TEST(SvgDevice, LosesNoPixelsOfAnyPicture) {
    for (const auto kind : {ExportKind::race, ExportKind::left, ExportKind::right, ExportKind::chart})
        for (const std::uint32_t boards : {1U, 24U, 400U}) {
            ExportRequest request;
            request.kind = kind;
            request.right.boards = boards;
            request.left = in_mode(request.right, Mode::sync);
            Scene scene(request, {});
            drawn([&](QPainter& painter) { scene.paint(painter, {800, 600}, scene.present(), 0); });
        }
}

}  // namespace
}  // namespace simul::paint
