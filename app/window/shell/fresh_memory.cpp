#include "app/window/shell/fresh_memory.hpp"

#include <cstddef>
#include <cstdlib>
#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace simul {

void prefer_large_pages() {
#ifdef __GLIBC__
    constexpr int step = 64 << 20;
    constexpr std::size_t page = 2 << 20;
    // NOLINTBEGIN(concurrency-mt-unsafe): there are no threads yet
    // All threads take from the one heap: a thread of its own that records makes holes in another one, 15 MB
    // of them for the largest run. Two threads that play small runs over and over are as fast with it as
    // without.
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, step / 2);  // pictures, too
    mallopt(M_TOP_PAD, step);
    // NOLINTEND(concurrency-mt-unsafe)
    void* const first = std::malloc(page);  // takes the first step
    void* begin = first;
    const auto* end = static_cast<const char*>(sbrk(0));
    // Elsewhere than on the heap if there is no room for it.
    if (first == nullptr || first >= end) return std::free(first);
    std::size_t space = static_cast<std::size_t>(end - static_cast<const char*>(first));
    if (std::align(page, page, begin, space) != nullptr) madvise(begin, space, MADV_HUGEPAGE);
    std::free(first);
#endif
}

}  // namespace simul
