#pragma once

namespace simul {

/// Makes the heap grow in few large steps and asks the system for large pages there: with small ones a third
/// of the time until the first frame goes into touching fresh memory. A hint; call it first in main(), before
/// any thread.
void prefer_large_pages();

}  // namespace simul
