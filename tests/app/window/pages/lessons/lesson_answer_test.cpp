#include "app/window/pages/lessons/models/lesson_answer.hpp"

#include <gtest/gtest.h>

#include "simulator/lessons/play.hpp"
#include "simulator/lessons/shipped_lessons.hpp"

namespace simul {
namespace {

lessons::Question first_question(const char* id) {
    const lessons::Lesson& lesson = *lessons::shipped_lesson(id);
    return sheet_of(lesson, lessons::play(lesson, 1), Tongue::english, lessons::shipped_lesson).questions[0];
}

TEST(LessonAnswer, IsKeptAndReadAgainInEveryKind) {
    const LessonAnswers answers{std::nullopt,
                                lessons::Given{lessons::NotYet{}},
                                lessons::Given{lessons::Chosen{2}},
                                lessons::Given{lessons::Typed{3'655'000, 12.5}},
                                lessons::Given{lessons::Sorted{{2, 0, 1}}},
                                lessons::Given{lessons::Picked{{4, 23}}}};
    const QString text = kept_text(answers);
    EXPECT_EQ(text.toStdString(), "-;?;c2;n3655000,12.5;o2,0,1;p4,23");
    EXPECT_EQ(kept_text(read_answers(text)).toStdString(), text.toStdString());
}

TEST(LessonAnswer, IsNoneWhereTheKeptTextIsDamaged) {
    for (const char* text : {"c", "cx", "c1,2", "z3", "", "c-1"})
        for (const auto& given : read_answers(QString::fromLatin1(text))) EXPECT_FALSE(given) << text;
    EXPECT_TRUE(read_answers({}).empty());
}

TEST(LessonAnswer, IsTypedAsATimeWhereTheQuestionAsksForOne) {
    const auto question = first_question("one-game");
    for (const char* text : {"0:30:00", "30m", "1800"}) {
        const auto given = typed_answer(question, QString::fromLatin1(text));
        ASSERT_TRUE(given) << text;
        EXPECT_EQ(judge(question, *given).judgement, lessons::Judgement::right) << text;
        EXPECT_EQ(answer_words(question, given, Tongue::english).toStdString(), "0:30:00");
    }
    EXPECT_FALSE(typed_answer(question, QStringLiteral("soon")));
    EXPECT_FALSE(typed_answer(question, QStringLiteral("-5")));
}

TEST(LessonAnswer, OfBoardsIsTypedAsNumbersAndRanges) {
    const auto question = first_question("who-is-next");
    const auto given = typed_answer(question, QStringLiteral("2-4, 9, 3"));
    ASSERT_TRUE(given);
    EXPECT_EQ(answer_words(question, given, Tongue::english).toStdString(), "2-4, 9");
    for (const char* text : {"0", "25", "4-2", "a", "1,,2", "1-999999999999"})
        EXPECT_FALSE(typed_answer(question, QString::fromLatin1(text))) << text;
}

TEST(LessonAnswer, StandsOnAScaleWhereItIsANumber) {
    const auto question = first_question("she-walks-on");
    EXPECT_TRUE(asks_moment(question));
    EXPECT_EQ(answer_number(question, lessons::Given{lessons::Chosen{0}}), 1'800'000);
    EXPECT_FALSE(answer_number(question, lessons::Given{lessons::NotYet{}}));
    EXPECT_FALSE(answer_number(question, lessons::Given{lessons::Chosen{99}}));
}

}  // namespace
}  // namespace simul
