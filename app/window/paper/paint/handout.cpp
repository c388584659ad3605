#include "app/window/paper/paint/handout.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "app/window/paper/paint/handout_facts.hpp"
#include "app/window/paper/paint/handout_pictures.hpp"
#include "app/window/paper/paint/paper_flow.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::paint {
namespace {

constexpr double row_height = 15;
constexpr Ink head_ink{.size = 10.5, .weight = QFont::DemiBold};
constexpr Ink cell_ink{.size = 9};
constexpr Ink strong_ink{.size = 9, .weight = QFont::DemiBold};

QString put(const std::string& text) { return QString::fromStdString(text); }
QString put(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Ink tinted(Ink ink, const QColor& colour) {
    ink.colour = colour;
    return ink;
}

std::string title_of(const HandoutFacts& facts) {
    const Scenario& s = facts.right();
    if (facts.is_korean()) return fmt::format("마스터 {}명, {}판, 두 가지 방식", s.masters, s.boards);
    if (s.masters == 1)
        return fmt::format("One master, {} board{}, two ways to play", s.boards, s.boards == 1 ? "" : "s");
    return fmt::format("{} masters, {} boards, two ways to play", s.masters, s.boards);
}

/// A wrong model is always called so.
std::string full_name(const HandoutRun& run) {
    return run.warning.empty() ? run.name : fmt::format("{} ({})", run.name, run.warning);
}

std::string under_title(const HandoutFacts& facts) {
    return fmt::format(
        fmt::runtime(facts.say("The same exhibition: {}, and {}", "같은 다면기: {}, 그리고 {}")),
        full_name(facts.runs[0]), full_name(facts.runs[1]));
}

void draw_setting(Paper& paper, QRectF rect, const HandoutFacts& facts) {
    const Scenario& s = facts.right();
    const auto spoken = [&](Duration length) { return spoken_text(length, facts.request.tongue); };
    struct Row {
        std::string_view word;
        const char* letter;
        std::string value;
    };
    const Row rows[] = {{facts.say("Boards", "체스판"), "N", grouped(s.boards)},
                        {facts.say("Pairs of moves", "한 판의 길이(쌍)"), "M", grouped(s.pairs)},
                        {facts.say("Master thinks", "마스터의 생각"), "J", spoken(s.master)},
                        {facts.say("Opponent thinks", "상대의 생각"), "O", spoken(s.opponent)},
                        {facts.say("Walking", "걷기"), "W", spoken(s.walk)},
                        {facts.say("Masters", "마스터 인원"), "K", grouped(s.masters)},
                        {facts.say("In play at once", "동시에 진행할 대국"), "L",
                         s.in_play ? grouped(*s.in_play) : std::string(facts.say("all", "모두"))}};
    draw_cell(paper, {rect.left(), rect.top(), rect.width(), row_height}, Qt::AlignLeft,
              put(facts.say("The setting", "설정")), head_ink);
    for (const Row& row : rows) {
        rect.setTop(rect.top() + row_height);
        const QRectF line(rect.left(), rect.top(), rect.width(), row_height);
        draw_cell(paper, {line.topLeft(), QSizeF(110, row_height)}, Qt::AlignLeft, put(row.word), cell_ink);
        draw_cell(paper, {line.left() + 112, line.top(), 14, row_height}, Qt::AlignLeft,
                  QLatin1String(row.letter), tinted(cell_ink, paper_soft));
        draw_cell(paper, {line.left() + 124, line.top(), line.width() - 124, row_height}, Qt::AlignRight,
                  put(row.value), strong_ink);
        draw_rule(paper, line.bottomLeft(), line.bottomRight(), paper_line, .4);
    }
}

std::array<std::string, 6> results_of(const HandoutFacts& facts, std::size_t hall) {
    const Results& r = facts.runs[hall].results;
    const double times = speed_up(facts.runs[0].results, r);
    const bool korean = facts.is_korean();
    return {clock_text(r.last_move),
            clock_text(r.last_reply),
            fmt::format("{:.3g}{}", times, korean ? "배" : " ×"),
            fmt::format("{:.3g}{}", r.utilisation() * 100, korean ? "%" : " %"),
            clock_text(r.longest_wait),
            grouped(r.turns)};
}

void draw_results(Paper& paper, QRectF rect, const HandoutFacts& facts) {
    const std::array<std::string_view, 6> words{facts.say("last move", "마지막 수"),
                                                facts.say("last reply: it is over", "마지막 응수: 끝"),
                                                facts.say("speed-up", "빨라진 정도"),
                                                facts.say("she is busy", "생각한 비율"),
                                                facts.say("longest wait for her", "가장 긴 대기"),
                                                facts.say("turns to another board", "전환 횟수")};
    draw_cell(paper, {rect.left(), rect.top(), rect.width(), row_height}, Qt::AlignLeft,
              put(facts.say("What comes of it", "결과")), head_ink);
    rect.setTop(rect.top() + row_height);
    const double column = 88;
    const auto cell = [&](int place) {
        return QRectF(rect.right() - column * (2 - place) + 4, rect.top(), column - 4, row_height);
    };
    for (const int hall : {0, 1})
        draw_cell(paper, cell(hall), Qt::AlignRight, put(facts.runs[static_cast<std::size_t>(hall)].name),
                  tinted(cell_ink, paper_soft));
    const auto left = results_of(facts, 0);
    const auto right = results_of(facts, 1);
    for (std::size_t i = 0; i < words.size(); ++i) {
        draw_rule(paper, {rect.left(), rect.top() + row_height}, {rect.right(), rect.top() + row_height},
                  paper_line, .4);
        rect.setTop(rect.top() + row_height);
        draw_cell(paper, {rect.topLeft(), QSizeF(rect.width() - 2 * column, row_height)}, Qt::AlignLeft,
                  put(words[i]), cell_ink);
        draw_cell(paper, cell(0), Qt::AlignRight, put(left[i]), strong_ink);
        draw_cell(paper, cell(1), Qt::AlignRight, put(right[i]), tinted(strong_ink, paper_accent));
    }
}

void draw_formula(Paper& paper, const QRectF& rect, const HandoutFacts& facts) {
    draw_cell(paper, {rect.topLeft(), QSizeF(rect.width(), row_height)}, Qt::AlignLeft,
              put(facts.say("The formula", "식")), head_ink);
    const std::vector<std::string> lines = formula_lines(facts);
    const QRectF box(rect.left(), rect.top() + row_height + 2, rect.width(),
                     12 + 14 * static_cast<double>(lines.size()));
    paper.painter().setPen(Qt::NoPen);
    paper.painter().setBrush(QColor(0xf3, 0xf0, 0xe8));
    paper.painter().drawRoundedRect(box, 5, 5);
    paper.painter().setBrush(Qt::NoBrush);
    double y = box.top() + 6;
    for (const std::string& line : lines) {
        const bool first = &line == &lines.front();
        draw_cell(paper, {box.left() + 8, y, box.width() - 16, 14}, Qt::AlignLeft, put(line),
                  {.size = 8.5, .weight = first ? QFont::DemiBold : QFont::Normal});
        y += 14;
    }
    y = draw_text(paper, {rect.left(), box.bottom() + 6}, rect.width(), put(limit_text(facts)),
                  {.size = 8.5, .colour = paper_soft}, 3);
    draw_text(
        paper, {rect.left(), y + 3}, rect.width(),
        put(facts.say("In a program: the master is the event loop, a board is a task, her move is CPU time, "
                      "their thinking is waiting for IO.",
                      "프로그램으로 보면: 마스터는 이벤트 루프, 판은 태스크, 마스터의 생각은 CPU 시간, "
                      "상대의 생각은 IO "
                      "대기예요.")),
        {.size = 8.5}, 3);
}

void draw_questions(Paper& paper, QRectF rect, const HandoutFacts& facts,
                    const std::vector<HandoutQuestion>& questions) {
    draw_cell(paper, {rect.topLeft(), QSizeF(rect.width(), row_height)}, Qt::AlignLeft,
              put(facts.say("Three questions", "질문 세 가지")), head_ink);
    rect.setTop(rect.top() + row_height + 2);
    const double share = rect.height() / static_cast<double>(std::max<std::size_t>(questions.size(), 1));
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const QString text = QStringLiteral("%1. %2").arg(i + 1).arg(put(questions[i].text));
        const double start = rect.top() + share * static_cast<double>(i);
        double y = draw_text(paper, {rect.left(), start}, rect.width(), text, {.size = 9.5}, 2);
        for (y += 15; y <= start + share - 2; y += 17)
            draw_rule(paper, {rect.left(), y}, {rect.right(), y}, paper_line);
    }
}

void draw_answers(PaperFlow& flow, const HandoutFacts& facts, const std::vector<HandoutQuestion>& questions) {
    flow.next_page();
    paper_head(flow, put(title_of(facts)), put(facts.say("Answers", "답")));
    for (std::size_t i = 0; i < questions.size(); ++i) {
        flow.text(QStringLiteral("%1. %2").arg(i + 1).arg(put(questions[i].text)), {.size = 10});
        flow.space(3);
        flow.text(put(questions[i].answer), {.size = 10, .weight = QFont::DemiBold}, 14);
        flow.space(10);
    }
}

/// One page, whatever the setting: each part has its place, and the lines to write on take what is left.
void draw_page(PaperFlow& flow, const HandoutFacts& facts, const std::vector<HandoutQuestion>& questions) {
    Paper& paper = flow.paper();
    paper_head(flow, put(title_of(facts)), put(under_title(facts)));
    const double left = flow.left();
    const double width = flow.width();
    double y = flow.y();
    draw_setting(paper, {left, y, 164, 8 * row_height}, facts);
    draw_results(paper, {left + 190, y, width - 190, 8 * row_height}, facts);
    y += 8 * row_height + 3;
    if (const std::string besides = besides_text(facts); !besides.empty())
        draw_cell(paper, {left, y, width, 12}, Qt::AlignLeft, put(besides),
                  {.size = 8, .colour = paper_soft});
    y += 16;
    const std::string to = clock_text(handout_range(facts));
    draw_cell(paper, {left, y, width, row_height}, Qt::AlignLeft,
              put(fmt::format(fmt::runtime(facts.say("Both runs on one clock, up to {}",
                                                     "두 다면기를 한 시계로: {}까지")),
                              to)),
              head_ink);
    draw_timelines(paper, {left, y + row_height + 1, width, 168}, facts);
    y += row_height + 177;
    draw_cell(paper, {left, y, 250, row_height}, Qt::AlignLeft,
              put(facts.say("Last reply against boards", "판 수에 따른 마지막 응수")), head_ink);
    draw_curve(paper, {left, y + row_height + 2, 246, 124}, facts);
    draw_formula(paper, {left + 266, y, width - 266, 140}, facts);
    y += row_height + 132;
    draw_questions(paper, {left, y, width, paper.size().height() - paper_bottom + 4 - y}, facts, questions);
    flow.take(1);
}

}  // namespace

QByteArray handout_pdf(const HandoutRequest& request, const std::stop_token& stop) {
    const HandoutFacts facts = handout_facts(request, stop);
    const std::vector<HandoutQuestion> questions = handout_questions(facts, stop);
    const SameHashes same;
    Paper paper(put(title_of(facts)), request.size);
    const QString made = put(fmt::format(
        fmt::runtime(facts.say("{}, seed {}; every number computed", "{}, 시드 {}, 모든 수는 계산한 값")),
        request.program, facts.right().seed));
    const QString name = put(facts.say("Name", "이름"));
    PaperFlow flow(paper, [&] { paper_foot(paper, put(request.line), made, name); });
    draw_page(flow, facts, questions);
    if (request.answers) draw_answers(flow, facts, questions);
    return paper.finish();
}

}  // namespace simul::paint
