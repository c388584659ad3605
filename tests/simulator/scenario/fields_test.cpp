#include "simulator/scenario/fields.hpp"

#include <set>

#include <gtest/gtest.h>

#include "simulator/scenario/scenario_json.hpp"
#include "simulator/scenario/validation.hpp"

namespace simul {
namespace {

/// Help says in brackets what a number is in the classic exhibition.
std::string classic_text(const FieldInfo& info) {
    const auto classic = info.number.get(Scenario{});
    const std::string text = !classic        ? std::string{info.number.none}
                             : *classic == 0 ? "0"
                                             : number_text(info, *classic);
    return " (" + text + ")";
}

TEST(Fields, HaveAKeyAnOptionAndALineOfHelpOfTheirOwn) {
    std::set<std::string_view> keys;
    std::set<std::string_view> options;
    for (const FieldInfo& info : fields) {
        EXPECT_TRUE(options.insert(info.option).second) << info.option;
        EXPECT_TRUE(info.option.starts_with("--")) << info.option;
        if (info.kind == FieldKind::consequence) continue;
        EXPECT_TRUE(keys.insert(info.key).second) << info.key;
        EXPECT_EQ(field_of_key(info.key), &info);
        EXPECT_FALSE(info.purpose.empty()) << info.key;
        EXPECT_EQ(info.value.empty(), info.kind == FieldKind::flag) << info.key;
        EXPECT_EQ(info.key.ends_with("_ms"), info.kind == FieldKind::duration) << info.key;
    }
    EXPECT_EQ(field_of_key(""), nullptr);
    EXPECT_EQ(field_of_key("lengths"), nullptr);
}

TEST(Fields, SayInHelpWhatTheirNumbersUsuallyAre) {
    for (const FieldInfo& info : fields) {
        if (info.is_number()) {
            EXPECT_TRUE(info.purpose.ends_with(classic_text(info))) << info.purpose;
        }
    }
}

TEST(Fields, GiveANumberBackThatWasSetAndStandInAFileWithIt) {
    for (const FieldInfo& info : fields) {
        ASSERT_EQ(info.number.get != nullptr, info.is_number()) << info.option;
        ASSERT_EQ(info.number.set != nullptr, info.is_number()) << info.option;
        if (!info.is_number()) continue;
        Scenario scenario;
        info.number.set(scenario, 7);
        EXPECT_EQ(info.number.get(scenario), 7U) << info.key;
        EXPECT_NE(scenario, Scenario{}) << info.key;
        const std::string text = scenario_file_text(scenario);
        EXPECT_NE(text.find("\"" + std::string{info.key} + "\": 7"), std::string::npos) << text;
        EXPECT_EQ(read_scenario(text), scenario) << text;
        if (!info.number.none.empty()) {
            info.number.set(scenario, std::nullopt);
            EXPECT_EQ(scenario, Scenario{}) << info.key;
        }
    }
}

TEST(Fields, LimitEveryNumberOnBothSides) {
    const auto problem_at = [](const FieldInfo& info, std::uint64_t value) {
        Scenario scenario;
        info.number.set(scenario, value);
        const auto problem = find_problem(scenario, false);
        return problem && problem->field == info.field;
    };
    for (const FieldInfo& info : fields) {
        if (!info.is_number()) continue;
        const std::uint64_t most = most_of(info, Scenario{});
        EXPECT_EQ(most, info.number.up_to_boards ? 24 : info.number.most) << info.key;
        EXPECT_FALSE(problem_at(info, info.number.least)) << info.key;
        EXPECT_FALSE(problem_at(info, most)) << info.key;
        if (info.number.least > 0) {
            EXPECT_TRUE(problem_at(info, info.number.least - 1)) << info.key;
        }
        if (most < UINT64_MAX) {
            EXPECT_TRUE(problem_at(info, most + 1)) << info.key;
        }
    }
}

TEST(Fields, ReadNumbersAsPeopleWriteThem) {
    EXPECT_EQ(parse_number(info_of(Field::walk), "1m30s"), 90'000U);
    EXPECT_EQ(parse_number(info_of(Field::boards), "24"), 24U);
    EXPECT_EQ(parse_number(info_of(Field::boards), "24s"), std::nullopt);
    EXPECT_EQ(number_text(info_of(Field::boards), 1000), "1,000");
    EXPECT_EQ(number_text(info_of(Field::slice), 1500), "1s500ms");
}

}  // namespace
}  // namespace simul
