#include "simulator/listings/listing.hpp"

#include <fstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/source_folder.hpp"

namespace simul {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const std::string& line_at(const Listing& listing, Anchor anchor) {
    return listing.lines.at(listing.line_of(anchor).value()).text;
}

TEST(Listing, HasEachOfItsAnchorsOnce) {
    for (const WayInfo& way : ways)
        for (const auto& [language, word] : language_words) {
            const Listing& listing = listing_of(language, way.id);
            EXPECT_TRUE(listing.has_places) << word << " of " << way.word;
            for (const Anchor anchor : anchors_of(language, way.id))
                EXPECT_TRUE(listing.line_of(anchor)) << word << " of " << way.word << ": " << int(anchor);
        }
}

TEST(Listing, OfCppIsTheFileThatIsCompiled) {
    const Listing& listing = cpp_listing();
    EXPECT_EQ(line_at(listing, Anchor::served), "        co_await seat.master_moves();");
    EXPECT_EQ(line_at(listing, Anchor::opponent), "        co_await seat.opponent_moves();");
    EXPECT_THAT(line_at(listing, Anchor::open), HasSubstr("master.next_seat()"));
    EXPECT_THAT(line_at(listing, Anchor::over), HasSubstr("seat->close("));
    EXPECT_THAT(line_at(listing, Anchor::main), HasSubstr("has_room()"));

    std::ifstream file{in_source_folder("simulator/exhibition/play_game.cpp")};
    std::string line;
    std::vector<std::string> lines;
    while (std::getline(file, line)) lines.push_back(line);
    for (const ListingLine& shown : listing.lines) {
        const std::string& there = lines.at(static_cast<std::size_t>(shown.number) - 1);
        EXPECT_TRUE(there.starts_with(shown.text)) << there;
        EXPECT_TRUE(there.ends_with(shown.comment)) << there;
    }
}

TEST(Listing, ShowsNoMarksOfItsOwn) {
    for (const WayInfo& way : ways) {
        EXPECT_THAT(python_listing(way.id).text(), Not(HasSubstr("# ["))) << way.word;
        EXPECT_THAT(python_listing(way.id).text(), HasSubstr("def play_game(seat):")) << way.word;
    }
    EXPECT_THAT(python_listing(WayId::asyncio).text(), HasSubstr("        await seat.opponent_moves()\n"));
}

TEST(Listing, SetsTheRightLineBesideAWrongOne) {
    for (const WayInfo& way : ways) {
        int wrong = 0;
        for (const ListingLine& line : python_listing(way.id).lines) wrong += line.is_wrong() ? 1 : 0;
        EXPECT_EQ(wrong, way.wrong == Wrong::no ? 0 : 1) << way.word;
    }
    const auto right_of = [](const Listing& listing) {
        for (const ListingLine& line : listing.lines)
            if (line.is_wrong()) return line.right;
        return std::string{};
    };
    EXPECT_EQ(right_of(python_listing(WayId::blocking_calls)), "await seat.opponent_moves()");
    EXPECT_EQ(right_of(python_listing(Mistake::missing_await)), "await seat.opponent_moves()");
    EXPECT_THAT(right_of(python_listing(Mistake::forgotten_gather)), HasSubstr("await asyncio.gather("));
}

TEST(Listing, HasNoPlacesRatherThanWrongOnes) {
    const std::vector<Anchor> wanted{Anchor::waiting, Anchor::served};
    EXPECT_TRUE(python_listing_from("a()  # [waiting]\nb()  # [served]\n", wanted).has_places);
    for (const std::string text :
         {"a()  # [waiting]\n", "a()  # [waiting]\nb()  # [waiting] [served]\n", ""}) {
        const Listing broken = python_listing_from(text, wanted);
        EXPECT_FALSE(broken.has_places) << text;
        EXPECT_FALSE(broken.line_of(Anchor::waiting)) << text;
    }
    EXPECT_FALSE(cpp_listing_from("Coroutine<> play_game(Seat& seat) {\n}\n").has_places);
}

}  // namespace
}  // namespace simul
