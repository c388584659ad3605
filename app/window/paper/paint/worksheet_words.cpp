#include "app/window/paper/paint/worksheet_words.hpp"

namespace simul::paint {
namespace {

constexpr WorksheetWords in_english{
    .title = "Worksheets",
    .setup = "numbers {} of {}",
    .name = "Name",
    .hall_left = "Left hall: {}",
    .hall_right = "Right hall: {}",
    .both_halls = "The hall: {}",
    .setting = "boards {}, pairs of moves {}, the master thinks {}, an opponent {}",
    .walking = ", walking to another board {}",
    .several = ", masters {}",
    .answer = "My answer",
    .because = "I think so because",
    .after = "After the run: what was it, and why?",
    .mark_moment = "Draw a line at the moment.",
    .mark_boards = "Circle the boards.",
    .order = "Write the letters, the first one at the left.",
    .board = "board",
    .teacher = "Teacher's sheet",
    .goal = "Goal",
    .script = "How the lesson goes",
    .show = "Open it: {}",
    .hand_out =
        "Hand out the sheet. Each writes an answer, then hands are raised (V) and counted; talk, and "
        "count again.",
    .run = "R fixes the answers and runs. Nothing gives an answer away before.",
    .watch = "Watch from {} to {}, {} times as fast.",
    .discuss = "Talk about it: {}",
    .hint = "Hint: {}",
    .explain = "Explanation",
    .code = "In code",
    .next = "Next: {}",
    .too_many = "Too many boards",
    .any_other = "Any other board",
    .other_language = "This lesson is written in another language.",
};

constexpr WorksheetWords in_korean{
    .title = "활동지",
    .setup = "세트 {} / {}",
    .name = "이름",
    .hall_left = "왼쪽 대국장: {}",
    .hall_right = "오른쪽 대국장: {}",
    .both_halls = "대국장: {}",
    .setting = "판 {}개, 한 판의 길이 {}쌍, 마스터의 생각 {}, 상대의 생각 {}",
    .walking = ", 다른 판까지 걷기 {}",
    .several = ", 마스터 {}명",
    .answer = "내 예상",
    .because = "그렇게 생각한 까닭",
    .after = "실행한 뒤: 실제로는 어땠고, 왜 그랬나요?",
    .mark_moment = "그 순간에 선을 그으세요.",
    .mark_boards = "해당하는 판에 동그라미를 치세요.",
    .order = "맨 먼저인 것부터 왼쪽에 차례로 기호를 쓰세요.",
    .board = "판",
    .teacher = "교사용 활동지",
    .goal = "목표",
    .script = "수업 진행",
    .show = "열기: {}",
    .hand_out =
        "활동지를 나눠 주세요. 저마다 답을 쓴 다음 손을 들게 하고(V) 세어 보세요. 서로 이야기한 뒤에 "
        "다시 세면 돼요.",
    .run = "R을 누르면 예상이 정해지고 실행돼요. 그 전에는 답을 알 수 있는 것이 화면에 없어요.",
    .watch = "{}부터 {}까지 {}배속으로 살펴보세요.",
    .discuss = "이야기해 보기: {}",
    .hint = "힌트: {}",
    .explain = "설명",
    .code = "코드에서는",
    .next = "다음: {}",
    .too_many = "정답보다 많은 판",
    .any_other = "그 밖의 판",
    .other_language = "이 수업은 다른 언어로 쓰여 있어요.",
};

}  // namespace

const WorksheetWords& worksheet_words(Tongue tongue) {
    return tongue == Tongue::korean ? in_korean : in_english;
}

std::string_view measure_words_of(lessons::Measure measure, Tongue tongue) {
    const bool korean = tongue == Tongue::korean;
    switch (measure) {
        case lessons::Measure::time:
            return korean ? "시:분:초" : "h:mm:ss";
        case lessons::Measure::boards:
            return korean ? "판" : "boards";
        case lessons::Measure::ratio:
            return korean ? "배" : "times";
        case lessons::Measure::per_cent:
            return "%";
        default:
            return "";
    }
}

}  // namespace simul::paint
