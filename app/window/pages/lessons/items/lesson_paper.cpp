#include "app/window/pages/lessons/items/lesson_paper.hpp"

#include <QCoreApplication>
#include <QLocale>

#include "simulator/lessons/shipped_lessons.hpp"
#include "simulator/text/atomic_file.hpp"

namespace simul {
namespace {

/// Nothing, or why the file could not be written.
QString write(const paint::WorksheetRequest& request, const std::string& file, const std::stop_token& stop) {
    try {
        const QByteArray pdf = paint::worksheets_pdf(request, stop);
        if (!stop.stop_requested())
            write_file_atomically(file, {pdf.data(), static_cast<std::size_t>(pdf.size())});
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

}  // namespace

paint::WorksheetRequest worksheet_request(const QString& language) {
    paint::WorksheetRequest request;
    request.tongue = language == QStringLiteral("ko") ? Tongue::korean : Tongue::english;
    const bool american = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    request.size = american ? paint::PaperSize::letter : paint::PaperSize::a4;
    request.program = "Simul " + QCoreApplication::applicationVersion().toStdString();
    return request;
}

void LessonPaper::save(const QUrl& file, const QString& lesson, int setup, const QString& language,
                       bool answers) {
    paint::WorksheetRequest request = worksheet_request(language);
    for (const lessons::Lesson& each : lessons::shipped_lessons())
        if (lesson.isEmpty() || each.id == lesson.toStdString()) request.lessons.push_back(&each);
    if (request.lessons.empty()) return;
    request.setup = static_cast<std::uint32_t>(std::max(setup, 1));
    request.answers = answers;
    busy_ = true;
    failure_.clear();
    Q_EMIT changed();
    job_.post([this, request, path = file.toLocalFile().toStdString()](const std::stop_token& stop) {
        const QString failure = write(request, path, stop);
        return [this, failure] { finish(failure); };
    });
}

void LessonPaper::finish(const QString& failure) {
    busy_ = false;
    failure_ = failure;
    Q_EMIT changed();
}

}  // namespace simul
