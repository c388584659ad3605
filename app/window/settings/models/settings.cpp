#include "app/window/settings/models/settings.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "app/window/base/milliseconds.hpp"
#include "app/window/base/time_text.hpp"
#include "app/window/base/typed_number.hpp"
#include "app/window/base/window_limits.hpp"
#include "app/window/settings/models/incidents.hpp"
#include "simulator/scenario/fields.hpp"
#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {

namespace {

using choice::SettingField;

/// What the engine knows of the number; nothing for another field.
const FieldInfo* number_info(SettingField field) {
    if (field == SettingField::NoField) return nullptr;
    const FieldInfo& info = info_of(choice::engine(field));
    return info.is_number() ? &info : nullptr;
}

/// None is as many as there are boards.
double number_in(const Scenario& scenario, const FieldInfo& info) {
    return static_cast<double>(info.number.get(scenario).value_or(scenario.boards));
}

QString value_text(SettingField field, double value) {
    return Settings::isTime(field) && std::isfinite(value) ? TimeText::brief(value)
                                                           : QString::number(value, 'g', 15);
}

/// No number goes beyond the boards.
void clamp_numbers(Scenario& wish) {
    for (const FieldInfo& info : fields) {
        if (!info.number.up_to_boards) continue;
        const auto value = info.number.get(wish);
        if (!value || *value < wish.boards) continue;
        info.number.set(wish,
                        info.number.none.empty() ? std::optional<std::uint64_t>{wish.boards} : std::nullopt);
    }
}

/// The wish as far as there are boards and pairs for it.
Scenario clamped(Scenario wish) {
    clamp_numbers(wish);
    drop_incidents_beyond(wish);
    if (!wish.real_lengths) wish.lengths.clear();
    return wish;
}

}  // namespace

Settings::Settings(QObject* parent) : QObject{parent} {}

double Settings::value(SettingField field) const {
    if (field == SettingField::SeedField) return static_cast<double>(wish_.seed);
    const FieldInfo* info = number_info(field);
    if (info == nullptr) return 0;
    const double number = number_in(wish_, *info);
    return info->number.up_to_boards ? std::min(number, static_cast<double>(wish_.boards)) : number;
}

bool Settings::isTime(SettingField field) {
    if (field == SettingField::BlockField) return true;
    const FieldInfo* info = number_info(field);
    return info != nullptr && info->kind == FieldKind::duration;
}

double Settings::most(SettingField field) const {
    const FieldInfo* info = number_info(field);
    if (info == nullptr) return 0;
    if (info->field == Field::boards) return window_limits::boards;
    return static_cast<double>(most_of(*info, wish_));
}

choice::ServePolicy Settings::policy() const { return choice::of(wish_.policy); }
choice::TimeSpread Settings::masterSpread() const { return choice::of(wish_.vary_master.spread); }
double Settings::masterSpreadPercent() const { return wish_.vary_master.percent; }
choice::TimeSpread Settings::opponentSpread() const { return choice::of(wish_.vary_opponent.spread); }
double Settings::opponentSpreadPercent() const { return wish_.vary_opponent.percent; }
QString Settings::seed() const { return QString::number(wish_.seed); }
bool Settings::realLengths() const { return wish_.real_lengths; }

bool Settings::realLengthsMatter() const {
    const auto boards = std::min<std::size_t>(wish_.boards, wish_.lengths.size());
    return std::any_of(wish_.lengths.begin(), wish_.lengths.begin() + static_cast<std::ptrdiff_t>(boards),
                       [this](std::uint32_t pairs) { return pairs < wish_.pairs; });
}

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
        ++revision_;
        incidents_.show(played);
        Q_EMIT changed();
    }
    return is_fine;
}

template <class Change>
void Settings::set_value(SettingField field, double value, double low, double high, Change change) {
    if (!(value >= low && value <= high))
        return show_problem({field, value_text(field, value), low, high, QString{}});
    Scenario wish = wish_;
    change(wish);
    accept(std::move(wish));
}

void Settings::set(SettingField field, double value) {
    const FieldInfo* info = number_info(field);
    if (info == nullptr) return;
    const bool can_be_none = !info->number.none.empty();
    const double low = can_be_none ? 0 : static_cast<double>(info->number.least);
    set_value(field, value, low, most(field), [&](Scenario& wish) {
        const bool is_none = can_be_none && (value == 0 || value == wish.boards);
        const auto number = isTime(field) ? from_ms(value).count() : static_cast<std::int64_t>(value);
        info->number.set(wish, is_none ? std::nullopt : std::optional{static_cast<std::uint64_t>(number)});
    });
}

void Settings::setPolicy(choice::ServePolicy value) {
    set_value(SettingField::PolicyField, static_cast<int>(value), 0, policy_words.size() - 1.0,
              [&](Scenario& wish) { wish.policy = choice::engine(value); });
}

void Settings::setMasterSpread(choice::TimeSpread value) {
    set_value(SettingField::VaryMasterField, static_cast<int>(value), 0, spread_words.size() - 1.0,
              [&](Scenario& wish) {
                  wish.vary_master = {choice::engine(value), std::min(wish.vary_master.percent,
                                                                      most_percent(choice::engine(value)))};
              });
}

void Settings::setMasterSpreadPercent(double value) {
    set_value(SettingField::VaryMasterField, value, 0, most_percent(wish_.vary_master.spread),
              [&](Scenario& wish) { wish.vary_master.percent = value; });
}

void Settings::setOpponentSpread(choice::TimeSpread value) {
    set_value(SettingField::VaryOpponentField, static_cast<int>(value), 0, spread_words.size() - 1.0,
              [&](Scenario& wish) {
                  wish.vary_opponent = {choice::engine(value), std::min(wish.vary_opponent.percent,
                                                                        most_percent(choice::engine(value)))};
              });
}

void Settings::setOpponentSpreadPercent(double value) {
    set_value(SettingField::VaryOpponentField, value, 0, most_percent(wish_.vary_opponent.spread),
              [&](Scenario& wish) { wish.vary_opponent.percent = value; });
}

void Settings::setSeed(const QString& value) {
    const auto seed = parse_whole(as_written(value));
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
