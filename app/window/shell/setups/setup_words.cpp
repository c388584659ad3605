#include "app/window/shell/setups/setup_words.hpp"

#include <array>

#include "app/options/link.hpp"
#include "app/options/usage_error.hpp"
#include "app/window/pages/setups/models/setup_view.hpp"
#include "app/window/shell/line/option_table.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/duration_text.hpp"

namespace simul {
namespace {

using options::WrittenOption;

Setup setup_of_link(const std::string& link) { return setup_of(parse_command_line(std::array{link})); }

QString link_of_setup(const Setup& setup) {
    try {
        return QString::fromStdString(options::link_of(options_of(setup), window_grammar()));
    } catch (const options::UsageError&) {
        return {};
    }
}

void add_looks(const SetupWindow& window, std::vector<WrittenOption>& written) {
    if (window.at.value_or(Time{}) > Time{}) written.push_back({"--at", duration_text(*window.at)});
    if (window.range)
        written.push_back(
            {"--range", duration_text(window.range->first) + "-" + duration_text(window.range->second)});
    const std::string page = view_of_window(window).value(QStringLiteral("page")).toString().toStdString();
    if (!window.lesson.empty())
        written.push_back({"--lesson", window.lesson});
    else if (!page.empty() && page != "race" && page != "setups")
        written.push_back({"--page", page});
    if (window.board) written.push_back({"--board", std::to_string(*window.board)});
    if (window.hide_results == true) written.push_back({"--hide-results", std::nullopt});
}

}  // namespace

Setup setup_of(const CommandLine& line) {
    Setup setup;
    setup.scenario = line.scenario;
    if (line.setup) setup.name = line.setup->name;
    QVariantMap view{{QStringLiteral("page"), line.page}, {QStringLiteral("lesson"), line.lesson}};
    setup.window = window_of_view(view);
    setup.window.left = line.left;
    setup.window.at = line.at;
    setup.window.range = line.range;
    if (line.board) setup.window.board = static_cast<std::uint32_t>(*line.board);
    if (line.hide_results) setup.window.hide_results = true;
    setup.window.theme = line.theme.toStdString();
    setup.window.language = line.language.toStdString();
    if (line.reduced_motion) setup.window.reduced_motion = true;
    return setup;
}

std::vector<WrittenOption> options_of(const Setup& setup) {
    const Mode left = setup.window.left.value_or(Mode::sync);
    std::vector<WrittenOption> written = options::written_options(setup.scenario, left);
    if (left != Mode::sync)
        written.insert(written.begin(), {"--left", std::string{word_of(mode_words, left)}});
    add_looks(setup.window, written);
    return written;
}

SetupDesk::Words setup_words() {
    return {.read_link = setup_of_link,
            .command_line =
                [](const Setup& setup) {
                    return QString::fromStdString(options::command_line_of("simul", options_of(setup)));
                },
            .link = link_of_setup};
}

}  // namespace simul
