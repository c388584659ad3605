#include "simulator/text/json_text.hpp"

#include <array>

#include <gtest/gtest.h>

#include "simulator/text/strict_json.hpp"

namespace simul {
namespace {

TEST(JsonText, EscapesWhatCannotStandInAString) {
    EXPECT_EQ(json_string("plain"), "\"plain\"");
    EXPECT_EQ(json_string("a \"slow\" database\\\n\t\x01"), R"("a \"slow\" database\\\n\t\u0001")");
    EXPECT_EQ(json_string("느린 데이터베이스"), "\"느린 데이터베이스\"");
    for (int c = 0; c < 128; ++c) {
        const std::string text{'<', static_cast<char>(c), '>'};
        const boost::json::value read = parse_strictly(json_string(text));
        EXPECT_EQ(read.as_string(), boost::json::string_view(text.data(), text.size())) << c;
    }
}

TEST(JsonText, WritesMembersInTheirOrder) {
    JsonMembers members;
    EXPECT_EQ(members.object(), "{}");
    members.add("boards", std::uint64_t{24});
    members.add("walk_ms", Duration{1500});
    members.add("percent", 0.1);
    members.add("wrong", false);
    members.add_text("name", "a \"slow\" one");
    members.add_json("list", json_array(std::array{1, 2}, [](int i) { return std::to_string(i); }));
    EXPECT_EQ(members.object(),
              R"({"boards": 24, "walk_ms": 1500, "percent": 0.1, "wrong": false, "name": "a \"slow\" one", )"
              R"("list": [1, 2]})");
}

}  // namespace
}  // namespace simul
