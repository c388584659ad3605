#include "app/window/settings/models/preferences.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "app/window/base/typed_number.hpp"
#include "simulator/setup/setup.hpp"
#include "simulator/setup/setup_unit.hpp"

namespace simul {

namespace {

const QString language_key = QStringLiteral("language");
const QString theme_key = QStringLiteral("theme");
const QString motion_key = QStringLiteral("reducedMotion");
const QString sound_key = QStringLiteral("sound");
const QString words_key = QStringLiteral("words");
const QString unit_key = QStringLiteral("unit");
const QString width_key = QStringLiteral("windowWidth");
const QString height_key = QStringLiteral("windowHeight");

constexpr std::array theme_words{"light", "dark", "projector", "high-contrast"};
constexpr int least_side = 320;
constexpr int greatest_side = 16384;

bool is_language(const QString& word) {
    return word.isEmpty() || word == QLatin1String("en") || word == QLatin1String("ko");
}

bool is_vocabulary(const QString& word) {
    return std::ranges::find(setup_vocabularies, word.toStdString()) != setup_vocabularies.end();
}

/// Of `1 ms` or `1ms`, as people type it.
std::optional<RealSecond> second_of(const QString& text) {
    std::string written = as_written(text);
    constexpr std::string_view micro = "\u03bc";
    if (const std::size_t at = written.find(micro); at != std::string::npos)
        written.replace(at, micro.size(), "u");
    const std::size_t end = written.find_first_not_of("0123456789");
    if (end == std::string::npos) return std::nullopt;
    return setup_unit(written.insert(end, " "));
}

QString unit_text(RealSecond second) {
    const std::string_view word = unit_word(second);
    return QStringLiteral("%1 %2")
        .arg(units_in(second))
        .arg(QString::fromUtf8(word.data(), qsizetype(word.size())));
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
    setWords(store.value(words_key).toString());
    setUnit(store.value(unit_key).toString());
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

QString Preferences::unit() const {
    const bool is_hall = words_ == QLatin1String("hall");
    return unit_text(second_.value_or(is_hall ? std::chrono::seconds{1} : std::chrono::milliseconds{1}));
}

QString Preferences::spokenWords() const { return hall_only_ ? QStringLiteral("hall") : words_; }

RealSecond Preferences::spokenSecond() const {
    if (hall_only_) return {};
    return second_.value_or(words_ == QLatin1String("hall") ? RealSecond{} : std::chrono::milliseconds{1});
}

void Preferences::setWords(const QString& words) {
    if (!is_vocabulary(words)) return;
    remember(words_key, words);
    if (std::exchange(words_, words) != words) Q_EMIT wordsChanged();
}

bool Preferences::setUnit(const QString& unit) {
    const std::optional<RealSecond> second = second_of(unit);
    if (!second && !unit.isEmpty()) return false;
    remember(unit_key, second ? unit_text(*second) : QString());
    if (std::exchange(second_, second) != second) Q_EMIT wordsChanged();
    return true;
}

void Preferences::lendWords(const QString& words, const QString& unit) {
    if (is_vocabulary(words)) words_ = words;
    if (const auto second = second_of(unit)) second_ = second;
    Q_EMIT wordsChanged();
}

void Preferences::setHallOnly(bool only) {
    const bool is_hall = words_ == QLatin1String("hall") && !second_;
    if (std::exchange(hall_only_, only) != only && !is_hall) Q_EMIT wordsChanged();
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
