#include "app/console/commands/commands.hpp"
#include "app/options/destination.hpp"
#include "app/options/scenario_options.hpp"
#include "app/options/usage_error.hpp"
#include "simulator/listings/script.hpp"

namespace simul::console {

void script_command(const Request& request, std::ostream& out) {
    options::check(request.scenario);
    if (request.format != Format::text)
        throw options::UsageError("--format: must be left out; a script is a program (see --language)");
    options::check_destination(request.output);
    const ScriptOrder order{request.scenario, request.language, request.mistake, request.scale};
    std::string script;
    try {
        script = script_of(order);
    } catch (const NotExported& refusal) {
        throw options::UsageError(refusal.what());
    }
    options::deliver(request.output, out, [&](std::ostream& to) { to << script; });
}

}  // namespace simul::console
