#include "app/console/destination.hpp"

#include <memory>

#include <fmt/format.h>

#include "app/console/suggestion.hpp"
#include "app/console/usage_error.hpp"
#include "simulator/exhibition/atomic_file.hpp"

namespace simul::console {
namespace {

std::unique_ptr<AtomicFile> opened(const std::string& file) {
    try {
        return std::make_unique<AtomicFile>(file);
    } catch (const FileError& error) {
        throw UsageError(fmt::format("--output {}", error.what()));
    }
}

void write_file(const std::string& file, const std::function<void(std::ostream&)>& write) {
    const auto atomic = opened(file);
    write(atomic->stream());
    try {
        atomic->commit();
    } catch (const FileError& error) {
        throw FileError(fmt::format("--output {}", error.what()));
    }
}

}  // namespace

void check_destination(const std::optional<std::string>& file) {
    if (!file) return;
    if (const auto reason = why_not_writable(*file))
        throw UsageError(
            fmt::format("--output {}: must be a file that can be written: {}", shown(*file), *reason));
}

void deliver(const std::optional<std::string>& file, std::ostream& out,
             const std::function<void(std::ostream&)>& write) {
    if (file) return write_file(*file, write);
    write(out);
    out.flush();
    if (!out) throw FileError("standard output: not everything could be written");
}

}  // namespace simul::console
