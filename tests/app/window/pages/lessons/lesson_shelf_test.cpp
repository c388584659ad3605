#include "app/window/pages/lessons/models/lesson_shelf.hpp"

#include "tests/app/window/pages/lessons/open_room.hpp"

namespace simul {
namespace {

class Shelf : public OpenRoom {
  protected:
    Shelf() {
        shelf.setPreferences(&preferences);
        shelf.setLanguage(QStringLiteral("en"));
    }
    int progress(int lesson) { return cell(shelf, lesson, "progress").toInt(); }

    LessonShelf shelf;
};

TEST_F(Shelf, HoldsAllLessonsByChapterInBothLanguages) {
    EXPECT_EQ(shelf.count(), 18);
    EXPECT_EQ(shelf.chapters().size(), 4);
    EXPECT_EQ(in_row(shelf, 0, "title").toStdString(), "One game");
    EXPECT_EQ(cell(shelf, 17, "chapter").toInt(), -1);
    shelf.setLanguage(QStringLiteral("ko"));
    EXPECT_EQ(in_row(shelf, 0, "title").toStdString(), "한 판");
}

TEST_F(Shelf, SaysWhichLessonsAreNewBegunAndDone) {
    open(QStringLiteral("one-game"));
    shelf.refresh();
    EXPECT_EQ(progress(0), 1);
    EXPECT_EQ(progress(1), 0);
    EXPECT_EQ(shelf.nextLesson(), QStringLiteral("one-game"));
    reveal();
    shelf.refresh();
    EXPECT_EQ(progress(0), 2);
    EXPECT_EQ(shelf.done(), 1);
    EXPECT_EQ(shelf.nextLesson(), QStringLiteral("one-after-another"));
}

TEST_F(Shelf, ForgetsOneLessonOrAllAndTakesThatBack) {
    for (const char* id : {"one-game", "the-pool"}) {
        open(QString::fromLatin1(id));
        reveal();
    }
    shelf.refresh();
    shelf.forget(QStringLiteral("the-pool"));
    EXPECT_EQ(shelf.done(), 1);
    shelf.undo();
    EXPECT_EQ(shelf.done(), 2);
    shelf.forgetAll();
    EXPECT_EQ(shelf.done(), 0);
    EXPECT_FALSE(shelf.begun());
    ASSERT_TRUE(shelf.canUndo());
    shelf.undo();
    EXPECT_EQ(shelf.done(), 2);
    EXPECT_FALSE(shelf.canUndo());
}

TEST_F(Shelf, TakesDamagedMemoryForNone) {
    for (const char* text : {"x", "1 2", "1 99 7 1 0 0 c1", "-1 -1 -1 -1 -1 -1 -1", "1 1 2 1 1 99 zzz"}) {
        preferences.keep(QStringLiteral("lessons/one-game"), QString::fromLatin1(text));
        open(QStringLiteral("one-game"));
        EXPECT_EQ(room.failure().toStdString(), "") << text;
        EXPECT_LE(room.setup(), 8) << text;
    }
}

}  // namespace
}  // namespace simul
