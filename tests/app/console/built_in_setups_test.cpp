#include "simulator/setup/built_in_setups.hpp"

#include <gtest/gtest.h>

#include "simulator/setup/setup_file.hpp"
#include "tests/app/console/console_runner.hpp"
#include "tests/source_folder.hpp"

namespace simul::console::testing {
namespace {

TEST(BuiltInSetups, EndWhenTheySayTheyDo) {
    for (const BuiltInSetup& built_in : built_in_setups()) {
        const auto expected = *read_setup(built_in.text).expect;
        const std::string file = in_source_folder("resources/setups/" + std::string{built_in.id} + ".simul");
        const auto runs = json_of("compare --format json --scenario " + file).at("runs");
        EXPECT_EQ(runs.at(0).at("result").at("last_reply_ms"), expected.left.count()) << built_in.id;
        EXPECT_EQ(runs.at(1).at("result").at("last_reply_ms"), expected.right.count()) << built_in.id;
    }
}

TEST(BuiltInSetups, TellTheTimesOfTheDocuments) {
    const auto expected = [](std::string_view id) {
        for (const BuiltInSetup& built_in : built_in_setups())
            if (built_in.id == id) return read_setup(built_in.text).expect->right.count();
        return std::int64_t{0};
    };
    EXPECT_EQ(expected("classic"), 3'655'000);
    EXPECT_EQ(expected("crawler"), 2'198'000);
    EXPECT_EQ(expected("database-pool"), 607'000);
    EXPECT_EQ(expected("tenths-of-a-second"), 72'500);
    EXPECT_EQ(expected("four-boards"), 75'000);
    EXPECT_EQ(expected("ten-strong-players"), 36'300'000);
}

}  // namespace
}  // namespace simul::console::testing
