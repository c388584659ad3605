#include "simulator/chess/pgn_file.hpp"

#include <fstream>
#include <stdexcept>

#include "simulator/chess/pgn.hpp"

namespace simul::chess {
namespace {

std::string content_of(const std::filesystem::path& path) {
    if (!std::filesystem::is_regular_file(path)) throw std::runtime_error("there is no such file");
    if (std::filesystem::file_size(path) > max_pgn_bytes)
        throw std::runtime_error("larger than " + std::to_string(max_pgn_bytes >> 20U) + " MB");
    std::string content(std::filesystem::file_size(path), '\0');
    std::ifstream file{path, std::ios::binary};
    file.read(content.data(), static_cast<std::streamsize>(content.size()));
    if (!file) throw std::runtime_error("cannot be read");
    return content;
}

}  // namespace

Collection read_pgn_file(const std::filesystem::path& path) {
    try {
        return Collection{read_pgn(content_of(path))};
    } catch (const std::exception& error) {
        throw std::runtime_error(path.string() + ": " + error.what());
    }
}

}  // namespace simul::chess
