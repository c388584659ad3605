#include "app/window/scenario_options.hpp"

#include <array>
#include <string>

#include "app/window/command_line.hpp"
#include "simulator/exhibition/duration_text.hpp"

namespace simul {
namespace {

std::uint32_t count_of(const QString& option, const QString& value) {
    bool whole = false;
    const auto count = value.toUInt(&whole);
    if (!whole) refuse(option, value, QStringLiteral("a whole number"));
    return count;
}

template <std::uint32_t Scenario::*member>
void set_count(Scenario& scenario, const QString& option, const QString& value) {
    scenario.*member = count_of(option, value);
}

template <Duration Scenario::*member>
void set_duration(Scenario& scenario, const QString& option, const QString& value) {
    scenario.*member = duration_of(option, value);
}

void set_in_play(Scenario& scenario, const QString& option, const QString& value) {
    scenario.in_play = count_of(option, value);
}

void set_policy(Scenario& scenario, const QString& option, const QString& value) {
    const auto policy = value_of(policy_words, value.toStdString());
    if (!policy) refuse(option, value, QStringLiteral("first-ready, fixed-round, last-ready"));
    scenario.policy = *policy;
}

void set_real_lengths(Scenario& scenario, const QString&, const QString&) { scenario.real_lengths = true; }

constexpr std::array options{
    ScenarioOption{"boards", "N", "Boards.", set_count<&Scenario::boards>},
    ScenarioOption{"pairs", "M", "Pairs of moves in a game.", set_count<&Scenario::pairs>},
    ScenarioOption{"master", "D", "The master's thinking time for a move: 5s, 1m30s or 0:01:30.",
                   set_duration<&Scenario::master>},
    ScenarioOption{"opponent", "D", "An opponent's thinking time for a reply.",
                   set_duration<&Scenario::opponent>},
    ScenarioOption{"walk", "D", "Her way from one board to another.", set_duration<&Scenario::walk>},
    ScenarioOption{"masters", "K", "Masters, each with boards of her own.", set_count<&Scenario::masters>},
    ScenarioOption{"in-play", "L", "Games a master keeps in play at once.", set_in_play},
    ScenarioOption{"policy", "WORD", "Which board is next: first-ready, fixed-round or last-ready.",
                   set_policy},
    ScenarioOption{"real-lengths", "", "Games end where the real ones did, but not later than --pairs.",
                   set_real_lengths},
};

}  // namespace

std::span<const ScenarioOption> scenario_options() { return options; }

void set_option(Scenario& scenario, const ScenarioOption& option, const QString& value) {
    option.set(scenario, QString::fromLatin1(option.name), value);
}

Duration duration_of(const QString& option, const QString& value) {
    const auto duration = parse_duration(value.toStdString());
    if (!duration)
        refuse(option, value, QString::fromUtf8(duration_forms.data(), qsizetype(duration_forms.size())));
    return *duration;
}

void refuse(const QString& option, const QString& value, const QString& allowed) {
    throw CommandLineError(QStringLiteral("--%1 %2: must be %3").arg(option, value, allowed).toStdString());
}

}  // namespace simul
