#include "app/window/pages/share/items/picture_words.hpp"

#include <array>

#include "simulator/scenario/ways.hpp"

namespace simul {
namespace {

/// The texts of WayWords.qml, in the order of the ways. Names with %1 or %n take the number of the way.
struct WayTexts {
    const char* name;
    const char* short_name;
    const char* title;
};

constexpr std::array<WayTexts, ways.size()> way_texts{{
    {"one after another", "sync", "One game after another"},
    {"await in turn", "await", "Awaits each game in turn"},
    {"asyncio", "asyncio", "She walks on while they think"},
    {"thread pool of %1", "pool of %1", "A few games at once"},
    {"threads under a lock", "threads", "Thinks in slices"},
    {"%n process(es)", "%n process(es)", "Several masters share the boards"},
    {"clones", "clones", "A master at every board"},
    {"blocking wait", "blocking", "Every opponent holds her"},
}};
constexpr const char* of_ways = "WayWords";

const WayTexts& texts_of(const Scenario& scenario) {
    return way_texts[static_cast<std::size_t>(way_of(scenario))];
}

QString counted(const PictureWords& words, const char* text, const Scenario& scenario) {
    const auto count = static_cast<int>(count_of(scenario, way_of(scenario)));
    if (QLatin1String(text).contains(QLatin1String("%n"))) return words(of_ways, text, count);
    const QString said = words(of_ways, text);
    return said.contains(QLatin1String("%1")) ? said.arg(count) : said;
}

}  // namespace

PictureWords::PictureWords(const QString& language) : language_{language} {
    if (!translator_.load(QStringLiteral(":/i18n/simul_%1.qm").arg(language)))
        qWarning("the translation into '%s' is missing", qUtf8Printable(language));
}

QString PictureWords::operator()(const char* context, const char* source) const {
    const QString said = translator_.translate(context, source);
    return said.isEmpty() ? QString::fromUtf8(source) : said;
}

QString PictureWords::operator()(const char* context, const char* source, int n) const {
    QString said = translator_.translate(context, source, nullptr, n);
    if (said.isEmpty()) said = QString::fromUtf8(source);
    return said.replace(QLatin1String("%n"), QString::number(n));
}

QString PictureWords::spoken(Duration length) const {
    const bool is_korean = language_ == QLatin1String("ko");
    return QString::fromStdString(spoken_text(length, is_korean ? Tongue::korean : Tongue::english));
}

QString PictureWords::way_name(const Scenario& scenario) const {
    return counted(*this, texts_of(scenario).name, scenario);
}

QString PictureWords::short_way_name(const Scenario& scenario) const {
    return counted(*this, texts_of(scenario).short_name, scenario);
}

QString PictureWords::title(const Scenario& scenario) const {
    const bool several = scenario.masters > 1 && way_of(scenario) == WayId::one_by_one;
    return several ? (*this)("HallWords", "Each master: one game after another")
                   : (*this)(of_ways, texts_of(scenario).title);
}

QString PictureWords::warning(const Scenario& scenario) const {
    const Wrong wrong = info_of(way_of(scenario)).wrong;
    if (wrong == Wrong::no) return {};
    const char* const why = wrong == Wrong::cannot_exist ? "cannot exist" : "a common mistake";
    return (*this)("HallWords", "Wrong model: %1").arg((*this)(of_ways, why));
}

}  // namespace simul
