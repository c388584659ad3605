#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <QString>

namespace simul {

/// What people type as the parsers of the engine read it: without spaces, in small letters, with the digits
/// and signs of ASCII for those of other keyboards (full-width ones, for example). A comma stays one.
/// Lines stay apart: two that were pasted are not one number.
std::string as_written(const QString& typed);

/// Digits alone, however many.
bool is_only_digits(std::string_view text);

/// What was typed as a message shows it: on one line, not long, and without signs that turn a text about.
QString excerpt(const QString& typed);

/// A whole number as people type it ("24", "1 000", "-3"); nothing for other text or one with a comma among
/// it; the largest there is for one beyond 64 bits.
std::optional<qint64> typed_whole(const QString& text);

/// A number as people type it ("4", "2.5", "2,5"), finite; nothing for other text.
std::optional<double> typed_number(const QString& text);

}  // namespace simul
