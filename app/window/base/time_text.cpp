#include "app/window/base/time_text.hpp"

#include <cmath>
#include <optional>

#include "app/window/base/milliseconds.hpp"
#include "app/window/base/time_unit.hpp"
#include "app/window/base/typed_number.hpp"
#include "simulator/text/duration_text.hpp"

namespace simul {

namespace {

constexpr double too_long = 1e15;
constexpr double longest_ms = 3.6e12;  // a million hours, as in the hall

QString signed_text(std::string (*text)(Duration), Duration time) {
    const QString digits = QString::fromStdString(text(std::chrono::abs(time)));
    return time < Duration{} ? QLatin1Char('-') + digits : digits;
}

/// Nothing where times are those of the hall.
std::optional<QString> real(std::string (*text)(double, RealSecond), double ms) {
    const TimeUnit& unit = TimeUnit::of_program();
    if (!unit.is_real()) return std::nullopt;
    // A number stays on the line of its unit.
    return QString::fromStdString(text(std::isnan(ms) ? 0 : ms, unit.second()))
        .replace(QLatin1Char(' '), QChar::Nbsp);
}

std::optional<double> typed_real(const QString& text) {
    return parse_real_time(as_written(text), TimeUnit::of_program().second());
}

}  // namespace

QString TimeText::clock(double ms) {
    if (const auto text = real(real_time_text, ms)) return *text;
    const Duration time = from_ms(ms);
    return signed_text(clock_text, std::chrono::duration_cast<std::chrono::seconds>(time));
}

QString TimeText::precise(double ms) { return real(real_time_text, ms).value_or(in_hall(ms)); }

QString TimeText::exact(double ms) { return real(exact_real_time_text, ms).value_or(in_hall(ms)); }

QString TimeText::brief(double ms) {
    if (const auto text = real(exact_real_time_text, ms)) return *text;
    return signed_text(duration_text, from_ms(ms));
}

QString TimeText::in_hall(double ms) { return signed_text(clock_text, from_ms(ms)); }

double TimeText::parse(const QString& text) {
    if (!TimeUnit::of_program().is_real()) return parse_in_hall(text);
    const auto ms = typed_real(text);
    if (!ms || *ms != std::floor(*ms)) return -1;
    return *ms > longest_ms ? too_long : *ms;
}

double TimeText::parse_in_hall(const QString& text) {
    const std::string written = as_written(text);
    if (const auto time = parse_duration(written)) return to_ms(*time);
    return is_only_digits(written) ? too_long : -1;
}

bool TimeText::isTooFine(const QString& text) {
    if (!TimeUnit::of_program().is_real()) return is_finer_than_a_millisecond(as_written(text));
    const auto ms = typed_real(text);
    return ms && *ms != std::floor(*ms);
}

}  // namespace simul
