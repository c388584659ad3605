#include "app/window/base/typed_number.hpp"

#include <cstdint>
#include <limits>

#include "simulator/text/number_text.hpp"

namespace simul {

namespace {

bool ends_line(QChar letter) {
    return letter == u'\n' || letter == u'\r' || letter.category() == QChar::Separator_Line ||
           letter.category() == QChar::Separator_Paragraph;
}

}  // namespace

bool is_only_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

QString excerpt(const QString& typed) {
    constexpr qsizetype enough = 40;
    QString text = typed;
    for (QChar& letter : text)
        if (letter.category() == QChar::Other_Control || ends_line(letter)) letter = u' ';
    text.removeIf([](QChar letter) { return letter.category() == QChar::Other_Format; });
    return text.size() <= enough ? text : text.first(enough) + u'…';
}

std::string as_written(const QString& typed) {
    QString text = typed.trimmed().normalized(QString::NormalizationForm_KC).toLower();
    text.replace(QChar{0x066B}, QLatin1Char('.'));  // the decimal sign of Arabic keypads
    text.replace(QChar{0x2212}, QLatin1Char('-'));
    // Two lines that were pasted are two numbers, not one.
    text.removeIf([](QChar letter) { return letter.isSpace() && !ends_line(letter); });
    for (QChar& letter : text)
        if (letter.digitValue() >= 0) letter = QLatin1Char(static_cast<char>('0' + letter.digitValue()));
    return text.toStdString();
}

std::optional<qint64> typed_whole(const QString& text) {
    const std::string written = as_written(text);
    const bool is_negative = written.starts_with('-');
    const std::string_view digits = std::string_view{written}.substr(is_negative ? 1 : 0);
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<qint64>::max());
    auto number = parse_whole(digits);
    if (!number && is_only_digits(digits)) number = most;
    if (!number || *number > most) return std::nullopt;
    return is_negative ? -static_cast<qint64>(*number) : static_cast<qint64>(*number);
}

std::optional<double> typed_number(const QString& text) { return parse_real(as_written(text)); }

}  // namespace simul
