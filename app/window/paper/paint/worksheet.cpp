#include "app/window/paper/paint/worksheet.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "app/window/paper/paint/worksheet_pages.hpp"
#include "simulator/lessons/play.hpp"
#include "simulator/lessons/sheet.hpp"
#include "simulator/lessons/shipped_lessons.hpp"
#include "simulator/trace/stopped.hpp"

namespace simul::paint {
namespace {

std::size_t number_of(const lessons::Lesson& lesson) {
    const auto all = lessons::shipped_lessons();
    const auto found = std::ranges::find(all, lesson.id, &lessons::Lesson::id);
    return found == all.end() ? 0 : static_cast<std::size_t>(found - all.begin()) + 1;
}

QString title_of(const WorksheetRequest& request, const std::vector<lessons::Sheet>& sheets) {
    if (sheets.size() == 1) return from_std(sheets.front().title);
    return from_std(worksheet_words(request.tongue).title);
}

std::vector<lessons::Sheet> sheets_of(const WorksheetRequest& request, const std::stop_token& stop,
                                      const std::function<void(std::size_t)>& done) {
    std::vector<lessons::Sheet> sheets;
    sheets.reserve(request.lessons.size());
    for (const lessons::Lesson* const lesson : request.lessons) {
        if (stop.stop_requested()) throw Stopped();
        const auto setting = lessons::play(*lesson, request.setup, stop);
        sheets.push_back(lessons::sheet_of(*lesson, setting, request.tongue, lessons::shipped_lesson));
        if (done) done(sheets.size());
    }
    return sheets;
}

}  // namespace

QByteArray worksheets_pdf(const WorksheetRequest& request, const std::stop_token& stop,
                          const std::function<void(std::size_t)>& done) {
    const std::vector<lessons::Sheet> sheets = sheets_of(request, stop, done);
    const SameHashes same;
    Paper paper(title_of(request, sheets), request.size);
    const WorksheetWords& words = worksheet_words(request.tongue);
    QString line;
    QString setup;
    QString name;
    const auto foot = [&] { paper_foot(paper, line, setup, name); };
    std::optional<PaperFlow> flow;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const lessons::Sheet& sheet = sheets[i];
        for (const bool answers : {false, true}) {
            if (answers && !request.answers) continue;
            line = lesson_command(sheet);
            setup = from_std(fmt::format("{}, {}", request.program,
                                         fmt::format(fmt::runtime(words.setup), sheet.setup, sheet.setups)));
            name = answers ? QString() : from_std(words.name);
            flow ? flow->next_page() : static_cast<void>(flow.emplace(paper, foot));
            const WorksheetPages pages{*flow, sheet, words, request.tongue, number_of(*request.lessons[i])};
            answers ? draw_teachers_sheet(pages) : draw_worksheet(pages);
        }
    }
    return paper.finish();
}

}  // namespace simul::paint
