#include "simulator/trace/result_info.hpp"

#include <fmt/format.h>

#include "simulator/text/duration_text.hpp"
#include "simulator/text/json_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

constexpr bool stand_at_their_ids() {
    for (std::size_t i = 0; i < all_results.size(); ++i)
        if (all_results[i].id != static_cast<ResultId>(i)) return false;
    return true;
}
static_assert(stand_at_their_ids());

struct Number {
    double operator()(Duration time) const { return static_cast<double>(time.count()); }
    double operator()(std::uint64_t count) const { return static_cast<double>(count); }
    double operator()(double share) const { return share; }
};

struct PeopleText {
    std::string operator()(Duration time) const { return clock_text(time); }
    std::string operator()(std::uint64_t count) const { return grouped(count); }
    std::string operator()(double share) const { return fmt::format("{:.1f}%", 100 * share); }
};

struct FileText {
    std::string operator()(Duration time) const { return fmt::format("{}", time.count()); }
    std::string operator()(std::uint64_t count) const { return fmt::format("{}", count); }
    std::string operator()(double share) const { return real_text(share); }
};

}  // namespace

double number_of(const ResultInfo& info, const Results& results) {
    return std::visit(Number{}, info.get(results));
}

std::string people_text(const ResultInfo& info, const Results& results) {
    if (info.kind == ResultKind::fingerprint) return fingerprint_text(results.fingerprint);
    return std::visit(PeopleText{}, info.get(results));
}

std::string csv_text(const ResultInfo& info, const Results& results) {
    if (info.kind == ResultKind::fingerprint) return fingerprint_text(results.fingerprint);
    return std::visit(FileText{}, info.get(results));
}

std::string json_text(const ResultInfo& info, const Results& results) {
    const std::string text = csv_text(info, results);
    return info.kind == ResultKind::fingerprint ? json_string(text) : text;
}

}  // namespace simul
