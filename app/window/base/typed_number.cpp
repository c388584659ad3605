#include "app/window/base/typed_number.hpp"

#include <limits>

#include "simulator/text/number_text.hpp"

namespace simul {

std::string as_written(const QString& typed) {
    QString text = typed.normalized(QString::NormalizationForm_KC).toLower();
    text.replace(QChar{0x066B}, QLatin1Char('.'));  // the decimal sign of Arabic keypads
    text.replace(QChar{0x2212}, QLatin1Char('-'));
    text.removeIf([](QChar letter) { return letter.isSpace(); });
    for (QChar& letter : text)
        if (letter.digitValue() >= 0) letter = QLatin1Char(static_cast<char>('0' + letter.digitValue()));
    return text.toStdString();
}

std::optional<qint64> typed_whole(const QString& text) {
    const std::string written = as_written(text);
    const bool is_negative = written.starts_with('-');
    const auto number = parse_whole(std::string_view{written}.substr(is_negative ? 1 : 0));
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<qint64>::max());
    if (!number || *number > most) return std::nullopt;
    return is_negative ? -static_cast<qint64>(*number) : static_cast<qint64>(*number);
}

std::optional<double> typed_number(const QString& text) { return parse_real(as_written(text)); }

}  // namespace simul
