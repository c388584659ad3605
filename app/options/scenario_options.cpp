#include "app/options/scenario_options.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/options/destination.hpp"
#include "app/options/option_values.hpp"
#include "app/options/usage_error.hpp"
#include "simulator/scenario/fields.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/setup/setup_file.hpp"

namespace simul::options {
namespace {

/// An option as it was given.
struct Use {
    std::string_view option;
    std::vector<std::string> values;
    BoardLimit limit;

    std::string_view last() const { return values.back(); }
};

void set_number(Scenario& scenario, const FieldInfo& info, const Use& use) {
    const NumberInfo& number = info.number;
    if (!number.none.empty() && use.last() == number.none) return number.set(scenario, std::nullopt);
    if (info.field == Field::boards)
        return number.set(scenario, count(use.option, use.last(), use.limit.most, use.limit.beyond));
    number.set(scenario, options::number(info, use.last()));
}

template <Variation Scenario::*member>
void set_variation(Scenario& scenario, const Use& use) {
    scenario.*member = variation(use.option, use.last());
}

/// All values together replace the list.
template <auto member, auto read>
void set_list(Scenario& scenario, const Use& use) {
    (scenario.*member).clear();
    for (const std::string& value : use.values) (scenario.*member).push_back(read(use.option, value));
}

void set_mode(Scenario& scenario, const Use& use) {
    scenario.mode = word(use.option, use.last(), mode_words);
}

void set_policy(Scenario& scenario, const Use& use) {
    scenario.policy = word(use.option, use.last(), policy_words);
}

void set_real_lengths(Scenario& scenario, const Use&) { scenario.real_lengths = true; }

void set_times(Scenario& scenario, const Use& use) {
    constexpr std::size_t most = 128U << 20U;  // as a scenario file may be
    try {
        const std::string path = file_to_read(std::string{use.last()});
        const std::string text = text_of_file(path, most);
        take_times(scenario, read_times(text));
    } catch (const JsonError& error) {
        throw UsageError(fmt::format("{} {}", use.option, error.what()));
    } catch (const TimesError& error) {
        throw UsageError(fmt::format("{} {}: {}", use.option, use.last(), error.what()));
    }
    if (scenario.boards > use.limit.most)
        refuse_value(use.option, use.last(), fmt::format("times of at most {} boards", use.limit.most));
}

void set_switches(Scenario& scenario, const Use& use) {
    set_list<&Scenario::switches, mode_switch>(scenario, use);
    std::ranges::stable_sort(scenario.switches, {}, &Switch::at);
}

/// How a value is set that is no number.
struct Setting {
    Field field;
    void (*set)(Scenario&, const Use&);
};

constexpr std::array settings{
    Setting{Field::mode, set_mode},
    Setting{Field::policy, set_policy},
    Setting{Field::vary_master, set_variation<&Scenario::vary_master>},
    Setting{Field::vary_opponent, set_variation<&Scenario::vary_opponent>},
    Setting{Field::slow, set_list<&Scenario::slow, slow_board>},
    Setting{Field::block, set_list<&Scenario::blocks, blocking_thought>},
    Setting{Field::blocking_board, set_list<&Scenario::blocking_boards, board_number>},
    Setting{Field::real_lengths, set_real_lengths},
    Setting{Field::switches, set_switches},
    Setting{Field::recorded, set_times},
};

static_assert(has_all_but_numbers(settings));

void set_field(Scenario& scenario, const FieldInfo& info, const Use& use) {
    if (info.is_number()) return set_number(scenario, info, use);
    std::ranges::find(settings, info.field, &Setting::field)->set(scenario, use);
}

constexpr OptionInfo file_option{"--scenario", "FILE", "start from this setup or scenario file"};

WrittenScenario from_file(const std::string& path) {
    try {
        return load_scenario_of_setup(file_to_read(path));
    } catch (const JsonError& error) {
        throw UsageError(fmt::format("{} {}", file_option.name, error.what()));
    }
}

}  // namespace

std::vector<OptionInfo> scenario_options() {
    std::vector<OptionInfo> infos;
    for (const FieldInfo& info : fields)
        if (info.kind != FieldKind::consequence)
            infos.push_back({info.option, info.value, info.purpose, info.kind == FieldKind::list});
    infos.push_back(file_option);
    return infos;
}

std::vector<OptionInfo> with_scenario_options(std::span<const OptionInfo> own) {
    std::vector<OptionInfo> infos = scenario_options();
    infos.insert(infos.end(), own.begin(), own.end());
    return infos;
}

Scenario scenario_of(const Arguments& arguments, BoardLimit limit, std::optional<Mode> beside) {
    const auto file = arguments.value(file_option.name);
    WrittenScenario written = file ? from_file(*file) : WrittenScenario{};
    Scenario& scenario = written.scenario;
    const auto set_if_given = [&](const FieldInfo& info) {
        if (arguments.has(info.option))
            set_field(scenario, info, {info.option, arguments.values(info.option), limit});
    };
    set_if_given(info_of(Field::recorded));  // other options are said of what is recorded
    for (const FieldInfo& info : fields)
        if (info.field != Field::recorded) set_if_given(info);
    written.said.in_play |= arguments.has(info_of(Field::in_play).option);
    written.said.slice |= arguments.has(info_of(Field::slice).option);
    return with_usual_numbers(std::move(written.scenario), written.said, beside);
}

void check(const Scenario& scenario, bool with_trace) {
    if (const auto problem = find_problem(scenario, with_trace)) throw UsageError(describe(*problem));
}

}  // namespace simul::options
