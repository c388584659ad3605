#pragma once

#include <QString>
#include <QTranslator>

namespace simul {

/// The language of everything on the screen, switched while running.
class Languages {
  public:
    Languages() = default;
    ~Languages();
    Languages(const Languages&) = delete;
    Languages& operator=(const Languages&) = delete;

    /// "en", "ko", or empty: Korean if the system is, else English.
    void use(const QString& language);
    /// "en" or "ko".
    QString current() const { return current_; }

  private:
    QString current_;
    QTranslator words_;
};

}  // namespace simul
