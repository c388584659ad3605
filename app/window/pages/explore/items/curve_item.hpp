#pragma once

#include <QPointer>
#include <QRectF>

#include "app/window/chart/items/chart_canvas.hpp"
#include "app/window/chart/paint/chart_painter.hpp"
#include "app/window/pages/explore/models/curve_model.hpp"

namespace simul {

/// Words of a chart that come translated, by what they name.
struct CurveWords {
    QString left;
    QString right;
    QString alone;      ///< one game alone
    QString work;       ///< her own thinking
    QString most;       ///< the greatest speed-up
    QString opponents;  ///< they set the pace
    QString master;     ///< she does
    QString at;         ///< `%1 at %2`
    QString knee;
    QString knee_sum;
};

/// The curve of a model as three charts over one axis. The number can be dragged in it. Texts come
/// translated.
class CurveItem : public simul::ChartCanvas {
    Q_OBJECT
    QML_NAMED_ELEMENT(CurveChart)
    Q_PROPERTY(simul::CurveModel* curve READ curve WRITE setCurve NOTIFY curveChanged FINAL)
    /// Up to the greatest value of both halls, not of the right one alone.
    Q_PROPERTY(bool everything MEMBER everything_ NOTIFY askedAnew FINAL)
    /// What the plots show, from the top: CurveModel.Result.
    Q_PROPERTY(QList<int> results MEMBER results_ NOTIFY askedAnew FINAL)
    /// "left", "right", "alone", "work", "most", "opponents", "master", "at", "knee", "kneeSum".
    Q_PROPERTY(QVariantMap words READ words WRITE setWords NOTIFY askedAnew FINAL)
    /// The value under the pointer; negative: none.
    Q_PROPERTY(double pointed READ pointed NOTIFY pointedChanged FINAL)
    /// How far the picture is on its way from the one before, 0 to 1; replaced() asks to move it.
    Q_PROPERTY(double progress READ progress WRITE setProgress NOTIFY progressChanged FINAL)
    /// Where the titles of the plots are, from the top, and the row of the axis.
    Q_PROPERTY(QList<QRectF> titles READ titles NOTIFY laidOut FINAL)
    Q_PROPERTY(QRectF axis READ axis NOTIFY laidOut FINAL)

  public:
    explicit CurveItem(QQuickItem* parent = nullptr);

    CurveModel* curve() const { return curve_; }
    void setCurve(CurveModel* curve);
    double pointed() const { return pointed_; }
    double progress() const { return progress_; }
    void setProgress(double progress);
    QVariantMap words() const { return word_map_; }
    void setWords(const QVariantMap& words);
    QList<QRectF> titles() const;
    QRectF axis() const { return layout_.axis; }

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void curveChanged();
    void askedAnew();
    void pointedChanged();
    void laidOut();
    void progressChanged();
    /// Another curve has come at the same places: the lines can be moved there.
    void replaced();
    /// The user wants this value of the number.
    void valueWanted(double value);

  protected:
    /// Once a frame, however often the model has measured.
    void refresh() override { polish(); }
    void updatePolish() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    double value_at(const QPointF& position) const;
    void point_at(double value);
    void want(double value);
    void end_drag();

    QPointer<CurveModel> curve_;
    bool everything_ = false;
    QList<int> results_{0, 2, 3};
    QVariantMap word_map_;
    CurveWords words_;
    double pointed_ = -1;
    double before_drag_ = -1;  // the value; negative: nobody drags
    paint::ChartPicture picture_;
    paint::ChartPicture before_;
    double progress_ = 1;
    paint::ChartLayout layout_;
    paint::Lettering letters_;
};

/// What is drawn of a curve.
paint::ChartPicture picture_of(const CurveModel& curve, const QList<int>& results, bool everything,
                               const CurveWords& words);

}  // namespace simul
