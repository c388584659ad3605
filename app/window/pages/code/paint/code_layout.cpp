#include "app/window/pages/code/paint/code_layout.hpp"

#include <algorithm>
#include <cmath>

#include <QStringList>

namespace simul::paint {

namespace {

constexpr qsizetype further = 4;  // letters that a broken line is set in
constexpr qsizetype least = 12;   // letters of a piece, however small the room is

qsizetype indent_of(const QString& line) {
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == QLatin1Char(' ')) ++indent;
    return indent;
}

/// Where a piece that begins at `from` and may go up to `most` ends.
qsizetype break_before(const QString& line, qsizetype from, qsizetype most) {
    for (qsizetype at = most; at > from + 1; --at) {
        const QChar before = line[at - 1];
        const bool closes = at < line.size() && line[at] == QLatin1Char(')');
        if (before == QLatin1Char(' ') || (before == QLatin1Char('(') && !closes)) return at;
    }
    return most;
}

}  // namespace

QFont code_font(double pixels) {
    static const QStringList families{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono")};
    QFont font{families};
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    return font;
}

std::vector<CodePiece> code_pieces(const QString& line, qsizetype columns) {
    const qsizetype indent = indent_of(line);
    if (line.size() <= columns) return {{indent, line.size() - indent, indent}};
    std::vector<CodePiece> pieces;
    qsizetype from = indent;
    qsizetype inset = indent;
    while (from < line.size()) {
        const qsizetype most = std::max(columns - inset, least);
        const bool fits = line.size() - from <= most;
        const qsizetype end = fits ? line.size() : break_before(line, from, from + most);
        pieces.push_back({from, end - from, inset});
        from = end;
        inset = std::min(indent + further, std::max<qsizetype>(columns - least, 0));
    }
    return pieces;
}

}  // namespace simul::paint
