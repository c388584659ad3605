#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QtGui/QDropEvent>

#include "app/options/usage_error.hpp"
#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

const QByteArray two_games =
    "[White \"A\"]\n[Black \"Baker, B\"]\n\n1. e4 e5 2. Nf3 Nc6 *\n\n1. d4 d5 2. c4 e6 3. Nc3 1-0\n";

class Games : public OpenWindow {
  protected:
    QString file(const QByteArray& text) {
        QFile out(folder.filePath(QStringLiteral("mine.pgn")));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return out.fileName();
    }
    GameBook& book() { return *session.exhibition().games(); }
    void wait() {
        while (book().busy()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        session.picture();
    }
    void drop(const QString& path) {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        const QPointF at = item(QStringLiteral("parameters"))->mapToScene({100, 100});
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(session.window(), &enter);
        QDropEvent event(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(session.window(), &event);
    }
    void press_on(const char* button) {
        item(QLatin1String(button))->forceActiveFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
        session.picture();
    }
    QString message() { return text_of(QStringLiteral("gamesGroup/message")); }
    QString shown() { return text_of(QStringLiteral("gamesOnShow")); }
    bool is_open() { return object(QStringLiteral("gamesGroup"))->property("open").toBool(); }
};

TEST_F(Games, TellWhichAreOnTheBoards) {
    EXPECT_FALSE(is_open());
    book().open(QUrl::fromLocalFile(file(two_games)));
    wait();
    EXPECT_TRUE(is_open());
    EXPECT_EQ(shown(), QStringLiteral("mine.pgn: 2 games"));
    book().useBuiltIn();
    wait();
    EXPECT_EQ(shown(), QStringLiteral("24 games of Judit Polg\u00e1r"));
}

TEST_F(Games, AreTakenFromAFileDroppedOnTheParametersAndGivenBackByAButton) {
    drop(file(two_games));
    wait();
    EXPECT_EQ(book().count(), 2);
    press_on("builtInGames");
    EXPECT_EQ(book().count(), 24);
}

TEST_F(Games, SayInPlaceWhatIsWrongWithAFile) {
    drop(file("1. e4 e5\n2. Ke5 *"));
    wait();
    EXPECT_TRUE(is_open());
    EXPECT_EQ(message(), QStringLiteral("mine.pgn. Line 2: 2. \"Ke5\" is not a legal move here."));
    EXPECT_EQ(book().count(), 24);
    session.preferences().setLanguage(QStringLiteral("ko"));
    EXPECT_TRUE(message().startsWith(QStringLiteral("mine.pgn. 2\ubc88\uc9f8 \uc904: ")))
        << message().toStdString();
    drop(folder.filePath(QStringLiteral("none.pgn")));
    wait();
    EXPECT_TRUE(message().startsWith(QStringLiteral("none.pgn. \uadf8\ub7f0 "))) << message().toStdString();
}

TEST_F(Games, SayHowManyWereReadAndLeftOut) {
    drop(file("1. e4 e5 *\n1. e4 e5\n2. Ke5 *\n1. d4 d5"));
    wait();
    EXPECT_EQ(shown(), QStringLiteral("mine.pgn: 2 games, 1 left out"));
    EXPECT_EQ(message(), QStringLiteral("mine.pgn. Line 3: 2. \"Ke5\" is not a legal move here."));
    session.preferences().setLanguage(QStringLiteral("ko"));
    EXPECT_EQ(shown(), QString::fromUtf8("mine.pgn: \xEB\x8C\x80\xEA\xB5\xAD 2\xED\x8C\x90, "
                                         "1\xED\x8C\x90\xEC\x9D\x80 \xEB\xBA\x90\xEC\x96\xB4\xEC\x9A\x94"));
}

TEST_F(Games, AreAskedForInADialog) {
    object(QStringLiteral("gamesGroup"))->setProperty("open", true);
    session.picture();
    press_on("openGames");
    auto* dialog = object(QStringLiteral("pgnDialog"));
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->property("visible").toBool());
    dialog->setProperty("selectedFile", QUrl::fromLocalFile(file(two_games)));
    QMetaObject::invokeMethod(dialog, "accepted");
    wait();
    EXPECT_EQ(book().count(), 2);
}

/// What a dialog of Qt says, but for the names of files.
QStringList words_of(QQuickItem* item, const QString& without) {
    QStringList words;
    const QString text = item->property("text").toString();
    if (item->inherits("QQuickText") && !without.contains(text) && !text.isEmpty()) words.append(text);
    for (QQuickItem* child : item->childItems()) words += words_of(child, without);
    return words;
}

/// Over the window, or since Qt 6.8 in a window of their own.
QList<QQuickItem*> places_of_dialogs() {
    QList<QQuickItem*> places;
    for (const QWindow* window : QGuiApplication::allWindows())
        if (const auto* quick = qobject_cast<const QQuickWindow*>(window))
            for (QQuickItem* child : quick->contentItem()->childItems())
                if (child->inherits("QQuickOverlay") || child->inherits("QQuickPopupItem"))
                    places.append(child);
    return places;
}

TEST_F(Games, AreAskedForInKoreanOnly) {
    session.preferences().setLanguage(QStringLiteral("ko"));
    const QString path = file(two_games);
    QQmlComponent dialogs(qmlEngine(session.window()),
                          QUrl(QStringLiteral("qrc:/qt/qml/Simul/PgnDialog.qml")));
    const std::unique_ptr<QObject> dialog{dialogs.createWithInitialProperties(
        {{QStringLiteral("games"), QVariant::fromValue(&book())},
         {QStringLiteral("parentWindow"), QVariant::fromValue(session.window())},
         {QStringLiteral("currentFolder"), QUrl::fromLocalFile(folder.path())}})};
    ASSERT_NE(dialog, nullptr) << dialogs.errorString().toStdString();
    QStringList words;
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{2}"));
    QStringList foreign;
    // It lists the folder of the program first, and the one asked for a moment later.
    const auto lists_the_folder = [&] {
        words.clear();
        foreign.clear();
        for (QQuickItem* child : places_of_dialogs())
            words += words_of(child, path + QStringLiteral("preferences.ini"));
        for (const QString& word : words.filter(english))
            if (!word.contains(QStringLiteral("pgn"))) foreign.append(word);
        return !words.filter(QStringLiteral("바이트")).isEmpty() && foreign.isEmpty();
    };
    EXPECT_TRUE(QTest::qWaitFor(lists_the_folder)) << foreign.join(u'|').toStdString();
    for (const char* said : {"열기", "취소", "파일 형식"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(said))) << said << " " << words.join(u'|').toStdString();
}

TEST_F(Games, EndWhereTheRealOnesDidWhenThatIsWanted) {
    book().open(QUrl::fromLocalFile(file(two_games)));
    wait();
    item(QStringLiteral("gamesGroup/realLengths"))->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    EXPECT_TRUE(settings().realLengths());
    EXPECT_EQ(session.exhibition().left()->lastReplyMs(), 12 * (2 + 3) * 60'000.0);
}

TEST(GamesOfTheCommandLine, AreOnTheBoardsFromTheStart) {
    const QTemporaryDir folder;
    CommandLine line;
    const QString path = folder.filePath(QStringLiteral("mine.pgn"));
    line.games = path.toStdString();
    const QString preferences = folder.filePath(QStringLiteral("preferences.ini"));
    EXPECT_THROW(Session(line, preferences), options::UsageError);
    QFile out(path);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(two_games + "\n1. Ke2 *\n");
    out.close();
    line.strict = true;
    EXPECT_THROW(Session(line, preferences), options::UsageError);
    line.strict = false;
    line.scenario.real_lengths = true;
    line.scenario.lengths = {7};
    Session session(line, preferences);
    EXPECT_EQ(session.exhibition().games()->count(), 2);
    EXPECT_EQ(session.exhibition().games()->leftOut(), 1);
    EXPECT_EQ(session.exhibition().left()->lastReplyMs(), 12 * (2 + 3) * 60'000.0);
}

}  // namespace
}  // namespace simul
