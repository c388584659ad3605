#include "app/window/shell/window_app.hpp"

int main(int argc, char** argv) { return simul::run_window(argc, argv); }
