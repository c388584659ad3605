#include "app/console/destination.hpp"

#include <fmt/format.h>

#include "app/console/suggestion.hpp"
#include "app/console/usage_error.hpp"
#include "simulator/exhibition/atomic_file.hpp"

namespace simul::console {

void check_destination(const std::optional<std::string>& file) {
    if (!file) return;
    if (const auto reason = why_not_writable(*file))
        throw UsageError(
            fmt::format("--output {}: must be a file that can be written: {}", shown(*file), *reason));
}

void deliver(const std::optional<std::string>& file, std::ostream& out,
             const std::function<void(std::ostream&)>& write) {
    if (file) {
        AtomicFile atomic{*file};
        write(atomic.stream());
        atomic.commit();
        return;
    }
    write(out);
    out.flush();
    if (!out) throw FileError("standard output: not everything could be written");
}

}  // namespace simul::console
