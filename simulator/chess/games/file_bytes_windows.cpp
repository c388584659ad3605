#include <cstddef>
#include <filesystem>
#include <fstream>
#include <ios>
#include <memory>
#include <string>
#include <system_error>

#include "simulator/chess/games/file_bytes.hpp"
#include "simulator/chess/pgn/pgn_error.hpp"

namespace simul::chess {
namespace {

[[noreturn]] void refuse_file(PgnFault fault, const char* reason) {
    throw PgnError(left_out_for(fault, 0, reason));
}

}  // namespace

PgnPieces bytes_of(const std::filesystem::path& path) {
    std::error_code error;
    const std::filesystem::file_status what = std::filesystem::status(path, error);
    if (what.type() == std::filesystem::file_type::not_found)
        refuse_file(PgnFault::no_file, "there is no such file");
    if (std::filesystem::is_directory(what)) refuse_file(PgnFault::folder, "is a folder, not a file");
    const auto file = std::make_shared<std::ifstream>(path, std::ios::binary);
    if (!file->is_open()) refuse_file(PgnFault::unreadable, "cannot be read");
    return [file] {
        std::string piece(std::size_t{1} << 16U, '\0');
        file->read(piece.data(), static_cast<std::streamsize>(piece.size()));
        if (file->bad()) refuse_file(PgnFault::unreadable, "cannot be read");
        piece.resize(static_cast<std::size_t>(file->gcount()));
        return piece;
    };
}

}  // namespace simul::chess
