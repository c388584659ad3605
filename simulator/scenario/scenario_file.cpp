#include <array>
#include <filesystem>
#include <fstream>
#include <system_error>

#include <fmt/format.h>

#include "simulator/scenario/scenario_json.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {

std::string text_of_file(const std::string& path, std::size_t most) {
    std::ifstream file{path, std::ios::binary};
    if (std::error_code error; std::filesystem::is_directory(path, error))
        throw JsonError(fmt::format("{}: is a folder, not a file", path));
    if (!file)
        throw JsonError(fmt::format("{}: cannot be read: {}", path, std::generic_category().message(errno)));
    std::string text;
    std::array<char, 65536> part{};
    while (file.read(part.data(), part.size()) || file.gcount() > 0) {
        text.append(part.data(), static_cast<std::size_t>(file.gcount()));
        if (text.size() > most)
            throw JsonError(fmt::format("{}: is larger than {} bytes", path, grouped(most)));
    }
    if (file.bad()) throw JsonError(fmt::format("{}: cannot be read", path));
    return text;
}

}  // namespace simul
