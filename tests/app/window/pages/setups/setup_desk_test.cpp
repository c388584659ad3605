#include "app/window/pages/setups/models/setup_desk.hpp"

#include <stdexcept>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "app/window/pages/setups/models/setup_view.hpp"
#include "simulator/setup/setup_file.hpp"

namespace simul {
namespace {

class SetupDesks : public testing::Test {
  protected:
    SetupDesks() { playback.setExhibition(&exhibition); }

    QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString file(const char* name, const QByteArray& text) const {
        QFile out(path(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return out.fileName();
    }
    static QByteArray bytes(const QString& path) {
        QFile in(path);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }
    static QByteArray setup(const QByteArray& rest) {
        return R"({ "format": "simul-setup", "version": 1, )" + rest + " }";
    }
    simul::Setup shown() const { return desk.shown_now(view); }

    QTemporaryDir folder;
    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
    Preferences preferences{folder.filePath(QStringLiteral("preferences.ini"))};
    QVariantMap view{{QStringLiteral("page"), QStringLiteral("race")}};
    SetupDesk desk{
        exhibition,
        playback,
        preferences,
        {[](const std::string& link) -> simul::Setup { throw std::runtime_error(link + ": no link"); },
         [](const simul::Setup&) { return QStringLiteral("simul"); },
         [](const simul::Setup&) { return QString{}; }}};
};

TEST_F(SetupDesks, OpensAWholeSetup) {
    const QSignalSpy opened(&desk, &SetupDesk::opened);
    const QString lesson = file("lesson.simul", setup(R"("name": "Slow database",
        "scenario": { "boards": 12, "mode": "pool", "in_play": 8 },
        "window": { "left": "threads", "at_ms": 60000, "speed": 240, "page": "explore", "board": 3,
                    "range_ms": [1000, 90000], "hide_results": true })"));
    ASSERT_TRUE(desk.openPath(lesson, view)) << desk.errorText().toStdString();
    EXPECT_EQ(exhibition.settings()->boards(), 12);
    EXPECT_EQ(exhibition.left()->mode(), choice::RunMode::Threads);
    EXPECT_EQ(exhibition.right()->mode(), choice::RunMode::Pool);
    EXPECT_EQ(exhibition.right()->inPlay(), 8);
    EXPECT_EQ(playback.timeMs(), 60'000);
    EXPECT_EQ(playback.speed(), 240);
    EXPECT_EQ(desk.name(), QStringLiteral("Slow database"));
    ASSERT_EQ(opened.count(), 1);
    const QVariantMap rest = opened.at(0).at(0).toMap();
    EXPECT_EQ(rest.value(QStringLiteral("page")), QStringLiteral("explore"));
    EXPECT_EQ(rest.value(QStringLiteral("board")), 3);
    EXPECT_EQ(rest.value(QStringLiteral("fromMs")), 1000.0);
    EXPECT_EQ(rest.value(QStringLiteral("hideResults")), true);
}

TEST_F(SetupDesks, BringsBackTheSetupBefore) {
    exhibition.settings()->setBoards(7);
    playback.seek(5000);
    const simul::Setup before = shown();
    ASSERT_TRUE(desk.openBuiltIn(QStringLiteral("pool-of-23"), view));
    ASSERT_TRUE(desk.openBuiltIn(QStringLiteral("crawler"), view));
    EXPECT_EQ(exhibition.settings()->boards(), 100);
    desk.undo();
    EXPECT_EQ(exhibition.right()->inPlay(), 23);
    desk.undo();
    EXPECT_EQ(shown(), before);
    EXPECT_FALSE(desk.canUndo());
}

TEST_F(SetupDesks, ChangesNothingForABadFileAndSaysWhere) {
    const simul::Setup before = shown();
    const QSignalSpy opened(&desk, &SetupDesk::opened);
    const auto error_of = [&](const QByteArray& text) {
        EXPECT_FALSE(desk.openPath(file("lesson.simul", text), view)) << text.toStdString();
        return desk.errorText().toStdString();
    };
    EXPECT_EQ(error_of(setup(R"("window": { "speed": 0 })")),
              "lesson.simul: window.speed: 0 is not 1 to 3600");
    EXPECT_NE(error_of(R"({ "format": "simul-setup", "version": 3 })").find("needs a newer Simul"),
              std::string::npos);
    EXPECT_NE(error_of("{").find("lesson.simul: "), std::string::npos);
    EXPECT_FALSE(desk.openPath(path("none.simul"), view));
    EXPECT_NE(desk.errorText().indexOf(QStringLiteral("none.simul")), -1);
    EXPECT_FALSE(desk.openPath(file("large.simul", setup(R"("scenario": { "boards": 90000 })")), view));
    EXPECT_NE(desk.errorText().indexOf(QStringLiteral("simul-cli goes further")), -1);
    EXPECT_FALSE(desk.openText(QStringLiteral("simul:?x"), view));
    EXPECT_EQ(desk.errorText(), QStringLiteral("simul:?x: no link"));
    EXPECT_EQ(shown(), before);
    EXPECT_EQ(opened.count(), 0);
    EXPECT_FALSE(desk.canUndo());
    EXPECT_TRUE(desk.openedLast().isEmpty());
}

TEST_F(SetupDesks, KeepsWhatIsShownAndGivesItBackByteForByte) {
    exhibition.choose(exhibition.left(), choice::HallWay::ThreadPool);
    exhibition.settings()->setBoards(9);
    exhibition.settings()->setOpponentMs(25'000);
    exhibition.right()->addSwitch(30'000, choice::RunMode::Sync);
    playback.setSpeed(120);
    playback.seek(4000);
    view[QStringLiteral("page")] = QStringLiteral("map");
    view[QStringLiteral("fromMs")] = 1000.0;
    view[QStringLiteral("toMs")] = 60'000.0;
    const QString first = path("first.simul");
    ASSERT_TRUE(desk.keep(QUrl::fromLocalFile(first), QStringLiteral(" Nine \u2265 boards "), false, view));
    const simul::Setup kept = load_setup(first.toStdString());
    EXPECT_EQ(kept.name.text, "Nine \u2265 boards");
    EXPECT_EQ(kept.window.left, Mode::pool);
    EXPECT_TRUE(kept.window.theme.empty());
    EXPECT_EQ(QByteArray::fromStdString(setup_text(kept)), bytes(first));
    exhibition.reset();
    ASSERT_TRUE(desk.openPath(first, view)) << desk.errorText().toStdString();
    const QString second = path("second.simul");
    ASSERT_TRUE(desk.keep(QUrl::fromLocalFile(second), desk.name(), false, view));
    EXPECT_EQ(bytes(first), bytes(second));
}

TEST_F(SetupDesks, LeavesTheFileAsItWasWhenItCannotBeKept) {
    EXPECT_FALSE(desk.keep(QUrl::fromLocalFile(path("nowhere/x.simul")), QStringLiteral("x"), false, view));
    EXPECT_FALSE(desk.errorText().isEmpty());
    EXPECT_TRUE(desk.openedLast().isEmpty());
}

TEST_F(SetupDesks, HoldsThemeAndLanguageOfASetupForNowOnly) {
    preferences.setThemeWord(QStringLiteral("dark"));
    const QString looks =
        file("looks.simul",
             setup(R"("window": { "theme": "projector", "language": "ko", "reduced_motion": true })"));
    ASSERT_TRUE(desk.openPath(looks, view));
    EXPECT_EQ(preferences.themeWord(), QStringLiteral("projector"));
    EXPECT_EQ(preferences.language(), QStringLiteral("ko"));
    EXPECT_TRUE(preferences.reducedMotion());
    EXPECT_EQ(preferences.kept(QStringLiteral("theme")), QStringLiteral("dark"));
    EXPECT_TRUE(preferences.kept(QStringLiteral("language")).isEmpty());
    desk.undo();
    EXPECT_EQ(preferences.themeWord(), QStringLiteral("dark"));
    EXPECT_FALSE(preferences.reducedMotion());
}

TEST_F(SetupDesks, SpeaksInTheWordsOfASetupAndKeepsThem) {
    ASSERT_TRUE(
        desk.openPath(file("web.simul", setup(R"("window": { "words": "web", "unit": "1 ms" })")), view));
    EXPECT_EQ(preferences.words(), QStringLiteral("web"));
    EXPECT_EQ(Preferences{path("preferences.ini")}.words(), QStringLiteral("hall")) << "not remembered";
    const QString kept = path("kept.simul");
    view[QStringLiteral("page")] = QStringLiteral("setups");
    ASSERT_TRUE(desk.keep(QUrl::fromLocalFile(kept), QStringLiteral("Web"), false, view));
    EXPECT_TRUE(bytes(kept).contains("\"words\": \"web\""));
    EXPECT_FALSE(bytes(kept).contains("\"setups\"")) << "it opens the race, not the gallery";
    desk.undo();
    EXPECT_EQ(preferences.words(), QStringLiteral("hall"));
}

TEST_F(SetupDesks, KeepsThemeAndLanguageOnlyIfAsked) {
    preferences.setThemeWord(QStringLiteral("dark"));
    const QString kept = path("looks.simul");
    ASSERT_TRUE(desk.keep(QUrl::fromLocalFile(kept), QStringLiteral("x"), true, view));
    EXPECT_EQ(load_setup(kept.toStdString()).window.theme, "dark");
}

TEST_F(SetupDesks, RemembersTheTenFilesOpenedLast) {
    for (int i = 0; i < 12; ++i)
        ASSERT_TRUE(desk.openPath(file(QByteArray::number(i) + ".simul", setup(R"("scenario": {})")), view));
    ASSERT_EQ(desk.openedLast().size(), 10);
    EXPECT_EQ(desk.openedLast().at(0).toMap().value(QStringLiteral("name")), QStringLiteral("11.simul"));
    ASSERT_TRUE(QFile::remove(path("11.simul")));
    EXPECT_TRUE(desk.openedLast().at(0).toMap().value(QStringLiteral("missing")).toBool());
    EXPECT_EQ(OpenedLast{preferences}.paths().size(), 10) << "as the next window finds them";
    desk.remove(path("11.simul"));
    EXPECT_EQ(desk.openedLast().size(), 9);
    EXPECT_TRUE(QFile::exists(path("10.simul")));
}

TEST_F(SetupDesks, TakesOneLocalFileOfItsKinds) {
    const auto takes = [](std::initializer_list<const char*> urls) {
        QList<QUrl> list;
        for (const char* url : urls) list.append(QUrl(QString::fromLatin1(url)));
        return SetupDesk::takes(list);
    };
    EXPECT_TRUE(takes({"file:///a/b%20c.simul"}));
    EXPECT_TRUE(takes({"file:///a/b.JSON"}));
    EXPECT_TRUE(takes({"file:///a/b.pgn"}));
    EXPECT_FALSE(takes({"file:///a/b.png"}));
    EXPECT_FALSE(takes({"http://example.org/b.simul"}));
    EXPECT_FALSE(takes({"file:///a.simul", "file:///b.simul"}));
    EXPECT_FALSE(takes({}));
}

TEST_F(SetupDesks, NamesTheFileAfterTheSetup) {
    desk.chooseFolder(QUrl::fromLocalFile(folder.path()));
    EXPECT_EQ(desk.fileFor(QStringLiteral("../a/b: \ub370\uc774\ud130")).toLocalFile(),
              folder.filePath(QStringLiteral("---a-b- \ub370\uc774\ud130.simul")));
}

TEST(SetupView, SaysOfTheWindowWhatASetupCanHold) {
    const QVariantMap view{{QStringLiteral("page"), QStringLiteral("luck")}, {QStringLiteral("board"), 0}};
    const SetupWindow window = window_of_view(view);
    EXPECT_EQ(window.page, "explore");
    EXPECT_EQ(window.explore.value_or(ExploreSetup{}).view, "luck");
    EXPECT_FALSE(window.board);
    EXPECT_FALSE(window.range);
    EXPECT_EQ(view_of_window(window).value(QStringLiteral("page")), QStringLiteral("luck"));
}

}  // namespace
}  // namespace simul
