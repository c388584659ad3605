#include "app/console/console.hpp"

#include <algorithm>
#include <array>
#include <exception>
#include <new>
#include <stdexcept>

#include "app/console/command_line.hpp"
#include "app/console/commands.hpp"
#include "app/console/destination.hpp"
#include "app/console/help.hpp"
#include "app/console/usage_error.hpp"

namespace simul::console {
namespace {

struct Entry {
    std::string_view name;
    void (*run)(const Settings&, std::ostream& out, std::ostream& notes);
};

template <void (*command)(const Settings&, std::ostream&)>
void without_notes(const Settings& settings, std::ostream& out, std::ostream&) {
    command(settings, out);
}

constexpr std::array<Entry, 5> entries{{
    {"compare", without_notes<compare_command>},
    {"run", without_notes<run_command>},
    {"sweep", sweep_command},
    {"models", without_notes<models_command>},
    {"live", without_notes<live_command>},
}};

void answer(std::span<const std::string> arguments, std::ostream& out, std::ostream& err) {
    const CommandLine line = take_apart(arguments);
    const auto print = [&](const std::string& text) {
        deliver(std::nullopt, out, [&](std::ostream& to) { to << text; });
    };
    if (line.has("--help")) return print(line.names_command ? command_help(line.command) : program_help());
    if (line.has("--version")) return print("simul-cli " SIMUL_VERSION "\n");
    std::ranges::find(entries, line.command, &Entry::name)->run(settings_of(line), out, err);
}

/// One line, whatever the names of files and options hold.
void complain(std::ostream& err, std::string message) {
    std::ranges::replace_if(
        message, [](unsigned char c) { return c < 0x20 || c == 0x7F; }, '?');
    err << "simul-cli: " << message << "\n";
}

/// What a run throws as std::overflow_error when the exhibition lasts too long is a matter of its values.
int exit_code(const std::exception& error) {
    const bool is_usage = dynamic_cast<const UsageError*>(&error) != nullptr ||
                          dynamic_cast<const std::overflow_error*>(&error) != nullptr;
    return is_usage ? 2 : 1;
}

}  // namespace

int run_console(std::span<const std::string> arguments, std::ostream& out, std::ostream& err) {
    try {
        answer(arguments, out, err);
        return 0;
    } catch (const std::bad_alloc&) {
        complain(err, "the memory does not suffice");
        return 1;
    } catch (const std::exception& error) {
        complain(err, error.what());
        return exit_code(error);
    }
}

}  // namespace simul::console
