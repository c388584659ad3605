#include "simulator/text/word_list.hpp"

namespace simul {

std::string alternatives(std::span<const std::string_view> words) {
    std::string text;
    for (const std::string_view& word : words) {
        if (!text.empty()) text += &word == &words.back() ? " or " : ", ";
        text += word;
    }
    return text;
}

}  // namespace simul
