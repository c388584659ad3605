#include "app/window/settings/models/preferences.hpp"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace simul {
namespace {

class PreferencesTest : public testing::Test {
  protected:
    QString path() const { return folder_.filePath(QStringLiteral("simul.ini")); }
    void write(const QByteArray& bytes) const {
        QFile file{path()};
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

  private:
    QTemporaryDir folder_;
};

TEST_F(PreferencesTest, BeginWithDefaults) {
    const Preferences preferences{path()};
    EXPECT_EQ(preferences.language(), QString{});
    EXPECT_EQ(preferences.theme(), choice::ThemeName::Light);
    EXPECT_FALSE(preferences.reducedMotion());
    EXPECT_FALSE(preferences.sound());
}

TEST_F(PreferencesTest, AreThereAtTheNextStart) {
    {
        Preferences preferences{path()};
        preferences.setLanguage(QStringLiteral("ko"));
        preferences.setTheme(choice::ThemeName::HighContrast);
        preferences.setReducedMotion(true);
        preferences.setSound(true);
        preferences.setWindowWidth(800);
        preferences.setWindowHeight(600);
    }
    const Preferences again{path()};
    EXPECT_EQ(again.language(), QStringLiteral("ko"));
    EXPECT_EQ(again.theme(), choice::ThemeName::HighContrast);
    EXPECT_TRUE(again.reducedMotion());
    EXPECT_TRUE(again.sound());
    EXPECT_EQ(again.windowWidth(), 800);
    EXPECT_EQ(again.windowHeight(), 600);
}

TEST_F(PreferencesTest, IgnoreWhatCannotBe) {
    Preferences preferences{path()};
    const QSignalSpy told{&preferences, &Preferences::windowSizeChanged};
    preferences.setLanguage(QStringLiteral("xx"));
    preferences.setTheme(static_cast<choice::ThemeName>(17));
    preferences.setWindowWidth(-4);
    EXPECT_EQ(told.count(), 0);
    EXPECT_EQ(preferences.language(), QString{});
    EXPECT_EQ(preferences.theme(), choice::ThemeName::Light);
    EXPECT_EQ(preferences.windowWidth(), 1366);
}

TEST_F(PreferencesTest, TakeDefaultsForADamagedFile) {
    for (const QByteArray& bytes : {QByteArray("[General\ntheme=7\nwindowWidth=wide\n"),
                                    QByteArray("windowHeight=1e400\nwindowWidth=99999999999\n"),
                                    QByteArray("\x00\xFF\xFE[[[]]]=%%%\\x", 15), QByteArray(100'000, '=')}) {
        write(bytes);
        const Preferences preferences{path()};
        EXPECT_EQ(preferences.theme(), choice::ThemeName::Light);
        EXPECT_EQ(preferences.windowWidth(), 1366);
    }
}

}  // namespace
}  // namespace simul
