#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <random>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <fmt/format.h>

#include "simulator/text/files/file_system.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

namespace fs = std::filesystem;

/// The descriptor of this program that the name stands for, or -1.
int own_descriptor(const fs::path& path) {
    std::error_code error;
    const fs::path folder = fs::canonical(path.parent_path(), error);
    if (error || folder != fs::canonical("/proc/self/fd", error)) return -1;
    const auto number = parse_whole(path.filename().string());
    return number ? static_cast<int>(*number) : -1;
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

NewFile open_unnamed(const std::string& target) {
    const std::string folder = fs::path{target}.parent_path().string();
    const int file = ::open(folder.empty() ? "." : folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
    if (file < 0 || ::access(link_to(file).c_str(), F_OK) == 0) return {file, {}};
    ::close(file);  // without /proc it could not get a name
    return {};
}

NewFile open_named(const std::string& target) {
    NewFile opened;
    opened.name = create_beside(target, [&](const char* name) {
        opened.file = ::open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
        return opened.file >= 0;
    });
    return opened;
}

}  // namespace

NewFile create_for(const std::string& target) {
    NewFile opened = open_unnamed(target);
    if (opened.file < 0) opened = open_named(target);
    struct ::stat old {};
    if (opened.file >= 0 && ::stat(target.c_str(), &old) == 0) ::fchmod(opened.file, old.st_mode & 07777U);
    return opened;
}

void forget(const NewFile& created) {
    ::close(created.file);
    if (!created.name.empty()) ::unlink(created.name.c_str());
}

/// Others may write there as well, before and after: so never from its beginning.
int open_as_it_is(const std::string& path) {
    if (const int own = own_descriptor(path); own >= 0) return ::fcntl(own, F_DUPFD_CLOEXEC, 0);
    return ::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY);
}

std::optional<int> error_of_open_file(const std::string& path) {
    const int own = own_descriptor(path);
    if (own < 0) return std::nullopt;
    const int flags = ::fcntl(own, F_GETFL);
    if (flags < 0) return errno;
    return (flags & O_ACCMODE) == O_RDONLY ? EBADF : 0;
}

int error_of_writing(const std::string& path) { return ::access(path.c_str(), W_OK) == 0 ? 0 : errno; }

bool reach_the_disk(int file) { return ::fsync(file) == 0; }

std::string name_beside(const std::string& target, int file) {
    return create_beside(target, [&](const char* name) {
        return ::linkat(AT_FDCWD, link_to(file).c_str(), AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0;
    });
}

bool replace(const std::string& target, const std::string& by) {
    return std::rename(by.c_str(), target.c_str()) == 0;
}

}  // namespace simul
