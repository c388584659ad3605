#include <array>
#include <functional>

#include <QRegularExpression>

#include "app/window/base/time_text.hpp"
#include "simulator/scenario/ways.hpp"
#include "tests/app/window/support/accessible_tree.hpp"
#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

/// Words of the hall, as tests/house/vocabulary.py has them for the translations.
const QRegularExpression& hall_words() {
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(amateurs?|boards?|chess|exhibitions?|games?|halls?|hers?|masters?|moves?|opponents?|"
            "pairs?|repl(y|ies|ied)|she|thinks?|thinking|thoughts?|walk(s|ing)?)\\b|"
            "판|마스터|상대|대국|응수|아마추어|체스|생각|쌍|걷는|걸어|둬요"),
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

/// What keeps the words of the hall: code, options and the engine's words about them, and the chess that is
/// played.
bool stays(const QString& text) {
    static const QRegularExpression kept(QStringLiteral(
        "simul|--[a-z]|Arrows move|play_game|[a-z]+_[a-z]+|^(Games|대국|Moves|기보)$|^(Games|대국): |, "
        "(open|closed|열림|닫힘)$|Polgár|폴가르|[{}]|\\w\\("));
    return kept.match(text).hasMatch();
}

class SpokenWords : protected ActiveAccessibility, public ShownItems {
  protected:
    void speak(const char* words, const char* language) {
        session.preferences().setWords(QString::fromLatin1(words));
        session.preferences().setLanguage(QString::fromLatin1(language));
        session.picture();
    }
    static void for_each_item(const QQuickItem& top, const std::function<void(const QQuickItem&)>& visit) {
        for (const QQuickItem* child : top.childItems())
            if (child->isVisible()) {
                visit(*child);
                for_each_item(*child, visit);
            }
    }
    void show(const char* page) {
        QMetaObject::invokeMethod(session.window(), "openPage", Q_ARG(QString, QString::fromLatin1(page)));
        session.picture();
        session.wait_for_page();
        session.picture();
    }
    /// Everything that is to be read in the window or about it, with where it stands.
    QList<std::pair<QString, QString>> texts() {
        QList<std::pair<QString, QString>> found;
        for_each_item(*session.window()->contentItem(), [&found](const QQuickItem& item) {
            if (item.inherits("QQuickText"))
                found.append({item.property("text").toString(), item.parentItem()->objectName()});
        });
        for_each_node(QAccessible::queryAccessibleInterface(session.window()),
                      [&](QAccessibleInterface& node) {
                          for (const auto kind : {QAccessible::Name, QAccessible::Description})
                              found.append({node.text(kind), QStringLiteral("role %1").arg(node.role())});
                      });
        return found;
    }
    void expect_no_hall(const std::string& where) {
        for (const auto& [text, place] : texts())
            EXPECT_FALSE(hall_words().match(text).hasMatch() && !stays(text))
                << where << ", " << place.toStdString() << ": " << text.toStdString();
    }
    /// What is cut off; command lines may be, which can be copied.
    QStringList cut() {
        QStringList found;
        for_each_item(*session.window()->contentItem(), [&found](const QQuickItem& item) {
            const QString text = item.property("text").toString();
            if (item.property("truncated").toBool() && !text.startsWith(QStringLiteral("simul-cli")))
                found << text;
        });
        return found;
    }
    void open_all() {
        for (const char* group : {"threadsGroup", "luckGroup", "incidentsGroup"})
            object(QStringLiteral("parameters/") + QLatin1String(group))->setProperty("open", true);
        settings().setBlockingBoard(3, true);
        settings().setBlockingThought(0, 0, 600'000);
        press(Qt::Key_E);
        playback().seek(100'000);
        session.picture();
    }
};

constexpr std::array vocabulary_pages{"race", "boards", "explore", "map", "luck", "ways", "code"};

TEST_F(SpokenWords, SayNothingOfTheHallInTheWordsOfPrograms) {
    open_all();
    for (const char* language : {"en", "ko"})
        for (const char* words : {"program", "web"}) {
            speak(words, language);
            for (const char* page : vocabulary_pages) {
                show(page);
                expect_no_hall(std::string(words) + " " + language + " " + page);
            }
        }
}

TEST_F(SpokenWords, SayNothingOfTheHallInAnyWay) {
    for (const char* language : {"en", "ko"}) {
        speak("program", language);
        for (std::size_t mode = 0; mode < mode_words.size(); ++mode) {
            session.exhibition().right()->setMode(static_cast<choice::RunMode>(mode));
            for (const double share : {0.0, 0.01, 0.3, 0.7, 0.999, 1.0}) {
                playback().seek(share * playback().endMs());
                session.picture();
                expect_no_hall(std::string(mode_words[mode].second) + " " + language + " " +
                               std::to_string(share));
            }
        }
    }
}

TEST_F(SpokenWords, AreNotCutOff) {
    for (const QSize size : {QSize(800, 600), QSize(1366, 768)}) {
        session.window()->resize(size);
        for (const char* language : {"en", "ko"})
            for (const char* page : vocabulary_pages) {
                speak("hall", language);
                show(page);
                playback().seek(1'200'000);
                session.picture();
                const QStringList before = cut();
                for (const char* words : {"program", "web", "crawl", "database"}) {
                    speak(words, language);
                    EXPECT_LE(cut().size(), before.size())
                        << size.width() << " " << words << " " << language << " " << page << ": "
                        << cut().join(u'|').toStdString();
                }
            }
    }
}

TEST_F(SpokenWords, ChangeWhileRunningAndComeBackToTheSamePicture) {
    const QImage before = session.picture();
    EXPECT_EQ(text_of(QStringLiteral("endTime")), QStringLiteral("12:00:00"));
    speak("program", "en");
    EXPECT_EQ(text_of(QStringLiteral("endTime")), QStringLiteral("43.2\u00a0s"));
    EXPECT_NE(session.picture(), before);
    speak("hall", "en");
    EXPECT_EQ(session.picture(), before);
}

TEST_F(SpokenWords, ReachTheTablesOfThePageExplore) {
    session.window()->resize(640, 480);  // where the table stands in place of the chart
    for (const char* page : {"explore", "map"}) {
        speak("hall", "en");
        show(page);
        const auto cells = [this] {
            QStringList all;
            for (const auto* row : shown("tableRow")) all << row->property("texts").toStringList();
            for (const auto& [text, place] : texts()) all << text;
            return all.filter(QRegularExpression(QStringLiteral("\\d:\\d\\d")));
        };
        EXPECT_FALSE(cells().isEmpty()) << page;
        speak("program", "en");
        EXPECT_TRUE(cells().isEmpty()) << page << ": " << cells().join(u'|').toStdString();
    }
}

TEST_F(SpokenWords, AreThoseOfTheHallOnThePageLessons) {
    speak("program", "en");
    show("lessons");
    EXPECT_EQ(TimeText::clock(43'200'000), QStringLiteral("12:00:00"));
    EXPECT_EQ(session.preferences().words(), QStringLiteral("program"));
    show("race");
    EXPECT_EQ(text_of(QStringLiteral("endTime")), QStringLiteral("43.2\u00a0s"));
}

TEST_F(SpokenWords, AreRememberedWithTheirUnit) {
    session.preferences().setWords(QStringLiteral("database"));
    EXPECT_TRUE(session.preferences().setUnit(QStringLiteral("250us")));
    Session next(CommandLine{}, folder.filePath(QStringLiteral("preferences.ini")));
    EXPECT_EQ(next.preferences().words(), QStringLiteral("database"));
    EXPECT_EQ(next.preferences().unit(), QStringLiteral("250 µs"));
}

TEST_F(SpokenWords, OfASetupAreNotRemembered) {
    session.preferences().lendWords(QStringLiteral("web"), QStringLiteral("2 ms"));
    EXPECT_EQ(session.preferences().words(), QStringLiteral("web"));
    EXPECT_EQ(text_of(QStringLiteral("endTime")), QStringLiteral("86.4\u00a0s"));
    Session next(CommandLine{}, folder.filePath(QStringLiteral("preferences.ini")));
    EXPECT_EQ(next.preferences().words(), QStringLiteral("hall"));
    EXPECT_EQ(next.preferences().unit(), QStringLiteral("1 s"));
}

TEST_F(SpokenWords, TakeTypedTimesAsTheyShowThem) {
    speak("program", "en");
    type(QStringLiteral("parameters/master/field"), QStringLiteral("7 ms"));
    EXPECT_EQ(settings().value(choice::SettingField::MasterField), 7000);
    type(QStringLiteral("parameters/master/field"), QStringLiteral("6"));
    EXPECT_EQ(settings().value(choice::SettingField::MasterField), 6000);
    EXPECT_EQ(item(QStringLiteral("parameters/master/field"))->property("text").toString(),
              QStringLiteral("6"));
    type(QStringLiteral("timeField"), QStringLiteral("1.2 s"));
    EXPECT_EQ(playback().timeMs(), 1'200'000);
    EXPECT_EQ(item(QStringLiteral("timeField"))->property("text").toString(), QStringLiteral("1.2\u00a0s"));
}

TEST_F(SpokenWords, AreChosenInTheMenuOfTheView) {
    click(QStringLiteral("viewButton"));
    session.picture();
    ASSERT_EQ(shown("words-web").size(), 1);
    click_on(shown("words-web").constFirst());
    EXPECT_EQ(session.preferences().words(), QStringLiteral("web"));
    type(QStringLiteral("viewMenu/unitField"), QStringLiteral("2 ms"));
    EXPECT_EQ(session.preferences().spokenSecond(), std::chrono::milliseconds{2});
    type(QStringLiteral("viewMenu/unitField"), QStringLiteral("often"));
    EXPECT_EQ(session.preferences().spokenSecond(), std::chrono::milliseconds{2});
    keep("view-menu.png");
}

TEST_F(SpokenWords, LoadNothingWhenTheyAreThoseOfTheHall) {
    Languages languages;
    languages.use(QStringLiteral("en"), QStringLiteral("hall"));
    EXPECT_EQ(languages.layers(), 1U);
    languages.use(QStringLiteral("en"), QStringLiteral("web"));
    EXPECT_EQ(languages.layers(), 3U);
}

}  // namespace
}  // namespace simul
