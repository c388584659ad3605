#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include <boost/json/parse.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/classroom/protocol.hpp"
#include "tests/source_folder.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace simul::classroom {
namespace {

using namespace std::chrono_literals;

TEST(PhoneMessages, AreRead) {
    EXPECT_EQ(read_message(R"({"v":1,"t":"join","code":"K7QD","token":"","lang":"ko"})"),
              PhoneMessage{(JoinMessage{"K7QD", ""})});
    EXPECT_EQ(read_message(R"({"v":1,"t":"reply","ply":7,"pick":"d7d5"})"),
              PhoneMessage{(ReplyMessage{7, "d7d5"})});
    EXPECT_EQ(read_message(R"({"v":1,"t":"reply","ply":7,"pick":""})"), PhoneMessage{(ReplyMessage{7, ""})});
    EXPECT_EQ(read_message(R"( {"t":"reply","ply":7,"pick":"e7e8q","new":[1],"v":1} )"),
              PhoneMessage{(ReplyMessage{7, "e7e8q"})})
        << "unknown keys are ignored";
    EXPECT_EQ(read_message(R"({"v":1,"t":"hi"})"), PhoneMessage{HiMessage{}});
    EXPECT_EQ(read_message(R"({"v":1,"t":"leave"})"), PhoneMessage{LeaveMessage{}});
}

TEST(PhoneMessages, ThatOurPageNeverSendsAreRefused) {
    const std::vector<std::string> wrong{
        "",
        "null",
        "[]",
        "{",
        R"({"t":"hi"})",
        R"({"v":2,"t":"hi"})",
        R"({"v":"1","t":"hi"})",
        R"({"v":1,"t":"kick"})",
        R"({"v":1,"t":"hi"} {)",
        R"({"v":1,"t":"join"})",
        R"({"v":1,"t":"join","code":5,"token":""})",
        R"({"v":1,"t":"join","code":"12345678901234567","token":""})",
        R"({"v":1,"t":"join","code":"K7QD","token":")" + std::string(65, 'a') + "\"}",
        R"({"v":1,"t":"reply","ply":-1,"pick":""})",
        R"({"v":1,"t":"reply","ply":1.5,"pick":""})",
        R"({"v":1,"t":"reply","ply":1e99,"pick":""})",
        R"({"v":1,"t":"reply","ply":20001,"pick":""})",
        R"({"v":1,"t":"reply","ply":1,"pick":"d7d9"})",
        R"({"v":1,"t":"reply","ply":1,"pick":"e7e8k"})",
        R"({"v":1,"t":"reply","ply":1,"pick":"<b>"})",
        R"({"v":1,"t":"hi","x":[[[[1]]]]})",
        "{\"v\":1,\"t\":\"hi\",\"x\":\"\xFF\"}",
        R"({"v":1,"t":"hi","x":")" + std::string(most_from_phone, 'x') + "\"}",
    };
    for (const std::string& text : wrong) EXPECT_EQ(read_message(text), std::nullopt) << text;
}

TEST(PhoneMessages, ThatNeedMoreRoomThanThereIsAreRefused) {
    std::string text = R"({"v":1,"t":"hi","x":[0)";
    while (text.size() < most_from_phone - 4) text += ",0";
    EXPECT_EQ(read_message(text + "]}"), std::nullopt) << "five hundred numbers do not fit";
}

TEST(PhoneMessages, DamagedInAnyWayDoNoHarm) {
    std::mt19937 random{15};
    const std::string whole =
        R"({"v":1,"t":"join","code":"K7QD","token":"abcdefghijklmnopqrstuv","lang":"ko"})";
    for (int i = 0; i < 20'000; ++i) {
        std::string text = whole.substr(0, random() % 2 == 0 ? whole.size() : random() % whole.size());
        for (auto changes = random() % 4; changes > 0 && !text.empty(); --changes)
            text[random() % text.size()] = static_cast<char>(random());
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    }
}

TEST(PhoneMessages, ThatOnceBrokeTheReaderDoSoNoMore) {
    int files = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator{in_source_folder("tests/golden/message-corpus")}) {
        std::ifstream file{entry.path(), std::ios::binary};
        const std::string text{std::istreambuf_iterator<char>{file}, {}};
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
        ++files;
    }
    EXPECT_GT(files, 4);
}

TEST(ProgramMessages, AreWhatThePageReads) {
    EXPECT_EQ(joined_text("b3f1", "secret", 13),
              R"({"v": 1,"t": "joined","class": "b3f1","token": "secret","board": 14})");
    EXPECT_EQ(refusal_text(Refusal::later, 2s), R"({"v": 1,"t": "no","why": "later","retry_ms": 2000})");
    EXPECT_EQ(hi_text(), R"({"v": 1,"t": "hi"})");
}

PhoneView waiting_view() {
    PhoneView view;
    view.revision = 12;
    view.board = 13;
    view.phase = PhonePhase::wait;
    view.plies = 7;
    view.pairs = 8;
    view.since = 17'400ms;
    view.before = 6;
    view.queue = {2, 20, 13};
    view.present = 17;
    view.boards = 24;
    return view;
}

TEST(ProgramMessages, TellASeatWhatItNeeds) {
    const std::string text = seat_text("b3f1", waiting_view(), {"8/8", "g1f3", "Nf3", {}}, nullptr);
    const auto seat = boost::json::parse(text);
    EXPECT_EQ(seat.at("t"), "seat");
    EXPECT_EQ(seat.at("n"), 12);
    EXPECT_EQ(seat.at("board"), 14);
    EXPECT_EQ(seat.at("phase"), "wait");
    EXPECT_EQ(seat.at("before"), 6);
    EXPECT_EQ(seat.at("queue"), (boost::json::array{3, 21, 14}));
    EXPECT_EQ(seat.at("seats"), (boost::json::array{17, 24}));
    EXPECT_EQ(seat.at("since_ms"), 17'400);
    EXPECT_FALSE(seat.as_object().contains("offer"));
    PhoneView mine = waiting_view();
    mine.phase = PhonePhase::move;
    const auto move = boost::json::parse(
        seat_text("b3f1", mine, {"8/8", "", "", {{"d7d5", "d5"}, {"f7f5", "f5"}}}, nullptr));
    EXPECT_EQ(move.at("offer").at(1), (boost::json::array{"f7f5", "f5"}));
    EXPECT_FALSE(move.as_object().contains("queue"));
}

TEST(ProgramMessages, StayWithinTheirSizeHoweverLongTheClassWas) {
    PhoneSum sum;
    sum.waits.assign(1000, {86'000s, 86'399s});
    sum.thought = sum.waited = sum.took = 1000h;
    sum.begin_epoch_ms = 1'800'000'000'000;
    sum.sync_opened = sum.sync_over = 1'000'000h;
    sum.modes = {{Mode::async, 1000h}, {Mode::pool, 1000h}, {Mode::sync, 1'000'000h}};
    PhoneView view = waiting_view();
    view.phase = PhonePhase::over;
    const PhoneBoard board{std::string(90, '8'), "e7e8q", "exd8=Q#", {}};
    const std::string text = seat_text("b3f1", view, board, &sum);
    EXPECT_LE(text.size(), most_to_phone);
    EXPECT_EQ(boost::json::parse(text).at("sum").at("modes").at(2),
              (boost::json::array{"sync", 3'600'000'000'000}));
}

}  // namespace
}  // namespace simul::classroom
