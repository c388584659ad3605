#pragma once

#include <array>
#include <optional>

#include <QPainter>

#include "app/window/chart/paint/chart_picture.hpp"
#include "app/window/hall/items/hall_composer.hpp"
#include "app/window/hall/paint/hall_painter.hpp"
#include "app/window/look/paint/text.hpp"
#include "app/window/pages/share/items/picture_words.hpp"
#include "app/window/pages/share/models/export_request.hpp"
#include "app/window/run/models/recording.hpp"
#include "app/window/timeline/paint/timeline_layout.hpp"
#include "app/window/timeline/paint/timeline_picture.hpp"

namespace simul {

/// Which parts of a picture are drawn: a film draws those that stand still once.
enum class SceneParts : std::uint8_t { all, still, moving };

/// Both halls' runs of a request, to be painted at any moment and in any size by the painters of the window.
class Scene {
  public:
    /// Plays what the kind needs. Throws Stopped.
    Scene(const ExportRequest& request, const std::stop_token& stop);

    /// Paints the kind (race, left, right, timeline, chart; a film is a race) into `size` pixels of the
    /// device. `speed`: simulated seconds a second, 0 for a picture that stands still.
    void paint(QPainter& painter, const QSize& size, Time now, double speed,
               SceneParts parts = SceneParts::all);

    /// When both runs are over.
    Time end() const;
    /// The present of the request; half of the shorter run unless it says so.
    Time present() const;
    /// Bars that the timeline shows; 0 for pictures without one.
    std::size_t bars() const;

    const PictureWords& words() const { return words_; }
    /// What it shows, in a few words and in a sentence.
    QString title() const;
    QString description() const;

  private:
    struct Side {
        Recording recording;
        HallState state;
        paint::HallPainter painter;
    };

    bool has(ExportKind kind) const { return request_.kind == kind; }
    const Scenario& scenario(std::size_t side) const;
    void paint_race(QPainter& painter, const QRectF& area, Time now, const Motion& motion, SceneParts parts);
    void paint_hall(QPainter& painter, const QRectF& area, std::size_t side, Time now, const Motion& motion,
                    SceneParts parts);
    void paint_heading(QPainter& painter, const QRectF& row, std::size_t side, bool is_over);
    void paint_timeline(QPainter& painter, const QRectF& area, Time now, SceneParts parts);
    void paint_legend(QPainter& painter, const QRectF& row);
    void paint_chart(QPainter& painter, const QRectF& area);
    paint::TimelinePicture timeline_picture() const;
    void write(QPainter& painter, const QRectF& rect, int flags, const QString& text, paint::Letters& letters,
               const QColor& colour);

    ExportRequest request_;
    PictureWords words_;
    paint::Theme theme_;
    HallComposer composer_;
    std::array<Side, 2> sides_;
    paint::ChartPicture chart_;
    QString chart_title_;
    paint::Lettering lettering_;
};

}  // namespace simul
