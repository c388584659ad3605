#include "app/window/pages/share/items/export_job.hpp"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace simul {
namespace {

/// Would take minutes.
ExportRequest long_film() {
    ExportRequest request;
    request.kind = ExportKind::film;
    request.ending = "webp";
    request.film.frames_a_second = 60;
    return request;
}

TEST(ExportJob, WritesTheFileOnAThreadAndSaysSo) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("trace.json"));
    ExportRequest request;
    request.kind = ExportKind::trace;
    request.ending = "json";
    ExportJob job;
    QSignalSpy done(&job, &ExportJob::done);
    job.start(request, file);
    EXPECT_TRUE(job.busy());
    ASSERT_TRUE(done.wait());
    EXPECT_FALSE(job.busy());
    EXPECT_TRUE(job.problem().isEmpty());
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_EQ(job.progress(), 1);
}

TEST(ExportJob, LeavesNothingBehindWhenItIsCancelled) {
    const QTemporaryDir folder;
    ExportJob job;
    QSignalSpy changed(&job, &ExportJob::changed);
    job.start(long_film(), folder.filePath(QStringLiteral("film.webp")));
    while (job.progress() <= 0) ASSERT_TRUE(changed.wait());
    job.cancel();
    EXPECT_FALSE(job.busy());
    EXPECT_TRUE(job.problem().isEmpty());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(ExportJob, SaysInOneLineWhyThereIsNoFile) {
    const QTemporaryDir folder;
    ExportJob job;
    QSignalSpy changed(&job, &ExportJob::changed);
    ExportRequest request = long_film();
    request.film.speed = 1e-3;
    job.start(request, folder.filePath(QStringLiteral("film.webp")));
    while (job.busy()) ASSERT_TRUE(changed.wait());
    EXPECT_TRUE(job.problem().contains(QStringLiteral("must be at most 20,000")));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

}  // namespace
}  // namespace simul
