#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>

#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

const QString markup =
    QStringLiteral("<b>Bold</b> <img src='http://127.0.0.1:8766/seen.png'> &amp; <h1>big</h1>");

/// The window with texts of somebody who would like to be more than text.
class HostileTexts : public ShownItems {
  protected:
    /// Everything of this class below `top`, whether or not it is visible.
    static void collect(QQuickItem* top, QList<QQuickItem*>& found) {
        if (top->inherits("QQuickText")) found.append(top);
        for (QQuickItem* child : top->childItems()) collect(child, found);
    }
    /// Texts of the window and of what lies over it.
    QList<QQuickItem*> texts() {
        session.picture();
        QList<QQuickItem*> found;
        collect(session.window()->contentItem(), found);
        return found;
    }
    int texts_with(const QString& part) {
        int count = 0;
        for (const QQuickItem* text : texts())
            count += text->property("text").toString().contains(part) ? 1 : 0;
        return count;
    }
    void expect_all_plain(const char* where) {
        constexpr int plain_text = 0;  // Text.PlainText
        for (const QQuickItem* text : texts())
            EXPECT_EQ(text->property("textFormat").toInt(), plain_text)
                << where << ": " << text->property("text").toString().toStdString();
        EXPECT_EQ(session.network().requests(), 0) << where;
    }
    void open_games(const QString& name) {
        QString game;
        for (const char* tag : {"White", "Black", "Event", "Site", "Date", "Round", "Annotator"})
            game += QStringLiteral("[%1 \"%2\"]\n").arg(QLatin1String(tag), markup);
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write((game + QStringLiteral("\n1. e4 e5 2. Nf3 Nc6 1-0\n")).toUtf8());
        file.close();
        GameBook& book = *session.exhibition().games();
        book.open(QUrl::fromLocalFile(file.fileName()));
        while (book.busy()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void open_page(const char* page) {
        QMetaObject::invokeMethod(session.window(), "openPage", Q_ARG(QString, QLatin1String(page)));
    }
};

TEST_F(HostileTexts, OfAFileOfGamesAreShownAsTheyStandOnEveryPage) {
    open_games(QStringLiteral("<u>games<h1>&amp;.pgn"));
    playback().seek(120'000);
    expect_all_plain("race");
    EXPECT_GT(texts_with(QStringLiteral("<u>games<h1>&amp;.pgn")), 0);
    for (const char* page : {"ways", "boards", "code", "lessons", "setups", "race"}) {
        open_page(page);
        expect_all_plain(page);
    }
    QMetaObject::invokeMethod(object(QStringLiteral("racePage")), "openBoard", Q_ARG(int, 0));
    expect_all_plain("board");
    EXPECT_GT(texts_with(markup), 0);
}

TEST_F(HostileTexts, ThatSomebodyTypesAreShownAsTheyStand) {
    for (const char* field : {"boards/field", "master/field", "timeField", "speedField"}) {
        if (session.window()->findChild<QObject*>(QString::fromLatin1(field).section(u'/', 0, 0)) == nullptr)
            continue;
        type(QString::fromLatin1(field), markup);
        expect_all_plain(field);
    }
    EXPECT_GT(texts_with(QStringLiteral("<b>Bold</b>")), 0);
}

TEST_F(HostileTexts, OfAFileThatIsNoGameAreShownAsTheyStand) {
    QFile file(folder.filePath(QStringLiteral("<i>no game<h1>.pgn")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(("1. e4 " + markup + "\n").toUtf8());
    file.close();
    GameBook& book = *session.exhibition().games();
    book.open(QUrl::fromLocalFile(file.fileName()));
    while (book.busy()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    expect_all_plain("a file that cannot be read");
}

TEST_F(HostileTexts, OfAFolderAreShownAsTheyStandInTheFileDialog) {
    open_games(QStringLiteral("<b>games<h1>&amp;.pgn"));
    QQmlComponent dialogs(qmlEngine(session.window()),
                          QUrl(QStringLiteral("qrc:/qt/qml/Simul/PgnDialog.qml")));
    const std::unique_ptr<QObject> dialog{dialogs.createWithInitialProperties(
        {{QStringLiteral("games"), QVariant::fromValue(session.exhibition().games())},
         {QStringLiteral("parentWindow"), QVariant::fromValue(session.window())},
         {QStringLiteral("currentFolder"), QUrl::fromLocalFile(folder.path())}})};
    ASSERT_NE(dialog, nullptr) << dialogs.errorString().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return texts_with(QStringLiteral("games<h1>")) > 0; }));
    expect_all_plain("file dialog");
}

TEST_F(HostileTexts, CannotMakeTheWindowAskForAnAddress) {
    QTcpServer somebody;
    ASSERT_TRUE(somebody.listen(QHostAddress::LocalHost));
    const QUrl address(QStringLiteral("http://127.0.0.1:%1/seen.png").arg(somebody.serverPort()));
    const std::unique_ptr<QNetworkReply> reply{
        qmlEngine(session.window())->networkAccessManager()->get(QNetworkRequest(address))};
    EXPECT_TRUE(QTest::qWaitFor([&] { return reply->isFinished(); }));
    EXPECT_NE(reply->error(), QNetworkReply::NoError);
    EXPECT_EQ(session.network().requests(), 1);
    EXPECT_FALSE(somebody.hasPendingConnections());
}

}  // namespace
}  // namespace simul
