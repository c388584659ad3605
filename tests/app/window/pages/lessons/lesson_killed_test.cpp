#include <cstdio>

#include <QProcess>
#include <QRandomGenerator>

#include "tests/app/window/pages/lessons/open_room.hpp"

namespace simul {
namespace {

constexpr const char* folder_of_the_other = "SIMUL_TEST_KILLED";

class Killed : public OpenRoom {};

/// What the other program does until it is killed: it answers, and says so when that is kept.
TEST_F(Killed, DISABLED_AnswersForEver) {
    Preferences kept{qEnvironmentVariable(folder_of_the_other)};
    LessonRoom other;
    other.setProperty("preferences", QVariant::fromValue(&kept));
    for (int setup = 1; setup < 10'000; ++setup) {
        open(QStringLiteral("she-walks-on:%1:predict").arg(setup % 8 + 1), other);
        other.choose(setup % 3);
        std::printf("kept %d %d\n", other.setup(), setup % 3);
        std::fflush(stdout);
    }
}

/// The setup and the option in the last whole line.
std::pair<int, int> last_kept(const QByteArray& said) {
    const QByteArray line = said.left(said.lastIndexOf('\n')).split('\n').last();
    const QList<QByteArray> words = line.split(' ');
    return {words.value(1).toInt(), words.value(2).toInt()};
}

TEST_F(Killed, LosesAtMostTheLastAnswer) {
    QRandomGenerator random{7};
    for (int round = 0; round < 12; ++round) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(folder_of_the_other), file);
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--gtest_filter=Killed.DISABLED_AnswersForEver"),
                       QStringLiteral("--gtest_also_run_disabled_tests")});
        ASSERT_TRUE(program.waitForStarted());
        QByteArray said;
        const auto enough = random.bounded(1, 12);
        while (said.count("kept ") <= enough && program.waitForReadyRead(-1))
            said += program.readAllStandardOutput();
        program.kill();
        program.waitForFinished(-1);
        said += program.readAllStandardOutput();
        const auto [setup, option] = last_kept(said);
        ASSERT_GT(setup, 0) << said.toStdString();

        Preferences after{file};
        LessonRoom again;
        again.setProperty("preferences", QVariant::fromValue(&after));
        open(QStringLiteral("she-walks-on"), again);
        const bool was_further = again.setup() == setup % 8 + 1;
        EXPECT_TRUE(was_further || again.setup() == setup) << again.setup() << " is not behind " << setup;
        if (again.setup() == setup) {
            EXPECT_TRUE(again.answered()) << "setup " << setup << ", option " << option;
        }
    }
}

}  // namespace
}  // namespace simul
