#include "simulator/listings/script.hpp"

#include <fmt/format.h>

#include "simulator/listings/script_numbers.hpp"
#include "simulator/listings/script_text.hpp"
#include "simulator/text/number_text.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

std::string_view mode_word(const Scenario& scenario) { return word_of(mode_words, scenario.mode); }

void check_common(const Scenario& s) {
    if (!s.switches.empty())
        throw NotExported{NotExported::Why::switches,
                          "--switch: not exported; a script plays one way from the beginning to the end"};
    if (s.policy != Policy::first_ready)
        throw NotExported{NotExported::Why::policy,
                          fmt::format("--policy {}: not exported; a script serves who was ready first",
                                      word_of(policy_words, s.policy))};
    const std::uint64_t pairs = all_pairs(s);
    const bool has_table = !is_one_thought(s) || !is_one_reply(s) || !is_one_length(s);
    if (has_table && pairs > most_replies_in_script)
        throw NotExported{NotExported::Why::too_many_times,
                          fmt::format("{} replies: not exported; at most {} times are written into a script",
                                      grouped(pairs), grouped(most_replies_in_script))};
}

void check_python(const Scenario& s) {
    const WayId way = way_of(s);
    if (s.masters > 1 && way != WayId::processes && way != WayId::everyone_hers)
        throw NotExported{
            NotExported::Why::several_masters,
            fmt::format("--masters {} with --mode {}: not exported to Python; --mode async is, as processes",
                        grouped(s.masters), mode_word(s))};
    const bool is_one_each = s.mode == Mode::sync || s.mode == Mode::await_in_turn || s.mode == Mode::clones;
    const bool may_be_limited = way == WayId::thread_pool || is_one_each;
    if (s.in_play.value_or(s.boards) < s.boards && !may_be_limited)
        throw NotExported{
            NotExported::Why::in_play,
            fmt::format("--in-play {} with {}: not exported to Python; --mode pool is", grouped(*s.in_play),
                        way == WayId::processes ? "--masters" : fmt::format("--mode {}", mode_word(s)))};
    const Workers workers = workers_of(s);
    if (way != WayId::everyone_hers && workers.threads > most_threads_of_script)
        throw NotExported{NotExported::Why::too_many_threads,
                          fmt::format("{} threads: not exported; at most {} are started",
                                      grouped(workers.threads), grouped(most_threads_of_script))};
    if (way == WayId::processes && workers.processes > most_processes_of_script)
        throw NotExported{NotExported::Why::too_many_processes,
                          fmt::format("{} processes: not exported; at most {} are started",
                                      grouped(workers.processes), grouped(most_processes_of_script))};
}

void check_mistake(const ScriptOrder& order) {
    if (!order.mistake) return;
    const std::string_view word = word_of(mistake_words, *order.mistake);
    if (order.language == Language::cpp)
        throw NotExported{NotExported::Why::mistake,
                          fmt::format("--mistake {}: not exported to C++; it has no such mistake", word)};
    if (way_of(order.scenario) != WayId::asyncio)
        throw NotExported{NotExported::Why::mistake,
                          fmt::format("--mistake {}: stands with --mode async and one master only", word)};
}

}  // namespace

double usual_scale(const ScriptOrder& order) {
    constexpr double an_hour_a_second = 3600;
    constexpr double ten_minutes_a_second = 600;
    if (order.scale) return *order.scale;
    const bool is_slow =
        order.language == Language::python &&
        (way_of(order.scenario) == WayId::processes || first_rules(order.scenario).slice > Duration{});
    return is_slow ? ten_minutes_a_second : an_hour_a_second;
}

void check_order(const ScriptOrder& order) {
    check_common(order.scenario);
    check_mistake(order);
    if (order.language == Language::python) check_python(order.scenario);
}

std::string script_of(const ScriptOrder& order) {
    check_order(order);
    const Results results = measure(order.scenario);
    return order.language == Language::cpp ? asio_script(order, results) : python_script(order, results);
}

std::string script_file_name(const ScriptOrder& order) {
    if (order.language == Language::cpp) return "simul_asio.cpp";
    if (order.mistake) {
        return *order.mistake == Mistake::missing_await ? "simul_missing_await.py"
                                                        : "simul_forgotten_gather.py";
    }
    switch (way_of(order.scenario)) {
        case WayId::one_by_one:
            return "simul_sync.py";
        case WayId::awaits_in_turn:
            return "simul_await_in_turn.py";
        case WayId::asyncio:
            return "simul_asyncio.py";
        case WayId::thread_pool:
            return "simul_pool.py";
        case WayId::threads_in_turn:
            return "simul_threads.py";
        case WayId::processes:
            return "simul_processes.py";
        case WayId::everyone_hers:
            return "simul_clones.py";
        case WayId::blocking_calls:
            break;
    }
    return "simul_blocking_wait.py";
}

}  // namespace simul
