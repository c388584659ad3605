#include "tests/app/window/support/accessible_tree.hpp"
#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

/// What a class must not read before it has guessed.
const QStringList answers{QStringLiteral("12:00:00"), QStringLiteral("11:59:05"), QStringLiteral("1:00:55"),
                          QStringLiteral("1:00:00"),  QStringLiteral("11.8"),     QStringLiteral("10:59"),
                          QStringLiteral("719")};

class HiddenInTheWindow : public ShownItems {
  protected:
    /// Every visible text, and what a screen reader would say.
    QStringList all_words() {
        QStringList words;
        collect(session.window()->contentItem(), words);
        for_each_node(QAccessible::queryAccessibleInterface(session.window()),
                      [&](QAccessibleInterface& node) {
                          words << node.text(QAccessible::Name) << node.text(QAccessible::Description)
                                << node.text(QAccessible::Value);
                      });
        return words;
    }
    void expect_no_answer(const std::string& where) {
        session.picture();
        for (const QString& words : all_words())
            for (const QString& answer : answers)
                EXPECT_FALSE(words.contains(answer)) << where << ": " << words.toStdString();
    }
    /// The race without its numbers at the right.
    QImage race() {
        const QImage all = session.picture();
        return all.copy(0, 0, all.width() - 270, all.height());
    }

  private:
    static void collect(QQuickItem* top, QStringList& words) {
        for (QQuickItem* child : top->childItems()) {
            if (!child->isVisible()) continue;
            words << child->property("text").toString();
            collect(child, words);
        }
    }

    ActiveAccessibility active;
};

TEST_F(HiddenInTheWindow, AreNowhereOnAnyPageInEitherLanguage) {
    press(Qt::Key_H);
    for (const char* language : {"en", "ko"}) {
        session.preferences().setLanguage(QLatin1String(language));
        for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
            press(page, Qt::ControlModifier);
            expect_no_answer(std::string(language) + ", page " + std::to_string(page - Qt::Key_0));
        }
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_U);
        expect_no_answer(std::string(language) + ", run until");
        press(Qt::Key_Escape);
    }
}

TEST_F(HiddenInTheWindow, AreThereForThisTestToFind) {
    session.picture();
    const QString words = all_words().join(QLatin1Char('\n'));
    for (const QString& answer : answers.first(5))
        EXPECT_TRUE(words.contains(answer)) << answer.toStdString();
}

TEST_F(HiddenInTheWindow, CannotBeReadFromAPictureEither) {
    press(Qt::Key_H);
    playback().seek(300'000);
    const QImage thirty = race();
    settings().setPairs(40);
    EXPECT_EQ(race(), thirty) << "longer games look the same so far";
    press(Qt::Key_H);
    EXPECT_NE(race(), thirty);
}

TEST_F(HiddenInTheWindow, AreToldOneByOneAsTheHallsEnd) {
    click(QStringLiteral("viewButton"));
    click(QStringLiteral("viewMenu/hideResults"));
    press(Qt::Key_Escape);
    EXPECT_EQ(text_of(QStringLiteral("endTime")), QStringLiteral("?"));
    playback().seek(3'655'000);
    const QString words = all_words().join(QLatin1Char('\n'));
    EXPECT_TRUE(words.contains(QStringLiteral("1:00:55")));
    EXPECT_FALSE(words.contains(QStringLiteral("12:00:00")));
    EXPECT_FALSE(words.contains(QStringLiteral("11.8")));
    playback().toEnd();
    EXPECT_EQ(text_of(QStringLiteral("endTime")), QStringLiteral("12:00:00"));
}

}  // namespace
}  // namespace simul
