#include <csignal>
#include <iostream>
#include <string>
#include <vector>

#include "app/console/console.hpp"

int main(int argc, char** argv) {
    std::signal(SIGXFSZ, SIG_IGN);  // a file that grows too large is an error like a full disk
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    return simul::console::run_console(arguments, std::cout, std::cerr);
}
