#include "simulator/setup/setup_file.hpp"

#include "simulator/text/atomic_file.hpp"

namespace simul {

void save_setup(const std::string& path, const Setup& setup) {
    write_file_atomically(path, setup_text(setup));
}

}  // namespace simul
