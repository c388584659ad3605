#pragma once

#include <filesystem>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <QCoreApplication>
#include <QEventLoop>
#include <QStringList>
#include <gtest/gtest.h>

#include "app/console/console.hpp"

namespace simul {

/// Computes to the end.
template <class Model>
void finish(const Model& model) {
    while (model.busy()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

inline std::size_t threads_alive() {
    const std::filesystem::directory_iterator tasks{"/proc/self/task"};
    return static_cast<std::size_t>(std::distance(begin(tasks), end(tasks)));
}

/// What the line that a page shows prints, as CSV.
inline QString run_explored_line(const QString& line) {
    std::vector<std::string> words;
    for (const QString& word : line.split(QLatin1Char(' ')).mid(1)) words.push_back(word.toStdString());
    words.emplace_back("--format");
    words.emplace_back("csv");
    std::ostringstream out;
    std::ostringstream notes;
    EXPECT_EQ(console::run_console(words, out, notes), 0) << notes.str();
    return QString::fromStdString(out.str());
}

using ExploredColumns = std::map<std::string, std::vector<std::string>>;

/// The columns of a table by their heads.
inline ExploredColumns explored_columns(const QString& text, QChar separator) {
    ExploredColumns columns;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QStringList heads = lines.value(0).split(separator);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(separator);
        for (qsizetype i = 0; i < heads.size(); ++i)
            columns[heads[i].toStdString()].push_back(cells.value(i).toStdString());
    }
    return columns;
}

}  // namespace simul
