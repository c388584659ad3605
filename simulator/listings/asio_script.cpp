#include <fmt/format.h>

#include "simulator/listings/embedded_texts.hpp"
#include "simulator/listings/script_numbers.hpp"
#include "simulator/listings/script_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

constexpr Brackets braces{'{', '}'};

/// A table of one number stands for all.
std::string cpp_table(const std::string& text, bool is_one) {
    return is_one ? fmt::format("{{{{{}}}}}", text) : text;
}

std::string asio_numbers(const ScriptOrder& order, const Results& results) {
    const Scenario& s = order.scenario;
    const Rules rules = first_rules(s);
    const std::string lengths = lengths_text(s, braces);
    std::string text;
    text += fmt::format("constexpr int boards = {};\n", s.boards);
    text += fmt::format("constexpr int masters = {};\n", rules.masters);
    text += fmt::format("constexpr int in_play = {};  // games of a master at once\n", rules.in_play);
    text +=
        fmt::format("const std::vector<int> pairs{};\n", is_one_length(s) ? "{" + lengths + "}" : lengths);
    text += "// Milliseconds of the hall; where there are many, a row a board.\n";
    text += fmt::format("const std::vector<std::vector<long long>> master_ms = {};\n",
                        cpp_table(thoughts_text(s, braces), is_one_thought(s)));
    text += fmt::format("const std::vector<std::vector<long long>> opponent_ms = {};\n",
                        cpp_table(replies_text(s, braces), is_one_reply(s)));
    text += fmt::format("constexpr long long walk_ms = {};\n", s.walk.count());
    text += fmt::format("constexpr long long slice_ms = {};  // 0: a thought is never broken off\n",
                        rules.slice.count());
    text += fmt::format("const std::vector<int> blocking{};  // boards, from 0, that keep the master\n",
                        blocking_text(s, braces));
    text += fmt::format("constexpr bool all_block = {};\n", rules.opponents_block);
    text += fmt::format("constexpr double usual_scale = {};\n", real_text(usual_scale(order)));
    text += fmt::format("constexpr double simulated_last_move = {};\n", results.last_move.count());
    text += fmt::format("constexpr double simulated_last_reply = {};\n", results.last_reply.count());
    text += fmt::format("constexpr long long simulated_moves = {};", results.plies / 2);
    return text;
}

void put_in_place(std::string& text, std::string_view mark, const std::string& what) {
    const std::size_t at = text.find(mark);
    if (at == std::string::npos) throw std::logic_error{"the script has no place for " + std::string{mark}};
    text.replace(at, mark.size(), what);
}

}  // namespace

std::string asio_script(const ScriptOrder& order, const Results& results) {
    const std::string name = script_file_name(order);
    std::string text = fmt::format(
        "// {} ({}). Written by Simul.\n//\n"
        "//     g++ -std=c++20 -O2 {} -o simul_asio && ./simul_asio\n//\n"
        "// It needs Boost and nothing else. The two functions in the middle are those of the simulator, "
        "word for\n// word; around them are plain Asio timers. Nobody computes here: thinking is waiting "
        "for a timer.\n\n",
        script_title(order.scenario), info_of(way_of(order.scenario)).word, name);
    text += embedded_text("resources/listings/script/asio.cpp");
    put_in_place(text, "// [numbers]", asio_numbers(order, results));
    put_in_place(text, "// [listing]\n", cpp_listing().text());
    return text;
}

}  // namespace simul
