#include "app/options/report.hpp"

#include <csignal>
#include <new>
#include <stdexcept>
#include <string>

#include "app/options/usage_error.hpp"
#include "simulator/chess/notation/excerpt.hpp"

namespace simul::options {
namespace {

/// What a run throws as std::overflow_error when the exhibition lasts too long is a matter of its values.
int exit_code(const std::exception& error) {
    const bool is_usage = dynamic_cast<const UsageError*>(&error) != nullptr ||
                          dynamic_cast<const std::overflow_error*>(&error) != nullptr;
    return is_usage ? 2 : 1;
}

}  // namespace

void expect_limits_of_files() {
#ifdef SIGXFSZ  // Windows has neither the limit nor the signal
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

void note(std::string_view program, const std::string& text, std::ostream& err) {
    err << program << ": " << chess::on_one_line(text) << "\n";
}

int report(std::string_view program, const std::exception& error, std::ostream& err) {
    const bool lacks_memory = dynamic_cast<const std::bad_alloc*>(&error) != nullptr;
    err << program << ": "
        << (lacks_memory ? "the memory does not suffice" : chess::on_one_line(error.what())) << "\n";
    return exit_code(error);
}

}  // namespace simul::options
