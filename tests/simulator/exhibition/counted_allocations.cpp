#include "tests/simulator/exhibition/counted_allocations.hpp"

#include <atomic>
#include <cstdlib>
#include <limits>
#include <malloc.h>
#include <new>

namespace {

std::atomic<std::size_t> count = 0;
std::atomic<std::size_t> last = std::numeric_limits<std::size_t>::max();  // the count that still succeeds
std::atomic<std::size_t> bytes = 0;
std::atomic<std::size_t> most_bytes = 0;

void note(std::size_t size) {
    const std::size_t now = bytes += size;
    std::size_t most = most_bytes;
    while (now > most && !most_bytes.compare_exchange_weak(most, now)) {
    }
}

void give_back(void* place) noexcept {
    bytes -= malloc_usable_size(place);
    std::free(place);  // NOLINT(*-no-malloc)
}

}  // namespace

void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    if (++count > last) return nullptr;
    void* const place = std::malloc(size);  // NOLINT(*-no-malloc)
    if (place != nullptr) note(malloc_usable_size(place));
    return place;
}

void* operator new(std::size_t size) {
    if (void* place = operator new(size, std::nothrow)) return place;
    throw std::bad_alloc{};
}

void operator delete(void* place) noexcept { give_back(place); }
void operator delete(void* place, std::size_t) noexcept { give_back(place); }

std::size_t simul::counted_allocations() { return count; }

void simul::allow_allocations(std::optional<std::size_t> more) {
    last = more ? count + *more : std::numeric_limits<std::size_t>::max();
}

std::size_t simul::peak_of_bytes() { return most_bytes.exchange(bytes); }
