#include "app/window/settings/models/preferences.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace simul {

namespace {

const QString language_key = QStringLiteral("language");
const QString theme_key = QStringLiteral("theme");
const QString motion_key = QStringLiteral("reducedMotion");
const QString sound_key = QStringLiteral("sound");
const QString width_key = QStringLiteral("windowWidth");
const QString height_key = QStringLiteral("windowHeight");

constexpr std::array theme_words{"light", "dark", "projector", "high-contrast"};
constexpr int least_side = 320;
constexpr int greatest_side = 16384;

bool is_language(const QString& word) {
    return word.isEmpty() || word == QLatin1String("en") || word == QLatin1String("ko");
}

}  // namespace

Preferences::Preferences(QObject* parent)
    : QObject{parent},
      store_{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("simul"), QStringLiteral("simul")} {
    read();
}

Preferences::Preferences(const QString& path, QObject* parent)
    : QObject{parent}, store_{path, QSettings::IniFormat} {
    read();
}

/// Goes through the setters: what they refuse is as if it were not there.
void Preferences::read() {
    const QSettings& store = store_;
    setLanguage(store.value(language_key).toString());
    setThemeWord(store.value(theme_key).toString());
    setReducedMotion(store.value(motion_key).toString() == QLatin1String("true"));
    setSound(store.value(sound_key).toString() == QLatin1String("true"));
    setWindowWidth(store.value(width_key, window_width_).toInt());
    setWindowHeight(store.value(height_key, window_height_).toInt());
}

void Preferences::setLanguage(const QString& language) {
    if (!is_language(language) || std::exchange(language_, language) == language) return;
    remember(language_key, language);
    Q_EMIT languageChanged();
}

QString Preferences::themeWord() const {
    return QLatin1String(theme_words[static_cast<std::size_t>(theme_)]);
}

void Preferences::setThemeWord(const QString& word) {
    for (std::size_t i = 0; i < theme_words.size(); ++i)
        if (word == QLatin1String(theme_words[i])) setTheme(static_cast<choice::ThemeName>(i));
}

void Preferences::setTheme(choice::ThemeName theme) {
    const auto number = static_cast<std::size_t>(theme);
    if (number >= theme_words.size() || std::exchange(theme_, theme) == theme) return;
    remember(theme_key, QLatin1String(theme_words[number]));
    Q_EMIT themeChanged();
}

void Preferences::setReducedMotion(bool reduced) {
    if (std::exchange(reduced_motion_, reduced) == reduced) return;
    remember(motion_key, reduced);
    Q_EMIT reducedMotionChanged();
}

void Preferences::setSound(bool on) {
    if (std::exchange(sound_, on) == on) return;
    store_.setValue(sound_key, on);
    Q_EMIT soundChanged();
}

void Preferences::useForNow(const QString& language, const QString& theme_word,
                            std::optional<bool> reduced_motion) {
    is_for_now_ = true;
    if (!language.isEmpty()) setLanguage(language);
    setThemeWord(theme_word);
    if (reduced_motion) setReducedMotion(*reduced_motion);
    is_for_now_ = false;
}

void Preferences::remember(const QString& key, const QVariant& value) {
    if (!is_for_now_) store_.setValue(key, value);
}

void Preferences::setWindowWidth(int width) {
    if (width < least_side || width > greatest_side || std::exchange(window_width_, width) == width) return;
    store_.setValue(width_key, width);
    Q_EMIT windowSizeChanged();
}

void Preferences::setWindowHeight(int height) {
    if (height < least_side || height > greatest_side || std::exchange(window_height_, height) == height)
        return;
    store_.setValue(height_key, height);
    Q_EMIT windowSizeChanged();
}

void Preferences::keep(const QString& name, const QString& text) {
    if (text.isEmpty())
        store_.remove(name);
    else
        store_.setValue(name, text);
    store_.sync();
}

}  // namespace simul
