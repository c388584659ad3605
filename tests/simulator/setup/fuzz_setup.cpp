#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "simulator/setup/setup_file.hpp"

namespace {

using namespace simul;

void demand_same_setup(bool holds, const std::string& text) {
    if (holds) return;
    std::fprintf(stderr, "does not read back: %s\n", text.c_str());
    std::abort();
}

void read_as_setup(const std::string& text) {
    try {
        const Setup setup = read_setup(text);
        const std::string written = setup_text(setup);
        const Setup again = read_setup(written);
        demand_same_setup(again == setup, written);
        demand_same_setup(setup_text(again) == written, written);
    } catch (const JsonError&) {
        return;  // the proper answer to junk
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    read_as_setup(std::string(data, data + size));
    return 0;
}
