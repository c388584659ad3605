#include "app/window/pages/share/models/export_kinds.hpp"

#include <algorithm>
#include <array>

namespace simul {
namespace {

constexpr std::string_view pictures = "png svg pdf";

constexpr std::array kinds{
    ExportKindInfo{ExportKind::race, "race", pictures},
    ExportKindInfo{ExportKind::left, "left", pictures},
    ExportKindInfo{ExportKind::right, "right", pictures},
    ExportKindInfo{ExportKind::timeline, "timeline", pictures},
    ExportKindInfo{ExportKind::chart, "chart", pictures},
    ExportKindInfo{ExportKind::handout, "handout", "pdf"},
    ExportKindInfo{ExportKind::film, "film", "mp4 webm gif webp"},
    ExportKindInfo{ExportKind::trace, "trace", "json json.gz pftrace"},
    ExportKindInfo{ExportKind::results, "results", "csv json"},
    ExportKindInfo{ExportKind::boards, "boards", "csv"},
    ExportKindInfo{ExportKind::events, "events", "csv"},
};

template <class Tell>
void for_each_ending(const ExportKindInfo& info, Tell tell) {
    for (std::string_view rest = info.endings; !rest.empty();) {
        const std::string_view ending = rest.substr(0, rest.find(' '));
        tell(ending);
        rest.remove_prefix(std::min(ending.size() + 1, rest.size()));
    }
}

bool knows(const ExportKindInfo& info, std::string_view ending) {
    bool known = false;
    for_each_ending(info, [&](std::string_view each) { known = known || each == ending; });
    return known;
}

}  // namespace

std::vector<ExportKindInfo> export_kinds() { return {kinds.begin(), kinds.end()}; }

std::string ending_of(std::string_view file) {
    std::string name{file.substr(file.find_last_of('/') + 1)};
    std::ranges::transform(name, name.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    std::size_t dot = name.rfind('.');
    if (dot == std::string::npos) return {};
    if (name.ends_with(".gz") && dot > 0) dot = std::min(dot, name.rfind('.', dot - 1));
    return name.substr(dot + 1);
}

std::optional<ExportKind> usual_kind(std::string_view ending) {
    const auto* const found =
        std::ranges::find_if(kinds, [&](const auto& info) { return knows(info, ending); });
    return found == kinds.end() ? std::nullopt : std::optional{found->kind};
}

bool can_be_written(ExportKind kind, std::string_view ending) {
    return knows(*std::ranges::find(kinds, kind, &ExportKindInfo::kind), ending);
}

std::vector<std::string_view> export_endings() {
    std::vector<std::string_view> all;
    for (const ExportKindInfo& info : kinds)
        for_each_ending(info, [&](std::string_view ending) {
            if (std::ranges::find(all, ending) == all.end()) all.push_back(ending);
        });
    return all;
}

}  // namespace simul
