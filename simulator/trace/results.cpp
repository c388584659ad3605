#include "simulator/trace/results.hpp"

#include <fmt/format.h>

namespace simul {

double Results::utilisation() const {
    const auto available = static_cast<double>(last_reply.count()) * masters;
    return available > 0 ? static_cast<double>(master_busy.count()) / available : 0;
}

double speed_up(const Results& a, const Results& b) {
    return static_cast<double>(a.last_reply.count()) / static_cast<double>(b.last_reply.count());
}

std::string fingerprint_text(std::uint64_t fingerprint) { return fmt::format("{:016x}", fingerprint); }

}  // namespace simul
