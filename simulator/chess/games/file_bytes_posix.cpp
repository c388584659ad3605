#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

#include "simulator/chess/games/file_bytes.hpp"
#include "simulator/chess/pgn/pgn_error.hpp"

namespace simul::chess {
namespace {

[[noreturn]] void refuse_file(PgnFault fault, const char* reason) {
    throw PgnError(left_out_for(fault, 0, reason));
}

/// An open file, closed by the last who reads from it.
std::shared_ptr<const int> opened(const std::filesystem::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (file < 0 && (errno == ENOENT || errno == ENOTDIR))
        refuse_file(PgnFault::no_file, "there is no such file");
    if (file < 0) refuse_file(PgnFault::unreadable, "cannot be read");
    return {new int{file}, [](const int* open) {
                ::close(*open);
                delete open;
            }};
}

ssize_t read_into(std::string& piece, int file) {
    ssize_t count = 0;
    do count = ::read(file, piece.data(), piece.size());
    while (count < 0 && errno == EINTR);
    return count;
}

}  // namespace

PgnPieces bytes_of(const std::filesystem::path& path) {
    const auto file = opened(path);
    struct ::stat what {};
    if (::fstat(*file, &what) == 0 && S_ISDIR(what.st_mode))
        refuse_file(PgnFault::folder, "is a folder, not a file");
    return [file] {
        std::string piece(std::size_t{1} << 16U, '\0');
        const ssize_t count = read_into(piece, *file);
        if (count < 0) refuse_file(PgnFault::unreadable, "cannot be read");
        piece.resize(static_cast<std::size_t>(count));
        return piece;
    };
}

}  // namespace simul::chess
