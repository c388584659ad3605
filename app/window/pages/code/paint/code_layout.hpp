#pragma once

#include <vector>

#include <QFont>
#include <QString>

namespace simul::paint {

/// The font of code at a size in pixels.
QFont code_font(double pixels);

/// A piece of a line of code that fits into the room, and how far it is set in, in letters.
struct CodePiece {
    qsizetype from = 0;
    qsizetype length = 0;
    qsizetype indent = 0;
    bool operator==(const CodePiece&) const = default;
};

/// The line in pieces of at most `columns` letters: broken where code may be, set in further from the second
/// on.
std::vector<CodePiece> code_pieces(const QString& line, qsizetype columns);

}  // namespace simul::paint
