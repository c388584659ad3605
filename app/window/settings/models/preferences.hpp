#pragma once

#include <optional>

#include <QObject>
#include <QSettings>

#include "app/window/base/choices.hpp"

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
    int windowWidth() const { return window_width_; }
    int windowHeight() const { return window_height_; }

    void setLanguage(const QString& language);  ///< other words than the three are ignored
    void setTheme(choice::ThemeName theme);
    /// Any other word changes nothing.
    void setThemeWord(const QString& word);
    void setReducedMotion(bool reduced);
    void setSound(bool on);
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
    int window_width_ = 1366;
    int window_height_ = 768;
};

}  // namespace simul
