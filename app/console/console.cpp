#include "app/console/console.hpp"

#include <algorithm>
#include <array>
#include <exception>

#include "app/console/commands/commands.hpp"
#include "app/console/help.hpp"
#include "app/console/option_table.hpp"
#include "app/console/without_effect.hpp"
#include "app/options/arguments.hpp"
#include "app/options/destination.hpp"
#include "app/options/report.hpp"

namespace simul::console {
namespace {

struct Entry {
    std::string_view name;
    void (*run)(const Request&, std::ostream& out, std::ostream& notes);
};

template <void (*command)(const Request&, std::ostream&)>
void without_notes(const Request& request, std::ostream& out, std::ostream&) {
    command(request, out);
}

constexpr std::array<Entry, 7> entries{{
    {"compare", without_notes<compare_command>},
    {"run", without_notes<run_command>},
    {"sweep", sweep_command},
    {"models", without_notes<models_command>},
    {"live", without_notes<live_command>},
    {"script", without_notes<script_command>},
    {"lessons", without_notes<lessons_command>},
}};

void answer(std::span<const std::string> words, std::ostream& out, std::ostream& err) {
    const options::Arguments arguments = options::take_apart(words, grammar());
    if (arguments.has("--help"))
        return options::print(out,
                              arguments.names_command ? command_help(arguments.command) : program_help());
    if (arguments.has("--version")) return options::print(out, "simul-cli " SIMUL_VERSION "\n");
    const Request request = request_of(arguments);
    std::ranges::find(entries, arguments.command, &Entry::name)->run(request, out, err);
    for (const std::string& note : request.notes) options::note("simul-cli", note, err);
    for (const std::string& note : without_effect(arguments, request)) options::note("simul-cli", note, err);
}

}  // namespace

int run_console(std::span<const std::string> arguments, std::ostream& out, std::ostream& err) {
    try {
        answer(arguments, out, err);
        return 0;
    } catch (const std::exception& error) {
        return options::report("simul-cli", error, err);
    }
}

}  // namespace simul::console
