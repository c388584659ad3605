#include "app/window/pages/code/models/code_script.hpp"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace simul {
namespace {

TEST(CodeScript, WritesTheScriptOfTheHall) {
    simul::Run run;
    run.setRecording(make_recording(Scenario{}));
    CodeScript script;
    script.setRun(&run);
    EXPECT_EQ(script.fileName(), QStringLiteral("simul_asyncio.py"));
    EXPECT_EQ(script.refusal(), -1);
    const QTemporaryDir folder;
    const QUrl url = QUrl::fromLocalFile(folder.filePath(QStringLiteral("my script.py")));
    EXPECT_TRUE(script.save(url));
    QFile file{url.toLocalFile()};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), script.text());
    EXPECT_TRUE(script.text().contains(QStringLiteral("await asyncio.gather(")));
}

TEST(CodeScript, SaysWhyThereIsNone) {
    Scenario scenario;
    scenario.policy = Policy::last_ready;
    simul::Run run;
    run.setRecording(make_recording(scenario));
    CodeScript script;
    script.setRun(&run);
    EXPECT_EQ(script.refusal(), static_cast<int>(NotExported::Why::policy));
    EXPECT_FALSE(script.save(QUrl::fromLocalFile(QStringLiteral("never.py"))));
    EXPECT_TRUE(script.failure().contains(QStringLiteral("not exported")));
}

TEST(CodeScript, SaysWhyItCannotBeWritten) {
    simul::Run run;
    run.setRecording(make_recording(Scenario{}));
    CodeScript script;
    script.setRun(&run);
    EXPECT_FALSE(script.save(QUrl::fromLocalFile(QStringLiteral("/nowhere/at/all.py"))));
    EXPECT_TRUE(script.failure().contains(QStringLiteral("/nowhere/at/all.py")));
}

TEST(CodeScript, HoldsAMistakeWhateverTheHallRuns) {
    Scenario scenario;
    scenario.mode = Mode::pool;
    scenario.in_play = 3;
    simul::Run run;
    run.setRecording(make_recording(scenario));
    CodeScript script;
    script.setRun(&run);
    script.setProperty("mistake", 1);
    EXPECT_EQ(script.refusal(), -1);
    EXPECT_EQ(script.fileName(), QStringLiteral("simul_forgotten_gather.py"));
}

}  // namespace
}  // namespace simul
