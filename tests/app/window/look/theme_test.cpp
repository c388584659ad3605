#include "app/window/look/paint/theme.hpp"

#include <gtest/gtest.h>

namespace simul::paint {

namespace {

double needed(const Theme& theme) { return theme.name == "high-contrast" ? 7.0 : 4.5; }

TEST(Contrast, IsTwentyOneForBlackOnWhiteAndOneForEqualColours) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-6);
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21, 1e-6);
    EXPECT_DOUBLE_EQ(contrast(QColor(120, 40, 9), QColor(120, 40, 9)), 1);
}

TEST(Contrast, AgreesWithTheExampleOfTheWebGuidelines) {
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Theme, EveryTextIsReadableOnEveryGround) {
    for (const Theme* theme : all_themes()) {
        for (const QColor& ground :
             {theme->ground, theme->panel, theme->raised, theme->floor, theme->carpet}) {
            for (const QColor& text :
                 {theme->text, theme->text_soft, theme->accent_text, theme->thinking_text,
                  theme->waiting_text, theme->error, theme->keyword}) {
                EXPECT_GE(contrast(text, ground), needed(*theme))
                    << theme->name << ": " << text.name().toStdString() << " on "
                    << ground.name().toStdString();
            }
        }
    }
}

TEST(Theme, TextOnTheAccentAndOnItsTintIsReadable) {
    for (const Theme* theme : all_themes()) {
        EXPECT_GE(contrast(theme->on_accent, theme->accent), needed(*theme)) << theme->name;
        EXPECT_GE(contrast(theme->text, theme->accent_soft), needed(*theme)) << theme->name;
        EXPECT_GE(contrast(theme->accent_text, theme->accent_soft), 4.5) << theme->name;
    }
}

TEST(Theme, PiecesStandOutFromTheirSquares) {
    for (const Theme* theme : all_themes()) {
        EXPECT_GE(contrast(theme->black_fill, theme->square_dark), 3) << theme->name;
        EXPECT_GE(contrast(theme->white_line, theme->white_fill), 10) << theme->name;
        EXPECT_GE(contrast(theme->square_light, theme->square_dark), 1.8) << theme->name;
    }
}

TEST(Theme, StatesStandOutFromFloor) {
    for (const Theme* theme : all_themes()) {
        EXPECT_GE(contrast(theme->waiting, theme->floor), 3) << theme->name;
        EXPECT_GE(contrast(theme->accent, theme->floor), 3) << theme->name;
        EXPECT_GE(contrast(theme->accent, theme->carpet), 3) << theme->name;
    }
}

TEST(Theme, IsFoundByItsNameAndIsLightForAnyOther) {
    for (const Theme* theme : all_themes()) EXPECT_EQ(&theme_named(theme->name), theme);
    EXPECT_EQ(&theme_named("no such look"), &light_theme());
}

TEST(Theme, ForProjectorsIsLargerWithThickerLines) {
    EXPECT_DOUBLE_EQ(projector_theme().unit, 1.5 * light_theme().unit);
    EXPECT_GT(projector_theme().line, light_theme().line);
}

TEST(Mix, GoesFromTheFirstColourToTheSecond) {
    const QColor first(10, 20, 30);
    const QColor second(110, 220, 130);
    EXPECT_EQ(mix(first, second, 0), first);
    EXPECT_EQ(mix(first, second, 1), second);
    EXPECT_EQ(mix(first, second, 0.5), QColor(60, 120, 80));
}

}  // namespace

}  // namespace simul::paint
