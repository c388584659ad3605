#include "simulator/lessons/words.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "simulator/lessons/numbers/value_text.hpp"

namespace simul::lessons {
namespace {

constexpr std::size_t longest_text = 2'000;

Phrase read_phrase(const Node& node, Names& names) {
    const std::string text = node.text();
    if (text.size() > longest_text) node.complain(fmt::format("must have at most {} bytes", longest_text));
    Phrase phrase;
    std::string plain;
    bool is_code = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        is_code = is_code != (text[at] == '`');
        if (is_code || (text[at] != '{' && text[at] != '}')) {
            plain += text[at];
            continue;
        }
        const std::size_t end = text.find('}', at);
        if (text[at] == '}' || end == std::string::npos)
            node.complain(fmt::format("a brace has no partner: {}", shown(text.substr(at))));
        if (!plain.empty()) phrase.emplace_back(std::exchange(plain, {}));
        phrase.emplace_back(read_expression(text.substr(at + 1, end - at - 1), node.place, names));
        at = end;
    }
    if (is_code) node.complain("a backtick has no partner");
    if (!plain.empty()) phrase.emplace_back(std::move(plain));
    return phrase;
}

}  // namespace

Words read_words(const Node& node, Names& names) {
    node.allow({"en", "ko"});
    Words words;
    for (const auto& [tongue, key] : tongue_words)
        if (const auto text = node.find(key))
            words.in[static_cast<std::size_t>(tongue)] = read_phrase(*text, names);
    if (words.empty()) node.complain("the text is missing, in \"en\" or \"ko\"");
    return words;
}

std::string said(const Words& words, const Setting& setting, Tongue tongue) {
    if (words.empty()) return {};
    const Phrase& phrase = words.has(tongue) ? *words.in[static_cast<std::size_t>(tongue)]
                           : words.in[0]     ? *words.in[0]
                                             : *words.in[1];
    std::string text;
    for (const auto& piece : phrase) {
        const auto* const plain = std::get_if<std::string>(&piece);
        text +=
            plain != nullptr ? *plain : value_text(value_of(std::get<Expression>(piece), setting), tongue);
    }
    return text;
}

}  // namespace simul::lessons
