#include "simulator/exhibition/event.hpp"

#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>

#include "simulator/exhibition/event_log.hpp"
#include "simulator/scenario/limits.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

TEST(Event, HoldsTheLongestSpanTheLastBoardAndEveryKind) {
    for (const Time time : {Time{0}, Time{1}, Time{12h}, limits::span})
        for (const std::uint32_t board : {0U, 1U, 23U, limits::boards - 1})
            for (unsigned kind = 0; kind < 8; ++kind) {
                const Event event{time, board, static_cast<EventKind>(kind)};
                ASSERT_EQ(event.time(), time);
                ASSERT_EQ(event.board(), board);
                ASSERT_EQ(event.kind(), static_cast<EventKind>(kind));
            }
    EXPECT_EQ(sizeof(Event), 8U);
    EXPECT_EQ(static_cast<unsigned>(EventKind::switched), 7U) << "three bits for the kind";
    EXPECT_GT(limits::span, 68 * 365 * 24h);
}

TEST(EventLog, HandsEventsOnInOrderWhetherTheBatchIsFullOrNot) {
    for (const std::uint32_t count : {0U, 1U, 4095U, 4096U, 4097U, 20'000U}) {
        std::vector<Event> read;
        EventLog log{
            [&](std::span<const Event> batch) { read.insert(read.end(), batch.begin(), batch.end()); }};
        for (std::uint32_t i = 0; i < count; ++i) log.add({Time{i}, i, EventKind::move});
        log.flush();
        log.flush();
        ASSERT_EQ(read.size(), count);
        for (std::uint32_t i = 0; i < count; ++i) ASSERT_EQ(read[i], (Event{Time{i}, i, EventKind::move}));
    }
}

TEST(EventLog, StaysUsableAfterAReaderThatThrows) {
    std::size_t read = 0;
    bool throws = true;
    EventLog log{[&](std::span<const Event> batch) {
        if (throws) throw std::runtime_error{"full"};
        read += batch.size();
    }};
    const auto add_batch = [&] {
        for (int i = 0; i < 4096; ++i) log.add({0ms, 0, EventKind::visit});
    };
    EXPECT_THROW(add_batch(), std::runtime_error);
    EXPECT_THROW(add_batch(), std::runtime_error);
    throws = false;
    add_batch();
    EXPECT_EQ(read, 4096U) << "what could not be read is not read twice";
}

}  // namespace
}  // namespace simul
