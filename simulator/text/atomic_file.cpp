#include "simulator/text/atomic_file.hpp"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include <fmt/format.h>

#include "simulator/text/files/file_system.hpp"

namespace simul {
namespace {

namespace fs = std::filesystem;

std::string error_text(int error) { return std::generic_category().message(error); }

bool is_device(const std::string& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

/// Whether the name stands for a file that is open already, as /dev/stdout does: it leads to a link of /proc.
bool stands_for_an_open_file(const fs::path& path) {
    std::error_code error;
    const fs::path folder = fs::canonical(path.has_parent_path() ? path.parent_path() : ".", error);
    return !error && folder.string().starts_with("/proc/");
}

/// Where to write, and whether into what is there, which then must not be replaced.
struct Place {
    std::string path;
    bool as_it_is = false;
};

/// Follows links so that the file is replaced and not the link to it, which may lead to a file that is yet to
/// be made.
Place place_of(const std::string& path) {
    constexpr int most_links = 40;  // as many as Linux follows
    std::error_code error;
    fs::path target = path;
    for (int i = 0; i < most_links; ++i) {
        if (stands_for_an_open_file(target)) return {target.string(), true};
        if (!fs::is_symlink(fs::symlink_status(target, error))) break;
        target = target.parent_path() / fs::read_symlink(target, error);
    }
    return {target.string(), is_device(target.string())};
}

}  // namespace

AtomicFile::AtomicFile(const std::string& path) : name_{path}, stream_{nullptr} {
    if (const auto reason = why_not_writable(path))
        throw FileError(fmt::format("{}: cannot be written: {}", name_, *reason));
    const Place place = place_of(path);
    target_ = place.path;
    as_it_is_ = place.as_it_is;
    const NewFile opened = as_it_is_ ? NewFile{open_as_it_is(target_), {}} : create_for(target_);
    if (opened.file < 0) throw FileError(fmt::format("{}: cannot be written: {}", name_, error_text(errno)));
    temporary_ = opened.name;
    file_ = std::make_unique<DescriptorBuffer>(opened.file);
    stream_.rdbuf(file_.get());
}

AtomicFile::~AtomicFile() {
    if (!temporary_.empty()) std::remove(temporary_.c_str());
}

/// Makes sure that everything has reached the disk before it replaces anything.
bool AtomicFile::is_written() {
    return stream_.flush() && (as_it_is_ || reach_the_disk(file_->descriptor()));
}

bool AtomicFile::put_in_place() {
    if (as_it_is_) return true;
    if (temporary_.empty()) temporary_ = name_beside(target_, file_->descriptor());
    if (temporary_.empty()) return false;
    file_.reset();  // Windows moves no file that is open
    if (!replace(target_, temporary_)) return false;
    temporary_.clear();
    return true;
}

void AtomicFile::commit() {
    if (is_written() && put_in_place()) return;
    const int error = file_ && file_->error() != 0 ? file_->error() : errno;
    throw FileError(fmt::format("{}: not everything could be written: {}", name_, error_text(error)));
}

std::optional<std::string> why_not_writable(const std::string& path) {
    if (path.empty()) return "the name is empty";
    const Place place = place_of(path);
    if (const auto error = error_of_open_file(place.path))
        return *error == 0 ? std::nullopt : std::optional{error_text(*error)};
    std::error_code error;
    const fs::file_status status = fs::status(place.path, error);
    if (!fs::exists(status) && (place.as_it_is || error != std::errc::no_such_file_or_directory))
        return error_text(error.value());
    if (fs::is_directory(status)) return "it is a folder";
    if (const int refused = fs::exists(status) ? error_of_writing(place.path) : 0) return error_text(refused);
    if (place.as_it_is) return std::nullopt;
    const NewFile trial = create_for(place.path);
    if (trial.file < 0) return error_text(errno);
    forget(trial);
    return std::nullopt;
}

void write_file_atomically(const std::string& path, std::string_view text) {
    AtomicFile file{path};
    file.stream().write(text.data(), static_cast<std::streamsize>(text.size()));
    file.commit();
}

}  // namespace simul
