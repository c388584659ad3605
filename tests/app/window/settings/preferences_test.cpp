#include "app/window/settings/models/preferences.hpp"

#include <limits>

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
    EXPECT_EQ(preferences.speed(), 60);
}

TEST_F(PreferencesTest, AreThereAtTheNextStart) {
    {
        Preferences preferences{path()};
        preferences.setLanguage(QStringLiteral("ko"));
        preferences.setTheme(choice::ThemeName::HighContrast);
        preferences.setReducedMotion(true);
        preferences.setSound(true);
        preferences.setSpeed(12.5);
        preferences.setWindowWidth(800);
        preferences.setWindowHeight(600);
    }
    const Preferences again{path()};
    EXPECT_EQ(again.language(), QStringLiteral("ko"));
    EXPECT_EQ(again.theme(), choice::ThemeName::HighContrast);
    EXPECT_TRUE(again.reducedMotion());
    EXPECT_TRUE(again.sound());
    EXPECT_EQ(again.speed(), 12.5);
    EXPECT_EQ(again.windowWidth(), 800);
    EXPECT_EQ(again.windowHeight(), 600);
}

TEST_F(PreferencesTest, IgnoreWhatCannotBe) {
    Preferences preferences{path()};
    const QSignalSpy told{&preferences, &Preferences::speedChanged};
    preferences.setSpeed(0);
    preferences.setSpeed(std::numeric_limits<double>::quiet_NaN());
    preferences.setLanguage(QStringLiteral("xx"));
    preferences.setTheme(static_cast<choice::ThemeName>(17));
    preferences.setWindowWidth(-4);
    EXPECT_EQ(told.count(), 0);
    EXPECT_EQ(preferences.language(), QString{});
    EXPECT_EQ(preferences.theme(), choice::ThemeName::Light);
    EXPECT_EQ(preferences.windowWidth(), 1366);
}

TEST_F(PreferencesTest, TakeDefaultsForADamagedFile) {
    for (const QByteArray& bytes :
         {QByteArray("[General\nspeed=fast\ntheme=7\n"), QByteArray("speed=1e400\nwindowWidth=99999999999\n"),
          QByteArray("\x00\xFF\xFE[[[]]]=%%%\\x", 15), QByteArray(100'000, '=')}) {
        write(bytes);
        const Preferences preferences{path()};
        EXPECT_EQ(preferences.speed(), 60);
        EXPECT_EQ(preferences.theme(), choice::ThemeName::Light);
        EXPECT_EQ(preferences.windowWidth(), 1366);
    }
}

}  // namespace
}  // namespace simul
