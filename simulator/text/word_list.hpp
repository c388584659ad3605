#pragma once

#include <span>
#include <string>
#include <string_view>

namespace simul {

/// `sync, async or pool`: the words one of which may be chosen.
std::string alternatives(std::span<const std::string_view> words);

}  // namespace simul
