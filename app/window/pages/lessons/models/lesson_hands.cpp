#include "app/window/pages/lessons/models/lesson_hands.hpp"

#include <algorithm>
#include <numeric>

namespace simul {
namespace {

constexpr int last_step = 3;
constexpr int most_options = 16;

bool is_vote(int vote, int option) {
    return (vote == 0 || vote == 1) && option >= 0 && option < most_options;
}

}  // namespace

void LessonHands::tell() {
    ++revision_;
    Q_EMIT changed();
}

void LessonHands::goOn() {
    if (step_ == last_step) return forget();
    ++step_;
    tell();
}

void LessonHands::forget() {
    step_ = 0;
    for (auto& vote : votes_) vote.clear();
    tell();
}

int LessonHands::count(int vote, int option) const {
    if (!is_vote(vote, option)) return 0;
    const auto& counts = votes_[static_cast<std::size_t>(vote)];
    return static_cast<std::size_t>(option) < counts.size() ? counts[static_cast<std::size_t>(option)] : 0;
}

void LessonHands::setCount(int vote, int option, int hands) {
    if (!is_vote(vote, option)) return;
    auto& counts = votes_[static_cast<std::size_t>(vote)];
    counts.resize(std::max(counts.size(), static_cast<std::size_t>(option) + 1));
    counts[static_cast<std::size_t>(option)] = std::clamp(hands, 0, most);
    tell();
}

int LessonHands::total(int vote) const {
    if (!is_vote(vote, 0)) return 0;
    const auto& counts = votes_[static_cast<std::size_t>(vote)];
    return std::accumulate(counts.begin(), counts.end(), 0);
}

double LessonHands::share(int vote, int option) const {
    if (!is_vote(vote, option)) return 0;
    const auto& counts = votes_[static_cast<std::size_t>(vote)];
    const int largest = counts.empty() ? 0 : *std::ranges::max_element(counts);
    return largest == 0 ? 0 : static_cast<double>(count(vote, option)) / largest;
}

}  // namespace simul
