#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "simulator/classroom/class_board.hpp"
#include "simulator/classroom/class_outcome.hpp"
#include "simulator/classroom/class_seat.hpp"

/// What phones and program say to each other: text frames, one JSON object each.
namespace simul::classroom {

inline constexpr unsigned protocol_version = 1;
inline constexpr std::size_t most_from_phone = 1024;  ///< bytes of a message
inline constexpr std::size_t most_to_phone = 2048;

/// Why the program ends a connection, as a close code.
enum class CloseCode : std::uint16_t {
    elsewhere = 4001,
    sent_away = 4002,
    class_closed = 4003,
    reload = 4004,
    too_fast = 4005
};

struct JoinMessage {
    std::string code;
    std::string token;
    bool operator==(const JoinMessage&) const = default;
};

/// `pick`: a move as programs write it; empty: "I have thought".
struct ReplyMessage {
    std::uint32_t ply = 0;
    std::string pick;
    bool operator==(const ReplyMessage&) const = default;
};

struct HiMessage {
    bool operator==(const HiMessage&) const = default;
};

struct LeaveMessage {
    bool operator==(const LeaveMessage&) const = default;
};

using PhoneMessage = std::variant<JoinMessage, ReplyMessage, HiMessage, LeaveMessage>;

/// Reads what a phone has sent; nothing for what this program's page never sends: the connection is ended
/// with CloseCode::reload. Takes no memory but for the texts of a good message.
std::optional<PhoneMessage> read_message(std::string_view text);

/// Why somebody cannot join.
enum class Refusal : std::uint8_t { code, full, closed, later, version };

/// When all games are over.
struct PhoneSum {
    Duration thought{};
    Duration waited{};
    Time took{};
    std::vector<std::pair<Time, Time>> waits;
    std::int64_t begin_epoch_ms = 0;  ///< when the class began, on the clock on the wall
    Time sync_opened{};
    Time sync_over{};
    std::vector<std::pair<Mode, Time>> modes;
};

std::string joined_text(std::string_view class_id, std::string_view token, std::uint32_t board);
std::string refusal_text(Refusal why, Duration retry = {});
std::string hi_text();
/// A snapshot of one seat; `sum` once the class is over. At most most_to_phone bytes.
std::string seat_text(std::string_view class_id, const PhoneView& view, const PhoneBoard& board,
                      const PhoneSum* sum);

}  // namespace simul::classroom
