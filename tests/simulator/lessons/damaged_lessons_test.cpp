#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "simulator/lessons/play.hpp"
#include "simulator/lessons/sheet.hpp"
#include "simulator/lessons/shipped_lessons.hpp"
#include "simulator/text/strict_json.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace simul::lessons::testing {
namespace {

/// Cut off somewhere, or with a few bytes that are others, missing, or there twice.
std::string damaged(std::string text, std::mt19937& random) {
    const auto below = [&](std::size_t end) { return static_cast<std::size_t>(random()) % end; };
    if (below(4) == 0) return text.substr(0, below(text.size()));
    for (std::size_t changes = 1 + below(4); changes > 0; --changes) {
        const std::size_t at = below(text.size());
        switch (below(4)) {
            case 0:
                text[at] = static_cast<char>(below(256));
                break;
            case 1:
                text.erase(at, 1 + below(30));
                break;
            case 2:
                text.insert(at, text.substr(below(text.size()), below(30)));
                break;
            default:
                text[at] = std::string_view{"{}[]\",:.()0123456789-+*/"}[below(24)];
        }
    }
    return text;
}

TEST(DamagedLessons, AreReadOrRefusedInOneLine) {
    constexpr int files = 500;
    std::mt19937 random{20260101};
    int refused = 0;
    for (int i = 0; i < files; ++i) {
        const auto lessons = shipped_lessons();
        const Lesson& whole = lessons[static_cast<std::size_t>(i) % lessons.size()];
        const std::string text = damaged(std::string{shipped_lesson_text(whole.id)}, random);
        try {
            const Lesson lesson = read_lesson(text);
            check_sheets(lesson, 1);
        } catch (const JsonError& error) {
            ++refused;
            const std::string line = error.what();
            EXPECT_FALSE(line.empty());
            EXPECT_LT(line.size(), 500U) << line;
            EXPECT_EQ(line.find('\n'), std::string::npos) << line;
        }
    }
    EXPECT_GT(refused, files / 2);
}

TEST(DamagedLessons, AreLookedForFromTheShippedOnes) {
    for (const Lesson& lesson : shipped_lessons()) {
        const std::string_view text = shipped_lesson_text(lesson.id);
        EXPECT_EQ(LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()), 0);
    }
}

}  // namespace
}  // namespace simul::lessons::testing
