#include "app/window/pages/lessons/items/lesson_paper.hpp"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

/// Saves and waits until that is done; what it said of it.
QString saved_paper(LessonPaper& paper, const QString& file, bool answers) {
    QSignalSpy changes(&paper, &LessonPaper::changed);
    paper.save(QUrl::fromLocalFile(file), QStringLiteral("one-game"), 2, QStringLiteral("ko"), answers);
    EXPECT_TRUE(paper.busy());
    while (paper.busy() && changes.wait()) {
    }
    EXPECT_FALSE(paper.busy());
    return paper.failure();
}

TEST(LessonPaperFile, IsWrittenWithAndWithoutAnswers) {
    const QTemporaryDir folder;
    LessonPaper paper;
    const QString small = folder.filePath(QStringLiteral("small.pdf"));
    const QString large = folder.filePath(QStringLiteral("large.pdf"));
    EXPECT_EQ(saved_paper(paper, small, false), QString());
    EXPECT_EQ(saved_paper(paper, large, true), QString());
    EXPECT_GT(QFile(small).size(), 1000);
    EXPECT_GT(QFile(large).size(), QFile(small).size());
}

TEST(LessonPaperFile, SaysWhyItCannotBeWritten) {
    LessonPaper paper;
    EXPECT_TRUE(saved_paper(paper, QStringLiteral("/no/such/folder/x.pdf"), false)
                    .contains(QStringLiteral("/no/such/")));
}

class LessonPaperMenu : public ShownItems {};

TEST_F(LessonPaperMenu, OffersWorksheetAndTeachersSheetAboveAnOpenLesson) {
    press(Qt::Key_4, Qt::ControlModifier);
    session.picture();
    press(Qt::Key_Return);
    session.picture();
    QQuickItem* const button = shown("paperButton").value(0);
    ASSERT_NE(button, nullptr);
    click_on(button);
    session.picture();
    EXPECT_EQ(shown("worksheet").size(), 1);
    EXPECT_EQ(shown("teachersSheet").size(), 1);
    keep("lesson-paper.png");
}

}  // namespace
}  // namespace simul
