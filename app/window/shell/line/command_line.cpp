#include "app/window/shell/line/command_line.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>

#include <QUrl>

#include "app/options/destination.hpp"
#include "app/options/link.hpp"
#include "app/options/option_values.hpp"
#include "app/options/scenario_options.hpp"
#include "app/options/suggestion.hpp"
#include "app/options/usage_error.hpp"
#include "app/window/base/window_limits.hpp"
#include "app/window/shell/line/option_table.hpp"
#include "app/window/shell/line/orders.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/setup/setup_file.hpp"
#include "simulator/setup/setup_unit.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

using options::Arguments;
using options::refuse_value;

constexpr options::BoardLimit board_limit{window_limits::boards, "simul-cli goes further"};

QString text_of(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString page_of(const Arguments& arguments) {
    const std::string word = options::in_lower_case(arguments.value("--page").value_or(""));
    for (const auto& [old, today] : old_page_words)
        if (word == old) return text_of(today);
    return one_of(arguments, "--page", page_words);
}

/// Pixels that something may have in either direction.
struct PixelLimits {
    int least;
    int most;
};
constexpr PixelLimits window_pixels{320, most_picture};
constexpr PixelLimits picture_pixels{least_picture, most_picture};
constexpr PixelLimits film_pixels{least_picture, most_film};

std::optional<int> pixels_of(std::string_view text, PixelLimits limits) {
    const auto number = parse_whole(text);
    if (!number || *number < static_cast<std::uint64_t>(limits.least) ||
        *number > static_cast<std::uint64_t>(limits.most))
        return std::nullopt;
    return static_cast<int>(*number);
}

QSize size_of(std::string_view value, PixelLimits limits) {
    const std::size_t by = value.find('x');
    const auto width = pixels_of(value.substr(0, by), limits);
    const auto height = by == std::string_view::npos ? std::nullopt : pixels_of(value.substr(by + 1), limits);
    if (!width || !height)
        refuse_value("--size", value,
                     "WIDTHxHEIGHT with " + std::to_string(limits.least) + " to " +
                         grouped(static_cast<std::uint64_t>(limits.most)) +
                         " pixels each, such as 1920x1080");
    return {*width, *height};
}

/// Written as in files of setups (`1 ms`), or without a space.
QString unit_of(std::string_view value) {
    std::string unit = options::in_lower_case(std::string{value});
    std::erase(unit, ' ');
    const std::size_t end = unit.find_first_not_of("0123456789");
    if (end == std::string::npos || !setup_unit(unit.insert(end, " ")))
        refuse_value("--unit", value, setup_unit_forms);
    return text_of(unit);
}

PixelLimits pixels_for(const CommandLine& line) {
    if (!line.export_file) return window_pixels;
    return line.exported == ExportKind::film ? film_pixels : picture_pixels;
}

/// Whether it lies within the exhibition is known when that has been played.
Time time_of(std::string_view value) {
    const auto time = parse_duration(value);
    options::refuse_step("--at", value, value);
    if (!time) refuse_value("--at", value, "a time such as 0:20:00, 20m or 1200");
    return *time;
}

std::pair<Time, Time> range_of(std::string_view value) {
    const std::size_t to = value.find('-');
    const auto first = parse_duration(value.substr(0, to));
    const auto last = to == std::string_view::npos ? std::nullopt : parse_duration(value.substr(to + 1));
    options::refuse_step("--range", value, value.substr(0, to));
    if (to != std::string_view::npos) options::refuse_step("--range", value, value.substr(to + 1));
    if (!first || !last || *last - *first < std::chrono::seconds{1})
        refuse_value("--range", value, "FROM-TO, at least a second, such as 0:10:00-0:20:00");
    return {*first, *last};
}

/// What a file stands for that was named without an option, as a file manager does it: an object of JSON is a
/// scenario, all else a PGN file.
std::string_view option_for(const std::string& file) {
    std::error_code error;
    const auto type = std::filesystem::status(file, error).type();
    using Type = std::filesystem::file_type;
    if (type != Type::regular)  // a pipe cannot be read twice
        throw options::UsageError(options::shown(file) +
                                  (type == Type::not_found || type == Type::none
                                       ? ": there is no such file; see --help"
                                       : ": is no file; --scenario or --games says what to read it as"));
    std::ifstream in(file, std::ios::binary);
    if (!in) throw options::UsageError(options::shown(file) + ": cannot be opened");
    std::array<char, 256> start{};
    in.read(start.data(), start.size());
    std::string_view text(start.data(), static_cast<std::size_t>(in.gcount()));
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{' ? "--scenario" : "--games";
}

/// Links stand for the options in them.
std::vector<std::string> with_links_read(std::span<const std::string> words) {
    std::vector<std::string> read;
    for (const std::string& word : words) {
        if (!options::is_link(word)) {
            read.push_back(word);
            continue;
        }
        for (std::string& option : options::words_of_link(word, window_grammar()))
            read.push_back(std::move(option));
    }
    return read;
}

/// A file manager may name it by its URL.
std::string path_of(const std::string& file) {
    return file.starts_with("file:") ? QUrl(QString::fromStdString(file)).toLocalFile().toStdString() : file;
}

Setup setup_in(const std::string& file) {
    try {
        return load_setup(file);
    } catch (const JsonError& error) {
        throw options::UsageError(error.what());
    }
}

/// Files without an option, the first as if its option stood before it.
void name_files(Arguments& arguments, CommandLine& line) {
    if (arguments.words.empty()) return;
    for (std::string& word : arguments.words) word = path_of(word);
    const std::string& file = arguments.words.front();
    const std::string option{option_for(file)};
    if (arguments.has(option))
        throw options::UsageError(options::shown(file) + ": there is one already with " + option);
    arguments.given.emplace(option, std::vector{file});
    const bool are_setups = option == "--scenario";
    if (!are_setups && arguments.words.size() > 1)
        throw options::UsageError(options::shown(arguments.words.back()) +
                                  ": only one file of games may stand without an option");
    if (!are_setups) return;
    line.setup = setup_in(file);
    line.setup_file = file;
    line.more_files.assign(arguments.words.begin() + 1, arguments.words.end());
}

/// What a setup says is as if it were said, until an option says otherwise.
void take_window(const SetupWindow& window, CommandLine& line) {
    if (window.left) line.left = *window.left;
    line.at = window.at;
    line.range = window.range;
    if (window.board) line.board = static_cast<int>(*window.board);
    line.hide_results = window.hide_results.value_or(false);
    line.lesson = text_of(window.lesson);
    if (!window.page.empty()) line.page = text_of(window.page);
    if (window.page == "models") line.page = QStringLiteral("ways");
    const bool has_view = window.explore && !window.explore->view.empty() && window.explore->view != "curve";
    if (has_view && window.page == "explore") line.page = text_of(window.explore->view);
}

/// Theme, language and motion that the reader has said hold against those of the setup.
void keep_own_looks(const Arguments& arguments, SetupWindow& window) {
    if (arguments.has("--theme")) window.theme.clear();
    if (arguments.has("--language")) window.language.clear();
    if (arguments.has("--reduced-motion")) window.reduced_motion.reset();
}

/// Both halls must be able to play.
void check_halls(const CommandLine& line) {
    options::check(line.scenario, true);
    options::check(in_mode(line.scenario, line.left), true);
}

/// The picture is a PNG; a name may say nothing, but nothing else.
void check_picture_name(const std::string& file) {
    constexpr std::array<std::string_view, 18> others{"jpg",  "jpeg", "jpe",  "jfif", "gif", "bmp",
                                                      "webp", "tif",  "tiff", "svg",  "pdf", "ppm",
                                                      "xpm",  "ico",  "avif", "heic", "eps", "jxl"};
    const std::string ending = options::in_lower_case(file.substr(file.find_last_of("./") + 1));
    if (file.find('.') != std::string::npos && std::ranges::find(others, ending) != others.end())
        refuse_value("--screenshot", file, "a file whose name ends in .png: the picture is a PNG");
}

void read_looks(const Arguments& arguments, CommandLine& line) {
    line.theme = one_of(arguments, "--theme", theme_words());
    line.language = one_of(arguments, "--language", language_words);
    line.words = one_of(arguments, "--words", vocabulary_words);
    if (const auto unit = arguments.value("--unit")) line.unit = unit_of(*unit);
    line.gpu = one_of(arguments, "--renderer", renderer_words) == QStringLiteral("gpu");
    line.reduced_motion = arguments.has("--reduced-motion");
    if (arguments.has("--hide-results")) line.hide_results = true;
    if (arguments.has("--page")) line.page = page_of(arguments);
    if (!line.worksheet)
        if (const QString lesson = lesson_of(arguments); !lesson.isEmpty()) line.lesson = lesson;
    if (!line.lesson.isEmpty()) line.page = QStringLiteral("lessons");
    if (arguments.has("--listing")) {
        line.listing = one_of(arguments, "--listing", listing_words);
        if (line.page != QStringLiteral("code"))
            throw options::UsageError("--listing: must stand together with --page code");
    }
    if (const auto size = arguments.value("--size")) line.size = size_of(*size, pixels_for(line));
    if (const auto at = arguments.value("--at")) line.at = time_of(*at);
    if (const auto range = arguments.value("--range")) line.range = range_of(*range);
    if (const auto board = arguments.value("--board"))
        line.board = static_cast<int>(options::count("--board", *board, line.scenario.boards));
}

}  // namespace

CommandLine parse_command_line(std::span<const std::string> words) {
    Arguments arguments = options::take_apart(with_links_read(words), window_grammar());
    CommandLine line;
    line.help = arguments.has("--help");
    line.version = arguments.has("--version");
    if (line.help || line.version) return line;
    name_files(arguments, line);
    if (line.setup) {
        take_window(line.setup->window, line);
        keep_own_looks(arguments, line.setup->window);
    }
    line.self_test = arguments.has("--self-test");
    line.screenshot = arguments.value("--screenshot");
    if (const auto games = arguments.value("--games")) line.games = options::file_to_read(*games);
    line.strict = arguments.has("--strict");
    if (line.strict && !line.games) throw options::UsageError("--strict: must stand together with --games");
    if (const auto left = arguments.value("--left")) line.left = options::word("--left", *left, mode_words);
    line.scenario = options::scenario_of(arguments, board_limit, line.left);
    check_halls(line);
    line.worksheet = worksheet_of(arguments);
    read_export(arguments, line);
    read_looks(arguments, line);
    if (line.screenshot && line.self_test)
        throw options::UsageError("--screenshot: must not stand together with --self-test");
    if (line.screenshot) check_picture_name(*line.screenshot);
    options::check_destination({"--screenshot", line.screenshot});
    return line;
}

}  // namespace simul
