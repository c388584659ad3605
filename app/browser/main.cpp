#include <emscripten/emscripten.h>
#include <string>

#include "app/browser/browser.hpp"

namespace {

/// The page reads the answer before it asks again.
const char* kept(std::string answer) {
    static std::string last;
    last = std::move(answer);
    return last.c_str();
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE const char* simul_version() { return SIMUL_VERSION; }

EMSCRIPTEN_KEEPALIVE const char* simul_scenario(const char* link) {
    return kept(simul::browser::scenario_of_link(link));
}

EMSCRIPTEN_KEEPALIVE const char* simul_run(const char* scenario) {
    return kept(simul::browser::run_scenario(scenario));
}
}
