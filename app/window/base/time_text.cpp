#include "app/window/base/time_text.hpp"

#include "app/window/base/milliseconds.hpp"
#include "app/window/base/typed_number.hpp"
#include "simulator/text/duration_text.hpp"

namespace simul {

namespace {

QString signed_text(std::string (*text)(Duration), Duration time) {
    const QString digits = QString::fromStdString(text(std::chrono::abs(time)));
    return time < Duration{} ? QLatin1Char('-') + digits : digits;
}

}  // namespace

QString TimeText::clock(double ms) {
    const Duration time = from_ms(ms);
    return signed_text(clock_text, std::chrono::duration_cast<std::chrono::seconds>(time));
}

QString TimeText::precise(double ms) { return signed_text(clock_text, from_ms(ms)); }

QString TimeText::brief(double ms) { return signed_text(duration_text, from_ms(ms)); }

double TimeText::parse(const QString& text) {
    const std::string written = as_written(text);
    if (const auto time = parse_duration(written)) return to_ms(*time);
    constexpr double too_long = 1e15;
    return is_only_digits(written) ? too_long : -1;
}

QString TimeText::excerpt(const QString& typed) { return simul::excerpt(typed); }

bool TimeText::isTooFine(const QString& text) { return is_finer_than_a_millisecond(as_written(text)); }

}  // namespace simul
