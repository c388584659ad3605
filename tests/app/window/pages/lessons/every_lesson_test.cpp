#include <algorithm>
#include <string>
#include <vector>

#include "app/window/pages/lessons/models/lesson_room.hpp"
#include "simulator/lessons/judge.hpp"
#include "simulator/lessons/shipped_lessons.hpp"
#include "tests/app/window/support/accessible_tree.hpp"
#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

/// All lessons, one after the other, by somebody who has only one kind of hands.
class EveryLesson : protected ActiveAccessibility, public ShownItems {
  protected:
    void SetUp() override {
        press(Qt::Key_4, Qt::ControlModifier);
        session.picture();
    }
    LessonRoom* room() {
        auto* page = object(QStringLiteral("otherPage"))->property("item").value<QObject*>();
        return page->findChild<LessonRoom*>();
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}) {
        press(which, modifiers);
        session.picture();
    }
    void click(const char* name, int which = 0) {
        QQuickItem* target = shown(name).value(which);
        ASSERT_NE(target, nullptr) << name;
        click_on(target);
    }
    /// The keyboard goes on by Tab until it is at an item of this name.
    void tab_to(const char* name) {
        for (int i = 0; i < 60; ++i) {
            QQuickItem* at = session.window()->activeFocusItem();
            if (at != nullptr && at->objectName() == QLatin1String(name)) return;
            press(Qt::Key_Tab);
        }
        FAIL() << name << " cannot be reached by Tab";
    }
    void type(const char* letters) {
        for (const char* letter = letters; *letter != '\0'; ++letter)
            QTest::keyClick(session.window(), *letter);
    }
    /// Everything that a screen reader reads.
    QString read_aloud() {
        QStringList texts;
        for_each_node(QAccessible::queryAccessibleInterface(session.window()),
                      [&](QAccessibleInterface& node) {
                          texts.append(node.text(QAccessible::Name));
                          if (can_be_pressed(node)) {
                              EXPECT_FALSE(node.text(QAccessible::Name).isEmpty())
                                  << node.object()->objectName().toStdString();
                          }
                      });
        return texts.join(u'\n');
    }
    static QString plain(QString text) { return text.remove(u'`'); }

    void answer_by_keyboard() {
        switch (room()->kind()) {
            case LessonRoom::Choice:
                return press(Qt::Key_2);
            case LessonRoom::Order:
                tab_to("orderItem");
                return key(Qt::Key_Down, Qt::AltModifier);
            default:
                tab_to("answerField");
                type(room()->kind() == LessonRoom::Pick ? "3" : "7");
                press(Qt::Key_Return);
        }
    }
    void answer_by_mouse() {
        switch (room()->kind()) {
            case LessonRoom::Choice:
                return click("lessonOption", 1);
            case LessonRoom::Order:
                return click("orderDown");
            case LessonRoom::Moment: {
                QQuickItem* slider = shown("momentSlider").value(0);
                ASSERT_NE(slider, nullptr);
                return click_on(slider);
            }
            case LessonRoom::Pick:
                for (QQuickItem* hall : shown("lessonHall"))
                    for (QQuickItem* seat : hall->childItems())
                        if (seat->property("board") == 3 && room()->picked().isEmpty()) click_on(seat);
                return;
            default:  // a number: its answers, as a class sees them
                while (room()->hands()->step() == 0) click("handsButton");
                click("lessonOption", 1);
                while (room()->hands()->step() != 0) click("handsButton");
        }
    }
    void expect_all_answered() {
        for (int card = 0; card < room()->cards()->count(); ++card) {
            const int role = room()->cards()->roleNames().key("judged");
            EXPECT_NE(room()->cards()->data(room()->cards()->index(card), role).toInt(),
                      static_cast<int>(lessons::Judgement::none))
                << card;
        }
    }
};

TEST_F(EveryLesson, IsDoneByKeyboardAlone) {
    key(Qt::Key_Return);
    for (const lessons::Lesson& lesson : lessons::shipped_lessons()) {
        SCOPED_TRACE(lesson.id);
        ASSERT_EQ(room()->lesson().toStdString(), lesson.id);
        for (int keys = 0; room()->stage() == LessonRoom::Predict; ++keys) {
            ASSERT_LT(keys, 20) << "question " << room()->ask();
            EXPECT_TRUE(read_aloud().contains(plain(room()->question())));
            answer_by_keyboard();
            ASSERT_TRUE(room()->answered()) << room()->ask();
            key(Qt::Key_Return);
        }
        if (room()->stage() == LessonRoom::Run) {
            EXPECT_TRUE(read_aloud().contains(QStringLiteral("Your prediction is fixed")));
            key(Qt::Key_End);
            tab_to("explainButton");
            key(Qt::Key_Return);
        }
        ASSERT_EQ(room()->stage(), LessonRoom::Explain);
        expect_all_answered();
        EXPECT_TRUE(read_aloud().contains(plain(room()->explanation())));
        if (room()->nextLesson().isEmpty()) break;
        tab_to("nextLesson");
        key(Qt::Key_Return);
    }
    key(Qt::Key_Escape);
    EXPECT_EQ(room()->lesson(), QString{});
}

TEST_F(EveryLesson, IsDoneByMouseAlone) {
    click("lessonCard");
    for (const lessons::Lesson& lesson : lessons::shipped_lessons()) {
        SCOPED_TRACE(lesson.id);
        ASSERT_EQ(room()->lesson().toStdString(), lesson.id);
        for (int clicks = 0; room()->stage() == LessonRoom::Predict; ++clicks) {
            ASSERT_LT(clicks, 20) << "question " << room()->ask();
            answer_by_mouse();
            ASSERT_TRUE(room()->answered()) << room()->ask();
            click("runButton");
        }
        if (room()->stage() == LessonRoom::Run) click("explainButton");
        ASSERT_EQ(room()->stage(), LessonRoom::Explain);
        expect_all_answered();
        if (room()->nextLesson().isEmpty()) break;
        click("nextLesson");
    }
    click("backToList");
    EXPECT_EQ(room()->lesson(), QString{});
}

TEST_F(EveryLesson, IsLedThroughByThePresentersTwoKeysThereAndBack) {
    room()->open(QStringLiteral("one-game"));
    session.picture();
    std::vector<std::string> there;
    const auto where = [this] {
        return room()->lesson().toStdString() + " " + std::to_string(room()->stage()) + " " +
               std::to_string(room()->stage() == LessonRoom::Predict ? room()->ask() : 0);
    };
    const auto& last = lessons::shipped_lessons().back();
    while (!(room()->lesson().toStdString() == last.id && room()->stage() == LessonRoom::Explain)) {
        ASSERT_LT(there.size(), 200U);
        there.push_back(where());
        key(Qt::Key_PageDown);
    }
    EXPECT_EQ(std::ranges::count_if(there, [](const std::string& step) { return step.ends_with(" 0 0"); }),
              18);
    std::size_t back = 0;
    for (int stage = LessonRoom::Explain; room()->number() > 1; ++back) {
        ASSERT_LT(back, 200U);
        const int number = room()->number();
        key(Qt::Key_PageUp);
        if (room()->number() == number) {
            EXPECT_LE(room()->stage(), stage);
            stage = room()->stage();
        } else {
            stage = LessonRoom::Explain;
        }
    }
}

}  // namespace
}  // namespace simul
