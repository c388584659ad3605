#include "app/options/report.hpp"

#include <algorithm>
#include <new>
#include <stdexcept>
#include <string>

#include "app/options/usage_error.hpp"

namespace simul::options {
namespace {

/// One line, whatever the names of files and options hold.
std::string one_line(std::string text) {
    std::ranges::replace_if(
        text, [](unsigned char c) { return c < 0x20 || c == 0x7F; }, '?');
    return text;
}

/// What a run throws as std::overflow_error when the exhibition lasts too long is a matter of its values.
int exit_code(const std::exception& error) {
    const bool is_usage = dynamic_cast<const UsageError*>(&error) != nullptr ||
                          dynamic_cast<const std::overflow_error*>(&error) != nullptr;
    return is_usage ? 2 : 1;
}

}  // namespace

void note(std::string_view program, const std::string& text, std::ostream& err) {
    err << program << ": " << one_line(text) << "\n";
}

int report(std::string_view program, const std::exception& error, std::ostream& err) {
    const bool lacks_memory = dynamic_cast<const std::bad_alloc*>(&error) != nullptr;
    err << program << ": " << (lacks_memory ? "the memory does not suffice" : one_line(error.what())) << "\n";
    return exit_code(error);
}

}  // namespace simul::options
