#include "app/window/settings/models/settings.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "app/window/base/milliseconds.hpp"
#include "app/window/base/time_text.hpp"
#include "app/window/base/window_limits.hpp"
#include "app/window/settings/models/incidents.hpp"
#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {

namespace {

using choice::SettingField;

const double longest_thought = to_ms(limits::thinking);

bool is_time(SettingField field) {
    constexpr std::array times{SettingField::MasterField, SettingField::OpponentField,
                               SettingField::WalkField, SettingField::SliceField, SettingField::BlockField};
    return std::ranges::find(times, field) != times.end();
}

QString value_text(SettingField field, double value) {
    return is_time(field) && std::isfinite(value) ? TimeText::brief(value) : QString::number(value, 'g', 15);
}

double most_percent(choice::TimeSpread spread) {
    return spread == choice::TimeSpread::Uniform ? 100 : limits::variation;
}

/// The wish as far as there are boards and pairs for it.
Scenario clamped(Scenario wish) {
    wish.masters = std::min(wish.masters, wish.boards);
    if (wish.in_play && *wish.in_play >= wish.boards) wish.in_play.reset();
    drop_incidents_beyond(wish);
    if (!wish.real_lengths) wish.lengths.clear();
    return wish;
}

}  // namespace

Settings::Settings(QObject* parent) : QObject{parent} {}

int Settings::boards() const { return static_cast<int>(wish_.boards); }
int Settings::pairs() const { return static_cast<int>(wish_.pairs); }
double Settings::masterMs() const { return to_ms(wish_.master); }
double Settings::opponentMs() const { return to_ms(wish_.opponent); }
double Settings::walkMs() const { return to_ms(wish_.walk); }
double Settings::sliceMs() const { return to_ms(wish_.slice); }
int Settings::masters() const { return static_cast<int>(std::min(wish_.masters, wish_.boards)); }
int Settings::inPlay() const {
    return static_cast<int>(std::min(wish_.in_play.value_or(wish_.boards), wish_.boards));
}
bool Settings::allInPlay() const { return inPlay() == boards(); }
choice::ServePolicy Settings::policy() const { return choice::of(wish_.policy); }
choice::TimeSpread Settings::masterSpread() const { return choice::of(wish_.vary_master.spread); }
double Settings::masterSpreadPercent() const { return wish_.vary_master.percent; }
choice::TimeSpread Settings::opponentSpread() const { return choice::of(wish_.vary_opponent.spread); }
double Settings::opponentSpreadPercent() const { return wish_.vary_opponent.percent; }
QString Settings::seed() const { return QString::number(wish_.seed); }
bool Settings::realLengths() const { return wish_.real_lengths; }

bool Settings::classic() const {
    const Scenario classic;
    return toScenario(classic.mode) == classic;
}

bool Settings::accept(Scenario wish) {
    const Scenario played = clamped(wish);
    Refusal refusal = refusal_of(played);
    const bool is_fine = refusal.field == SettingField::NoField;
    show_problem(refusal);
    if (is_fine && wish != wish_) {
        wish_ = std::move(wish);
        incidents_.show(played);
        Q_EMIT changed();
    }
    return is_fine;
}

template <class Value, class Change>
void Settings::set_value(SettingField field, Value value, double low, double high, Change change) {
    const auto number = static_cast<double>(value);
    if (!(number >= low && number <= high))
        return show_problem({field, value_text(field, number), low, high, QString{}});
    Scenario wish = wish_;
    change(wish);
    accept(std::move(wish));
}

void Settings::setBoards(int value) {
    set_value(SettingField::BoardsField, value, 1, window_limits::boards,
              [&](Scenario& wish) { wish.boards = static_cast<std::uint32_t>(value); });
}

void Settings::setPairs(int value) {
    set_value(SettingField::PairsField, value, 1, limits::pairs,
              [&](Scenario& wish) { wish.pairs = static_cast<std::uint32_t>(value); });
}

void Settings::setMasterMs(double value) {
    set_value(SettingField::MasterField, value, 1, longest_thought,
              [&](Scenario& wish) { wish.master = from_ms(value); });
}

void Settings::setOpponentMs(double value) {
    set_value(SettingField::OpponentField, value, 0, longest_thought,
              [&](Scenario& wish) { wish.opponent = from_ms(value); });
}

void Settings::setWalkMs(double value) {
    set_value(SettingField::WalkField, value, 0, longest_thought,
              [&](Scenario& wish) { wish.walk = from_ms(value); });
}

void Settings::setMasters(int value) {
    set_value(SettingField::MastersField, value, 1, boards(),
              [&](Scenario& wish) { wish.masters = static_cast<std::uint32_t>(value); });
}

void Settings::setInPlay(int value) {
    set_value(SettingField::InPlayField, value, 0, boards(), [&](Scenario& wish) {
        wish.in_play.reset();
        if (value != 0 && value != boards()) wish.in_play = static_cast<std::uint32_t>(value);
    });
}

void Settings::setSliceMs(double value) {
    set_value(SettingField::SliceField, value, 0, longest_thought,
              [&](Scenario& wish) { wish.slice = from_ms(value); });
}

void Settings::setPolicy(choice::ServePolicy value) {
    set_value(SettingField::PolicyField, static_cast<int>(value), 0, policy_words.size() - 1,
              [&](Scenario& wish) { wish.policy = choice::engine(value); });
}

void Settings::setMasterSpread(choice::TimeSpread value) {
    set_value(SettingField::VaryMasterField, static_cast<int>(value), 0, spread_words.size() - 1,
              [&](Scenario& wish) {
                  wish.vary_master = {choice::engine(value),
                                      std::min(wish.vary_master.percent, most_percent(value))};
              });
}

void Settings::setMasterSpreadPercent(double value) {
    set_value(SettingField::VaryMasterField, value, 0, most_percent(masterSpread()),
              [&](Scenario& wish) { wish.vary_master.percent = value; });
}

void Settings::setOpponentSpread(choice::TimeSpread value) {
    set_value(SettingField::VaryOpponentField, static_cast<int>(value), 0, spread_words.size() - 1,
              [&](Scenario& wish) {
                  wish.vary_opponent = {choice::engine(value),
                                        std::min(wish.vary_opponent.percent, most_percent(value))};
              });
}

void Settings::setOpponentSpreadPercent(double value) {
    set_value(SettingField::VaryOpponentField, value, 0, most_percent(opponentSpread()),
              [&](Scenario& wish) { wish.vary_opponent.percent = value; });
}

void Settings::setSeed(const QString& value) {
    const auto seed = parse_whole(value.trimmed().toStdString());
    if (!seed) return show_problem({SettingField::SeedField, value, 0, 0x1p64, QString{}});
    Scenario wish = wish_;
    wish.seed = *seed;
    accept(std::move(wish));
}

void Settings::setRealLengths(bool value) {
    Scenario wish = wish_;
    wish.real_lengths = value;
    accept(std::move(wish));
}

bool Settings::has_seat(SettingField field, int board, int pair) {
    const bool has_board = board >= 0 && board < boards();
    if (has_board && pair >= 0 && pair < pairs()) return true;
    const int number = has_board ? pair : board;
    show_problem(
        {field, QString::number(number + 1LL), 1, static_cast<double>(has_board ? pairs() : boards()), {}});
    return false;
}

bool Settings::setSlowBoard(int board, double factor) {
    if (!has_seat(SettingField::SlowField, board)) return false;
    Scenario wish = wish_;
    set_slow_board(wish, static_cast<std::uint32_t>(board), factor);
    return accept(std::move(wish));
}

bool Settings::setBlockingThought(int board, int pair, double extraMs) {
    if (!has_seat(SettingField::BlockField, board, pair)) return false;
    Scenario wish = wish_;
    set_blocking_thought(
        wish, {static_cast<std::uint32_t>(board), static_cast<std::uint32_t>(pair), from_ms(extraMs)});
    return accept(std::move(wish));
}

bool Settings::setBlockingBoard(int board, bool blocking) {
    if (!has_seat(SettingField::BlockingBoardField, board)) return false;
    Scenario wish = wish_;
    set_blocking_board(wish, static_cast<std::uint32_t>(board), blocking);
    return accept(std::move(wish));
}

void Settings::clearBlockingThoughts() {
    Scenario wish = wish_;
    wish.blocks.clear();
    accept(std::move(wish));
}

void Settings::reset() {
    Scenario wish;
    wish.lengths = wish_.lengths;
    accept(std::move(wish));
}

void Settings::clearProblem() { show_problem({}); }

void Settings::setGameLengths(std::vector<std::uint32_t> lengths) {
    Scenario wish = wish_;
    wish.lengths = std::move(lengths);
    accept(std::move(wish));
}

bool Settings::load(const Scenario& scenario) {
    if (const auto problem = find_problem(scenario, true)) {
        show_problem(refusal_of(*problem));
        return false;
    }
    Scenario wish = scenario;
    wish.mode = Scenario{}.mode;
    wish.switches.clear();
    if (wish.in_play && *wish.in_play == wish.boards) wish.in_play.reset();
    if (wish.lengths.empty()) wish.lengths = wish_.lengths;
    return accept(std::move(wish));
}

Scenario Settings::toScenario(Mode mode) const { return in_mode(clamped(wish_), mode); }

}  // namespace simul
