#pragma once

#include <memory>
#include <vector>

#include <QString>
#include <QTranslator>

namespace simul {

/// The language and the words of everything on the screen, switched while running.
class Languages {
  public:
    Languages() = default;
    ~Languages();
    Languages(const Languages&) = delete;
    Languages& operator=(const Languages&) = delete;

    /// `language`: "en", "ko", or empty: Korean if the system is, else English. `words`: "hall" as they stand
    /// in the program; those of "program" lie above the language's, and those that name the task otherwise
    /// ("web", "crawl", "database") above these. What a layer does not say is said by the one below.
    void use(const QString& language, const QString& words = QStringLiteral("hall"));
    /// "en" or "ko".
    QString current() const { return current_; }
    /// How many files are loaded.
    std::size_t layers() const { return layers_.size(); }

  private:
    void leave();

    QString current_;
    QString words_;
    /// From the language upwards.
    std::vector<std::unique_ptr<QTranslator>> layers_;
};

}  // namespace simul
