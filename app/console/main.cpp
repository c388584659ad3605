#include <iostream>
#include <string>
#include <vector>

#include "app/console/console.hpp"
#include "app/options/report.hpp"

int main(int argc, char** argv) {
    simul::options::expect_limits_of_files();
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    return simul::console::run_console(arguments, std::cout, std::cerr);
}
