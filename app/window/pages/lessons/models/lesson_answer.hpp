#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QVariantList>

#include "simulator/lessons/judge.hpp"
#include "simulator/text/spoken_text.hpp"

namespace simul {

/// What somebody has answered to each question of a lesson; nothing: not yet.
using LessonAnswers = std::vector<std::optional<lessons::Given>>;

/// The answers in one word for the preferences, and back; what cannot be read is not answered.
QString kept_text(const LessonAnswers& answers);
LessonAnswers read_answers(const QString& text);

/// An answer as people type it: a time, a number, a share in per cent, boards `2-5, 9`, by the question.
std::optional<lessons::Given> typed_answer(const lessons::Question& question, const QString& text);

/// An answer as it is shown again; empty for none.
QString answer_words(const lessons::Question& question, const std::optional<lessons::Given>& given,
                     Tongue tongue);

/// What was right, as it is shown.
QString right_words(const lessons::Question& question, Tongue tongue);

/// What an answer comes to as a number, for the scale "you / it was"; nothing where there is none.
std::optional<double> answer_number(const lessons::Question& question,
                                    const std::optional<lessons::Given>& given);

/// Whether the answer to this question is a moment on the clock of the hall.
bool asks_moment(const lessons::Question& question);

}  // namespace simul
