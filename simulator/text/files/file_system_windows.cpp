#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <io.h>
#include <random>
#include <sys/stat.h>
#include <windows.h>

#include <fmt/format.h>

#include "simulator/text/files/file_system.hpp"

namespace simul {

NewFile create_for(const std::string& target) {
    std::random_device random;
    const std::filesystem::path folder = std::filesystem::path{target}.parent_path();
    NewFile opened;
    for (int i = 0; i < 100 && opened.file < 0; ++i) {
        opened.name = (folder / fmt::format(".simul-{:08x}", random())).string();
        opened.file = ::_open(opened.name.c_str(), _O_CREAT | _O_EXCL | _O_WRONLY | _O_BINARY | _O_NOINHERIT,
                              _S_IREAD | _S_IWRITE);
        if (opened.file < 0 && errno != EEXIST) break;
    }
    return opened;
}

void forget(const NewFile& created) {
    ::_close(created.file);
    std::remove(created.name.c_str());
}

int open_as_it_is(const std::string& path) {
    return ::_open(path.c_str(), _O_WRONLY | _O_APPEND | _O_BINARY | _O_NOINHERIT);
}

/// No name stands for an open file here.
std::optional<int> error_of_open_file(const std::string&) { return std::nullopt; }

int error_of_writing(const std::string& path) {
    constexpr int writable = 2;
    return ::_access(path.c_str(), writable) == 0 ? 0 : errno;
}

bool reach_the_disk(int file) { return ::_commit(file) == 0; }

/// Every file has a name from the beginning here.
std::string name_beside(const std::string&, int) {
    errno = ENOENT;
    return {};
}

bool replace(const std::string& target, const std::string& by) {
    if (::MoveFileExA(by.c_str(), target.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0)
        return true;
    errno = ::GetLastError() == ERROR_ACCESS_DENIED ? EACCES : EIO;
    return false;
}

}  // namespace simul
