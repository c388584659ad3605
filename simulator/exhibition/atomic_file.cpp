#include "simulator/exhibition/atomic_file.hpp"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <fmt/format.h>

namespace simul {
namespace {

namespace fs = std::filesystem;

std::string last_error() { return std::generic_category().message(errno); }

/// Follows links so that the file is replaced and not the link to it.
std::string without_links(const std::string& path) {
    std::error_code error;
    const fs::path resolved = fs::canonical(path, error);
    return error ? path : resolved.string();
}

bool is_device(const std::string& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

/// An empty file beside the target, with the rights the target has or a new file gets. Sets errno on failure.
std::string create_beside(const std::string& target) {
    std::string name = fmt::format("{}.{}.part", target, ::getpid());
    const int file = ::open(name.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
    if (file < 0) return {};
    struct ::stat old {};
    if (::stat(target.c_str(), &old) == 0) ::fchmod(file, old.st_mode & 07777U);
    ::close(file);
    return name;
}

/// Makes sure that what was written has reached the disk before it replaces anything.
bool synchronise(const std::string& path) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

}  // namespace

AtomicFile::AtomicFile(const std::string& path) : name_{path}, target_{without_links(path)} {
    if (const auto reason = why_not_writable(path))
        throw FileError(fmt::format("{}: cannot be written: {}", name_, *reason));
    if (!is_device(target_)) temporary_ = create_beside(target_);
    stream_.open(temporary_.empty() ? target_ : temporary_, std::ios::binary | std::ios::out);
    if (!stream_) throw FileError(fmt::format("{}: cannot be written: {}", name_, last_error()));
}

AtomicFile::~AtomicFile() {
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void AtomicFile::commit() {
    errno = 0;
    stream_.close();
    const bool written = stream_.good() &&
                         (temporary_.empty() ||
                          (synchronise(temporary_) && std::rename(temporary_.c_str(), target_.c_str()) == 0));
    if (!written) {
        const std::string reason = errno != 0 ? last_error() : "the disk may be full";
        throw FileError(fmt::format("{}: not everything could be written: {}", name_, reason));
    }
    temporary_.clear();
}

std::optional<std::string> why_not_writable(const std::string& path) {
    if (path.empty()) return "the name is empty";
    const std::string target = without_links(path);
    std::error_code error;
    if (fs::is_directory(target, error)) return "it is a folder";
    if (fs::exists(target, error) && ::access(target.c_str(), W_OK) != 0) return last_error();
    if (is_device(target)) return std::nullopt;
    errno = 0;
    const std::string trial = create_beside(target);
    if (trial.empty()) return last_error();
    ::unlink(trial.c_str());
    return std::nullopt;
}

void write_file_atomically(const std::string& path, std::string_view text) {
    AtomicFile file{path};
    file.stream().write(text.data(), static_cast<std::streamsize>(text.size()));
    file.commit();
}

}  // namespace simul
