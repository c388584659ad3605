#include "simulator/text/atomic_file.hpp"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <random>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <fmt/format.h>

#include "simulator/text/number_text.hpp"

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

/// The descriptor of this program that the name stands for, or -1.
int own_descriptor(const fs::path& path) {
    std::error_code error;
    const fs::path folder = fs::canonical(path.parent_path(), error);
    if (error || folder != fs::canonical("/proc/self/fd", error)) return -1;
    const auto number = parse_whole(path.filename().string());
    return number ? static_cast<int>(*number) : -1;
}

/// Others may write there as well, before and after: so never from its beginning.
int open_as_it_is(const std::string& path) {
    if (const int own = own_descriptor(path); own >= 0) return ::fcntl(own, F_DUPFD_CLOEXEC, 0);
    return ::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY);
}

std::string link_to(int file) { return fmt::format("/proc/self/fd/{}", file); }

/// Creates something beside the target under a short random name: a long one may not fit the file system.
/// Returns the name, or nothing with errno set.
template <class Create>
std::string create_beside(const std::string& target, Create create) {
    std::random_device random;
    for (int i = 0; i < 100; ++i) {
        std::string name = (fs::path{target}.parent_path() / fmt::format(".simul-{:08x}", random())).string();
        if (create(name.c_str())) return name;
        if (errno != EEXIST) break;
    }
    return {};
}

/// An open file, or -1 with errno set; and its name unless it has none.
struct Opened {
    int file = -1;
    std::string name;
};

Opened open_unnamed(const std::string& target) {
    const std::string folder = fs::path{target}.parent_path().string();
    const int file = ::open(folder.empty() ? "." : folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
    if (file < 0 || ::access(link_to(file).c_str(), F_OK) == 0) return {file, {}};
    ::close(file);  // without /proc it could not get a name
    return {};
}

Opened open_named(const std::string& target) {
    Opened opened;
    opened.name = create_beside(target, [&](const char* name) {
        opened.file = ::open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
        return opened.file >= 0;
    });
    return opened;
}

/// A new file for the target, with the rights the target has or a new file gets.
Opened open_for(const std::string& target) {
    Opened opened = open_unnamed(target);
    if (opened.file < 0) opened = open_named(target);
    struct ::stat old {};
    if (opened.file >= 0 && ::stat(target.c_str(), &old) == 0) ::fchmod(opened.file, old.st_mode & 07777U);
    return opened;
}

}  // namespace

AtomicFile::AtomicFile(const std::string& path) : name_{path}, stream_{nullptr} {
    if (const auto reason = why_not_writable(path))
        throw FileError(fmt::format("{}: cannot be written: {}", name_, *reason));
    const Place place = place_of(path);
    target_ = place.path;
    as_it_is_ = place.as_it_is;
    const Opened opened = as_it_is_ ? Opened{open_as_it_is(target_), {}} : open_for(target_);
    if (opened.file < 0) throw FileError(fmt::format("{}: cannot be written: {}", name_, error_text(errno)));
    temporary_ = opened.name;
    file_ = std::make_unique<DescriptorBuffer>(opened.file);
    stream_.rdbuf(file_.get());
}

AtomicFile::~AtomicFile() {
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

/// Makes sure that everything has reached the disk before it replaces anything.
bool AtomicFile::is_written() { return stream_.flush() && (as_it_is_ || ::fsync(file_->descriptor()) == 0); }

bool AtomicFile::put_in_place() {
    if (as_it_is_) return true;
    if (temporary_.empty())
        temporary_ = create_beside(target_, [&](const char* name) {
            return ::linkat(AT_FDCWD, link_to(file_->descriptor()).c_str(), AT_FDCWD, name,
                            AT_SYMLINK_FOLLOW) == 0;
        });
    if (temporary_.empty() || std::rename(temporary_.c_str(), target_.c_str()) != 0) return false;
    temporary_.clear();
    return true;
}

void AtomicFile::commit() {
    if (is_written() && put_in_place()) return;
    const int error = file_->error() != 0 ? file_->error() : errno;
    throw FileError(fmt::format("{}: not everything could be written: {}", name_, error_text(error)));
}

std::optional<std::string> why_not_writable(const std::string& path) {
    if (path.empty()) return "the name is empty";
    const Place place = place_of(path);
    if (const int own = own_descriptor(place.path); own >= 0) {
        const int flags = ::fcntl(own, F_GETFL);
        if (flags >= 0 && (flags & O_ACCMODE) != O_RDONLY) return std::nullopt;
        return error_text(flags < 0 ? errno : EBADF);
    }
    struct ::stat old {};
    const bool exists = ::stat(place.path.c_str(), &old) == 0;
    if (!exists && (place.as_it_is || errno != ENOENT)) return error_text(errno);
    if (exists && S_ISDIR(old.st_mode)) return "it is a folder";
    if (exists && ::access(place.path.c_str(), W_OK) != 0) return error_text(errno);
    if (place.as_it_is) return std::nullopt;
    const Opened trial = open_for(place.path);
    if (trial.file < 0) return error_text(errno);
    ::close(trial.file);
    if (!trial.name.empty()) ::unlink(trial.name.c_str());
    return std::nullopt;
}

void write_file_atomically(const std::string& path, std::string_view text) {
    AtomicFile file{path};
    file.stream().write(text.data(), static_cast<std::streamsize>(text.size()));
    file.commit();
}

}  // namespace simul
