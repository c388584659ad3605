#include "simulator/lessons/shipped_lessons.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "simulator/lessons/play.hpp"
#include "simulator/lessons/sheet.hpp"
#include "simulator/lessons/shipped_texts.hpp"

namespace simul::lessons {
namespace {

constexpr std::array<Chapter, 4> all_chapters{{
    {"picture", "The picture", "한눈에 보기"},
    {"limits", "What she cannot do", "마스터가 못 하는 것"},
    {"wrong", "How it goes wrong", "이렇게 어긋나요"},
    {"ways", "Other ways", "다른 방식들"},
}};

std::vector<Lesson> read_shipped() {
    std::vector<Lesson> lessons;
    lessons.reserve(shipped_texts().size());
    for (const ShippedText& shipped : shipped_texts()) lessons.push_back(read_lesson(shipped.text));
    return lessons;
}

}  // namespace

std::span<const Lesson> shipped_lessons() {
    static const std::vector<Lesson> lessons = read_shipped();
    return lessons;
}

const Lesson* shipped_lesson(std::string_view id) {
    const auto found = std::ranges::find(shipped_lessons(), id, &Lesson::id);
    return found == shipped_lessons().end() ? nullptr : &*found;
}

std::string_view shipped_lesson_text(std::string_view id) {
    const auto lessons = shipped_lessons();
    const auto found = std::ranges::find(lessons, id, &Lesson::id);
    return found == lessons.end() ? std::string_view{}
                                  : shipped_texts()[static_cast<std::size_t>(found - lessons.begin())].text;
}

std::span<const Chapter> chapters() { return all_chapters; }

void check_sheets(const Lesson& lesson, std::uint32_t setup, const std::stop_token& stop) {
    const auto setting = play(lesson, setup, stop);
    static_cast<void>(next_scenario(lesson, setup));
    for (const auto& [tongue, word] : tongue_words)
        if (lesson.has(tongue)) static_cast<void>(sheet_of(lesson, setting, tongue, shipped_lesson));
}

}  // namespace simul::lessons
