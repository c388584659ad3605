#include <set>

#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>

#include "tests/app/window/support/accessible_tree.hpp"
#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

class AccessibleTree : protected ActiveAccessibility, public OpenWindow {
  protected:
    using Node = QAccessibleInterface;

    Node* top() { return QAccessible::queryAccessibleInterface(session.window()); }
    QList<Node*> nodes() {
        QList<Node*> all;
        for_each_node(top(), [&](Node& node) { all.append(&node); });
        return all;
    }
    QList<Node*> nodes(QAccessible::Role role) {
        QList<Node*> found;
        for (Node* node : nodes())
            if (node->role() == role) found.append(node);
        return found;
    }
    void show(const char* page) {
        QMetaObject::invokeMethod(session.window(), "openPage", Q_ARG(QString, QString::fromLatin1(page)));
        session.picture();
    }
    void speak(const char* language) {
        session.preferences().setLanguage(QString::fromLatin1(language));
        session.picture();
    }
    /// Opens everything that can be open on the race page at once.
    void open_all() {
        for (const char* group : {"gamesGroup", "threadsGroup", "luckGroup", "incidentsGroup"})
            object(QStringLiteral("parameters/") + QLatin1String(group))->setProperty("open", true);
        settings().setBlockingBoard(3, true);
        press(Qt::Key_E);
        playback().seek(100'000);
        QMetaObject::invokeMethod(object(QStringLiteral("racePage")), "openBoard", Q_ARG(int, 2));
        session.picture();
    }
    static std::string described(Node& node) {
        return (QStringLiteral("%1 '%2' role %3")
                    .arg(QString::fromLatin1(node.object() ? node.object()->metaObject()->className() : ""),
                         node.object() ? node.object()->objectName() : QString())
                    .arg(int(node.role())))
            .toStdString();
    }
    static void expect_named(Node& node);
    static void expect_value(Node& node);
    void expect_all_named_and_valued() {
        for (Node* node : nodes()) {
            expect_named(*node);
            expect_value(*node);
        }
    }
};

void AccessibleTree::expect_named(Node& node) {
    const bool needs_name = node.state().focusable || can_be_pressed(node) ||
                            node.role() == QAccessible::Cell || node.role() == QAccessible::ListItem ||
                            node.role() == QAccessible::Graphic || node.role() == QAccessible::Heading;
    if (!needs_name) return;
    EXPECT_FALSE(node.text(QAccessible::Name).trimmed().isEmpty()) << described(node);
    EXPECT_NE(node.role(), QAccessible::NoRole) << described(node);
    EXPECT_NE(node.role(), QAccessible::Client) << described(node);
}

void AccessibleTree::expect_value(Node& node) {
    if (node.role() == QAccessible::Slider) {
        auto* value = node.valueInterface();
        ASSERT_NE(value, nullptr) << described(node);
        EXPECT_TRUE(value->currentValue().isValid()) << described(node);
        EXPECT_FALSE(node.text(QAccessible::Description).isEmpty()) << described(node);
    }
    const bool has_text = node.textInterface() != nullptr || !node.text(QAccessible::Value).isEmpty();
    EXPECT_TRUE(node.role() != QAccessible::EditableText || has_text) << described(node);
}

TEST_F(AccessibleTree, NamesAndValuesEverythingInBothLanguagesOnEveryPage) {
    for (const char* language : {"en", "ko"}) {
        speak(language);
        for (const char* page : {"ways", "boards", "code", "lessons", "setups", "race"}) {
            SCOPED_TRACE(std::string(language) + ", " + page);
            show(page);
            expect_all_named_and_valued();
            EXPECT_GE(nodes().size(), 20);
        }
    }
    open_all();
    expect_all_named_and_valued();
}

TEST_F(AccessibleTree, HasACellForEveryBoardOfBothHalls) {
    EXPECT_EQ(nodes(QAccessible::Table).size(), 2);
    EXPECT_EQ(nodes(QAccessible::Cell).size(), 48);
    settings().setBoards(12);
    session.picture();
    EXPECT_EQ(nodes(QAccessible::Cell).size(), 24);
}

/// Words that are the same in every language: names of people, programs, formats and keys.
bool is_equal_by_nature(const QString& name) {
    static const QRegularExpression foreign(
        QStringLiteral("Simul|English|asyncio|await|Python|play_game\\.cpp|PGN|Esc|Home|End|Ctrl|F\\d+|"
                       "O-O(-O)?|[KQRBN]?[a-h]?[1-8]?x?[a-h][1-8]"));
    QString rest = name;
    rest.remove(foreign);
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    return !word.match(rest).hasMatch();
}

TEST_F(AccessibleTree, SpeaksKoreanThroughout) {
    open_all();
    std::set<QString> opponents;
    const auto& games = session.exhibition().games()->games().collection();
    for (std::size_t i = 0; i < games.size(); ++i)
        opponents.insert(QString::fromStdString(games.game(i).black));
    for (const char* page : {"ways", "boards", "code", "lessons", "setups", "race"}) {
        show(page);
        speak("en");
        std::set<QString> english;
        for (Node* node : nodes())
            for (const auto part : {QAccessible::Name, QAccessible::Description})
                english.insert(node->text(part));
        speak("ko");
        for (Node* node : nodes()) {
            const bool is_code = node->object() && node->object()->objectName() == QStringLiteral("code");
            if (is_code) continue;
            for (const auto part : {QAccessible::Name, QAccessible::Description}) {
                QString said = node->text(part);
                for (const QString& opponent : opponents) said.remove(opponent);
                EXPECT_TRUE(!english.contains(node->text(part)) || is_equal_by_nature(said))
                    << page << ": " << said.toStdString() << ", " << described(*node);
            }
        }
    }
}

TEST_F(AccessibleTree, LetsEveryButtonBePressed) {
    open_all();
    QList<QPointer<QObject>> buttons;
    for (Node* node : nodes())
        if (can_be_pressed(*node) && node->object() != nullptr &&
            node->object()->metaObject()->indexOfSignal("clicked()") >= 0)
            buttons.append(node->object());
    EXPECT_GE(buttons.size(), 25);
    for (const QPointer<QObject>& button : buttons) {
        if (!button || !button->property("visible").toBool() || !button->property("enabled").toBool())
            continue;
        const QString name = button->property("text").toString() + u' ' + button->objectName();
        const QSignalSpy clicked(button, SIGNAL(clicked()));
        auto* node = QAccessible::queryAccessibleInterface(button);
        node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        session.picture();
        const bool took_itself_away = !button || qobject_cast<QQuickItem*>(button)->parentItem() == nullptr;
        EXPECT_TRUE(clicked.count() == 1 || took_itself_away) << name.toStdString();
        press(Qt::Key_Escape);
        session.picture();
    }
}

}  // namespace
}  // namespace simul
