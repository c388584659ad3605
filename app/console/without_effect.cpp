#include "app/console/without_effect.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "app/console/commands/commands.hpp"
#include "app/options/suggestion.hpp"
#include "simulator/scenario/effect.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/sweep/axis.hpp"
#include "simulator/text/word_list.hpp"

namespace simul::console {
namespace {

/// What a command is about to run, and the values it has words of its own for.
struct Played {
    std::vector<Scenario> scenarios;
    std::vector<Field> ignored;
};

Played all_ways(const Scenario& scenario) {
    Played played{{}, {Field::mode, Field::switches}};
    played.scenarios.reserve(ways.size());
    for (const WayInfo& way : ways) played.scenarios.push_back(scenario_of_way(scenario, way.id));
    return played;
}

Played two(const Request& request) {
    // A sweep says with --left what stands on the other side; usually, as in a comparison, sync.
    Played played{{in_mode(request.scenario, request.left), second_of_two(request.scenario)}, {}};
    if (request.scenario.mode != played.scenarios.back().mode) played.ignored.push_back(Field::mode);
    for (const std::string& varied : request.vary)
        if (const FieldInfo* const info = axis_field(varied.substr(0, varied.find('='))))
            played.ignored.push_back(info->field);
    return played;
}

Played played_by(std::string_view command, const Request& request) {
    if (command == "models") return all_ways(request.scenario);
    if (command == "compare" || command == "sweep") return two(request);
    return {{request.scenario}, {}};
}

std::string modes_of(const Played& played) {
    std::vector<std::string_view> words;
    for (const auto& [mode, word] : mode_words)
        if (std::ranges::any_of(played.scenarios, [&, m = mode](const Scenario& s) { return plays(s, m); }))
            words.push_back(word);
    return alternatives(words);
}

/// Why an option has no effect; empty if it has one.
std::string reason(const FieldInfo& info, const Played& played, std::string_view command) {
    if (command == "lessons") return "on lessons: their files say what is played";
    if (std::ranges::count(played.ignored, info.field) > 0)
        return command == "models"         ? "on models: each way is played from the start"
               : info.field == Field::mode ? fmt::format("on {}: sync is set against async", command)
                                           : "in a sweep over it";
    if (std::ranges::any_of(played.scenarios, [&](const Scenario& s) { return has_effect(info.field, s); }))
        return {};
    if (info.field == Field::master || info.field == Field::opponent) return "where the times are recorded";
    return info.field == Field::seed ? "where no times vary" : "in mode " + modes_of(played);
}

}  // namespace

std::vector<std::string> without_effect(const options::Arguments& arguments, const Request& request) {
    const Played played = played_by(arguments.command, request);
    std::vector<std::string> notes;
    for (const FieldInfo& info : fields) {
        if (!arguments.has(info.option)) continue;
        const std::string why = reason(info, played, arguments.command);
        if (!why.empty())
            notes.push_back(fmt::format("{} {}: has no effect {}", info.option,
                                        options::shown(*arguments.value(info.option)), why));
    }
    return notes;
}

}  // namespace simul::console
