#include "app/window/look/paint/svg_device.hpp"

#include "app/window/look/paint/svg_engine.hpp"

namespace simul::paint {
namespace {

constexpr int dots_per_inch = 96;

QByteArray escaped(const QString& text) { return text.toHtmlEscaped().toUtf8(); }

}  // namespace

SvgDevice::SvgDevice(const QSize& size, const SvgWords& words)
    : size_{size}, words_{words}, engine_{std::make_unique<SvgEngine>()} {}

SvgDevice::~SvgDevice() = default;

QByteArray SvgDevice::document() const {
    const QByteArray width = QByteArray::number(size_.width());
    const QByteArray height = QByteArray::number(size_.height());
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" +
           width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height +
           "\" role=\"img\" aria-labelledby=\"title desc\" xml:lang=\"" + escaped(words_.language) +
           "\" font-family=\"Inter, 'Noto Sans CJK KR', NanumGothic, sans-serif\" "
           "xml:space=\"preserve\" text-rendering=\"geometricPrecision\">\n"
           "<title id=\"title\">" +
           escaped(words_.title) + "</title>\n<desc id=\"desc\">" + escaped(words_.description) +
           "</desc>\n<defs>\n" + engine_->clips() + "</defs>\n" + engine_->body() + "</svg>\n";
}

int SvgDevice::lost() const { return engine_->lost(); }

QPaintEngine* SvgDevice::paintEngine() const { return engine_.get(); }

int SvgDevice::metric(PaintDeviceMetric metric) const {
    constexpr double millimetres = 25.4;
    switch (metric) {
        case PdmWidth:
            return size_.width();
        case PdmHeight:
            return size_.height();
        case PdmWidthMM:
            return qRound(size_.width() * millimetres / dots_per_inch);
        case PdmHeightMM:
            return qRound(size_.height() * millimetres / dots_per_inch);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dots_per_inch;
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

}  // namespace simul::paint
