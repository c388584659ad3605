#pragma once

#include <QString>

namespace simul {

/// Simulated times as people write them: on the clock of the hall, or as real times of a program where
/// TimeUnit says so.
struct TimeText {
    /// "0:20:00", rounded down to the second; "-0:20:00" before 0. Or "1.2 s", in three digits.
    static QString clock(double ms);
    /// "0:20:00.250": with thousandths unless they are 0. Or "1.2 s", in three digits.
    static QString precise(double ms);
    /// The same, but for all digits: "1.20025 s".
    static QString exact(double ms);
    /// "5s", "250ms", "1m30s": the shortest way to write it that parse() reads back. Or "5 ms".
    static QString brief(double ms);
    /// Always as on the clock of the hall: "0:20:00.250".
    static QString in_hall(double ms);
    /// Milliseconds of "0:20:00", "20:00", "20m", "1h 30m", "250ms", "1200" or "0.5"; -1 if it is none of
    /// these. More than there can be for a number that is too long. Real times where they are written so.
    static double parse(const QString& text);
    /// The same as on the clock of the hall, whatever is written.
    static double parse_in_hall(const QString& text);
    /// Whether it is a time, but with fractions of a simulated millisecond.
    static bool isTooFine(const QString& text);
};

}  // namespace simul
