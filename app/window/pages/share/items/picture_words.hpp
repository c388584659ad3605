#pragma once

#include <memory>

#include <QString>
#include <QTranslator>

#include "simulator/scenario/scenario.hpp"
#include "simulator/text/spoken_text.hpp"

namespace simul {

/// The words in pictures, in a language of their own: those of the window, which may speak another one. Has
/// nothing to do with what the program has installed, so that any thread may use one.
class PictureWords {
  public:
    /// "en" or "ko".
    explicit PictureWords(const QString& language);

    /// A text of the window: where it stands there, and its source.
    QString operator()(const char* context, const char* source) const;
    /// The same with %n for a number.
    QString operator()(const char* context, const char* source, int n) const;

    /// A length of time within a sentence: `30 s`.
    QString spoken(Duration length) const;
    /// What programmers call how a hall is played at the beginning: `asyncio`, `thread pool of 4`.
    QString way_name(const Scenario& scenario) const;
    /// The same for a narrow column.
    QString short_way_name(const Scenario& scenario) const;
    /// What a hall is called: `She walks on while they think`.
    QString title(const Scenario& scenario) const;
    /// `Wrong model: cannot exist`; empty for the right ones.
    QString warning(const Scenario& scenario) const;

    const QString& language() const { return language_; }

  private:
    QString language_;
    QTranslator translator_;
};

}  // namespace simul
