#include "app/window/paper/paint/worksheet.hpp"

#include <gtest/gtest.h>

#include "simulator/lessons/play.hpp"
#include "simulator/lessons/sheet.hpp"
#include "simulator/lessons/shipped_lessons.hpp"
#include "tests/app/window/paper/pdf_reader.hpp"

namespace simul::paint {
namespace {

QByteArray sheet_of_lesson(const lessons::Lesson& lesson, Tongue tongue, bool answers,
                           std::uint32_t setup = 1) {
    return worksheets_pdf(
        {.lessons = {&lesson}, .setup = setup, .tongue = tongue, .answers = answers, .program = "Simul 1.0"});
}

QByteArray all_sheets(Tongue tongue, bool answers, PaperSize size = PaperSize::a4) {
    WorksheetRequest request{.tongue = tongue, .size = size, .answers = answers, .program = "Simul 1.0"};
    for (const lessons::Lesson& lesson : lessons::shipped_lessons()) request.lessons.push_back(&lesson);
    return worksheets_pdf(request);
}

/// Without blanks and ends of lines, which are where the page has room for them.
QString run_together(QString text) {
    return text.remove(u' ').remove(u'\n').remove(u'\f').remove(QChar(0xa0));
}

TEST(Worksheets, AreGoodDocumentsForEveryLessonInBothLanguages) {
    for (const Tongue tongue : {Tongue::english, Tongue::korean})
        for (const lessons::Lesson& lesson : lessons::shipped_lessons()) {
            SCOPED_TRACE(lesson.id);
            expect_good_pdf(sheet_of_lesson(lesson, tongue, true));
        }
}

TEST(Worksheets, HoldTheQuestionsOfEveryLessonAndOnPagesForTheTeacherTheAnswers) {
    for (const Tongue tongue : {Tongue::english, Tongue::korean})
        for (const lessons::Lesson& lesson : lessons::shipped_lessons()) {
            SCOPED_TRACE(lesson.id);
            const auto sheet =
                lessons::sheet_of(lesson, lessons::play(lesson, 1), tongue, lessons::shipped_lesson);
            const auto text = text_of_pdf(sheet_of_lesson(lesson, tongue, false));
            const auto with_answers = text_of_pdf(sheet_of_lesson(lesson, tongue, true));
            if (!text || !with_answers) GTEST_SKIP() << "pdftotext is missing";
            const QString student = run_together(*text);
            const QString teacher = run_together(*with_answers);
            for (const lessons::Question& question : sheet.questions) {
                QString asked = run_together(QString::fromStdString(question.text)).remove(u'`');
                EXPECT_TRUE(student.contains(asked.left(20))) << question.text;
                for (const lessons::Answer& answer : question.answers) {
                    const QString why =
                        run_together(QString::fromStdString(answer.feedback)).remove(u'`').left(20);
                    if (why.isEmpty()) continue;
                    EXPECT_FALSE(student.contains(why)) << answer.feedback;
                    EXPECT_TRUE(teacher.contains(why)) << answer.feedback;
                }
            }
        }
}

TEST(Worksheets, GiveNoAnswerAwayThatSomebodyHasToFind) {
    for (const lessons::Lesson& lesson : lessons::shipped_lessons()) {
        SCOPED_TRACE(lesson.id);
        const auto sheet =
            lessons::sheet_of(lesson, lessons::play(lesson, 1), Tongue::english, lessons::shipped_lesson);
        const auto text = text_of_pdf(sheet_of_lesson(lesson, Tongue::english, false));
        if (!text) GTEST_SKIP() << "pdftotext is missing";
        std::string told;  // what the sheet may say: everything that is asked
        for (const lessons::Question& question : sheet.questions) {
            told += question.text;
            for (const lessons::Answer& answer : question.answers)
                if (question.kind == lessons::AskKind::choice) told += answer.label;
        }
        for (const lessons::Question& question : sheet.questions) {
            const std::string& label = question.right_answer().label;
            const bool typed =
                question.kind == lessons::AskKind::number || question.kind == lessons::AskKind::moment;
            if (!typed || label.find(':') == std::string::npos || told.find(label) != std::string::npos)
                continue;
            EXPECT_FALSE(text->contains(QString::fromStdString(label))) << label;
        }
        EXPECT_FALSE(text->contains(QStringLiteral("[M"))) << "names a misconception";
        const QString why = run_together(QString::fromStdString(sheet.explain)).left(24);
        EXPECT_FALSE(!why.isEmpty() && run_together(*text).contains(why)) << why.toStdString();
    }
}

TEST(Worksheets, AreTheSameBytesEachTime) {
    const lessons::Lesson& lesson = *lessons::shipped_lesson("she-walks-on");
    EXPECT_EQ(sheet_of_lesson(lesson, Tongue::korean, true), sheet_of_lesson(lesson, Tongue::korean, true));
    EXPECT_NE(sheet_of_lesson(lesson, Tongue::korean, true),
              sheet_of_lesson(lesson, Tongue::korean, true, 2));
}

TEST(Worksheets, StandInOneFileForAllLessons) {
    const auto count = static_cast<int>(lessons::shipped_lessons().size());
    for (const PaperSize size : {PaperSize::a4, PaperSize::letter}) {
        const QByteArray pdf = all_sheets(Tongue::english, false, size);
        EXPECT_GE(pages_of(pdf), count);
        expect_good_pdf(pdf);
    }
    const auto text = text_of_pdf(all_sheets(Tongue::korean, true));
    if (!text) GTEST_SKIP() << "pdftotext is missing";
    for (const char* words :
         {"1:00:55", "교사용 활동지", "내 예상", "이벤트 루프", "simul --lesson what-stays"})
        EXPECT_TRUE(text->contains(QString::fromUtf8(words))) << words;
}

TEST(Worksheets, NameTheirSetup) {
    const auto text =
        text_of_pdf(sheet_of_lesson(*lessons::shipped_lesson("one-game"), Tongue::english, false, 3));
    if (!text) GTEST_SKIP() << "pdftotext is missing";
    EXPECT_TRUE(text->contains(QStringLiteral("numbers 3 of 8"))) << text->toStdString();
    EXPECT_TRUE(text->contains(QStringLiteral("simul --lesson one-game --setup 3")));
}

}  // namespace
}  // namespace simul::paint
