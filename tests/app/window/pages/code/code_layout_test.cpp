#include "app/window/pages/code/paint/code_layout.hpp"

#include <gtest/gtest.h>

namespace simul::paint {
namespace {

TEST(CodeLayout, LeavesALineThatFitsInOnePiece) {
    const std::vector<CodePiece> one{{4, 5, 4}};
    EXPECT_EQ(code_pieces(QStringLiteral("    abcde"), 9), one);
    EXPECT_EQ(code_pieces(QString(), 9), (std::vector<CodePiece>{{0, 0, 0}}));
}

TEST(CodeLayout, BreaksWhereCodeMayBeAndLosesNothing) {
    const QString line =
        QStringLiteral("    await asyncio.gather(*(play_game(seat) for seat in hall.seats()))");
    for (qsizetype columns = 1; columns < 80; ++columns) {
        QString joined;
        for (const CodePiece& piece : code_pieces(line, columns)) {
            joined += line.mid(piece.from, piece.length);
            EXPECT_LE(piece.length, std::max<qsizetype>(columns, 12)) << columns;
        }
        EXPECT_EQ(joined, line.trimmed()) << columns;
    }
    EXPECT_TRUE(line.mid(code_pieces(line, 50)[1].from).startsWith(QStringLiteral("seat in")));
}

}  // namespace
}  // namespace simul::paint
