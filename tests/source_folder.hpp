#pragma once

#include <string>

namespace simul {

/// A file of this project, by its path from the top: golden files, games. Where the project lies is known to
/// one small file only, so that a compiler cache serves every clone.
std::string in_source_folder(const std::string& path);

}  // namespace simul
