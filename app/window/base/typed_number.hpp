#pragma once

#include <optional>

#include <QString>

namespace simul {

/// A whole number as people type it ("24", "1,000", "-3"); nothing for other text or beyond 64 bits.
std::optional<qint64> typed_whole(const QString& text);

/// A number as people type it ("4", "2.5"), finite; nothing for other text.
std::optional<double> typed_number(const QString& text);

}  // namespace simul
