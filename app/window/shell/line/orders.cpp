#include "app/window/shell/line/orders.hpp"

#include <algorithm>

#include "app/options/destination.hpp"
#include "app/options/link.hpp"
#include "app/options/option_values.hpp"
#include "app/options/suggestion.hpp"
#include "app/options/usage_error.hpp"
#include "app/window/shell/line/option_table.hpp"
#include "simulator/lessons/shipped_lessons.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

using options::Arguments;
using options::refuse_value;

QString as_said(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// Says what is wrong with it before there is a window.
void check_own_lesson(const std::string& file) try {
    lessons::load_lesson(file);
} catch (const std::runtime_error& error) {
    throw options::UsageError(error.what());
}

/// Ids and files of lessons, all of them known or fit to be read.
std::vector<std::string> lesson_ids(const Arguments& arguments) {
    std::vector<std::string_view> known;
    for (const lessons::Lesson& each : lessons::shipped_lessons()) known.push_back(each.id);
    std::vector<std::string> ids = arguments.values("--lesson");
    for (const std::string& id : ids) {
        if (options::names_a_file(id))
            check_own_lesson(id);
        else if (lessons::shipped_lesson(id) == nullptr)
            options::refuse_word("--lesson", id, known);
    }
    return ids;
}

/// 0: none is given.
std::uint32_t setup_of(const Arguments& arguments) {
    constexpr std::uint32_t most_setup = 1'000'000;
    const auto setup = arguments.value("--setup");
    return setup ? static_cast<std::uint32_t>(options::count("--setup", *setup, most_setup)) : 0;
}

}  // namespace

QString one_of(const Arguments& arguments, std::string_view option, std::span<const std::string_view> words) {
    const auto value = arguments.value(option);
    if (!value) return {};
    const std::string word = options::in_lower_case(*value);
    if (std::ranges::find(words, word) == words.end()) options::refuse_word(option, *value, words);
    return as_said(word);
}

QString lesson_of(const Arguments& arguments) {
    const std::vector<std::string> ids = lesson_ids(arguments);
    for (const char* of_lesson : {"--setup", "--state"})
        if (arguments.has(of_lesson) && ids.empty())
            throw options::UsageError(std::string{of_lesson} + ": must stand together with --lesson");
    if (ids.empty()) return {};
    if (ids.size() > 1)
        throw options::UsageError("--lesson: more than one can be put on paper (--worksheet), not opened");
    return QStringLiteral("%1:%2:%3")
        .arg(as_said(ids.front()))
        .arg(setup_of(arguments))
        .arg(one_of(arguments, "--state", stage_words));
}

std::optional<PaperOrder> worksheet_of(const Arguments& arguments) {
    const auto file = arguments.value("--worksheet");
    if (!file) {
        if (arguments.has("--answers") && !arguments.has("--export"))
            throw options::UsageError("--answers: must stand together with --worksheet or --export");
        return std::nullopt;
    }
    for (const char* other : {"--screenshot", "--self-test", "--state"})
        if (arguments.has(other))
            throw options::UsageError("--worksheet: must not stand together with " + std::string{other});
    if (*file != options::standard_stream && !options::in_lower_case(*file).ends_with(".pdf"))
        refuse_value("--worksheet", *file, "a file whose name ends in .pdf: worksheets are a PDF");
    PaperOrder order{*file, lesson_ids(arguments), std::max(setup_of(arguments), 1U),
                     arguments.has("--answers")};
    if (order.lessons.empty())
        for (const lessons::Lesson& each : lessons::shipped_lessons()) order.lessons.push_back(each.id);
    options::check_destination({"--worksheet", file});
    return order;
}

namespace {

std::string with_dots(const std::vector<std::string_view>& endings) {
    std::string said;
    for (const std::string_view& ending : endings)
        said += (said.empty() ? "." : &ending == &endings.back() ? " or ." : ", .") + std::string{ending};
    return said;
}

/// What is exported is told by --what, or by the ending of the file.
void read_kind(const Arguments& arguments, const std::string& file, CommandLine& line) {
    const std::string ending = ending_of(file);
    const auto usual = usual_kind(ending);
    if (!usual) refuse_value("--export", file, "a file whose name ends in " + with_dots(export_endings()));
    line.exported = *usual;
    const auto what = arguments.value("--what");
    if (!what) return;
    std::vector<std::string_view> words;
    for (const ExportKindInfo& info : export_kinds()) {
        words.push_back(info.word);
        if (info.word != options::in_lower_case(*what)) continue;
        line.exported = info.kind;
        std::vector<std::string_view> endings;
        for (const std::string_view each : export_endings())
            if (can_be_written(info.kind, each)) endings.push_back(each);
        if (!can_be_written(info.kind, ending))
            refuse_value("--export", file,
                         "with --what " + *what + " a file whose name ends in " + with_dots(endings));
        return;
    }
    options::refuse_word("--what", *what, words);
}

}  // namespace

void read_export(const Arguments& arguments, CommandLine& line) {
    line.export_file = arguments.value("--export");
    for (const char* of_export : {"--what", "--fps", "--speed"})
        if (arguments.has(of_export) && !line.export_file)
            throw options::UsageError(std::string{of_export} + ": must stand together with --export");
    if (!line.export_file) return;
    for (const char* other : {"--screenshot", "--self-test", "--worksheet"})
        if (arguments.has(other))
            throw options::UsageError(std::string{"--export: must not stand together with "} + other);
    read_kind(arguments, *line.export_file, line);
    line.answers = arguments.has("--answers");
    if (line.answers && line.exported != ExportKind::handout)
        throw options::UsageError("--answers: with --export only handouts have them: --what handout");
    if (const auto fps = arguments.value("--fps"))
        line.film.frames_a_second = static_cast<int>(options::count("--fps", *fps, most_frames_a_second));
    if (const auto speed = arguments.value("--speed")) {
        const auto number = parse_real(*speed);
        constexpr double most_speed = 100'000;
        if (!number || !(*number > 0) || *number > most_speed)
            refuse_value("--speed", *speed, "simulated seconds a second, more than 0, at most 100,000");
        line.film.speed = *number;
    }
    options::check_destination({"--export", line.export_file});
}

}  // namespace simul
