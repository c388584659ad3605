#pragma once

namespace simul {

/// The program behind main(): reads the command line and opens the window, writes a picture or tests itself.
/// Returns the exit code: 0; 2 for wrong usage or values; 1 for anything else that failed.
int run_window(int argc, char** argv);

}  // namespace simul
