#include <array>

#include <fmt/format.h>

#include "simulator/listings/embedded_texts.hpp"
#include "simulator/listings/script_numbers.hpp"
#include "simulator/listings/script_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

/// How the code of a way waits, which decides what a board needs.
enum class Waits : std::uint8_t { plain, coroutines, threads, processes };

Waits waits_of(const ScriptOrder& order) {
    if (order.mistake) return Waits::coroutines;
    switch (way_of(order.scenario)) {
        case WayId::one_by_one:
            return Waits::plain;
        case WayId::thread_pool:
        case WayId::threads_in_turn:
            return Waits::threads;
        case WayId::processes:
            return Waits::processes;
        case WayId::awaits_in_turn:
        case WayId::asyncio:
        case WayId::everyone_hers:
        case WayId::blocking_calls:
            break;
    }
    return Waits::coroutines;
}

struct Parts {
    std::string_view imports;
    std::string_view from_imports;
    std::string_view seat;
    std::string_view play;
};

constexpr std::array<Parts, 4> parts_of{{
    {"", "", "plain", "play_plain"},
    {"import asyncio\n", "", "coroutines", "play_coroutines"},
    {"", "from concurrent.futures import ThreadPoolExecutor\nfrom threading import Lock, Thread\n", "threads",
     "play_threads"},
    {"import asyncio\n", "from multiprocessing import Process, SimpleQueue\n", "coroutines",
     "play_processes"},
}};

std::string script_part(std::string_view name) {
    return std::string{embedded_text(fmt::format("resources/listings/script/{}.py", name))};
}

std::string_view what_it_is(const ScriptOrder& order) {
    if (order.mistake == Mistake::missing_await)
        return "a mistake: an await is missing, so no opponent thinks";
    if (order.mistake == Mistake::forgotten_gather) return "a mistake: nobody waits for the games";
    const WayInfo& way = info_of(way_of(order.scenario));
    return way.fault.empty() ? way.word : way.fault;
}

std::string python_head(const ScriptOrder& order) {
    return fmt::format(
        "\"\"\"{}: {}.\n\n"
        "Written by Simul. Standard library only, Python 3.10 or newer:\n\n"
        "    python3 {} [--scale X]\n\n"
        "X seconds of the hall last one on the wall. Nobody computes here: thinking is waiting. The last "
        "table shows\nwhat was measured beside what the simulation says{}.\n\"\"\"\n\n",
        script_title(order.scenario), what_it_is(order), script_file_name(order),
        order.mistake ? " of the right code" : "");
}

std::string python_numbers(const ScriptOrder& order, const Results& results) {
    const Scenario& s = order.scenario;
    const bool is_clones = s.mode == Mode::clones;
    std::string text;
    text += fmt::format("\nBOARDS = {}\n", s.boards);
    text += fmt::format("MASTERS = {}  # every board has the next one\n",
                        waits_of(order) == Waits::processes ? s.masters : 1);
    text += fmt::format("IN_PLAY = {}  # games at once\n", is_clones ? s.boards : first_rules(s).in_play);
    text += fmt::format("PAIRS = {}  # of moves in a game\n", lengths_text(s, {}));
    text += "# Milliseconds of the hall; where there are many, a row a board.\n";
    text += fmt::format("MASTER_MS = {}\n", thoughts_text(s, {}));
    text += fmt::format("OPPONENT_MS = {}\n", replies_text(s, {}));
    text += fmt::format("WALK_MS = {}\n", is_clones ? 0 : s.walk.count());
    text += fmt::format("SLICE_MS = {}  # 0: a thought is never broken off\n", first_rules(s).slice.count());
    text += fmt::format("BLOCKING = {}  # boards, from 0, whose opponents keep the master\n",
                        is_clones ? "[]" : blocking_text(s, {}));
    text += fmt::format("SCALE = {}\n", real_text(usual_scale(order)));
    text += fmt::format("SIMULATED = {{\"last_move_ms\": {}, \"last_reply_ms\": {}, \"moves\": {}}}\n",
                        results.last_move.count(), results.last_reply.count(), results.plies / 2);
    return text;
}

}  // namespace

std::string python_script(const ScriptOrder& order, const Results& results) {
    const Parts& parts = parts_of[static_cast<std::size_t>(waits_of(order))];
    const Listing& listing =
        order.mistake ? python_listing(*order.mistake) : python_listing(way_of(order.scenario));
    std::string text = "#!/usr/bin/env python3\n" + python_head(order);
    text +=
        fmt::format("import argparse\n{}import heapq\nimport time\n{}", parts.imports, parts.from_imports);
    text += python_numbers(order, results);
    text += script_part("hall") + script_part(parts.seat);
    text += "\n\n# The story: this is what the page Code shows.\n\n\n" + listing.text();
    text += script_part(parts.play) + script_part("report");
    return text;
}

}  // namespace simul
