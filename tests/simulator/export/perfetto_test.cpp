#include "simulator/export/perfetto.hpp"

#include <map>
#include <optional>
#include <sstream>
#include <vector>

#include <gtest/gtest.h>

#include "tests/simulator/export/sample_runs.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

/// A field of a message: a number, or the bytes of something that has a length.
struct WireField {
    std::uint64_t number = 0;
    std::uint64_t value = 0;
    std::string_view bytes;
};

std::uint64_t take_varint(std::string_view& bytes) {
    std::uint64_t value = 0;
    for (unsigned shift = 0; !bytes.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        value |= std::uint64_t{byte & 0x7FU} << shift;
        if (byte < 0x80) return value;
    }
    ADD_FAILURE() << "a number is cut off";
    return value;
}

std::vector<WireField> wire_fields_in(std::string_view bytes) {
    std::vector<WireField> found;
    while (!bytes.empty()) {
        const std::uint64_t key = take_varint(bytes);
        WireField next{key >> 3U, 0, {}};
        const std::size_t size = (key & 7U) == 1 ? 8 : (key & 7U) == 2 ? take_varint(bytes) : 0;
        if ((key & 7U) == 0) next.value = take_varint(bytes);
        EXPECT_LE(size, bytes.size());
        next.bytes = bytes.substr(0, size);
        bytes.remove_prefix(size);
        found.push_back(next);
    }
    return found;
}

std::optional<WireField> wire_field(std::string_view message, std::uint64_t number) {
    for (const WireField& found : wire_fields_in(message))
        if (found.number == number) return found;
    return std::nullopt;
}

std::string perfetto_of(const std::vector<HallRun>& runs) {
    std::ostringstream out;
    write_perfetto(out, runs);
    return out.str();
}

/// How long the bars of each track are together, in ns; they lie side by side, and everything is in order.
std::map<std::uint64_t, std::uint64_t> lengths_of_tracks(std::string_view trace) {
    std::map<std::uint64_t, std::uint64_t> lengths;
    std::map<std::uint64_t, std::uint64_t> open;
    std::uint64_t now = 0;
    for (const WireField& packet : wire_fields_in(trace)) {
        const auto event = wire_field(packet.bytes, 11);
        if (!event) continue;
        const std::uint64_t at = wire_field(packet.bytes, 8)->value;
        EXPECT_GE(at, now);
        now = at;
        const std::uint64_t track = wire_field(event->bytes, 11)->value;
        const std::uint64_t type = wire_field(event->bytes, 9)->value;
        if (type == 1) {
            EXPECT_TRUE(open.emplace(track, at).second) << "bars overlap";
        }
        if (type != 2) continue;
        EXPECT_TRUE(open.contains(track));
        lengths[track] += at - open[track];
        open.erase(track);
    }
    EXPECT_TRUE(open.empty());
    return lengths;
}

TEST(Perfetto, ComesToTheResults) {
    RandomScenarios random{22};
    for (int i = 0; i < 50; ++i) {
        const auto runs = sample_runs(random.anything());
        const std::string trace = perfetto_of(runs);
        auto lengths = lengths_of_tracks(trace);
        for (const HallRun& run : runs) {
            const std::uint64_t first = run.side == HallSide::left ? 10'001 : 20'001;
            Duration hers{};
            for (std::uint32_t m = 0; m < run.results.masters; ++m)
                hers += Duration{static_cast<std::int64_t>(lengths[first + m] / 1'000'000)};
            EXPECT_EQ(hers, run.results.master_busy + run.results.master_walking + run.results.master_held);
            for (std::uint32_t b = 0; b < run.scenario.boards; ++b) {
                const BoardResult& board = run.results.boards[b];
                EXPECT_EQ(lengths[first + 1000 + b],
                          static_cast<std::uint64_t>((board.over - board.opened).count()) * 1'000'000);
            }
        }
    }
}

TEST(Perfetto, DescribesAllTracksFirst) {
    std::size_t descriptors = 0;
    bool is_behind = false;
    const std::string trace = perfetto_of(sample_runs(Scenario{}));
    for (const WireField& packet : wire_fields_in(trace)) {
        const bool describes = wire_field(packet.bytes, 60).has_value();
        EXPECT_FALSE(is_behind && describes);
        is_behind = is_behind || !describes;
        descriptors += describes ? 1 : 0;
        EXPECT_EQ(wire_field(packet.bytes, 10)->value, 1U);
    }
    EXPECT_EQ(descriptors, 1U + 2 * (1 + 1 + 24 + 2)) << "their order; halls, masters, boards, counters";
}

}  // namespace
}  // namespace simul
