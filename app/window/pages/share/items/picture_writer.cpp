#include <QBuffer>
#include <QHashSeed>
#include <QImage>
#include <QPdfWriter>

#include "app/window/look/paint/svg_device.hpp"
#include "app/window/pages/share/items/export_writers.hpp"
#include "app/window/pages/share/items/scene.hpp"
#include "simulator/text/number_text.hpp"
#include "simulator/trace/stopped.hpp"

namespace simul {
namespace {

constexpr int dots_per_inch = 96;
constexpr std::size_t most_bars = 300'000;  // that a viewer of SVG or PDF can take

void refuse_too_many_bars(const Scene& scene, const std::string& ending) {
    if (scene.bars() > most_bars)
        throw ExportRefused("." + ending + ": " + grouped(scene.bars()) + " bars are more than the " +
                            grouped(most_bars) + " that such a file can hold: a .png can show them");
}

QByteArray png_of(Scene& scene, const QSize& size) {
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull()) throw ExportRefused("size: there is not enough memory for a picture of that size");
    QPainter painter(&image);
    scene.paint(painter, size, scene.present(), 0);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) throw ExportRefused("size: nothing could be drawn");
    return bytes;
}

QByteArray svg_of(Scene& scene, const QSize& size) {
    paint::SvgDevice device(size, {scene.title(), scene.description(), scene.words().language()});
    QPainter painter(&device);
    scene.paint(painter, size, scene.present(), 0);
    painter.end();
    return device.document();
}

/// Qt writes a PDF's fonts in the order of a hash table, which is another one in each run of a program.
struct SameOrder {
    SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
    SameOrder(const SameOrder&) = delete;
    SameOrder& operator=(const SameOrder&) = delete;
};

/// The same picture makes the same file: the date goes.
void forget_date(QByteArray& pdf) {
    const qsizetype begin = pdf.indexOf("/CreationDate");
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(')', begin);
    for (qsizetype i = begin; i >= 0 && i <= end; ++i) pdf[i] = ' ';
}

QByteArray pdf_of(Scene& scene, const QSize& size) {
    const SameOrder same_order;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr double inch = 72;
    writer.setTitle(scene.title());
    writer.setCreator(QStringLiteral("Simul"));
    writer.setResolution(dots_per_inch);
    writer.setPageSize(
        QPageSize(QSizeF(size) * (inch / dots_per_inch), QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    scene.paint(painter, size, scene.present(), 0);
    painter.end();
    forget_date(bytes);
    return bytes;
}

}  // namespace

void write_picture(std::ostream& out, const ExportRequest& request, const ExportWatch& watch) {
    Scene scene(request, watch.stop);
    throw_if_stopped(watch.stop);
    watch.tell(1, 2);
    if (request.ending != "png") refuse_too_many_bars(scene, request.ending);
    const QByteArray bytes = request.ending == "png"   ? png_of(scene, request.size)
                             : request.ending == "svg" ? svg_of(scene, request.size)
                                                       : pdf_of(scene, request.size);
    out.write(bytes.constData(), bytes.size());
    watch.tell(2, 2);
}

}  // namespace simul
