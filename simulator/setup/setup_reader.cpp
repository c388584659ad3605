#include "simulator/scenario/limits.hpp"
#include "simulator/setup/setup_file.hpp"
#include "simulator/setup/setup_window.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

namespace json = boost::json;
using reading::Found;
using reading::Key;

std::size_t characters_in(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string text_up_to(const Found& found, std::size_t most) {
    const auto text = reading::text_in(found.value);
    if (!text || characters_in(*text) > most)
        refuse_in_setup(found, fmt::format("text of up to {} characters", grouped(most)));
    return std::string{*text};
}

SetupText text_of(const Found& found, std::size_t most) {
    if (found.value.is_string()) return {text_up_to(found, most), std::nullopt};
    const auto* const both = found.value.if_object();
    if (both == nullptr || both->size() != 2 || !both->contains("en") || !both->contains("ko"))
        refuse_in_setup(found, R"(a text, or a text for "en" and one for "ko")");
    return {text_up_to({both->at("en"), found.place + ".en"}, most),
            text_up_to({both->at("ko"), found.place + ".ko"}, most)};
}

constexpr std::size_t longest_name = 80;
constexpr std::size_t longest_note = 2000;

Time last_reply_in(const Found& found) {
    return Time{static_cast<std::int64_t>(
        reading::whole(found, 0, static_cast<std::uint64_t>(limits::span.count())))};
}

constexpr std::array<Key<SetupExpectation>, 2> expectation_keys{{
    {"left_ms", [](const Found& f, SetupExpectation& e) { e.left = last_reply_in(f); }},
    {"right_ms", [](const Found& f, SetupExpectation& e) { e.right = last_reply_in(f); }},
}};

struct Read {
    Setup setup;
    WrittenScenario written;
};

constexpr std::array<Key<Read>, 8> setup_keys{{
    {"format", [](const Found&, Read&) {}},
    {"version", [](const Found&, Read&) {}},
    {"name", [](const Found& f, Read& r) { r.setup.name = text_of(f, longest_name); }},
    {"note", [](const Found& f, Read& r) { r.setup.note = text_of(f, longest_note); }},
    {"reading", [](const Found& f, Read& r) { r.setup.reading = text_of(f, longest_note); }},
    {"scenario", [](const Found& f, Read& r) { r.written = written_in(f.value); }},
    {"window", [](const Found& f, Read& r) { r.setup.window = read_setup_window(f); }},
    {"expect",
     [](const Found& f, Read& r) {
         reading::need(f, {"left_ms", "right_ms"});
         reading::read_object(f, expectation_keys, r.setup.expect.emplace());
     }},
}};

/// Nothing else of a setup is looked at before this fits.
void check_version(const json::value& document) {
    reading::need({document, "the file"}, {"version"});
    const Found version{document.at("version"), "version"};
    const auto number = reading::whole_in(version.value);
    if (number > newest_file_version)
        throw JsonError(fmt::format("version: {} needs a newer Simul", quoted(version.value)));
    if (!number || *number < 1) refuse_in_setup(version, "1 or 2");
}

Read read_document(const json::value& document, std::size_t bytes) {
    reading::need({document, "the file"}, {"format"});
    const Found format{document.at("format"), "format"};
    if (format.value == "simul-scenario") return {{}, read_written(document)};
    if (format.value != "simul-setup") refuse_in_setup(format, R"("simul-setup" or "simul-scenario")");
    check_version(document);
    if (bytes > most_setup_bytes)
        throw JsonError(fmt::format("the setup is larger than {} bytes", grouped(most_setup_bytes)));
    Read read;
    reading::read_object({document, ""}, setup_keys, read);
    return read;
}

/// The board must be there.
void check_board(const Setup& setup) {
    const auto board = setup.window.board;
    if (board && *board > setup.scenario.boards)
        throw JsonError(fmt::format("window.board: {} is not 1 to {}", *board, setup.scenario.boards));
}

/// Calls `read` with the text of the file, whose name stands before what is wrong with it.
template <class ReadText>
auto from_setup_file(const std::string& path, ReadText read) {
    constexpr std::size_t most = 128U << 20U;  // as a scenario file may be
    const std::string text = text_of_file(path, most);
    try {
        return read(std::string_view{text});
    } catch (const JsonError& error) {
        throw JsonError(fmt::format("{}: {}", path, error.what()));
    }
}

Read read_checked(std::string_view text) {
    Read read = read_document(parse_document(text), text.size());
    read.setup.scenario =
        with_usual_numbers(read.written.scenario, read.written.said, read.setup.window.left);
    check_board(read.setup);
    return read;
}

}  // namespace

Setup read_setup(std::string_view text) { return read_checked(text).setup; }

Setup load_setup(const std::string& path) { return from_setup_file(path, read_setup); }

WrittenScenario load_scenario_of_setup(const std::string& path) {
    return from_setup_file(path, [](std::string_view text) { return read_checked(text).written; });
}

}  // namespace simul
