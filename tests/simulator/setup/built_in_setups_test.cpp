#include "simulator/setup/built_in_setups.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include <gtest/gtest.h>

#include "simulator/setup/setup_file.hpp"
#include "tests/source_folder.hpp"

namespace simul {
namespace {

TEST(BuiltInSetups, AreAllTheFilesOfTheirFolder) {
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator{in_source_folder("resources/setups")})
        if (entry.path().extension() == ".simul") files.insert(entry.path().stem().string());
    std::set<std::string> listed;
    for (const BuiltInSetup& built_in : built_in_setups()) listed.emplace(built_in.id);
    EXPECT_EQ(listed, files);
    EXPECT_EQ(listed.size(), built_in_setups().size());
}

TEST(BuiltInSetups, StandInTheirGroupsInOrder) {
    std::vector<std::string_view> groups;
    for (const BuiltInSetup& built_in : built_in_setups())
        if (groups.empty() || groups.back() != built_in.group) groups.push_back(built_in.group);
    EXPECT_TRUE(std::ranges::equal(groups, setup_groups, {}, {}, &SetupGroup::id));
}

TEST(BuiltInSetups, AreWrittenAsTheProgramWritesAndSayEverythingInBothLanguages) {
    for (const BuiltInSetup& built_in : built_in_setups()) {
        const simul::Setup setup = read_setup(built_in.text);
        EXPECT_EQ(setup_text(setup), built_in.text);
        for (const SetupText* text : {&setup.name, &setup.note, &setup.reading}) {
            EXPECT_FALSE(text->in("en").empty()) << built_in.id;
            EXPECT_NE(text->in("ko"), text->in("en")) << built_in.id;
        }
        EXPECT_TRUE(setup.expect) << built_in.id;
    }
}

}  // namespace
}  // namespace simul
