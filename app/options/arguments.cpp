#include "app/options/arguments.hpp"

#include <algorithm>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/options/suggestion.hpp"
#include "app/options/usage_error.hpp"

namespace simul::options {
namespace {

std::string with_short_form(std::string_view name) {
    return name == "--help" ? "-h,--help" : name == "--version" ? "-v,--version" : std::string{name};
}

/// Every option belongs to the program, so it may stand before or after the command.
void declare_options(CLI::App& app, std::span<const OptionInfo> options) {
    for (const OptionInfo& info : options) {
        const std::string name = with_short_form(info.name);
        if (info.value.empty())
            app.add_flag(name)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        else
            app.add_option(name)->expected(1)->allow_extra_args(false)->multi_option_policy(
                CLI::MultiOptionPolicy::TakeAll);
    }
}

void declare_commands(CLI::App& app, std::span<const CommandInfo> commands) {
    for (const CommandInfo& info : commands) {
        CLI::App* command = app.add_subcommand(std::string{info.name});
        command->set_help_flag();
        command->fallthrough();
        command->allow_extras();
    }
    app.require_subcommand(0, 1);
}

template <class Infos>
std::vector<std::string_view> names_of(const Infos& infos) {
    std::vector<std::string_view> names;
    for (const auto& info : infos) names.push_back(info.name);
    return names;
}

/// A word where options only may stand; a file has most likely lost its option.
[[noreturn]] void refuse_stray(const std::string& word) {
    const std::string_view option = word.ends_with(".json") || word.ends_with(".simul") ? "--scenario"
                                    : word.ends_with(".pgn") || word.ends_with(".pgn.gz")
                                        ? "--games"
                                        : std::string_view{};
    const std::string hint = option.empty() ? "see --help" : fmt::format("did you mean {} {}?", option, word);
    throw UsageError(fmt::format("{}: must follow an option; {}", shown(word), hint));
}

[[noreturn]] void refuse_unknown(const std::string& word, const Grammar& grammar) {
    const std::string name = word.substr(0, word.find('='));
    if (name.starts_with('-'))
        throw UsageError(fmt::format("{}: there is no such option{}", shown(name),
                                     suggestion(name, names_of(grammar.options))));
    if (grammar.commands.empty()) refuse_stray(word);
    throw UsageError(fmt::format("{}: there is no such command{}", shown(word),
                                 suggestion(word, names_of(grammar.commands))));
}

/// CLI11 names the option first: "--boards: 1 required TEXT missing".
[[noreturn]] void refuse(const CLI::ParseError& error) {
    const std::string message = error.what();
    const std::string option = message.substr(0, message.find(':'));
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr && option.starts_with("--"))
        throw UsageError(fmt::format("{}: a value must follow", shown(option)));
    throw UsageError(shown(message));
}

/// A word that starts like an option is never meant as a value.
void check_values(const CLI::App& app) {
    for (const CLI::Option* option : app.get_options())
        for (const std::string& value : option->results())
            if (value.starts_with("--"))
                throw UsageError(fmt::format("{} {}: a value must follow, not another option",
                                             option->get_name(), shown(value)));
}

bool takes_value(std::string_view name, const Grammar& grammar) {
    const auto found = std::ranges::find(grammar.options, name, &OptionInfo::name);
    return found != grammar.options.end() && !found->value.empty();
}

/// The words before `--`, which ends the options, and those behind it: a command at most.
struct Ended {
    std::span<const std::string> before;
    std::span<const std::string> behind;
};

Ended ended(std::span<const std::string> arguments, const Grammar& grammar) {
    bool is_value = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--" && !is_value) return {arguments.first(i), arguments.subspan(i + 1)};
        is_value = !is_value && takes_value(arguments[i], grammar);
    }
    return {arguments, {}};
}

/// Without what CLI11 does not know or takes otherwise: `help run` is `run --help`, `--boards=` has an empty
/// value instead of the next word, and nothing behind `--` is an option.
std::vector<std::string> plain(std::span<const std::string> arguments, const Grammar& grammar) {
    const auto [before, behind] = ended(arguments, grammar);
    std::vector<std::string> words;
    const bool asks_for_help = !before.empty() && before.front() == "help";
    for (const std::string& word : before.subspan(asks_for_help ? 1 : 0)) {
        const bool is_empty = word.ends_with('=') && takes_value(word.substr(0, word.size() - 1), grammar);
        words.push_back(is_empty ? word.substr(0, word.size() - 1) : word);
        if (is_empty) words.emplace_back();
    }
    for (const std::string& word : behind) {
        if (word.starts_with('-'))
            throw UsageError(fmt::format("{}: must stand before --, which ends the options", shown(word)));
        words.push_back(word);
    }
    if (asks_for_help) words.emplace_back("--help");
    return words;
}

void parse(CLI::App& app, std::span<const std::string> arguments, const Grammar& grammar) {
    const std::vector<std::string> words = plain(arguments, grammar);
    std::vector<std::string> reversed(words.rbegin(), words.rend());
    try {
        app.parse(std::move(reversed));
    } catch (const CLI::ParseError& error) {
        refuse(error);
    }
    check_values(app);
    const std::vector<std::string> unknown = app.remaining(true);
    if (unknown.empty()) return;
    if (std::ranges::count(grammar.commands, unknown.front(), &CommandInfo::name) > 0)
        throw UsageError(fmt::format("{}: only one command may be given, and {} stands there already",
                                     unknown.front(), app.get_subcommands().front()->get_name()));
    refuse_unknown(unknown.front(), grammar);
}

/// "live or script"
std::string commands_text(const OptionInfo& info) {
    std::string text{info.only_for};
    for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 4))
        text.replace(at, 1, " or ");
    return text;
}

void check_use(const OptionInfo& info, const std::vector<std::string>& values, const Arguments& arguments) {
    if (values.size() > 1 && !info.repeatable && !info.value.empty())
        throw UsageError(fmt::format("{} {}: must be given once, not {} times", info.name,
                                     shown(values.back()), values.size()));
    if (info.value == "FILE" && values.front().empty())
        throw UsageError(fmt::format("{} '': must be the name of a file", info.name));
    if (info.value.empty() && values.front() != "true")
        throw UsageError(fmt::format("{} {}: must stand without a value", info.name, shown(values.front())));
    if (!info.is_for(arguments.command))
        throw UsageError(fmt::format("{} {}: must follow the command {}, not {}", info.name,
                                     shown(values.front()), commands_text(info), arguments.command));
}

}  // namespace

std::optional<std::string> Arguments::value(std::string_view option) const {
    const auto found = given.find(option);
    if (found == given.end()) return std::nullopt;
    return found->second.back();
}

std::vector<std::string> Arguments::values(std::string_view option) const {
    const auto found = given.find(option);
    return found == given.end() ? std::vector<std::string>{} : found->second;
}

Arguments take_apart(std::span<const std::string> words, const Grammar& grammar) {
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    declare_options(app, grammar.options);
    declare_commands(app, grammar.commands);
    parse(app, words, grammar);

    Arguments arguments;
    arguments.command = grammar.usual_command;
    for (const CLI::App* command : app.get_subcommands()) {
        arguments.command = command->get_name();
        arguments.names_command = true;
    }
    for (const OptionInfo& info : grammar.options) {
        const CLI::Option* option = app.get_option(std::string{info.name});
        if (option->count() == 0) continue;
        check_use(info, option->results(), arguments);
        arguments.given.emplace(info.name, option->results());
    }
    return arguments;
}

}  // namespace simul::options
