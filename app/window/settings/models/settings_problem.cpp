#include <utility>

#include "app/window/base/window_limits.hpp"
#include "app/window/settings/models/settings.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {

namespace {

using choice::SettingField;

QString qt_text(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

Settings::Refusal Settings::refusal_of(const Problem& problem) {
    return {choice::of(problem.field), qt_text(problem.value), 0, 0, qt_text(problem.allowed)};
}

/// Checked in every mode, so that choosing another one cannot fail.
Settings::Refusal Settings::refusal_of(const Scenario& valid_wish) {
    for (const auto& [mode, word] : mode_words)
        if (const auto problem = find_problem(in_mode(valid_wish, mode), true)) return refusal_of(*problem);
    if (valid_wish.boards > window_limits::boards)
        return {SettingField::BoardsField, QString::number(valid_wish.boards), 1, window_limits::boards,
                QString{}};
    const std::uint64_t events = estimated_events(valid_wish);
    if (events > window_limits::events)
        return {SettingField::EventsField, qt_text(grouped(events)), 1,
                static_cast<double>(window_limits::events), QString{}};
    return {};
}

void Settings::show_problem(const Refusal& refusal) {
    if (std::exchange(refusal_, refusal) != refusal) Q_EMIT problemChanged();
}

bool Settings::hasProblem() const { return refusal_.field != SettingField::NoField; }
SettingField Settings::problemField() const { return refusal_.field; }
QString Settings::problemValue() const { return refusal_.value; }
double Settings::problemLow() const { return refusal_.low; }
double Settings::problemHigh() const { return refusal_.high; }
QString Settings::problemAllowed() const { return refusal_.allowed; }

}  // namespace simul
