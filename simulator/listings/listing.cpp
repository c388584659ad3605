#include "simulator/listings/listing.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "simulator/listings/embedded_texts.hpp"

namespace simul {
namespace {

constexpr std::array<std::pair<Anchor, std::string_view>, 5> python_marks{{
    {Anchor::open, "[open]"},
    {Anchor::waiting, "[waiting]"},
    {Anchor::served, "[served]"},
    {Anchor::opponent, "[opponent]"},
    {Anchor::main, "[main]"},
}};
constexpr std::string_view wrong_mark = "[wrong] ";

/// Where the story of the game stands in the C++ file. No mark stands there: these texts do, once each.
constexpr std::array<std::pair<Anchor, std::string_view>, 5> cpp_places{{
    {Anchor::open, "master.next_seat()"},
    {Anchor::served, "co_await seat.master_moves()"},
    {Anchor::opponent, "co_await seat.opponent_moves()"},
    {Anchor::over, "seat->close("},
    {Anchor::main, "master.has_room()"},
}};
constexpr std::string_view cpp_begin = "Coroutine<> play_game(";
constexpr std::string_view cpp_end = "}  // namespace";

std::vector<std::string_view> split_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t end = text.find_last_not_of(' ');
    return end == std::string_view::npos ? std::string_view{} : text.substr(0, end + 1);
}

void drop_empty_ends(Listing& listing) {
    while (!listing.lines.empty() && listing.lines.back().text.empty()) listing.lines.pop_back();
}

/// Notes that the anchor stands at the newest line; twice is once too often.
void note(Listing& listing, Anchor anchor) {
    auto& place = listing.at[static_cast<std::size_t>(anchor)];
    if (place) listing.has_places = false;
    place = listing.lines.size() - 1;
}

void require(Listing& listing, const std::vector<Anchor>& wanted) {
    for (const Anchor anchor : wanted)
        if (!listing.line_of(anchor)) listing.has_places = false;
    if (!listing.has_places) listing.at = {};
}

std::string file_of(std::string_view word) {
    std::string name{word};
    std::ranges::replace(name, '-', '_');
    return fmt::format("resources/listings/{}.py", name);
}

std::string file_of(WayId way) { return file_of(way == WayId::processes ? "processes" : info_of(way).word); }

template <std::size_t count>
std::array<Listing, count> listings_of(auto make) {
    std::array<Listing, count> all;
    for (std::size_t i = 0; i < count; ++i) all[i] = make(i);
    return all;
}

}  // namespace

std::string Listing::text() const {
    std::string all;
    for (const ListingLine& line : lines) {
        all += line.text;
        if (!line.comment.empty()) all += "  // " + line.comment;
        all += '\n';
    }
    return all;
}

Listing python_listing_from(std::string_view text, const std::vector<Anchor>& wanted) {
    Listing listing;
    for (const std::string_view line : split_lines(text)) {
        const std::size_t marks_at = line.find("# [");
        const std::string_view marks =
            marks_at == std::string_view::npos ? std::string_view{} : line.substr(marks_at);
        ListingLine& read = listing.lines.emplace_back();
        read.number = static_cast<int>(listing.lines.size());
        read.text = trimmed(line.substr(0, line.size() - marks.size()));
        const std::size_t wrong_at = marks.find(wrong_mark);
        if (wrong_at != std::string_view::npos) read.right = marks.substr(wrong_at + wrong_mark.size());
        for (const auto& [anchor, mark] : python_marks)
            if (marks.substr(0, wrong_at).find(mark) != std::string_view::npos) note(listing, anchor);
    }
    drop_empty_ends(listing);
    require(listing, wanted);
    return listing;
}

Listing cpp_listing_from(std::string_view text) {
    Listing listing;
    int number = 0;
    bool is_inside = false;
    for (const std::string_view line : split_lines(text)) {
        ++number;
        is_inside = (is_inside || line.starts_with(cpp_begin)) && !line.starts_with(cpp_end);
        if (!is_inside) continue;
        const std::size_t comment_at = line.find("// ");
        ListingLine& read = listing.lines.emplace_back();
        read.number = number;
        read.text = trimmed(line.substr(0, comment_at));
        if (comment_at != std::string_view::npos) read.comment = line.substr(comment_at + 3);
        for (const auto& [anchor, place] : cpp_places)
            if (read.text.find(place) != std::string::npos) note(listing, anchor);
    }
    drop_empty_ends(listing);
    require(listing, anchors_of(Language::cpp, WayId::asyncio));
    return listing;
}

const Listing& cpp_listing() {
    static const Listing listing = cpp_listing_from(embedded_text("simulator/exhibition/play_game.cpp"));
    return listing;
}

const Listing& python_listing(WayId way) {
    static const auto all = listings_of<ways.size()>([](std::size_t i) {
        const WayId id = ways[i].id;
        return python_listing_from(embedded_text(file_of(id)), anchors_of(Language::python, id));
    });
    return all[static_cast<std::size_t>(way)];
}

const Listing& python_listing(Mistake mistake) {
    static const auto all = listings_of<mistake_words.size()>([](std::size_t i) {
        return python_listing_from(embedded_text(file_of(mistake_words[i].second)), {});
    });
    return all[static_cast<std::size_t>(mistake)];
}

const Listing& listing_of(Language language, WayId way) {
    return language == Language::cpp ? cpp_listing() : python_listing(way);
}

std::vector<Anchor> anchors_of(Language language, WayId way) {
    if (language == Language::cpp)
        return {Anchor::open, Anchor::served, Anchor::opponent, Anchor::over, Anchor::main};
    switch (way) {
        case WayId::one_by_one:
            return {Anchor::open, Anchor::served, Anchor::opponent, Anchor::main};
        case WayId::awaits_in_turn:
        case WayId::thread_pool:
            return {Anchor::open, Anchor::waiting, Anchor::served, Anchor::opponent, Anchor::main};
        case WayId::everyone_hers:
            return {Anchor::served, Anchor::opponent, Anchor::main};
        case WayId::asyncio:
        case WayId::threads_in_turn:
        case WayId::processes:
        case WayId::blocking_calls:
            break;
    }
    return {Anchor::waiting, Anchor::served, Anchor::opponent, Anchor::main};
}

}  // namespace simul
