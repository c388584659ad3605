#include "app/window/fresh_memory.hpp"

#include <cstdint>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace simul {

void prefer_large_pages() {
#ifdef __GLIBC__
    constexpr int step = 64 << 20;
    constexpr std::uintptr_t page = 2 << 20;
    mallopt(M_ARENA_MAX, 1);              // all threads take from the one heap
    mallopt(M_MMAP_THRESHOLD, step / 2);  // pictures, too
    mallopt(M_TOP_PAD, step);
    void* const first = std::malloc(page);  // takes the first step
    const auto begin = (reinterpret_cast<std::uintptr_t>(first) + page - 1) / page * page;
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
    if (begin < end) madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
    std::free(first);
#endif
}

}  // namespace simul
