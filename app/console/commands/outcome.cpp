#include "app/console/commands/outcome.hpp"

#include <stdexcept>

#include "app/options/usage_error.hpp"
#include "simulator/trace/trace.hpp"

namespace simul::console {

Outcome outcome_of(const Scenario& scenario) {
    try {
        return {scenario, measure(scenario)};
    } catch (const std::invalid_argument& error) {
        throw options::UsageError(error.what());
    } catch (const std::overflow_error& error) {  // it lasts too long
        throw options::UsageError(error.what());
    }
}

Outcome without_boards(Outcome outcome) {
    outcome.results.boards = std::vector<BoardResult>{};  // {} would keep their memory
    return outcome;
}

}  // namespace simul::console
