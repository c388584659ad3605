#pragma once

#include <map>

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QString>

namespace simul::paint {

/// The interface font at a size in pixels of the paint device.
QFont ui_font(double pixels, QFont::Weight weight = QFont::Normal);

/// One font and the texts laid out in it so far: to measure or draw one of them again costs no layout. Meant
/// for words and signs that come back; remembers a bounded number.
class Letters {
  public:
    explicit Letters(const QFont& font);

    const QFont& font() const { return font_; }
    double height() const { return height_; }
    double ascent() const { return ascent_; }
    /// Of one line.
    double width(const QString& text) { return word(text).width; }
    /// When every digit is as wide as the widest.
    double tabular_width(const QString& text);
    /// What of the text is shown in so much room.
    QString elided(const QString& text, double room);

    /// Draws one line; `start` is the left end of its base line, which comes to lie on a whole pixel. Uses
    /// the painter's pen.
    void draw(QPainter& painter, const QPointF& start, const QString& text);
    /// The same with digits of equal width, so that a running clock does not tremble.
    void draw_tabular(QPainter& painter, const QPointF& start, const QString& text);

  private:
    struct Word {
        QList<QGlyphRun> runs;  ///< their base line at 0
        double width = 0;
        double room = -1;
        QString elided;
        QPixmap picture;  ///< of letters so large that Qt would make an outline of them each time
        QColor colour;
    };

    Word& word(const QString& text);
    void draw_picture(QPainter& painter, const QPoint& start, Word& word) const;
    double cell(QChar character);

    QFont font_;
    double height_;
    double ascent_;
    double digit_ = 0;
    QHash<QString, Word> words_;
};

/// The interface font in the sizes and weights used so far; what of() returned stays where it is.
class Lettering {
  public:
    Letters& of(double pixels, QFont::Weight weight = QFont::Normal);

  private:
    std::map<std::pair<int, int>, Letters> letters_;
};

/// Draws one line with digits of equal width. `flags`: Qt::AlignLeft, AlignRight or AlignHCenter, with
/// AlignTop, AlignBottom or AlignVCenter. Uses the painter's pen.
void draw_tabular(QPainter& painter, const QRectF& rect, const QString& text, Letters& letters, int flags);

/// Draws one line, elided at its right end when it does not fit. Flags as above. Uses the painter's pen.
void draw_elided(QPainter& painter, const QRectF& rect, const QString& text, Letters& letters, int flags);

}  // namespace simul::paint
