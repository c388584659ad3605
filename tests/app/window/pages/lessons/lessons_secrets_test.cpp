#include <QRegularExpression>

#include "app/window/pages/lessons/models/lesson_room.hpp"
#include "simulator/lessons/play.hpp"
#include "simulator/lessons/shipped_lessons.hpp"
#include "tests/app/window/support/accessible_tree.hpp"
#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

/// Everything that is seen or read aloud before R or Run.
class LessonSecrets : protected ActiveAccessibility, public ShownItems {
  protected:
    LessonRoom* open(const lessons::Lesson& lesson) {
        auto* page = object(QStringLiteral("otherPage"))->property("item").value<QObject*>();
        auto* room = page->findChild<LessonRoom*>();
        room->open(QString::fromStdString(lesson.id) + QStringLiteral("::predict"));
        session.picture();
        return room;
    }
    QString everything_told() {
        QStringList texts;
        for_each_node(
            QAccessible::queryAccessibleInterface(session.window()), [&](QAccessibleInterface& node) {
                for (const auto part : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
                    texts.append(node.text(part));
            });
        collect(session.window()->contentItem(), texts);
        return texts.join(u'\n');
    }
    void collect(QQuickItem* top, QStringList& texts) {
        for (QQuickItem* child : top->childItems()) {
            if (!child->isVisible() || child->objectName() == QStringLiteral("lessonOption")) continue;
            for (const char* name : {"text", "clock", "counter", "sentence", "warning"})
                texts.append(child->property(name).toString());
            collect(child, texts);
        }
    }
};

TEST_F(LessonSecrets, AreNotToldBeforeTheyAreAskedFor) {
    press(Qt::Key_4, Qt::ControlModifier);
    session.picture();
    for (const lessons::Lesson& lesson : lessons::shipped_lessons()) {
        SCOPED_TRACE(lesson.id);
        const auto sheet =
            sheet_of(lesson, lessons::play(lesson, 1), Tongue::english, lessons::shipped_lesson);
        LessonRoom* const room = open(lesson);
        for (const lessons::Question& question : sheet.questions) {
            const QString told = everything_told();
            for (const std::string* secret : {&sheet.explain, &sheet.code, &sheet.next, &sheet.discuss})
                EXPECT_FALSE(!secret->empty() && told.contains(QString::fromStdString(*secret))) << *secret;
            for (const lessons::Answer& answer : question.answers)
                EXPECT_FALSE(!answer.feedback.empty() &&
                             told.contains(QString::fromStdString(answer.feedback)))
                    << answer.feedback;
            const QString right = QString::fromStdString(question.right_answer().label);
            const bool is_time = right.contains(QRegularExpression(QStringLiteral("^\\d+:\\d\\d:\\d\\d$")));
            const bool is_asked = QString::fromStdString(question.text).contains(right);
            const bool is_secret = is_time && question.kind != lessons::AskKind::choice && !is_asked;
            EXPECT_FALSE(is_secret && told.contains(right)) << right.toStdString();
            for (const lessons::SortedItem& item : question.items)
                EXPECT_FALSE(told.contains(QString::fromStdString(item.value_label))) << item.value_label;
            if (room->ask() + 1 < room->asks()) room->goOn();
            session.picture();
        }
    }
}

}  // namespace
}  // namespace simul
