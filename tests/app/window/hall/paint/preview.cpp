#include <cstdlib>

#include <QGuiApplication>
#include <QImage>

#include "app/window/hall/paint/hall_painter.hpp"
#include "app/window/pieces/paint/pieces.hpp"
#include "tests/app/window/hall/paint/sample_hall.hpp"

using namespace simul::paint;

namespace {

void save_pieces(const QString& folder) {
    QImage image(2100, 1560, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    int top = 10;
    for (const Theme* theme : {&light_theme(), &dark_theme()}) {
        for (const int size : {10, 16, 24, 40, 72, 160}) {
            const PieceAtlas atlas(size, *theme);
            for (PieceCode piece = 1; piece <= 12; ++piece) {
                for (int shade = 0; shade < 2; ++shade) {
                    if (size == 160 && shade != (piece + 1) % 2) continue;
                    const int left = 10 + (size == 160 ? piece - 1 : 2 * (piece - 1) + shade) * (size + 2);
                    const QRect cell(left, top, size, size);
                    painter.fillRect(cell, shade == 0 ? theme->square_light : theme->square_dark);
                    painter.drawPixmap(cell.topLeft(), atlas.pixmap(), atlas.source(piece));
                }
            }
            top += size + 12;
        }
    }
    image.save(folder + QStringLiteral("/pieces.png"));
}

QImage hall_image(int boards, QSize size, const Theme& theme) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    HallPainter().paint(painter, QRectF(QPointF(0, 0), size), sample_hall(boards), theme);
    return image;
}

void save_halls(const QString& folder) {
    for (const QSize size : {QSize(460, 420), QSize(640, 520), QSize(940, 640), QSize(1800, 1200)}) {
        for (const Theme* theme : all_themes()) {
            for (const int boards : {1, 7, 24, 60, 100, 300, 1000}) {
                const QString name = QStringLiteral("%1/hall-%2-%3x%4-%5.png")
                                         .arg(folder, QString::fromLatin1(theme->name.data()))
                                         .arg(size.width())
                                         .arg(size.height())
                                         .arg(boards);
                hall_image(boards, size, *theme).save(name);
            }
        }
    }
}

/// Many halls on one sheet.
void save_sheet(const QString& folder) {
    const QSize size(460, 420);
    QImage sheet(4 * 470, 3 * 430, QImage::Format_ARGB32_Premultiplied);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    int index = 0;
    for (const int boards : {1, 2, 3, 5, 7, 12, 24, 40, 60, 100, 300, 1000}) {
        const QPoint corner(index % 4 * 470, index / 4 * 430);
        painter.drawImage(corner, hall_image(boards, size, index % 2 == 0 ? light_theme() : dark_theme()));
        ++index;
    }
    sheet.save(folder + QStringLiteral("/sheet.png"));
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc != 2) return EXIT_FAILURE;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    save_pieces(folder);
    save_sheet(folder);
    save_halls(folder);
}
