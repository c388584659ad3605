#include "app/window/shell/session.hpp"

#include <utility>

#include <QCoreApplication>
#include <QEventLoop>
#include <QGuiApplication>
#include <QScreen>

#include "app/options/option_values.hpp"
#include "app/options/usage_error.hpp"
#include "app/window/base/milliseconds.hpp"
#include "app/window/base/time_unit.hpp"
#include "app/window/base/window_limits.hpp"
#include "app/window/look/items/theme_store.hpp"
#include "app/window/shell/setups/setup_words.hpp"
#include "app/window/sound/models/sound_program.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

std::unique_ptr<Preferences> preferences_in(const std::optional<QString>& file) {
    return file ? std::make_unique<Preferences>(*file) : std::make_unique<Preferences>();
}

/// Asked for on the command line: a file that cannot be read is wrong usage.
void open_games(GameBook& book, const std::string& path) try {
    book.open_now(path);
} catch (const chess::PgnError& error) {
    throw options::UsageError(std::string("--games ") + error.what());
}

/// Large exhibitions are played on a thread.
void wait_for(const Exhibition& exhibition) {
    while (exhibition.busy()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

std::unique_ptr<Speaker> or_usual(std::unique_ptr<Speaker> speaker) {
    return speaker ? std::move(speaker) : std::make_unique<SoundProgram>(SoundProgram::usual_path());
}

}  // namespace

Session::Session(const CommandLine& line, const std::optional<QString>& preferences_file,
                 std::unique_ptr<Speaker> speaker)
    : line_(line),
      preferences_(preferences_in(preferences_file)),
      desk_(exhibition_, playback_, *preferences_, setup_words()),
      sounds_(playback_, *preferences_, or_usual(std::move(speaker))) {
    if (!line.language.isEmpty()) preferences_->setLanguage(line.language);
    if (!line.words.isEmpty()) preferences_->setWords(line.words);
    if (!line.unit.isEmpty()) preferences_->setUnit(line.unit);
    if (!line.theme.isEmpty()) preferences_->setThemeWord(line.theme);
    if (line.reduced_motion) preferences_->setReducedMotion(true);
    take_setup();
    if (line.strict) exhibition_.games()->be_strict();
    if (line.games) {
        open_games(*exhibition_.games(), *line.games);
        line_.scenario.lengths.clear();
    }
    load();
    playback_.setExhibition(&exhibition_);
    refuse_times_beyond_end();
    if (line.at) playback_.seek(static_cast<double>(line.at->count()));
    speak();
}

void Session::speak() {
    languages_.use(preferences_->language(), preferences_->spokenWords());
    TimeUnit::of_program().use(preferences_->spokenSecond());
}

void Session::load() {
    exhibition_.left()->setMode(choice::of(line_.left));
    if (!exhibition_.load(line_.scenario))
        throw options::UsageError("the window shows up to " + grouped(window_limits::boards) +
                                  " boards and " + grouped(window_limits::events) +
                                  " events; simul-cli goes further");
    if (line_.is_offscreen() || line_.at || line_.range || line_.board) wait_for(exhibition_);
    if (!exhibition_.errorText().isEmpty()) throw options::UsageError(exhibition_.errorText().toStdString());
}

/// The halls and the clock are set up as by options; this is the rest.
void Session::take_setup() {
    if (!line_.setup) return;
    const SetupWindow& window = line_.setup->window;
    preferences_->useForNow(QString::fromStdString(window.language), QString::fromStdString(window.theme),
                            window.reduced_motion);
    preferences_->lendWords(line_.words.isEmpty() ? QString::fromStdString(window.words) : QString{},
                            line_.unit.isEmpty() ? QString::fromStdString(window.unit) : QString{});
    if (window.speed) playback_.setSpeed(*window.speed);
    desk_.name_as_opened(*line_.setup);
    desk_.add_opened(QString::fromStdString(line_.setup_file));
    for (const std::string& file : line_.more_files) desk_.list_opened(QString::fromStdString(file));
}

/// What a setup says is fitted, as when it is opened in the window.
void Session::refuse_times_beyond_end() const {
    const Time end = from_ms(playback_.endMs());
    const SetupWindow of_setup = line_.setup ? line_.setup->window : SetupWindow{};
    if (line_.at && line_.at != of_setup.at && *line_.at > end)
        options::refuse_value("--at", clock_text(*line_.at),
                              "0:00:00 to " + clock_text(end) + ", when both halls are over");
    if (line_.range && line_.range != of_setup.range && line_.range->second > end)
        options::refuse_value("--range",
                              clock_text(line_.range->first) + "-" + clock_text(line_.range->second),
                              "within 0:00:00-" + clock_text(end) + ", when both halls are over");
}

Session::~Session() {
    TimeUnit::of_program().use({});
    if (window_ != nullptr) keep_size();
}

bool Session::open() {
    const QSize size = first_size();
    const auto range = line_.range.value_or(std::pair<Time, Time>{});
    ThemeStore::begin_with(engine_, preferences_->themeWord(), size);
    engine_.setNetworkAccessManagerFactory(&network_);
    engine_.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine_.setInitialProperties({{QStringLiteral("exhibition"), QVariant::fromValue(&exhibition_)},
                                  {QStringLiteral("playback"), QVariant::fromValue(&playback_)},
                                  {QStringLiteral("preferences"), QVariant::fromValue(preferences_.get())},
                                  {QStringLiteral("desk"), QVariant::fromValue(&desk_)},
                                  {QStringLiteral("sounds"), QVariant::fromValue(&sounds_)},
                                  {QStringLiteral("language"), languages_.current()},
                                  {QStringLiteral("page"), line_.page},
                                  {QStringLiteral("listing"), line_.listing},
                                  {QStringLiteral("lesson"), line_.lesson},
                                  {QStringLiteral("firstBoard"), line_.board.value_or(0) - 1},
                                  {QStringLiteral("firstFromMs"), to_ms(range.first)},
                                  {QStringLiteral("firstToMs"), to_ms(range.second)},
                                  {QStringLiteral("resultsHidden"), line_.hide_results},
                                  {QStringLiteral("width"), size.width()},
                                  {QStringLiteral("height"), size.height()}});
    engine_.load(QUrl(QStringLiteral("qrc:/qt/qml/Simul/Main.qml")));
    if (engine_.rootObjects().isEmpty()) return false;
    window_ = qobject_cast<QQuickWindow*>(engine_.rootObjects().constFirst());
    if (window_ == nullptr) return false;
    const auto speak_anew = [this] {
        speak();
        engine_.retranslate();
        window_->setProperty("language", languages_.current());
    };
    QObject::connect(preferences_.get(), &Preferences::languageChanged, window_, speak_anew);
    QObject::connect(preferences_.get(), &Preferences::wordsChanged, window_, speak_anew);
    window_->installEventFilter(&letter_places_);
    window_->show();
    return true;
}

QSize Session::first_size() const {
    if (line_.size) return *line_.size;
    const QSize kept(preferences_->windowWidth(), preferences_->windowHeight());
    if (line_.is_offscreen()) return kept;
    const QScreen* screen = QGuiApplication::primaryScreen();
    constexpr int title_bar = 40;  // about that; known only when the window is shown
    return screen == nullptr ? kept : kept.boundedTo(screen->availableSize() - QSize(0, title_bar));
}

void Session::keep_size() {
    if (line_.size || window_->visibility() != QWindow::Windowed) return;
    preferences_->setWindowWidth(window_->width());
    preferences_->setWindowHeight(window_->height());
}

void Session::wait_for_page() {
    QCoreApplication::processEvents();
    wait_while("busy");
}

void Session::wait_while(const char* state) {
    const auto* const page = window_->findChild<QObject*>(QStringLiteral("otherPage"));
    while (page != nullptr && page->property(state).toBool())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

QImage Session::picture() {
    for (int round = 0; round < 4; ++round) QCoreApplication::processEvents(QEventLoop::AllEvents);
    wait_while("loading");
    QCoreApplication::processEvents(QEventLoop::AllEvents);
    return window_->grabWindow();
}

}  // namespace simul
