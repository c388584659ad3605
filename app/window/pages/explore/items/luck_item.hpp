#pragma once

#include <QPointer>

#include "app/window/chart/items/chart_canvas.hpp"
#include "app/window/chart/paint/luck_picture.hpp"
#include "app/window/pages/explore/models/luck_model.hpp"

namespace simul {

/// The runs of a model of luck as dots or steps. A click on a dot wants its seed; up and down choose a way,
/// left and right go through its seeds by their results. Texts come translated.
class LuckItem : public simul::ChartCanvas {
    Q_OBJECT
    QML_NAMED_ELEMENT(LuckChart)
    Q_PROPERTY(simul::LuckModel* luck READ luck WRITE setLuck NOTIFY luckChanged FINAL)
    Q_PROPERTY(bool steps MEMBER steps_ NOTIFY askedAnew FINAL)
    /// By row: what the ways are called, their code, and why they are wrong.
    Q_PROPERTY(QStringList names MEMBER names_ NOTIFY askedAnew FINAL)
    Q_PROPERTY(QStringList codes MEMBER codes_ NOTIFY askedAnew FINAL)
    Q_PROPERTY(QStringList wrongs MEMBER wrongs_ NOTIFY askedAnew FINAL)
    Q_PROPERTY(QString axisWords MEMBER axis_words_ NOTIFY askedAnew FINAL)
    Q_PROPERTY(QString medianWord MEMBER median_word_ NOTIFY askedAnew FINAL)
    Q_PROPERTY(QString calmWords MEMBER calm_words_ NOTIFY askedAnew FINAL)  ///< `without luck %1`
    Q_PROPERTY(QString bandWords MEMBER band_words_ NOTIFY askedAnew FINAL)  ///< `90 %: %1 ... %2`
    /// The row with the keyboard.
    Q_PROPERTY(int row READ row NOTIFY rowChanged FINAL)

  public:
    explicit LuckItem(QQuickItem* parent = nullptr);

    LuckModel* luck() const { return luck_; }
    void setLuck(LuckModel* luck);
    int row() const { return row_; }
    const paint::LuckLayout& layout() const { return layout_; }

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void luckChanged();
    void askedAnew();
    void rowChanged();
    /// The user wants this seed; `keep`: and the run of this row to be kept.
    void seedWanted(double seed, int row, bool keep);

  protected:
    void refresh() override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void go_to_row(int row);
    void go_through_seeds(int steps);

    QPointer<LuckModel> luck_;
    bool steps_ = false;
    QStringList names_;
    QStringList codes_;
    QStringList wrongs_;
    QString axis_words_;
    QString median_word_;
    QString calm_words_;
    QString band_words_;
    int row_ = 0;
    paint::LuckPicture picture_;
    paint::LuckLayout layout_;
    paint::Lettering letters_;
};

/// The seed (from 1) so many places later or earlier in the order of results than this one: within the ends.
int seed_beside(const std::vector<double>& later, int seed, int steps);

}  // namespace simul
