#include "app/window/base/typed_number.hpp"

#include <QRegularExpression>

#include "simulator/text/number_text.hpp"

namespace simul {

std::optional<qint64> typed_whole(const QString& text) {
    static const QRegularExpression grouping{QStringLiteral("[,\\s\\x{00a0}\\x{202f}]")};
    bool whole = false;
    const qint64 number = QString{text}.remove(grouping).toLongLong(&whole);
    return whole ? std::optional{number} : std::nullopt;
}

std::optional<double> typed_number(const QString& text) { return parse_real(text.trimmed().toStdString()); }

}  // namespace simul
