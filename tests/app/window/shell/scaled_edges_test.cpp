#include <array>
#include <cmath>

#include <QProcess>
#include <QQuickPaintedItem>

#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

constexpr const char* scale_variable = "QT_SCALE_FACTOR";

enum class Edge { left, right, top, bottom };

/// Pixels along an edge of an item, `depth` pixels inside (from 0) or outside (below 0).
class EdgeLine {
  public:
    EdgeLine(const QImage& picture, const QRectF& item, Edge edge) : picture_{picture}, edge_{edge} {
        const auto down = [](double x) { return static_cast<int>(std::floor(x + .01)); };
        const auto up = [](double x) { return static_cast<int>(std::ceil(x - .01)); };
        const QRect outer(QPoint(down(item.left()), down(item.top())),
                          QPoint(up(item.right()) - 1, up(item.bottom()) - 1));
        const bool upright = edge == Edge::left || edge == Edge::right;
        from_ = upright ? outer.top() : outer.left();
        to_ = upright ? outer.bottom() : outer.right();
        const std::array sides{outer.left(), outer.right(), outer.top(), outer.bottom()};
        place_ = sides[static_cast<std::size_t>(edge)];
    }
    /// Without the corners, which may be round.
    int from() const { return from_ + corner(); }
    int to() const { return to_ - corner(); }
    QColor at(int along, int depth) const {
        const bool first = edge_ == Edge::left || edge_ == Edge::top;
        const int across = place_ + (first ? depth : -depth);
        const bool upright = edge_ == Edge::left || edge_ == Edge::right;
        const QPoint point = upright ? QPoint(across, along) : QPoint(along, across);
        return picture_.rect().contains(point) ? picture_.pixelColor(point) : QColor();
    }

  private:
    int corner() const { return (to_ - from_) / 8; }

    const QImage& picture_;
    Edge edge_;
    int from_ = 0;
    int to_ = 0;
    int place_ = 0;
};

bool is_between(int value, int one, int other) {
    constexpr int hardly_seen = 6;
    return value >= std::min(one, other) - hardly_seen && value <= std::max(one, other) + hardly_seen;
}

/// Whether the colour is neither that of one side, nor that of the other, nor a mixture.
bool stands_out(const QColor& color, const QColor& inside, const QColor& outside) {
    return color.isValid() && inside.isValid() && outside.isValid() &&
           !(is_between(color.red(), inside.red(), outside.red()) &&
             is_between(color.green(), inside.green(), outside.green()) &&
             is_between(color.blue(), inside.blue(), outside.blue()));
}

/// The share of the edge along which a line of another colour is seen at this depth.
double share_of_line(const EdgeLine& line, int depth) {
    int seen = 0;
    for (int along = line.from(); along <= line.to(); ++along)
        if (stands_out(line.at(along, depth), line.at(along, depth + 2), line.at(along, depth - 2))) ++seen;
    return static_cast<double>(seen) / std::max(1, line.to() - line.from() + 1);
}

class ScaledEdges : public ShownItems {
  protected:
    void expect_no_line(const QString& where) {
        const QImage picture = session.picture();
        const double ratio = session.window()->effectiveDevicePixelRatio();
        for (const auto* item : session.window()->findChildren<QQuickPaintedItem*>()) {
            // Icons are smaller, and mean to have lines.
            if (!item->isVisible() || item->width() < 60 || item->height() < 60) continue;
            const QRectF scene = item->mapRectToScene(item->boundingRect());
            const QRectF rect(scene.topLeft() * ratio, scene.size() * ratio);
            for (const Edge edge : {Edge::left, Edge::right, Edge::top, Edge::bottom})
                for (const int depth : {-1, 0, 1})
                    EXPECT_LT(share_of_line(EdgeLine(picture, rect, edge), depth), .25)
                        << item->metaObject()->className() << " of " << where.toStdString() << " at scale "
                        << ratio << ", edge " << static_cast<int>(edge) << ", depth " << depth << ", window "
                        << session.window()->width();
        }
    }
};

/// Runs in a program of its own, for the scale is that of a program.
TEST_F(ScaledEdges, DISABLED_AreCleanAtTheScaleOfThisProgram) {
    playback().seek(1'203'000);
    for (const auto theme : {choice::ThemeName::Light, choice::ThemeName::Dark}) {
        session.preferences().setTheme(theme);
        for (const QSize size : {QSize(801, 603), QSize(1001, 701), QSize(1366, 768)}) {
            session.window()->resize(size);
            for (const char* page : {"ways", "boards", "race"}) {
                QMetaObject::invokeMethod(session.window(), "openPage",
                                          Q_ARG(QString, QString::fromLatin1(page)));
                expect_no_line(QString::fromLatin1(page));
            }
        }
    }
}

TEST(ScaledScreens, ShowNoLineOfAnotherColourAtTheEdgeOfAPicture) {
    for (const char* factor : {"1.1", "1.25", "1.33", "1.5", "1.75", "2", "3"}) {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(scale_variable), QString::fromLatin1(factor));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--gtest_also_run_disabled_tests"),
                       QStringLiteral("--gtest_filter=ScaledEdges.DISABLED_*")});
        EXPECT_TRUE(process.waitForFinished(-1));
        EXPECT_EQ(process.exitCode(), 0) << factor << "\n" << process.readAll().toStdString();
    }
}

}  // namespace
}  // namespace simul
