#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/classroom/protocol.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/json_text.hpp"

namespace simul::classroom {
namespace {

constexpr std::array<std::string_view, 5> refusal_words{"code", "full", "closed", "later", "version"};
constexpr std::array<std::string_view, 6> phase_words{"lobby", "wait", "here", "move", "over", "paused"};

JsonMembers message_of(std::string_view kind) {
    JsonMembers members{","};
    members.add("v", protocol_version);
    members.add_text("t", kind);
    return members;
}

std::string times_text(std::pair<Time, Time> times) {
    return fmt::format("[{},{}]", times.first.count(), times.second.count());
}

std::string sum_text(const PhoneSum& sum) {
    constexpr std::size_t most_waits = 30;  // the last ones; all of them for a class of usual length
    const std::size_t left_out = sum.waits.size() - std::min(sum.waits.size(), most_waits);
    JsonMembers members{","};
    members.add("thought_ms", sum.thought);
    members.add("waited_ms", sum.waited);
    members.add("took_ms", sum.took);
    members.add_json("begin_epoch_ms", fmt::format("{}", sum.begin_epoch_ms));
    members.add("sync_opened_ms", sum.sync_opened);
    members.add("sync_over_ms", sum.sync_over);
    members.add_json("modes", json_array(sum.modes, [](const auto& mode) {
                         return fmt::format("[\"{}\",{}]", word_of(mode_words, mode.first),
                                            mode.second.count());
                     }));
    members.add_json("waits", json_array(std::span{sum.waits}.subspan(left_out), times_text));
    return members.object();
}

void add_board(JsonMembers& members, const PhoneBoard& board) {
    members.add_text("fen", board.fen);
    members.add_text("last", board.last);
    members.add_text("san", board.san);
    if (!board.offer.empty())
        members.add_json("offer", json_array(board.offer, [](const OfferedMove& move) {
                             return fmt::format("[{},{}]", json_string(move.uci), json_string(move.san));
                         }));
}

}  // namespace

std::string joined_text(std::string_view class_id, std::string_view token, std::uint32_t board) {
    JsonMembers members = message_of("joined");
    members.add_text("class", class_id);
    members.add_text("token", token);
    members.add("board", board + 1ULL);
    return members.object();
}

std::string refusal_text(Refusal why, Duration retry) {
    JsonMembers members = message_of("no");
    members.add_text("why", refusal_words[static_cast<std::size_t>(why)]);
    members.add("retry_ms", retry);
    return members.object();
}

std::string hi_text() { return message_of("hi").object(); }

std::string seat_text(std::string_view class_id, const PhoneView& view, const PhoneBoard& board,
                      const PhoneSum* sum) {
    JsonMembers members = message_of("seat");
    members.add("n", view.revision);
    members.add_text("class", class_id);
    members.add("board", view.board + 1ULL);
    members.add_text("phase", phase_words[static_cast<std::size_t>(view.phase)]);
    members.add("ply", view.plies);
    members.add("pairs", view.pairs);
    add_board(members, board);
    members.add("since_ms", view.since);
    members.add("stand_in", view.stand_in);
    if (view.phase == PhonePhase::wait) {
        members.add("before", view.before);
        members.add_json("queue",
                         json_array(view.queue, [](std::uint32_t b) { return fmt::format("{}", b + 1ULL); }));
    }
    members.add("found", view.found);
    members.add_json("seats", fmt::format("[{},{}]", view.present, view.boards));
    if (sum != nullptr) members.add_json("sum", sum_text(*sum));
    return members.object();
}

}  // namespace simul::classroom
