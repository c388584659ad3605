#include "app/options/destination.hpp"

#include <memory>

#include <fmt/format.h>

#include "app/options/suggestion.hpp"
#include "app/options/usage_error.hpp"
#include "simulator/text/atomic_file.hpp"

namespace simul::options {
namespace {

std::unique_ptr<AtomicFile> opened(std::string_view option, const std::string& file) {
    try {
        return std::make_unique<AtomicFile>(file);
    } catch (const FileError& error) {
        throw UsageError(fmt::format("{} {}", option, error.what()));
    }
}

void write_file(std::string_view option, const std::string& file,
                const std::function<void(std::ostream&)>& write) {
    const auto atomic = opened(option, file);
    write(atomic->stream());
    try {
        atomic->commit();
    } catch (const FileError& error) {
        throw FileError(fmt::format("{} {}", option, error.what()));
    }
}

bool is_file(const Destination& destination) {
    return destination.file && *destination.file != standard_stream;
}

}  // namespace

std::string file_to_read(const std::string& given) { return given == standard_stream ? "/dev/stdin" : given; }

void check_destination(const Destination& destination) {
    if (!is_file(destination)) return;
    if (const auto reason = why_not_writable(*destination.file))
        throw UsageError(fmt::format("{} {}: must be a file that can be written: {}", destination.option,
                                     shown(*destination.file), *reason));
}

void deliver(const Destination& destination, std::ostream& out,
             const std::function<void(std::ostream&)>& write) {
    if (is_file(destination)) return write_file(destination.option, *destination.file, write);
    write(out);
    out.flush();
    if (!out) throw FileError("standard output: not everything could be written");
}

void print(std::ostream& out, std::string_view text) {
    deliver({}, out, [&](std::ostream& to) { to << text; });
}

}  // namespace simul::options
