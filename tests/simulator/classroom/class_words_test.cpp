#include "simulator/classroom/class_words.hpp"

#include <set>

#include <gtest/gtest.h>

namespace simul {
namespace {

TEST(ClassWords, DrawEveryCodeFromANumber) {
    constexpr std::uint64_t count = 22ULL * 22 * 22 * 22;
    std::set<std::string> codes;
    for (std::uint64_t random = 0; random < count; ++random) codes.insert(class_code(random));
    EXPECT_EQ(codes.size(), count);
    EXPECT_EQ(code_as_typed(*codes.begin()), *codes.begin());
}

TEST(ClassWords, TakeACodeAsPeopleTypeIt) {
    EXPECT_EQ(code_as_typed(" k7 qd "), "K7QD");
    EXPECT_EQ(code_as_typed("K7Q"), "");
    EXPECT_EQ(code_as_typed("K7QDD"), "");
    EXPECT_EQ(code_as_typed("K7QO"), "") << "there is no O, which looks like a zero";
    EXPECT_EQ(code_as_typed("K7Q\n"), "");
    EXPECT_EQ(code_as_typed(std::string(1000, ' ') + "K7QD"), "");
}

TEST(ClassWords, CompareSecrets) {
    EXPECT_TRUE(is_same_secret("abc", "abc"));
    EXPECT_FALSE(is_same_secret("abc", "abd"));
    EXPECT_FALSE(is_same_secret("abc", "ab"));
}

TEST(ClassWords, NameWhoeverSitsAtABoard) {
    EXPECT_EQ(seat_name(13, "en"), "Rook 14");
    EXPECT_EQ(seat_name(13, "ko"), "룩 14번");
    EXPECT_EQ(seat_name(0, ""), "Knight 1");
}

}  // namespace
}  // namespace simul
