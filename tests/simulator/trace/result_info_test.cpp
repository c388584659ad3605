#include "simulator/trace/result_info.hpp"

#include <set>

#include <gtest/gtest.h>

#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

TEST(ResultInfo, HasAKeyOfItsOwnForEveryResult) {
    std::set<std::string_view> keys;
    for (const ResultInfo& info : all_results) {
        EXPECT_TRUE(keys.insert(info.key).second) << info.key;
        EXPECT_EQ(info.key.ends_with("_ms"), info.kind == ResultKind::time) << info.key;
        EXPECT_FALSE(info.word.empty() && (info.told.model_table || info.told.sweeps)) << info.key;
    }
}

TEST(ResultInfo, IsOfTheKindThatItsValueIs) {
    const Results results = measure(Scenario{});
    for (const ResultInfo& info : all_results) {
        const ResultValue value = info.get(results);
        EXPECT_EQ(std::holds_alternative<Duration>(value), info.kind == ResultKind::time) << info.key;
        EXPECT_EQ(std::holds_alternative<double>(value), info.kind == ResultKind::share) << info.key;
    }
}

TEST(ResultInfo, TellsTheClassicExhibitionToPeopleAndToPrograms) {
    const Results results = measure(Scenario{});
    const ResultInfo& last_reply = info_of(ResultId::last_reply);
    EXPECT_EQ(people_text(last_reply, results), "1:00:55");
    EXPECT_EQ(csv_text(last_reply, results), "3655000");
    EXPECT_EQ(number_of(last_reply, results), 3'655'000);
    const ResultInfo& plies = info_of(ResultId::plies);
    EXPECT_EQ(people_text(plies, results), "1,440");
    EXPECT_EQ(json_text(plies, results), "1440");
    const ResultInfo& busy = info_of(ResultId::utilisation);
    EXPECT_EQ(people_text(busy, results), "98.5%");
    EXPECT_EQ(csv_text(busy, results), "0.9849521203830369");
    EXPECT_NEAR(number_of(busy, results), 3600.0 / 3655, 1e-12);
    const ResultInfo& fingerprint = info_of(ResultId::fingerprint);
    EXPECT_EQ(people_text(fingerprint, results), "f4e4b2e7d16f5b30");
    EXPECT_EQ(json_text(fingerprint, results), "\"f4e4b2e7d16f5b30\"");
}

}  // namespace
}  // namespace simul
