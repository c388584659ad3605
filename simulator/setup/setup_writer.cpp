#include <fmt/format.h>

#include "simulator/setup/setup_file.hpp"
#include "simulator/setup/setup_window.hpp"
#include "simulator/text/json_text.hpp"

namespace simul {
namespace {

void add_setup_text(JsonMembers& members, std::string_view key, const SetupText& text) {
    if (text.is_empty()) return;
    if (!text.korean) return members.add_text(key, text.text);
    members.add_json(
        key, fmt::format("{{ \"en\": {}, \"ko\": {} }}", json_string(text.text), json_string(*text.korean)));
}

}  // namespace

std::string setup_text(const Setup& setup) {
    JsonMembers members{",\n  "};
    members.add_text("format", "simul-setup");
    members.add("version", file_version(setup.scenario));
    add_setup_text(members, "name", setup.name);
    add_setup_text(members, "note", setup.note);
    add_setup_text(members, "reading", setup.reading);
    members.add_json("scenario", scenario_differences(setup.scenario, setup.window.left));
    if (const std::string window = setup_window_object(setup.window); !window.empty())
        members.add_json("window", window);
    if (setup.expect)
        members.add_json("expect", fmt::format("{{ \"left_ms\": {}, \"right_ms\": {} }}",
                                               setup.expect->left.count(), setup.expect->right.count()));
    return fmt::format("{{\n  {}\n}}\n", members.text());
}

}  // namespace simul
