#pragma once

#include <map>
#include <utility>

#include <QByteArray>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

namespace simul::paint {

/// The body of an SVG document, element by element. All coordinates are those of the device.
class SvgEngine : public QPaintEngine {
  public:
    SvgEngine();

    bool begin(QPaintDevice* device) override;
    bool end() override;
    void updateState(const QPaintEngineState& state) override;
    void drawPath(const QPainterPath& path) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF& start, const QTextItem& item) override;
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { ++lost_; }
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {
        ++lost_;
    }
    Type type() const override { return QPaintEngine::SVG; }

    const QByteArray& body() const { return body_; }
    const QByteArray& clips() const { return clips_; }
    int lost() const { return lost_; }

  private:
    /// A text under way: what follows on the same line goes into the same element, so that it can be found.
    struct Line {
        QByteArray attributes;
        QByteArray spans;
        double y = 0;
        double end = 0;
        double size = 0;
    };

    void clip_to(const QPainterPath& device_path, Qt::ClipOperation operation);
    void end_line();

    QByteArray body_;
    QByteArray clips_;
    std::map<QByteArray, int> known_clips_;
    int clip_ = 0;  // its number; 0: none
    int lost_ = 0;
    QTransform transform_;
    QPen pen_;
    QBrush brush_;
    double opacity_ = 1;
    Line line_;
};

}  // namespace simul::paint
