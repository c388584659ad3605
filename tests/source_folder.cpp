#include "tests/source_folder.hpp"

namespace simul {

std::string in_source_folder(const std::string& path) { return SIMUL_SOURCE_DIR "/" + path; }

}  // namespace simul
