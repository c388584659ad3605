#pragma once

#include <QPointer>
#include <QRectF>

#include "app/window/chart/items/chart_canvas.hpp"
#include "app/window/chart/paint/map_picture.hpp"
#include "app/window/pages/explore/models/map_model.hpp"

namespace simul {

/// The map of a model. A click sets both numbers; the arrows move a ring, and Enter sets what it lies on.
/// Texts come translated.
class MapItem : public simul::ChartCanvas {
    Q_OBJECT
    QML_NAMED_ELEMENT(MapChart)
    Q_PROPERTY(simul::MapModel* map READ map WRITE setMap NOTIFY mapChanged FINAL)
    /// "hereX", "hereY", "knee", "opponents", "opponentsMore", "master", "masterMore", "acrossProfile",
    /// "upProfile", "key", "noGain"; and "lines": beside the ring.
    Q_PROPERTY(QVariantMap words READ words WRITE setWords NOTIFY askedAnew FINAL)
    /// Where the ring is, or the pointer: the numbers of that cell; negative: nowhere but here.
    Q_PROPERTY(QPointF ring READ ring NOTIFY ringChanged FINAL)
    Q_PROPERTY(QRectF area READ area NOTIFY laidOut FINAL)

  public:
    explicit MapItem(QQuickItem* parent = nullptr);

    MapModel* map() const { return map_; }
    void setMap(MapModel* map);
    QVariantMap words() const { return words_; }
    void setWords(const QVariantMap& words);
    QPointF ring() const { return ring_; }
    QRectF area() const { return layout_.area; }

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void mapChanged();
    void askedAnew();
    void ringChanged();
    void laidOut();

  protected:
    /// Once a frame, however often the model has measured.
    void refresh() override { polish(); }
    void updatePolish() override;
    void mousePressEvent(QMouseEvent* event) override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void take_map();
    void take_words();
    void move_ring(QPointF ring);
    void step_ring(int columns, int rows);
    QPointF value_of(std::size_t cell) const;

    QPointer<MapModel> map_;
    QVariantMap words_;
    QPointF ring_{-1, -1};
    paint::MapPicture picture_;
    paint::MapPicture before_;  // shown until there is enough of the new one
    paint::MapLayout layout_;
    paint::Lettering letters_;
};

/// What is drawn of a map, but for words; nothing before anything is known.
paint::MapPicture picture_of(const MapModel& map);

}  // namespace simul
