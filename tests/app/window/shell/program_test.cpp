#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "app/window/shell/self_test.hpp"

namespace simul {
namespace {

struct Outcome {
    int exit_code = -1;
    QString out;
    QString err;
};

/// Runs the program without any display.
Outcome run(const QStringList& arguments) {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SIMUL_PROGRAM), arguments);
    EXPECT_TRUE(process.waitForFinished());
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// The race after twenty minutes.
QImage picture(const QStringList& more) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("race.png"));
    const QStringList usual{QStringLiteral("--screenshot"), file, QStringLiteral("--at=0:20:00")};
    EXPECT_EQ(run(usual + more).exit_code, 0);
    return QImage(file);
}

TEST(WindowProgram, WritesAPictureWithoutADisplay) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("race.png"));
    const auto outcome = run({QStringLiteral("--screenshot"), file, QStringLiteral("--size=800x600"),
                              QStringLiteral("--at=0:20:00"), QStringLiteral("--theme=dark"),
                              QStringLiteral("--language=ko")});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err.toStdString();
    EXPECT_EQ(outcome.err, QString());
    EXPECT_EQ(QImage(file).size(), QSize(800, 600));
}

TEST(WindowProgram, RefusesAScaleThatNothingCanBeDrawnWith) {
    for (const char* factor : {"-1", "0", "100"}) {
        qputenv("QT_SCALE_FACTOR", factor);
        const auto outcome = run({QStringLiteral("--self-test")});
        qunsetenv("QT_SCALE_FACTOR");
        EXPECT_EQ(outcome.exit_code, 2) << factor;
        EXPECT_EQ(outcome.err, QStringLiteral("simul: QT_SCALE_FACTOR %1: must be a number from 0.25 to 16\n")
                                   .arg(QLatin1String(factor)));
    }
}

TEST(WindowProgram, DrawsTheSamePictureTwice) {
    const QTemporaryDir folder;
    QList<QImage> pictures;
    for (const char* name : {"one.png", "two.png"}) {
        const QString file = folder.filePath(QString::fromLatin1(name));
        EXPECT_EQ(run({QStringLiteral("--screenshot"), file, QStringLiteral("--at=1:00:55")}).exit_code, 0);
        pictures.append(QImage(file));
    }
    EXPECT_EQ(pictures[0], pictures[1]);
}

TEST(WindowProgram, LeavesNothingBehindWhenThePictureCannotBeWritten) {
    const auto outcome = run({QStringLiteral("--screenshot"), QStringLiteral("/nowhere/race.png")});
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_EQ(outcome.out, QString());
    EXPECT_EQ(outcome.err.count(u'\n'), 1);
    EXPECT_TRUE(outcome.err.contains(QStringLiteral("/nowhere/race.png")));
}

TEST(WindowProgram, RefusesWrongValuesInOneLine) {
    const auto outcome = run({QStringLiteral("--theme=pink")});
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_EQ(outcome.out, QString());
    EXPECT_EQ(outcome.err.count(u'\n'), 1);
}

TEST(WindowProgram, ZoomsTheTimelineForAPicture) {
    const QImage zoomed = picture({QStringLiteral("--range=0:18:00-0:22:00")});
    EXPECT_NE(zoomed, picture({}));
    EXPECT_NE(zoomed, picture({QStringLiteral("--range=0:30:00-0:32:00")})) << "also away from the present";
}

TEST(WindowProgram, RefusesAStretchBeyondTheEnd) {
    const auto outcome = run({QStringLiteral("--screenshot=a.png"), QStringLiteral("--range=11h-13h")});
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_EQ(outcome.err.count(u'\n'), 1);
    EXPECT_TRUE(outcome.err.contains(QStringLiteral("12:00:00")));
}

TEST(WindowProgram, RefusesATimeBeyondTheEndHoweverLargeTheExhibition) {
    const auto refused = run({QStringLiteral("--screenshot=a.png"), QStringLiteral("--at=99h")});
    EXPECT_EQ(refused.exit_code, 2);
    EXPECT_EQ(refused.err, QStringLiteral("simul: --at 99:00:00: must be 0:00:00 to 12:00:00, when both "
                                          "halls are over\n"));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("large.png"));
    const QStringList large{QStringLiteral("--screenshot"), file, QStringLiteral("--boards=500"),
                            QStringLiteral("--pairs=300")};
    EXPECT_EQ(run(large + QStringList{QStringLiteral("--at=2500h")}).exit_code, 0);
    EXPECT_EQ(run(large + QStringList{QStringLiteral("--at=2501h")}).exit_code, 2);
}

TEST(WindowProgram, LeavesWhatStoodThereWhenThePictureIsNotComplete) {
    const auto outcome = run({QStringLiteral("--screenshot=/dev/full")});
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_EQ(outcome.out, QString());
    EXPECT_EQ(outcome.err.count(u'\n'), 1);
    EXPECT_FALSE(QFileInfo(QStringLiteral("/dev/full")).isFile());
}

TEST(WindowProgram, SaysOnlyWhatIsWrongEvenWhereNobodyHasLoggedIn) {
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SIMUL_PROGRAM),
                  {QStringLiteral("--games=/nowhere.pgn"), QStringLiteral("--screenshot=a.png")});
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 2);
    EXPECT_EQ(QString::fromUtf8(process.readAllStandardError()),
              QStringLiteral("simul: --games /nowhere.pgn: there is no such file\n"));
}

TEST(WindowProgram, LeavesTheUsersPreferencesAloneWhenItHasNoFolderOfItsOwn) {
    const QTemporaryDir home;
    for (const char* task : {"--screenshot=/dev/null", "--self-test"}) {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("TMPDIR"), QStringLiteral("/dev/null"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SIMUL_PROGRAM),
                      {QString::fromLatin1(task), QStringLiteral("--theme=projector")});
        EXPECT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 1) << task;
        EXPECT_EQ(process.readAllStandardOutput(), QByteArray());
        const QString said = QString::fromUtf8(process.readAllStandardError());
        EXPECT_TRUE(said.startsWith(QStringLiteral("simul: no folder for temporary files can be made: ")));
        EXPECT_EQ(said.count(u'\n'), 1) << said.toStdString();
        EXPECT_FALSE(QFileInfo::exists(home.filePath(QStringLiteral(".config")))) << task;
    }
}

TEST(WindowProgram, PlaysEitherHallInTheModeAskedFor) {
    const QImage classic = picture({});
    EXPECT_NE(picture({QStringLiteral("--left=async")}), classic);
    EXPECT_NE(picture({QStringLiteral("--mode=sync")}), classic);
    EXPECT_EQ(picture({QStringLiteral("--left=sync"), QStringLiteral("--mode=async")}), classic);
}

TEST(WindowProgram, SaysWhatToDoWithoutADisplay) {
    const auto outcome = run({});
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_TRUE(outcome.err.contains(QStringLiteral("--screenshot")));
}

/// Runs the program with one more variable, and nothing else about displays.
Outcome run_with(const char* variable, const QString& value, const QStringList& arguments = {}) {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QString::fromLatin1(variable), value);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SIMUL_PROGRAM), arguments);
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << variable << " leaves a core";
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

TEST(WindowProgram, SaysInOneLineThatADisplayDoesNotAnswer) {
    const std::pair<const char*, const char*> displays[]{{"DISPLAY", ":4711"},
                                                         {"WAYLAND_DISPLAY", "wayland-4711"},
                                                         {"QT_QPA_PLATFORM", "nothing-of-this-name"}};
    for (const auto& [variable, value] : displays) {
        const auto outcome = run_with(variable, QString::fromLatin1(value));
        EXPECT_EQ(outcome.exit_code, 1);
        EXPECT_EQ(outcome.out, QString());
        EXPECT_EQ(outcome.err.count(u'\n'), 1) << outcome.err.toStdString();
        EXPECT_TRUE(outcome.err.contains(QLatin1String(value)) &&
                    outcome.err.contains(QLatin1String("--screenshot")))
            << outcome.err.toStdString();
    }
}

TEST(WindowProgram, SaysInOneLineThatThereIsNoFont) {
    const QTemporaryDir folder;
    QFile fonts(folder.filePath(QStringLiteral("fonts.conf")));
    ASSERT_TRUE(fonts.open(QIODevice::WriteOnly));
    fonts.write("<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    fonts.close();
    const auto outcome =
        run_with("FONTCONFIG_FILE", fonts.fileName(), {QStringLiteral("--screenshot=/dev/null")});
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_EQ(outcome.err.count(u'\n'), 1) << outcome.err.toStdString();
    EXPECT_TRUE(outcome.err.contains(QLatin1String("font")));
}

TEST(WindowProgram, ExplainsItselfWithoutADisplay) {
    EXPECT_EQ(run({QStringLiteral("--help")}).exit_code, 0);
    EXPECT_TRUE(run({QStringLiteral("--version")}).out.startsWith(QStringLiteral("simul ")));
}

TEST(SelfTest, FindsNothingWrong) {
    const QTemporaryDir folder;
    CommandLine line;
    line.self_test = true;
    EXPECT_EQ(self_test(line, folder.filePath(QStringLiteral("preferences.ini"))), QStringList());
}

}  // namespace
}  // namespace simul
