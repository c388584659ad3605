#pragma once

#include <optional>

#include <QObject>
#include <QSettings>

#include "app/window/base/choices.hpp"
#include "simulator/text/real_time.hpp"

namespace simul {

/// What the window remembers from one start to the next. A damaged file means defaults, never an error.
class Preferences : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(simul::choice::ThemeName theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    /// The same as a word: "light", "dark", "projector" or "high-contrast".
    Q_PROPERTY(QString themeWord READ themeWord NOTIFY themeChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(bool sound READ sound WRITE setSound NOTIFY soundChanged FINAL)
    /// In whose words the window speaks: "hall", "program", "web", "crawl" or "database".
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged FINAL)
    /// What a second of the hall stands for: "1 ms", or "1 s": times read as in the hall.
    Q_PROPERTY(QString unit READ unit NOTIFY wordsChanged FINAL)
    Q_PROPERTY(int windowWidth READ windowWidth WRITE setWindowWidth NOTIFY windowSizeChanged FINAL)
    Q_PROPERTY(int windowHeight READ windowHeight WRITE setWindowHeight NOTIFY windowSizeChanged FINAL)

  public:
    /// Keeps them in the user's configuration.
    explicit Preferences(QObject* parent = nullptr);
    /// Keeps them in this file.
    explicit Preferences(const QString& path, QObject* parent = nullptr);

    QString language() const { return language_; }  ///< "en", "ko" or "": as the system has it
    choice::ThemeName theme() const { return theme_; }
    QString themeWord() const;
    bool reducedMotion() const { return reduced_motion_; }
    bool sound() const { return sound_; }
    QString words() const { return words_; }
    QString unit() const;
    /// The words and times to be used now.
    QString spokenWords() const;
    RealSecond spokenSecond() const;
    int windowWidth() const { return window_width_; }
    int windowHeight() const { return window_height_; }

    void setLanguage(const QString& language);  ///< other words than the three are ignored
    void setTheme(choice::ThemeName theme);
    /// Any other word changes nothing.
    void setThemeWord(const QString& word);
    void setReducedMotion(bool reduced);
    void setSound(bool on);
    void setWords(const QString& words);  ///< other words than the five are ignored
    /// `1 ms`, `250us`; empty: as the words have it. False, and nothing changes, for any other text.
    Q_INVOKABLE bool setUnit(const QString& unit);
    /// Words and unit of a setup, until others are chosen: they are not remembered. Empty: as they are.
    void lendWords(const QString& words, const QString& unit);
    /// What is shown speaks of the hall alone, whatever the words are.
    Q_INVOKABLE void setHallOnly(bool only);
    void setWindowWidth(int width);
    void setWindowHeight(int height);
    /// Holds until the program ends and is not remembered; what is empty stays as it is.
    void useForNow(const QString& language, const QString& theme_word, std::optional<bool> reduced_motion);

    /// A line of text that a page keeps under a name of its own; empty: none. It is in the file when keep()
    /// returns.
    QString kept(const QString& name) const { return store_.value(name).toString(); }
    Q_INVOKABLE void keep(const QString& name, const QString& text);

  Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void reducedMotionChanged();
    void soundChanged();
    void wordsChanged();
    void windowSizeChanged();

  private:
    void read();
    void remember(const QString& key, const QVariant& value);

    QSettings store_;
    QString language_;
    choice::ThemeName theme_ = choice::ThemeName::Light;
    bool reduced_motion_ = false;
    bool is_for_now_ = false;
    bool sound_ = false;
    QString words_ = QStringLiteral("hall");
    std::optional<RealSecond> second_;  ///< nothing: as the words have it
    bool hall_only_ = false;
    int window_width_ = 1366;
    int window_height_ = 768;
};

}  // namespace simul
