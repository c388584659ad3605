#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

TEST_F(OpenWindow, ChangesLanguageWhileRunning) {
    click(QStringLiteral("languageButton"));
    EXPECT_EQ(text_of(QStringLiteral("playButton")), QStringLiteral("재생"));
    EXPECT_EQ(text_of(QStringLiteral("languageButton")), QStringLiteral("English"));
    click(QStringLiteral("languageButton"));
    EXPECT_EQ(text_of(QStringLiteral("playButton")), QStringLiteral("Play"));
}

TEST_F(OpenWindow, GoesThroughAllThemesAndComesBackToTheSamePicture) {
    const QImage light = session.picture();
    for (int theme = 0; theme < 3; ++theme) {
        press(Qt::Key_T);
        EXPECT_NE(session.picture(), light);
    }
    press(Qt::Key_T);
    EXPECT_EQ(session.picture(), light);
}

TEST_F(OpenWindow, RemembersLanguageAndTheme) {
    session.preferences().setTheme(choice::ThemeName::Dark);
    session.preferences().setLanguage(QStringLiteral("ko"));
    Session next(CommandLine{}, folder.filePath(QStringLiteral("preferences.ini")));
    EXPECT_EQ(next.preferences().theme(), choice::ThemeName::Dark);
    EXPECT_EQ(next.preferences().language(), QStringLiteral("ko"));
}

}  // namespace
}  // namespace simul
