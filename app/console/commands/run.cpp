#include "app/console/commands/run.hpp"

#include <stdexcept>

#include "app/options/usage_error.hpp"
#include "simulator/trace/trace.hpp"

namespace simul::console {

Run run_of(const Scenario& scenario) {
    try {
        return {scenario, measure(scenario)};
    } catch (const std::invalid_argument& error) {
        throw options::UsageError(error.what());
    } catch (const std::overflow_error& error) {  // it lasts too long
        throw options::UsageError(error.what());
    }
}

Run without_boards(Run run) {
    run.results.boards = {};
    return run;
}

}  // namespace simul::console
