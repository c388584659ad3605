#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "simulator/setup/setup_file.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

class RandomSetups {
  public:
    explicit RandomSetups(std::uint64_t seed) : random_{seed} {}

    Setup next() {
        simul::Setup setup;
        setup.scenario = random_.anything();
        setup.scenario.lengths.clear();  // they come from a PGN file
        setup.name = text();
        setup.note = text();
        setup.reading = text();
        setup.window = window(setup.scenario.boards);
        if (random_.one_in(3)) setup.expect = SetupExpectation{time(), time()};
        return setup;
    }

  private:
    Time time() { return Time{static_cast<std::int64_t>(random_.number(0, 1'000'000))}; }
    bool flip() { return random_.one_in(2); }

    template <class Words>
    std::string one_of(const Words& words) {
        return flip() ? std::string{} : std::string{words[random_.number(0, words.size() - 1)]};
    }

    SetupText text() {
        constexpr std::array<std::string_view, 5> texts{"Crawler", "\"quoted\"\n\t\\", "<b>bold</b>",
                                                        "판 24개", "\x01\x7F"};
        SetupText text{one_of(texts), std::nullopt};
        if (!text.text.empty() && flip()) text.korean = one_of(texts);
        return text;
    }

    ExploreSetup explore() {
        constexpr std::array<std::string_view, 3> numbers{"boards", "in-play", "seed"};
        ExploreSetup explore{one_of(explore_views), one_of(numbers), {}, {}, {}, {}};
        if (flip()) explore.to = static_cast<std::uint32_t>(random_.number(1, 1000));
        for (std::uint64_t i = random_.number(0, 3); i > 0; --i)
            explore.y.emplace_back(explore_results[random_.number(0, explore_results.size() - 1)]);
        if (flip()) explore.log = flip();
        if (flip()) explore.everything = flip();
        return explore;
    }

    SetupWindow window(std::uint32_t boards) {
        constexpr std::array<std::string_view, 3> units{"1 ms", "1000 us", "2 min"};
        constexpr std::array<std::string_view, 1> lessons{"03-twelve"};
        SetupWindow window;
        if (flip()) window.left = random_.mode(true);
        if (flip()) window.at = time();
        if (flip()) window.speed = static_cast<std::uint32_t>(random_.number(1, 3600));
        if (flip()) window.range = {Time{5}, Time{1005}};
        window.page = one_of(setup_pages);
        if (flip()) window.board = static_cast<std::uint32_t>(random_.number(1, boards));
        window.lesson = one_of(lessons);
        if (flip()) window.explore = explore();
        window.words = one_of(setup_vocabularies);
        window.unit = one_of(units);
        if (flip()) window.hide_results = flip();
        window.theme = one_of(setup_themes);
        window.language = one_of(setup_languages);
        if (flip()) window.reduced_motion = flip();
        return window;
    }

    RandomScenarios random_;
};

TEST(SetupRoundTrip, GivesEverySetupBackAndItsTextByteForByte) {
    RandomSetups setups{14};
    for (int i = 0; i < 2000; ++i) {
        const simul::Setup setup = setups.next();
        const std::string text = setup_text(setup);
        ASSERT_EQ(read_setup(text), setup) << text;
        ASSERT_EQ(setup_text(read_setup(text)), text);
    }
}

TEST(SetupRoundTrip, WritesKeysInTheirOrderAndOnlyWhatDiffersFromTheClassic) {
    simul::Setup setup;
    EXPECT_EQ(setup_text(setup),
              "{\n  \"format\": \"simul-setup\",\n  \"version\": 1,\n  \"scenario\": {}\n}\n");
    setup.name = {"Slow database", "느린 데이터베이스"};
    setup.scenario.opponent = std::chrono::seconds{25};
    setup.scenario.mode = Mode::pool;
    setup.window.words = "database";
    setup.window.left = Mode::sync;
    setup.window.hide_results = true;
    EXPECT_EQ(setup_text(setup), R"({
  "format": "simul-setup",
  "version": 1,
  "name": { "en": "Slow database", "ko": "느린 데이터베이스" },
  "scenario": { "mode": "pool", "opponent_ms": 25000, "in_play": "all" },
  "window": { "left": "sync", "words": "database", "hide_results": true }
}
)");
}

TEST(SetupRoundTrip, SavesWhatItLoads) {
    const std::filesystem::path folder = std::filesystem::path{::testing::TempDir()} / "simul_saved_setup";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const std::string path = (folder / "lesson.simul").string();
    simul::Setup setup;
    setup.name.text = "Lesson";
    save_setup(path, simul::Setup{});
    save_setup(path, setup);
    EXPECT_EQ(load_setup(path), setup);
    const auto files = std::filesystem::directory_iterator{folder};
    EXPECT_EQ(std::distance(begin(files), end(files)), 1) << "nothing else is left there";
}

TEST(SetupRoundTrip, NamesTheFileThatCannotBeUsed) {
    const std::string path = (std::filesystem::path{::testing::TempDir()} / "simul_wrong.simul").string();
    std::ofstream{path} << R"({"format": "simul-setup", "version": 1, "window": {"speed": 0}})";
    try {
        load_setup(path);
        FAIL();
    } catch (const JsonError& error) {
        EXPECT_EQ(error.what(), path + ": window.speed: 0 is not 1 to 3600");
    }
}

}  // namespace
}  // namespace simul
