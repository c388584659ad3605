#include <QEventLoop>
#include <QFile>

#include "app/window/sound/models/sound_program.hpp"
#include "tests/app/window/sound/recording_speaker.hpp"
#include "tests/app/window/support/accessible_tree.hpp"
#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

struct Diary {
    SpeakerDiary diary;
};

class SoundInTheWindow : protected ActiveAccessibility, protected Diary, public OpenWindow {
  protected:
    SoundInTheWindow() : OpenWindow(std::make_unique<RecordingSpeaker>(diary)) {}
    void open_menu() {
        click(QStringLiteral("viewButton"));
        session.picture();
    }
    QAccessibleInterface* row() {
        return QAccessible::queryAccessibleInterface(object(QStringLiteral("viewMenu/sound")));
    }
    QString problem() { return text_of(QStringLiteral("viewMenu/soundProblem")); }
};

TEST_F(SoundInTheWindow, IsOffAtFirstAndTakesNoDevice) {
    playback().setPlaying(true);
    playback().step(0.1);
    EXPECT_FALSE(session.preferences().sound());
    EXPECT_EQ(diary.opened, 0);
}

TEST_F(SoundInTheWindow, IsSwitchedByAKeyOnEveryPage) {
    press(Qt::Key_A);
    EXPECT_TRUE(session.preferences().sound());
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_A);
    EXPECT_FALSE(session.preferences().sound());
}

TEST_F(SoundInTheWindow, IsSwitchedInTheViewMenuByMouseAndKeyboard) {
    open_menu();
    EXPECT_FALSE(item(QStringLiteral("viewMenu/soundProblem"))->isVisible());
    click(QStringLiteral("viewMenu/sound"));
    EXPECT_TRUE(session.preferences().sound());
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_FALSE(session.preferences().sound());
}

TEST_F(SoundInTheWindow, HasARowInAMenuThatHoldsAllItsWords) {
    diary.refuses = true;
    press(Qt::Key_A);
    open_menu();
    auto* background = object(QStringLiteral("viewMenu"))->property("background").value<QQuickItem*>();
    const QRectF panel = background->mapRectToScene(background->boundingRect());
    for (const char* name : {"reducedMotion", "sound", "soundProblem"}) {
        auto* row = item(QStringLiteral("viewMenu/") + QLatin1String(name));
        EXPECT_TRUE(panel.contains(row->mapRectToScene(row->boundingRect()))) << name;
        EXPECT_GT(row->width(), 100) << name;
    }
    EXPECT_TRUE(QRectF(QPointF(), session.window()->size()).contains(panel));
}

TEST_F(SoundInTheWindow, TellsItsNameAndValueAndCanBePressed) {
    open_menu();
    EXPECT_EQ(row()->role(), QAccessible::CheckBox);
    EXPECT_EQ(row()->text(QAccessible::Name), QStringLiteral("Sound: a soft tap when a move falls"));
    EXPECT_TRUE(row()->state().checkable);
    EXPECT_FALSE(row()->state().checked);
    row()->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(row()->state().checked);
}

TEST_F(SoundInTheWindow, SaysInPlaceWhyThereIsNone) {
    diary.refuses = true;
    open_menu();
    click(QStringLiteral("viewMenu/sound"));
    session.picture();
    EXPECT_FALSE(object(QStringLiteral("viewMenu/sound"))->property("checked").toBool());
    EXPECT_TRUE(item(QStringLiteral("viewMenu/soundProblem"))->isVisible());
    EXPECT_EQ(problem(), QStringLiteral("No sound: there is no sound device that answers."));
    EXPECT_EQ(row()->text(QAccessible::Description), problem());
    EXPECT_FALSE(object(QStringLiteral("soundHint"))->property("visible").toBool());
}

TEST_F(SoundInTheWindow, SaysBelowTheButtonWhyAKeyDidNotSwitchItOn) {
    diary.refuses = true;
    press(Qt::Key_A);
    session.picture();
    EXPECT_TRUE(object(QStringLiteral("soundHint"))->property("visible").toBool());
    diary.refuses = false;
    press(Qt::Key_A);
    session.picture();
    EXPECT_FALSE(object(QStringLiteral("soundHint"))->property("shown").toBool());
}

TEST_F(SoundInTheWindow, IsHeardWhileThePlayingGoesOnAndNotWhileScrubbing) {
    press(Qt::Key_A);
    diary.played.clear();
    playback().seek(4'000);
    EXPECT_TRUE(diary.played.empty());
    playback().setPlaying(true);
    playback().step(0.1);
    EXPECT_EQ(diary.played.size(), 2U);
}

class WindowWithoutSound : protected Diary, public OpenWindow {
  protected:
    WindowWithoutSound() : OpenWindow(std::make_unique<RecordingSpeaker>(unavailable())) {}
    SpeakerDiary& unavailable() {
        diary.available = false;
        return diary;
    }
};

TEST_F(WindowWithoutSound, ShowsTheSwitchDisabledWithTheReason) {
    click(QStringLiteral("viewButton"));
    session.picture();
    EXPECT_FALSE(item(QStringLiteral("viewMenu/sound"))->isEnabled());
    EXPECT_EQ(text_of(QStringLiteral("viewMenu/soundProblem")),
              QStringLiteral("No sound: this copy was built without Qt Multimedia."));
    press(Qt::Key_Escape);
    press(Qt::Key_A);
    EXPECT_FALSE(session.preferences().sound());
}

/// Programs that stand for the one that plays.
class SoundProgramTest : public testing::Test {
  protected:
    QString script(const QByteArray& lines) {
        QFile file(folder.filePath(QStringLiteral("simul-sound")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + lines);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    QByteArray written() {
        QFile file(folder.filePath(QStringLiteral("heard")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open(Speaker& speaker) {
        speaker.open([this] { tell_of_failure(); });
    }
    void tell_of_failure() {
        ++failures;
        failure_.quit();
    }
    /// Comes back when the program has failed, however long that takes.
    void wait_for_failure() {
        if (failures == 0) failure_.exec();
    }
    QTemporaryDir folder;
    int failures = 0;

  private:
    QEventLoop failure_;
};

TEST_F(SoundProgramTest, IsNotAvailableWhenThereIsNoProgram) {
    EXPECT_FALSE(SoundProgram(folder.filePath(QStringLiteral("nothing"))).is_available());
    EXPECT_TRUE(SoundProgram(script("exit 0\n")).is_available());
}

TEST_F(SoundProgramTest, WritesALetterASound) {
    SoundProgram program(script("exec head -c 2 > " + folder.path().toLocal8Bit() + "/heard\n"));
    program.play({SoundKind::move, SoundSide::left});  // closed: heard by nobody
    open(program);
    program.play({SoundKind::bell, SoundSide::left});
    program.play({SoundKind::move, SoundSide::right});
    wait_for_failure();
    EXPECT_EQ(written(), QByteArray("cd"));
    program.play({SoundKind::move, SoundSide::left});
}

TEST_F(SoundProgramTest, TellsOnceAndLaterThatTheProgramHasEnded) {
    SoundProgram program(script("echo noise >&2\nexit 1\n"));
    open(program);
    EXPECT_EQ(failures, 0);
    wait_for_failure();
    QCoreApplication::processEvents();
    EXPECT_EQ(failures, 1);
}

TEST_F(SoundProgramTest, TellsThatTheProgramCannotBeStarted) {
    SoundProgram program(folder.filePath(QStringLiteral("nothing")));
    open(program);
    wait_for_failure();
}

TEST_F(SoundProgramTest, CanBeClosedByTheOneWhoIsTold) {
    SoundProgram program(script("exit 1\n"));
    program.open([&] {
        tell_of_failure();
        program.close();
    });
    wait_for_failure();
}

TEST_F(SoundProgramTest, EndsAProgramThatHangsWhenItCloses) {
    SoundProgram program(script("exec sleep 1000\n"));
    open(program);
    program.close();
    QCoreApplication::processEvents();
    EXPECT_EQ(failures, 0) << "closing is no failure";
}

#ifdef SIMUL_SOUND_PROGRAM
TEST_F(SoundProgramTest, FailsWithoutAWordWhereNoSoundServerAnswers) {
    qputenv("PULSE_SERVER", "unix:" + folder.path().toLocal8Bit() + "/nothing");
    SoundProgram program(QStringLiteral(SIMUL_SOUND_PROGRAM));
    ASSERT_TRUE(program.is_available());
    open(program);
    wait_for_failure();
    qunsetenv("PULSE_SERVER");
}
#endif

}  // namespace
}  // namespace simul
