#include "app/window/pages/setups/models/setup_desk.hpp"

#include <algorithm>
#include <exception>
#include <utility>

#include <QDir>
#include <QFileInfo>

#include "app/window/base/milliseconds.hpp"
#include "app/window/base/window_limits.hpp"
#include "app/window/pages/setups/models/setup_view.hpp"
#include "simulator/setup/built_in_setups.hpp"
#include "simulator/setup/setup_file.hpp"
#include "simulator/text/atomic_file.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

constexpr std::size_t most_undone = 50;

/// Messages begin with a path; its name says enough.
QString with_short_name(const QString& message, const QString& path) {
    return message.startsWith(path) ? QFileInfo(path).fileName() + message.mid(path.size()) : message;
}

bool are_games(const QString& path) {
    const QString name = path.toLower();
    return name.endsWith(QLatin1String(".pgn")) || name.endsWith(QLatin1String(".pgn.gz"));
}

Scenario scenario_of_halls(Exhibition& exhibition) {
    const Settings& settings = *exhibition.settings();
    const Run& right = *exhibition.right();
    Scenario scenario = settings.toScenario(choice::engine(right.mode()));
    scenario.switches = right.engineSwitches();
    const Mode left = choice::engine(exhibition.left()->mode());
    const auto goes_over_to_pool = [](const Switch& change) { return change.to == Mode::pool; };
    if (left == Mode::pool || std::ranges::any_of(scenario.switches, goes_over_to_pool))
        scenario.in_play = settings.toScenario(Mode::pool).in_play;
    return scenario;
}

std::string too_large() {
    return "the window shows up to " + grouped(window_limits::boards) + " boards and " +
           grouped(window_limits::events) + " events; simul-cli goes further";
}

}  // namespace

SetupDesk::SetupDesk(Exhibition& exhibition, Playback& playback, Preferences& preferences, Words words)
    : exhibition_(exhibition),
      playback_(playback),
      preferences_(preferences),
      words_(std::move(words)),
      opened_last_(preferences) {
    connect(&exhibition_, &Exhibition::recorded, this, [this] {
        if (is_waiting_) finish();
    });
    connect(&preferences_, &Preferences::languageChanged, this, &SetupDesk::nameChanged);
}

QString SetupDesk::name() const {
    return QString::fromStdString(name_.in(preferences_.language().toStdString()));
}

bool SetupDesk::takes(const QList<QUrl>& files) {
    if (files.size() != 1 || !files.first().isLocalFile()) return false;
    const QString name = files.first().toLocalFile().toLower();
    return are_games(name) || name.endsWith(QLatin1String(".simul")) || name.endsWith(QLatin1String(".json"));
}

bool SetupDesk::open(const QUrl& file, const QVariantMap& shown) {
    return openPath(file.isLocalFile() ? file.toLocalFile() : file.toString(), shown);
}

bool SetupDesk::openPath(const QString& path, const QVariantMap& shown) {
    set_error({});
    if (are_games(path)) {
        exhibition_.games()->open(QUrl::fromLocalFile(path));
        return true;
    }
    const bool is_open = attempt([&] { return load_setup(path.toStdString()); }, shown);
    if (is_open)
        add_opened(path);
    else
        set_error(with_short_name(error_, path));
    return is_open;
}

bool SetupDesk::openText(const QString& text, const QVariantMap& shown) {
    const std::string plain = text.trimmed().toStdString();
    return attempt([&] { return plain.starts_with("{") ? read_setup(plain) : words_.read_link(plain); },
                   shown);
}

bool SetupDesk::openBuiltIn(const QString& id, const QVariantMap& shown) {
    const std::string wanted = id.toStdString();
    const auto found = std::ranges::find(built_in_setups(), wanted, &BuiltInSetup::id);
    return found != built_in_setups().end() && attempt([&] { return read_setup(found->text); }, shown);
}

/// What is wrong with it comes as one line, whoever says so.
bool SetupDesk::attempt(const std::function<Setup()>& read, const QVariantMap& shown) {
    set_error({});
    try {
        return take(read(), shown);
    } catch (const std::exception& error) {
        set_error(QString::fromUtf8(error.what()).simplified());
        return false;
    }
}

bool SetupDesk::take(const Setup& setup, const QVariantMap& shown) {
    Setup before = shown_now(shown);
    if (!setup.window.theme.empty() || !setup.window.language.empty() || setup.window.reduced_motion) {
        before.window.theme = preferences_.themeWord().toStdString();
        before.window.language = preferences_.language().toStdString();
        before.window.reduced_motion = preferences_.reducedMotion();
    }
    if (!setup.window.words.empty() || !setup.window.unit.empty()) {
        before.window.words = preferences_.words().toStdString();
        before.window.unit = preferences_.unit().toStdString();
    }
    before.window.hide_results = shown.value(QStringLiteral("hideResults")).toBool();
    if (!show(setup)) throw std::runtime_error(too_large());
    if (before_.size() == most_undone) before_.erase(before_.begin());
    before_.push_back(std::move(before));
    Q_EMIT undoChanged();
    return true;
}

bool SetupDesk::show(const Setup& setup) {
    {
        const auto edit = exhibition_.edit();
        if (!exhibition_.load(setup.scenario)) return false;
        Run& left = *exhibition_.left();
        left.setSwitches({});
        left.setSeveralMasters(false);
        left.setMode(choice::of(setup.window.left.value_or(Mode::sync)));
    }
    playback_.setPlaying(false);
    playback_.clearLoop();
    if (setup.window.speed) playback_.setSpeed(*setup.window.speed);
    const SetupWindow& look = setup.window;
    preferences_.useForNow(QString::fromStdString(look.language), QString::fromStdString(look.theme),
                           look.reduced_motion);
    preferences_.lendWords(QString::fromStdString(look.words), QString::fromStdString(look.unit));
    set_name(setup.name);
    to_show_ = look;
    is_waiting_ = exhibition_.busy();
    if (!is_waiting_) finish();
    return true;
}

void SetupDesk::finish() {
    is_waiting_ = false;
    playback_.seek(to_ms(to_show_.at.value_or(Time{})));
    Q_EMIT opened(view_of_window(to_show_));
}

void SetupDesk::undo() {
    if (before_.empty()) return;
    set_error({});
    const Setup setup = std::move(before_.back());
    before_.pop_back();
    show(setup);
    Q_EMIT undoChanged();
}

Setup SetupDesk::shown_now(const QVariantMap& shown) const {
    Setup setup;
    setup.name = name_;
    setup.scenario = scenario_of_halls(exhibition_);
    setup.window = window_of_view(shown);
    setup.window.left = choice::engine(exhibition_.left()->mode());
    setup.window.at = from_ms(playback_.timeMs());
    setup.window.speed = static_cast<std::uint32_t>(playback_.speed());
    if (preferences_.words() != QLatin1String("hall")) {
        setup.window.words = preferences_.words().toStdString();
        setup.window.unit = preferences_.unit().toStdString();
    }
    return setup;
}

bool SetupDesk::keep(const QUrl& file, const QString& name, bool with_look, const QVariantMap& shown) {
    set_error({});
    Setup setup = shown_now(shown);
    if (setup.window.page == "setups")
        setup.window.page = "race";  // what is kept is what a click there opens
    setup.name = {name.trimmed().left(80).toStdString(), std::nullopt};
    if (with_look) {
        setup.window.theme = preferences_.themeWord().toStdString();
        setup.window.language = preferences_.language().toStdString();
        setup.window.reduced_motion = preferences_.reducedMotion();
    }
    QString path = file.toLocalFile();
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".simul");
    try {
        save_setup(path.toStdString(), setup);
    } catch (const std::exception& error) {
        set_error(QString::fromUtf8(error.what()).simplified());
        return false;
    }
    set_name(setup.name);
    if (folder().isEmpty()) chooseFolder(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    add_opened(path);
    Q_EMIT kept(path);
    return true;
}

void SetupDesk::remove(const QString& path) {
    opened_last_.remove(path);
    Q_EMIT openedLastChanged();
}

void SetupDesk::add_opened(const QString& path) {
    opened_last_.add(path);
    Q_EMIT openedLastChanged();
}

void SetupDesk::list_opened(const QString& path) {
    opened_last_.append(path);
    Q_EMIT openedLastChanged();
}

void SetupDesk::chooseFolder(const QUrl& folder) {
    preferences_.keep(QStringLiteral("setupsFolder"), folder.toLocalFile());
    Q_EMIT folderChanged();
}

QString SetupDesk::commandLine(const QVariantMap& shown) const {
    return words_.command_line(shown_now(shown));
}

QString SetupDesk::link(const QVariantMap& shown) const { return words_.link(shown_now(shown)); }

QUrl SetupDesk::fileFor(const QString& name) const {
    QString file = name.trimmed();
    for (QChar& letter : file)
        if (!letter.isLetterOrNumber() && !QStringLiteral(" -_,()").contains(letter)) letter = u'-';
    if (file.isEmpty()) file = QStringLiteral("setup");
    const QString place = folder().isEmpty() ? QDir::homePath() : folder();
    return QUrl::fromLocalFile(QDir(place).filePath(file.left(80) + QStringLiteral(".simul")));
}

void SetupDesk::set_error(const QString& text) {
    if (std::exchange(error_, text) != text) Q_EMIT errorChanged();
}

void SetupDesk::set_name(const SetupText& name) {
    name_ = name;
    Q_EMIT nameChanged();
}

}  // namespace simul
