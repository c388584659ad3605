#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QtGui/QDropEvent>

#include "simulator/setup/setup_file.hpp"
#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

class SetupsPage : public ShownItems {
  protected:
    void open() {
        press(Qt::Key_5, Qt::ControlModifier);
        session.picture();
    }
    QString page() { return session.window()->property("page").toString(); }
    QString file(const char* name, const QByteArray& text) {
        QFile out(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return out.fileName();
    }
    bool drop(const QString& path) {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        const QPointF at(200, 300);
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(session.window(), &enter);
        if (!enter.isAccepted()) return false;
        session.picture();
        keep("drop.png");
        QDropEvent event(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(session.window(), &event);
        session.picture();
        return true;
    }
};

constexpr const char* twelve = R"({ "format": "simul-setup", "version": 1, "name": "<b>Twelve</b>",
    "scenario": { "boards": 12 }, "window": { "at_ms": 60000, "page": "code" } })";

TEST_F(SetupsPage, OpensASetupWithOneClickAndUndoBringsBackWhatWasThere) {
    open();
    EXPECT_EQ(shown("setupCard").size(), 22);
    keep("setups.png");
    EXPECT_EQ(session.window()->activeFocusItem()->objectName(), QStringLiteral("setupCard"));
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    session.picture();
    EXPECT_EQ(page(), QStringLiteral("race"));
    EXPECT_EQ(settings().boards(), 12);
    press(Qt::Key_Z, Qt::ControlModifier);
    session.picture();
    EXPECT_EQ(settings().boards(), 24);
    EXPECT_EQ(page(), QStringLiteral("setups"));
}

TEST_F(SetupsPage, TakesAFileDroppedAnywhereInTheWindow) {
    ASSERT_TRUE(drop(file("twelve.simul", twelve)));
    EXPECT_EQ(settings().boards(), 12);
    EXPECT_EQ(playback().timeMs(), 60'000);
    EXPECT_EQ(page(), QStringLiteral("code"));
    EXPECT_FALSE(drop(file("picture.png", "x")));
}

TEST_F(SetupsPage, SaysInOneLineWhatIsWrongWithAFile) {
    ASSERT_TRUE(
        drop(file("bad.simul", R"({ "format": "simul-setup", "version": 1, "window": { "speed": 0 } })")));
    ASSERT_EQ(shown("setupProblem").size(), 1);
    EXPECT_EQ(text_of(QStringLiteral("setupError")),
              QStringLiteral("bad.simul: window.speed: 0 is not 1 to 3600"));
    keep("setup-problem.png");
    click_on(shown("closeSetupProblem").value(0));
    EXPECT_TRUE(shown("setupProblem").isEmpty());
}

TEST_F(SetupsPage, TakesAPastedLinkOrSetup) {
    QGuiApplication::clipboard()->setText(
        QStringLiteral("simul:?boards=8&at=0:01:00&left=async&page=explore"));
    press(Qt::Key_V, Qt::ControlModifier);
    session.picture();
    EXPECT_EQ(settings().boards(), 8);
    EXPECT_EQ(playback().timeMs(), 60'000);
    EXPECT_EQ(session.exhibition().left()->mode(), choice::RunMode::Async);
    EXPECT_EQ(page(), QStringLiteral("explore"));
    QGuiApplication::clipboard()->setText(QString::fromLatin1(twelve));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(settings().boards(), 12);
    QGuiApplication::clipboard()->setText(QStringLiteral("simul:?games=x"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_NE(text_of(QStringLiteral("setupError")).indexOf(QStringLiteral("a link cannot name a file")), -1);
    QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
    session.desk().forgetError();
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(session.desk().errorText().isEmpty());
}

TEST_F(SetupsPage, GivesTheLineAndTheLinkOfWhatIsShown) {
    settings().setBoards(12);
    playback().seek(1'200'000);
    open();
    EXPECT_EQ(text_of(QStringLiteral("setupLine")), QStringLiteral("simul --boards 12 --at 20m"));
    click_on(shown("copyLine").value(0));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("simul --boards 12 --at 20m"));
    click_on(shown("copyLink").value(0));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("simul:?boards=12&at=20m"));
}

TEST_F(SetupsPage, ListsTheFilesOpenedLastAndTheMissingOnesToBeRemoved) {
    const QString path = file("twelve.simul", twelve);
    ASSERT_TRUE(session.desk().openPath(path, {}));
    ASSERT_TRUE(QFile::remove(path));
    open();
    ASSERT_EQ(shown("openedFile").size(), 1);
    EXPECT_FALSE(shown("openedFile").at(0)->isEnabled());
    press_on(shown("removeFile").value(0));
    EXPECT_TRUE(shown("openedFile").isEmpty());
}

TEST_F(SetupsPage, DoesNotTellHowHallsEndWhileResultsAreHidden) {
    open();
    press(Qt::Key_H);
    session.picture();
    for (const QQuickItem* card : shown("setupCard")) EXPECT_FALSE(card->property("drawn").toBool());
}

TEST_F(SetupsPage, AsksForANameBeforeASetupIsKept) {
    ASSERT_TRUE(session.desk().openPath(file("twelve.simul", twelve), {}));
    press(Qt::Key_S, Qt::ControlModifier);
    session.picture();
    keep("keep.png");
    EXPECT_EQ(text_of(QStringLiteral("keepName")), QStringLiteral("<b>Twelve</b>"));
    EXPECT_FALSE(object(QStringLiteral("keepLook"))->property("checked").toBool());
    press(Qt::Key_Escape);
}

TEST_F(SetupsPage, IsNotThereUntilItIsOpened) {
    session.picture();
    EXPECT_EQ(session.window()->findChild<QObject*>(QStringLiteral("setupScroll")), nullptr);
    EXPECT_EQ(session.window()->findChild<QObject*>(QStringLiteral("keepSheet")), nullptr);
}

}  // namespace
}  // namespace simul
