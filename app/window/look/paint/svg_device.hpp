#pragma once

#include <memory>

#include <QByteArray>
#include <QPaintDevice>
#include <QSize>
#include <QString>

namespace simul::paint {

class SvgEngine;

/// What a screen reader says of a picture, and in which language.
struct SvgWords {
    QString title;
    QString description;
    QString language;  ///< "en", "ko"
};

/// What is painted on it becomes an SVG document: paths, clip paths and texts, no pixels. Texts stay texts,
/// in the fonts of the program and whatever stands in for them. A CSS pixel is a pixel of the painter (96
/// dpi). The same drawing gives the same bytes. Pixmaps, gradients and compositions are not for it: see
/// keeps_shapes().
class SvgDevice : public QPaintDevice {
  public:
    SvgDevice(const QSize& size, const SvgWords& words);
    ~SvgDevice() override;

    /// The whole document, once the painter has ended.
    QByteArray document() const;
    /// How often pixels were drawn, which are lost.
    int lost() const;

    QPaintEngine* paintEngine() const override;

  protected:
    int metric(PaintDeviceMetric metric) const override;

  private:
    QSize size_;
    SvgWords words_;
    std::unique_ptr<SvgEngine> engine_;
};

}  // namespace simul::paint
