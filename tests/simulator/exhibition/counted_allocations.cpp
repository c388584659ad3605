#include "tests/simulator/exhibition/counted_allocations.hpp"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> count = 0;

}  // namespace

void* operator new(std::size_t size) {
    ++count;
    if (void* place = std::malloc(size)) return place;  // NOLINT(*-no-malloc)
    throw std::bad_alloc{};
}

void operator delete(void* place) noexcept { std::free(place); }               // NOLINT(*-no-malloc)
void operator delete(void* place, std::size_t) noexcept { std::free(place); }  // NOLINT(*-no-malloc)

std::size_t simul::counted_allocations() { return count; }
