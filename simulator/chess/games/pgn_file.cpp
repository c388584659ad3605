#include "simulator/chess/games/pgn_file.hpp"

#include <fstream>
#include <new>
#include <string>

#include "simulator/chess/notation/pgn.hpp"

namespace simul::chess {
namespace {

[[noreturn]] void refuse(PgnFault fault, const std::string& reason) {
    throw PgnError(PgnProblem{fault, 0, {}}, reason);
}

std::string content_of(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) refuse(PgnFault::no_file, "there is no such file");
    const auto size = std::filesystem::file_size(path, error);
    if (error) refuse(PgnFault::unreadable, "cannot be read");
    if (size > max_pgn_bytes)
        refuse(PgnFault::too_large, "larger than " + std::to_string(max_pgn_bytes >> 20U) + " MB");
    std::string content(size, '\0');
    std::ifstream file{path, std::ios::binary};
    file.read(content.data(), static_cast<std::streamsize>(content.size()));
    if (!file) refuse(PgnFault::unreadable, "cannot be read");
    return content;
}

std::vector<Game> games_of(const std::filesystem::path& path) { return read_pgn(content_of(path)); }

Collection collection_of(const std::filesystem::path& path) {
    try {
        return Collection{games_of(path)};
    } catch (const std::invalid_argument& error) {
        refuse(PgnFault::no_moves, error.what());
    } catch (const std::bad_alloc&) {
        refuse(PgnFault::too_large, "there is not enough memory for it");
    }
}

}  // namespace

Collection read_pgn_file(const std::filesystem::path& path) {
    try {
        return collection_of(path);
    } catch (const PgnError& error) {
        throw PgnError(path.string(), error);
    }
}

}  // namespace simul::chess
