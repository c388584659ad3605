#include "app/window/base/choices.hpp"

/// Every value of the engine with its twin, spelled out: a new one that has none does not compile.
namespace simul::choice {
namespace {

using chess::PgnFault;

constexpr RunMode twin_of(Mode value) {
    switch (value) {
        case Mode::sync:
            return RunMode::Sync;
        case Mode::async:
            return RunMode::Async;
        case Mode::pool:
            return RunMode::Pool;
        case Mode::threads:
            return RunMode::Threads;
        case Mode::clones:
            return RunMode::Clones;
        case Mode::await_in_turn:
            return RunMode::AwaitInTurn;
        case Mode::blocking_wait:
            return RunMode::BlockingWait;
    }
    return RunMode{-1};
}

constexpr HallWay twin_of(WayId value) {
    switch (value) {
        case WayId::one_by_one:
            return HallWay::OneByOne;
        case WayId::awaits_in_turn:
            return HallWay::AwaitsInTurn;
        case WayId::asyncio:
            return HallWay::Asyncio;
        case WayId::thread_pool:
            return HallWay::ThreadPool;
        case WayId::threads_in_turn:
            return HallWay::ThreadsInTurn;
        case WayId::processes:
            return HallWay::Processes;
        case WayId::everyone_hers:
            return HallWay::EveryoneHers;
        case WayId::blocking_calls:
            return HallWay::BlockingCalls;
    }
    return HallWay{-1};
}

constexpr WrongWay twin_of(Wrong value) {
    switch (value) {
        case Wrong::no:
            return WrongWay::RightWay;
        case Wrong::cannot_exist:
            return WrongWay::CannotExist;
        case Wrong::mistake:
            return WrongWay::CommonMistake;
    }
    return WrongWay{-1};
}

constexpr ServePolicy twin_of(Policy value) {
    switch (value) {
        case Policy::first_ready:
            return ServePolicy::FirstReady;
        case Policy::fixed_round:
            return ServePolicy::FixedRound;
        case Policy::last_ready:
            return ServePolicy::LastReady;
    }
    return ServePolicy{-1};
}

constexpr TimeSpread twin_of(Spread value) {
    switch (value) {
        case Spread::constant:
            return TimeSpread::Constant;
        case Spread::uniform:
            return TimeSpread::Uniform;
        case Spread::exponential:
            return TimeSpread::Exponential;
        case Spread::lognormal:
            return TimeSpread::Lognormal;
    }
    return TimeSpread{-1};
}

constexpr SeatPhase twin_of(BoardPhase value) {
    switch (value) {
        case BoardPhase::not_open:
            return SeatPhase::NotOpen;
        case BoardPhase::waiting:
            return SeatPhase::WaitingForHer;
        case BoardPhase::served:
            return SeatPhase::Served;
        case BoardPhase::opponent_thinking:
            return SeatPhase::OpponentThinking;
        case BoardPhase::paused:
            return SeatPhase::Paused;
        case BoardPhase::over:
            return SeatPhase::Over;
    }
    return SeatPhase{-1};
}

constexpr MasterDoing twin_of(MasterPhase value) {
    switch (value) {
        case MasterPhase::idle:
            return MasterDoing::MasterIdles;
        case MasterPhase::walking:
            return MasterDoing::MasterWalks;
        case MasterPhase::thinking:
            return MasterDoing::MasterThinks;
        case MasterPhase::standing:
            return MasterDoing::MasterStands;
        case MasterPhase::held:
            return MasterDoing::MasterIsHeld;
    }
    return MasterDoing{-1};
}

constexpr KnownFormula twin_of(Formula value) {
    switch (value) {
        case Formula::none:
            return KnownFormula::NoFormula;
        case Formula::one_at_a_time:
            return KnownFormula::OneAtATime;
        case Formula::walking_on:
            return KnownFormula::WalkingOn;
        case Formula::pool_below_knee:
            return KnownFormula::PoolBelowKnee;
        case Formula::several_masters:
            return KnownFormula::SeveralMasters;
    }
    return KnownFormula{-1};
}

constexpr PaceSetter twin_of(Bottleneck value) {
    switch (value) {
        case Bottleneck::master:
            return PaceSetter::TheMaster;
        case Bottleneck::opponents:
            return PaceSetter::TheOpponents;
    }
    return PaceSetter{-1};
}

constexpr SettingField twin_of(Field value) {
    switch (value) {
        case Field::mode:
            return SettingField::ModeField;
        case Field::boards:
            return SettingField::BoardsField;
        case Field::pairs:
            return SettingField::PairsField;
        case Field::master:
            return SettingField::MasterField;
        case Field::opponent:
            return SettingField::OpponentField;
        case Field::walk:
            return SettingField::WalkField;
        case Field::masters:
            return SettingField::MastersField;
        case Field::in_play:
            return SettingField::InPlayField;
        case Field::slice:
            return SettingField::SliceField;
        case Field::policy:
            return SettingField::PolicyField;
        case Field::vary_master:
            return SettingField::VaryMasterField;
        case Field::vary_opponent:
            return SettingField::VaryOpponentField;
        case Field::seed:
            return SettingField::SeedField;
        case Field::slow:
            return SettingField::SlowField;
        case Field::block:
            return SettingField::BlockField;
        case Field::blocking_board:
            return SettingField::BlockingBoardField;
        case Field::real_lengths:
            return SettingField::RealLengthsField;
        case Field::switches:
            return SettingField::SwitchesField;
        case Field::recorded:
            return SettingField::RecordedField;
        case Field::events:
            return SettingField::EventsField;
        case Field::span:
            return SettingField::SpanField;
    }
    return SettingField{-1};
}

constexpr GameFault twin_of(PgnFault value) {
    switch (value) {
        case PgnFault::no_file:
            return GameFault::NoGameFile;
        case PgnFault::folder:
            return GameFault::IsFolder;
        case PgnFault::damaged:
            return GameFault::DamagedFile;
        case PgnFault::black_first:
            return GameFault::BlackFirst;
        case PgnFault::other_rules:
            return GameFault::OtherRules;
        case PgnFault::unreadable:
            return GameFault::UnreadableFile;
        case PgnFault::too_large:
            return GameFault::TooLargeFile;
        case PgnFault::no_moves:
            return GameFault::NoMoves;
        case PgnFault::too_many_games:
            return GameFault::TooManyGames;
        case PgnFault::too_many_plies:
            return GameFault::TooManyPlies;
        case PgnFault::tag:
            return GameFault::WrongTag;
        case PgnFault::start:
            return GameFault::WrongStart;
        case PgnFault::move:
            return GameFault::WrongMove;
        case PgnFault::junk:
            return GameFault::NoChess;
        case PgnFault::never_closed:
            return GameFault::NeverClosed;
        case PgnFault::no_result:
            return GameFault::NoResult;
    }
    return GameFault{-1};
}

template <class Engine>
constexpr bool all_match_up_to(Engine last) {
    for (int value = 0; value <= static_cast<int>(last); ++value)
        if (of(static_cast<Engine>(value)) != twin_of(static_cast<Engine>(value))) return false;
    return true;
}

template <class Engine>
constexpr bool all_come_back_up_to(Engine last) {
    for (int value = 0; value <= static_cast<int>(last); ++value)
        if (engine(of(static_cast<Engine>(value))) != static_cast<Engine>(value)) return false;
    return true;
}

static_assert(all_match_up_to(Mode::blocking_wait));
static_assert(all_match_up_to(WayId::blocking_calls));
static_assert(all_match_up_to(Wrong::mistake));
static_assert(all_match_up_to(Policy::last_ready));
static_assert(all_match_up_to(Spread::lognormal));
static_assert(all_match_up_to(BoardPhase::over));
static_assert(all_match_up_to(MasterPhase::held));
static_assert(all_match_up_to(Formula::several_masters));
static_assert(all_match_up_to(Bottleneck::opponents));
static_assert(all_match_up_to(Field::span));
static_assert(all_match_up_to(PgnFault::no_result));

static_assert(all_come_back_up_to(Mode::blocking_wait));
static_assert(all_come_back_up_to(WayId::blocking_calls));
static_assert(all_come_back_up_to(Field::span));
static_assert(all_come_back_up_to(Policy::last_ready));
static_assert(all_come_back_up_to(Spread::lognormal));

}  // namespace
}  // namespace simul::choice
