#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

class Motion : public OpenWindow {
  protected:
    QImage at(double ms) {
        playback().seek(ms);
        return session.picture();
    }
};

TEST_F(Motion, IsReducedByAKeyAndByTheViewMenu) {
    EXPECT_FALSE(session.preferences().reducedMotion());
    press(Qt::Key_M);
    EXPECT_TRUE(session.preferences().reducedMotion());
    click(QStringLiteral("viewButton"));
    session.picture();
    press(Qt::Key_Space);
    EXPECT_FALSE(session.preferences().reducedMotion());
    press(Qt::Key_Escape);
    EXPECT_FALSE(object(QStringLiteral("viewMenu"))->property("opened").toBool());
}

TEST_F(Motion, HasARowInTheViewMenuAsWideAsItsWords) {
    click(QStringLiteral("viewButton"));
    session.picture();
    auto* row = item(QStringLiteral("viewMenu/reducedMotion"));
    EXPECT_GT(row->width(), 100);
    EXPECT_GT(object(QStringLiteral("viewMenu"))->property("width").toDouble(), row->width());
    click(QStringLiteral("viewMenu/reducedMotion"));
    EXPECT_TRUE(session.preferences().reducedMotion());
}

TEST_F(Motion, LeavesNoGlidingMasterAndNoFlyingPieceInTheHalls) {
    const QImage gliding = at(60'300);
    const QImage flying = at(64'700);
    session.preferences().setReducedMotion(true);
    EXPECT_NE(at(60'300), gliding);
    EXPECT_NE(at(64'700), flying);
}

TEST(MotionOfTheCommandLine, IsReducedByAnOption) {
    const QTemporaryDir folder;
    CommandLine line;
    line.reduced_motion = true;
    Session session(line, folder.filePath(QStringLiteral("preferences.ini")));
    EXPECT_TRUE(session.preferences().reducedMotion());
}

}  // namespace
}  // namespace simul
