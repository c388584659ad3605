#include "app/window/base/written_times.hpp"

#include <cmath>

#include <QMetaProperty>
#include <QtQml/QQmlEngine>

#include "app/window/base/time_text.hpp"
#include "app/window/base/typed_number.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {

WrittenTimes::WrittenTimes(QObject* parent) : QObject{parent} {
    connect(&TimeUnit::of_program(), &TimeUnit::changed, this, &WrittenTimes::unitChanged);
}

void WrittenTimes::depend() const {
    static const QMetaProperty property = staticMetaObject.property(staticMetaObject.indexOfProperty("real"));
    if (const QQmlEngine* const engine = qmlEngine(this))
        engine->captureProperty(const_cast<WrittenTimes*>(this), property);
}

QString WrittenTimes::unit() const {
    const RealSecond second = TimeUnit::of_program().second();
    const std::string_view word = unit_word(real() ? second : RealSecond{std::chrono::seconds{1}});
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

QString WrittenTimes::smallest() const { return real() ? TimeText::exact(1) : QStringLiteral("1 ms"); }

QString WrittenTimes::clock(double ms) const {
    depend();
    return TimeText::clock(ms);
}

QString WrittenTimes::precise(double ms) const {
    depend();
    return TimeText::precise(ms);
}

QString WrittenTimes::exact(double ms) const {
    depend();
    return TimeText::exact(ms);
}

QString WrittenTimes::brief(double ms) const {
    depend();
    return TimeText::brief(ms);
}

QString WrittenTimes::number(double ms) const {
    depend();
    const double units = real() ? static_cast<double>(units_in(TimeUnit::of_program().second())) : 1;
    return QString::fromStdString(real_text(ms * units / 1000));
}

QString WrittenTimes::wall(double ms) { return TimeText::in_hall(1000 * std::floor(ms / 1000)); }

double WrittenTimes::parse(const QString& text) { return TimeText::parse(text); }

QString WrittenTimes::excerpt(const QString& typed) { return simul::excerpt(typed); }

bool WrittenTimes::isTooFine(const QString& text) { return TimeText::isTooFine(text); }

}  // namespace simul
