#include "app/console/report/text_lane.hpp"

#include <algorithm>
#include <string_view>

namespace simul::console {
namespace {

constexpr std::string_view board_letters = ".wMop-";  // in the order of BoardPhase
constexpr std::string_view master_letters = ".>M==";  // in the order of MasterPhase

/// How long each phase takes within the part of one letter.
using Shares = std::array<Duration, 6>;

template <class Bar>
void add_bar(std::vector<Shares>& shares, const Bar& bar, const Axis& axis) {
    const Time end = std::min(bar.to, axis.to);
    for (std::size_t i = axis.letter_at(bar.from); i < axis.letters && axis.start_of(i) < end; ++i)
        shares[i][static_cast<std::size_t>(bar.phase)] +=
            std::max(Duration{0}, std::min(end, axis.start_of(i + 1)) - std::max(bar.from, axis.start_of(i)));
}

template <class Bar>
std::string letters(const std::vector<Bar>& lane, std::string_view alphabet, const Axis& axis) {
    std::vector<Shares> shares(axis.letters);
    for (const Bar& bar : lane) {
        if (bar.from >= axis.to) break;
        add_bar(shares, bar, axis);
    }
    std::string text;
    for (const Shares& share : shares) {
        const auto most = std::ranges::max_element(share);
        text += *most == Duration{0} ? ' ' : alphabet[static_cast<std::size_t>(most - share.begin())];
    }
    return text;
}

}  // namespace

Time Axis::start_of(std::size_t letter) const {
    const auto part = static_cast<std::int64_t>(letter);
    const auto parts = static_cast<std::int64_t>(letters);
    return Time{to.count() / parts * part + to.count() % parts * part / parts};
}

std::size_t Axis::letter_at(Time t) const {
    std::size_t from = 0;
    std::size_t beyond = letters;
    while (beyond - from > 1) {
        const std::size_t middle = (from + beyond) / 2;
        (start_of(middle) <= t ? from : beyond) = middle;
    }
    return from;
}

std::string letters_of(const std::vector<BoardBar>& lane, const Axis& axis) {
    return letters(lane, board_letters, axis);
}

std::string letters_of(const std::vector<MasterBar>& lane, const Axis& axis) {
    return letters(lane, master_letters, axis);
}

}  // namespace simul::console
