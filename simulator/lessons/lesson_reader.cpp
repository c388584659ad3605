#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "simulator/lessons/ask_reader.hpp"
#include "simulator/lessons/lesson.hpp"
#include "simulator/lessons/play.hpp"
#include "simulator/lessons/sheet.hpp"
#include "simulator/scenario/scenario_json.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/strict_json.hpp"

namespace simul::lessons {
namespace {

constexpr std::size_t most_asks = 12;
constexpr std::size_t most_points = 12;
constexpr std::size_t most_moments = 8;

void check_head(const Node& root) {
    if (const Node format = root.at("format"); *format.value != "simul-lesson")
        format.refuse("\"simul-lesson\"");
    constexpr std::uint64_t any = UINT64_MAX;
    if (const Node version = root.at("version"); version.whole(1, any) != 1)
        version.refuse("1 (a newer Simul has written this file)");
    root.allow({"format", "version", "id", "edition", "chapter", "misconceptions", "title", "goal", "setup",
                "setups", "moments", "runs", "ask", "watch", "explain", "code", "next"});
}

Expression written_time(const Node& node, Names& names) {
    Expression time = read_expression(node.text(), node.place, names, Times::written);
    if (!is_time(time.unit)) node.complain(fmt::format("{} is no time", shown(time.source)));
    return time;
}

std::vector<std::pair<std::string, Expression>> read_moments(const Node& node, Names& names) {
    std::vector<std::pair<std::string, Expression>> moments;
    const auto members = node.members();
    if (members.size() > most_moments) node.complain(fmt::format("must be at most {}", most_moments));
    for (const auto& [name, time] : members) {
        if (quantity_of(name) != nullptr || name == "speedup")
            time.complain("a quantity has this name already");
        moments.emplace_back(name, written_time(time, names));
        names.moments.insert(name);
    }
    return moments;
}

void read_base(const Node& root, Lesson& lesson) {
    lesson.base.setup = root.find("setup");
    if (const auto runs = root.find("runs")) lesson.base.runs = runs->members();
    if (lesson.base.runs.size() > most_runs)
        root.at("runs").complain(
            fmt::format("must be at most {}, not {}", most_runs, lesson.base.runs.size()));
    for (const auto& [name, node] : lesson.base.runs) lesson.names.runs.insert(name);
    if (const auto moments = root.find("moments")) lesson.base.moments = read_moments(*moments, lesson.names);
}

SetupChange read_setup(const Node& node, Lesson& lesson) {
    node.allow({"setup", "runs", "moments"});
    SetupChange change{node.find("setup")};
    if (const auto runs = node.find("runs")) change.runs = runs->members();
    for (const auto& [name, run] : change.runs)
        if (!lesson.names.runs.contains(name)) run.complain("there is no such run");
    const auto moments = node.find("moments");
    if (!moments) return change;
    for (const auto& [name, time] : moments->members()) {
        if (!lesson.names.moments.contains(name)) time.complain("there is no such moment");
        change.moments.emplace_back(name, written_time(time, lesson.names));
    }
    return change;
}

Watch read_watch(const Node& node, Names& names) {
    node.allow({"from", "to", "speed", "focus", "pane", "points", "discuss"});
    Watch watch;
    if (const auto from = node.find("from")) watch.from = written_time(*from, names);
    if (const auto to = node.find("to")) watch.to = written_time(*to, names);
    constexpr std::uint64_t fastest = 3'600;
    if (const auto speed = node.find("speed"))
        watch.speed = static_cast<std::uint32_t>(speed->whole(1, fastest));
    if (const auto focus = node.find("focus")) {
        focus->allow({"hall", "board"});
        const Node hall = focus->at("hall");
        watch.hall = hall.name();
        if (watch.hall != "left" && watch.hall != "right") hall.refuse("\"left\" or \"right\"");
        if (!names.runs.contains(watch.hall))
            hall.complain(fmt::format("there is no run {}", shown(watch.hall)));
        constexpr std::uint64_t most_boards = 100'000;
        if (const auto board = focus->find("board"))
            watch.board = static_cast<std::uint32_t>(board->whole(1, most_boards));
    }
    if (const auto pane = node.find("pane")) watch.pane = pane->name();
    if (const auto points = node.find("points"))
        for (const Node& point : points->items(1, most_points)) {
            point.allow({"at", "text"});
            watch.points.push_back(
                {written_time(point.at("at"), names), read_words(point.at("text"), names)});
        }
    if (const auto discuss = node.find("discuss")) watch.discuss = read_words(*discuss, names);
    return watch;
}

/// What the page Code can show: the ways, the C++ that is compiled, and two mistakes.
bool is_listing(std::string_view word) {
    return std::ranges::count(ways, word, &WayInfo::word) > 0 || word == "cpp" || word == "missing-await" ||
           word == "forgotten-gather";
}

bool is_line(std::string_view word) {
    constexpr std::array<std::string_view, 5> lines{"open", "waiting", "served", "opponent", "main"};
    return std::ranges::count(lines, word) > 0;
}

CodeSentence read_code(const Node& node, Names& names) {
    node.allow({"text", "listing", "line"});
    CodeSentence code{read_words(node.at("text"), names)};
    if (const auto listing = node.find("listing")) code.listing = listing->name();
    if (!code.listing.empty() && !is_listing(code.listing))
        node.at("listing").complain(fmt::format("unknown listing {}", shown(code.listing)));
    if (const auto line = node.find("line")) code.line = line->name();
    if (!code.line.empty() && !is_line(code.line))
        node.at("line").refuse("\"open\", \"waiting\", \"served\", \"opponent\" or \"main\"");
    return code;
}

NextStep read_next(const Node& node, Names& names) {
    node.allow({"text", "change", "run", "lesson"});
    NextStep next{read_words(node.at("text"), names), node.find("change")};
    if (const auto run = node.find("run")) {
        next.run = run->name();
        if (!names.runs.contains(next.run)) run->complain(fmt::format("unknown run {}", shown(next.run)));
        if (next.change) run->complain("a change stands there already");
    }
    if (const auto lesson = node.find("lesson")) next.lesson = lesson->name();
    return next;
}

void read_texts(const Node& root, Lesson& lesson) {
    Names& names = lesson.names;
    lesson.title = read_words(root.at("title"), names);
    lesson.goal = read_words(root.at("goal"), names);
    for (const Node& ask : root.at("ask").items(1, most_asks)) {
        lesson.asks.push_back(read_ask(ask, names));
        for (const char c : lesson.id) lesson.asks.back().turn += static_cast<unsigned char>(c);
        lesson.asks.back().turn += static_cast<std::uint32_t>(lesson.asks.size());
    }
    if (const auto watch = root.find("watch")) lesson.watch = read_watch(*watch, names);
    lesson.explain = read_words(root.at("explain"), names);
    if (const auto code = root.find("code")) lesson.code = read_code(*code, names);
    if (const auto next = root.find("next")) lesson.next = read_next(*next, names);
}

/// A text is in the languages of the title, or nobody could read the lesson to its end.
void check_languages(const Node& node, const Lesson& lesson) {
    if (const auto* const array = node.value->if_array())
        for (const Node& item : node.items(0, array->size())) check_languages(item, lesson);
    const auto* const object = node.value->if_object();
    if (object == nullptr) return;
    const bool is_text = object->contains("en") || object->contains("ko");
    for (const auto& [tongue, word] : tongue_words)
        if (is_text && lesson.has(tongue) != object->contains({word.data(), word.size()}))
            node.complain(lesson.has(tongue) ? fmt::format("the text in \"{}\" is missing", word)
                                             : fmt::format("the title has no text in \"{}\"", word));
    if (is_text) return;
    for (const auto& member : *object) {
        const std::string_view key{member.key().data(), member.key().size()};
        if (key != "setup" && key != "setups" && key != "runs") check_languages(node.at(key), lesson);
    }
}

}  // namespace

Lesson read_lesson(std::string_view text) {
    if (text.size() > most_bytes_of_lesson) throw JsonError("the file: is larger than 256 kB");
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";  // editors on Windows write it
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    Lesson lesson;
    lesson.document = std::make_shared<const boost::json::value>(parse_strictly(text));
    const Node root{lesson.document.get(), ""};
    check_head(root);
    lesson.id = root.at("id").name();
    constexpr std::uint64_t most_editions = 10'000;
    if (const auto edition = root.find("edition"))
        lesson.edition = static_cast<std::uint32_t>(edition->whole(1, most_editions));
    if (const auto chapter = root.find("chapter")) lesson.chapter = chapter->name();
    if (const auto misconceptions = root.find("misconceptions"))
        for (const Node& item : misconceptions->items(0, most_asks))
            lesson.misconceptions.push_back(item.text());
    read_base(root, lesson);
    if (const auto setups = root.find("setups"))
        for (const Node& setup : setups->items(0, most_setups - 1))
            lesson.setups.push_back(read_setup(setup, lesson));
    read_texts(root, lesson);
    check_languages(root, lesson);
    return lesson;
}

Lesson load_lesson(const std::string& path, const std::stop_token& stop) {
    const std::string text = text_of_file(path, most_bytes_of_lesson);
    try {
        Lesson lesson = read_lesson(text);
        for (std::uint32_t setup = 1; setup <= lesson.setup_count(); ++setup)
            check_sheets(lesson, setup, stop);
        return lesson;
    } catch (const JsonError& error) {
        throw JsonError(fmt::format("{}: {}", path, error.what()));
    }
}

}  // namespace simul::lessons
