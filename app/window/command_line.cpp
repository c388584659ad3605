#include "app/window/command_line.hpp"

#include <QCommandLineParser>

#include "app/window/paint/theme.hpp"
#include "app/window/scenario_options.hpp"
#include "simulator/exhibition/duration_text.hpp"
#include "simulator/exhibition/scenario_json.hpp"
#include "simulator/exhibition/validation.hpp"

namespace simul {
namespace {

using Words = QStringList;

Words page_words() { return {QStringLiteral("race"), QStringLiteral("models"), QStringLiteral("boards")}; }
Words language_words() { return {QStringLiteral("en"), QStringLiteral("ko")}; }
Words renderer_words() { return {QStringLiteral("software"), QStringLiteral("gpu")}; }

Words theme_words() {
    Words words;
    for (const auto* theme : paint::all_themes())
        words.append(QString::fromUtf8(theme->name.data(), qsizetype(theme->name.size())));
    return words;
}

void add_options(QCommandLineParser& parser) {
    const auto add = [&](const char* name, const char* text, const char* value) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value)});
    };
    parser.setApplicationDescription(
        QStringLiteral("Simul: one chess master plays many boards, in two halls on one clock."));
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Show the version.")});
    for (const auto& option : scenario_options()) add(option.name, option.help, option.value);
    add("scenario", "Open a saved scenario.", "FILE");
    add("games", "Put the games of this PGN file on the boards.", "FILE");
    add("at", "Begin at this simulated time, as 0:20:00.", "D");
    add("range", "The timeline shows this stretch, as 0:10:00-0:20:00.", "FROM-TO");
    add("page", "Begin with this page: race, models or boards.", "WORD");
    add("board", "Look at this board of the right hall large, from 1.", "N");
    add("theme", "light, dark, projector or high-contrast.", "WORD");
    add("language", "en or ko.", "WORD");
    add("size", "Size of window or picture, as 1920x1080.", "WxH");
    add("renderer", "software (the default) or gpu.", "WORD");
    add("screenshot", "Write a picture of the window to this PNG file and end; needs no display.", "FILE");
    parser.addOption(
        {QStringLiteral("reduced-motion"), QStringLiteral("Pieces and master jump instead of gliding.")});
    parser.addOption(
        {QStringLiteral("self-test"),
         QStringLiteral("Load every page in every language and theme and end; needs no display.")});
}

/// The option's value, which must be one of `words`; empty when it was not given.
QString one_of(const QCommandLineParser& parser, const QString& option, const Words& words) {
    if (!parser.isSet(option)) return {};
    QString value = parser.value(option);
    if (!words.contains(value)) refuse(option, value, words.join(QStringLiteral(", ")));
    return value;
}

QSize size_of(const QString& value) {
    constexpr int least = 320;
    constexpr int most = 16384;
    const QStringList parts = value.split(u'x');
    bool wide = false;
    bool high = false;
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(&wide), parts[1].toInt(&high)) : QSize();
    const auto fits = [](int pixels) { return pixels >= least && pixels <= most; };
    if (!wide || !high || !fits(size.width()) || !fits(size.height()))
        refuse(QStringLiteral("size"), value,
               QStringLiteral("WIDTHxHEIGHT with %1 to %2 pixels each").arg(least).arg(most));
    return size;
}

std::pair<Time, Time> range_of(const QString& value) {
    const QString allowed = QStringLiteral("FROM-TO, at least a second, as 0:10:00-0:20:00");
    const QStringList parts = value.split(u'-');
    if (parts.size() != 2) refuse(QStringLiteral("range"), value, allowed);
    const auto from = parse_duration(parts[0].toStdString());
    const auto to = parse_duration(parts[1].toStdString());
    if (!from || !to || *to - *from < std::chrono::seconds{1})
        refuse(QStringLiteral("range"), value, allowed);
    return {*from, *to};
}

int board_of(const QString& value, std::uint32_t boards) {
    bool whole = false;
    const int board = value.toInt(&whole);
    if (!whole || board < 1 || static_cast<std::uint32_t>(board) > boards)
        refuse(QStringLiteral("board"), value, QStringLiteral("a board from 1 to %1").arg(boards));
    return board;
}

}  // namespace

CommandLine parse_command_line(const QStringList& arguments) try {
    QCommandLineParser parser;
    add_options(parser);
    if (!parser.parse(arguments)) throw CommandLineError(parser.errorText().toStdString());
    if (!parser.positionalArguments().isEmpty())
        throw CommandLineError(QStringLiteral("%1: not an option; see --help")
                                   .arg(parser.positionalArguments().first())
                                   .toStdString());

    const auto given = [&](const char* name) { return parser.value(QString::fromLatin1(name)); };
    CommandLine line;
    line.help = parser.isSet(QStringLiteral("help"));
    line.version = parser.isSet(QStringLiteral("version"));
    line.self_test = parser.isSet(QStringLiteral("self-test"));
    line.gpu = one_of(parser, QStringLiteral("renderer"), renderer_words()) == QStringLiteral("gpu");
    line.screenshot = given("screenshot");
    line.games = given("games");
    line.reduced_motion = parser.isSet(QStringLiteral("reduced-motion"));
    if (parser.isSet(QStringLiteral("scenario")))
        line.scenario = load_scenario(given("scenario").toStdString());
    for (const auto& option : scenario_options())
        if (parser.isSet(QString::fromLatin1(option.name)))
            set_option(line.scenario, option, given(option.name));
    if (const auto problem = find_problem(line.scenario, true)) throw CommandLineError(describe(*problem));
    if (parser.isSet(QStringLiteral("at"))) line.at = duration_of(QStringLiteral("at"), given("at"));
    if (parser.isSet(QStringLiteral("range"))) line.range = range_of(given("range"));
    if (parser.isSet(QStringLiteral("board"))) line.board = board_of(given("board"), line.scenario.boards);
    line.theme = one_of(parser, QStringLiteral("theme"), theme_words());
    line.language = one_of(parser, QStringLiteral("language"), language_words());
    if (parser.isSet(QStringLiteral("page")))
        line.page = one_of(parser, QStringLiteral("page"), page_words());
    if (parser.isSet(QStringLiteral("size"))) line.size = size_of(given("size"));
    return line;
} catch (const JsonError& error) {
    throw CommandLineError(error.what());
}

QString command_line_help() {
    QCommandLineParser parser;
    add_options(parser);
    return parser.helpText();
}

}  // namespace simul
