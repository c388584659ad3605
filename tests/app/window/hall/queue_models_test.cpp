#include "app/window/hall/models/queue_models.hpp"

#include <algorithm>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include "tests/app/window/support/golden.hpp"
#include "tests/app/window/support/random_scenario.hpp"

namespace simul {
namespace {

using Rows = std::vector<BoardQueueModel::Row>;
using FailureMode = QAbstractItemModelTester::FailureReportingMode;

BoardQueueModel::Row row(std::uint32_t board, int from = 0, int due = 0) {
    return {board, Time{from}, Time{due}};
}

TEST(BoardQueueModel, TellsOfTheOneRowThatComesOrGoes) {
    BoardQueueModel model;
    const QAbstractItemModelTester tester{&model, FailureMode::Fatal};
    model.become({row(3), row(1), row(2)});
    const QSignalSpy inserted{&model, &BoardQueueModel::rowsInserted};
    const QSignalSpy removed{&model, &BoardQueueModel::rowsRemoved};
    const QSignalSpy changed{&model, &BoardQueueModel::dataChanged};
    const QSignalSpy reset{&model, &BoardQueueModel::modelReset};
    model.become({row(1), row(2), row(7)});
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(removed.count(), 1);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(reset.count(), 0);
}

TEST(BoardQueueModel, BecomesAnythingFromAnything) {
    std::mt19937_64 random{3};
    BoardQueueModel model;
    const QAbstractItemModelTester tester{&model, FailureMode::Fatal};
    for (int n = 0; n < 400; ++n) {
        std::vector<std::uint32_t> boards{0, 1, 2, 3, 4, 5, 6, 7};
        std::ranges::shuffle(boards, random);
        Rows rows;
        for (std::size_t i = 0; i < random() % 9; ++i)
            rows.push_back(row(boards[i], static_cast<int>(random() % 5)));
        model.become(rows);
        ASSERT_EQ(model.count(), static_cast<int>(rows.size()));
        for (int i = 0; i < model.count(); ++i) {
            const auto& wanted = rows[static_cast<std::size_t>(i)];
            ASSERT_EQ(model.data(model.index(i), BoardQueueModel::BoardRole).toUInt(), wanted.board);
            ASSERT_EQ(model.data(model.index(i), BoardQueueModel::FromMsRole).toDouble(),
                      static_cast<double>(wanted.from.count()));
        }
    }
}

TEST(ReadyQueueModel, ShowsWhoWaitsForTheMasterAndSinceWhen) {
    const auto trace = record(Scenario{});
    ReadyQueueModel model;
    model.show(*trace, trace->at(Time{121'000}));
    expect_golden("ready-queue-0-02-01.txt", model_text(model));
}

TEST(TimersModel, ShowsTheNextReplyFirst) {
    const auto trace = record(Scenario{});
    TimersModel model;
    model.show(*trace, trace->at(Time{121'000}));
    expect_golden("timers-0-02-01.txt", model_text(model));
}

TEST(TimersModel, IsAlwaysInOrderOfTheRepliesToCome) {
    std::mt19937_64 random{4};
    for (int n = 0; n < 60; ++n) {
        const auto trace = record(random_scenario(random));
        TimersModel model;
        for (int look = 0; look < 20; ++look) {
            const Time now{draw(random, 0, trace->results().last_reply.count())};
            model.show(*trace, trace->at(now));
            double before = 0;
            for (int i = 0; i < model.count(); ++i) {
                const double due = model.data(model.index(i), BoardQueueModel::DueMsRole).toDouble();
                ASSERT_GE(due, before);
                ASSERT_GT(due, static_cast<double>(now.count()));
                before = due;
            }
        }
    }
}

}  // namespace
}  // namespace simul
