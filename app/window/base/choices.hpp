#pragma once

#include <QObject>

#include "simulator/chess/pgn/pgn_error.hpp"
#include "simulator/scenario/mode.hpp"
#include "simulator/scenario/prediction.hpp"
#include "simulator/scenario/scenario.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/trace/hall_state.hpp"

/// Everything that is one of a few, as keys: the shell finds the words. Values are those of the engine, which
/// choices_match.cpp proves.
namespace simul::choice {
Q_NAMESPACE

enum class RunMode { Sync, Async, Pool, Threads, Clones, AwaitInTurn, BlockingWait };
Q_ENUM_NS(RunMode)

/// How a hall is played, as programmers call it: the modes, and several processes.
enum class HallWay {
    OneByOne,
    AwaitsInTurn,
    Asyncio,
    ThreadPool,
    ThreadsInTurn,
    Processes,
    EveryoneHers,  ///< clones: a master for every board
    BlockingCalls
};
Q_ENUM_NS(HallWay)

/// Whether a way is a wrong model.
enum class WrongWay { RightWay, CannotExist, CommonMistake };
Q_ENUM_NS(WrongWay)

enum class ServePolicy { FirstReady, FixedRound, LastReady };
Q_ENUM_NS(ServePolicy)

enum class TimeSpread { Constant, Uniform, Exponential, Lognormal };
Q_ENUM_NS(TimeSpread)

/// What a board is doing.
enum class SeatPhase { NotOpen, WaitingForHer, Served, OpponentThinking, Paused, Over };
Q_ENUM_NS(SeatPhase)

/// The value a refused setting is about; `NoField`: nothing was refused.
enum class SettingField {
    NoField,
    ModeField,
    BoardsField,
    PairsField,
    MasterField,
    OpponentField,
    WalkField,
    MastersField,
    InPlayField,
    SliceField,
    PolicyField,
    VaryMasterField,
    VaryOpponentField,
    SeedField,
    SlowField,
    BlockField,
    BlockingBoardField,
    RealLengthsField,
    SwitchesField,
    RecordedField,
    EventsField,
    SpanField
};
Q_ENUM_NS(SettingField)

/// The closed form behind a prediction.
enum class KnownFormula { NoFormula, OneAtATime, WalkingOn, PoolBelowKnee, SeveralMasters };
Q_ENUM_NS(KnownFormula)

/// Why a file of games could not be used, or a game of it.
enum class GameFault {
    NoFault,
    NoGameFile,
    IsFolder,
    UnreadableFile,
    DamagedFile,
    TooLargeFile,
    NoMoves,
    TooManyGames,
    TooManyPlies,
    WrongTag,
    WrongStart,
    BlackFirst,
    OtherRules,
    WrongMove,
    NoChess,  ///< neither a move nor a result
    NeverClosed,
    NoResult
};
Q_ENUM_NS(GameFault)

/// What goes wrong at a board.
enum class IncidentKind { SlowOpponent, HoldingOpponent, LongThought };
Q_ENUM_NS(IncidentKind)

/// Who sets the pace.
enum class PaceSetter { TheMaster, TheOpponents };
Q_ENUM_NS(PaceSetter)

/// What the one sentence of a hall says. See HallView for the values that go with each kind.
enum class StoryKind {
    NoStory,           ///< nothing recorded
    NotStarted,        ///< time 0
    WalkingTo,         ///< board; ms until she arrives; others: boards that wait for her beside it
    ThinkingAt,        ///< board; ms until she moves; others: boards that wait for her
    WaitsForBoard,     ///< board that will reply next; ms until then; others: further opponents who think
    StandsAt,          ///< board she stands at on purpose; ms until its reply; others: boards that wait
    HeldAt,            ///< board whose opponent holds her; ms until its reply; others: boards that wait
    LastReplyPending,  ///< she has finished; board of the last reply; ms until then; others who think
    Finished,          ///< ms: the span
    ManyMasters,       ///< mastersThinking and mastersIdle say how many; others: boards that wait
    AllMastersWait,    ///< board that will reply next; ms until then; others: further opponents who think
};
Q_ENUM_NS(StoryKind)

/// Why she turned to the board of a story (WalkingTo, ThinkingAt, StandsAt): by policy, and by how it became
/// ready. For ManyMasters why boards wait.
enum class StoryReason {
    NoReason,
    RepliedFirst,   ///< of all that are ready
    RepliedLast,    ///< when she chose; the newest goes first
    OpenedInOrder,  ///< her first visit; games open in board order
    OpenedLast,     ///< her first visit; the newest goes first
    NextInRound,
    SliceEnded,  ///< she goes on with a thought she dropped there
    Resumed,     ///< it had to pause, and there is room for it again
    OwnBoards,   ///< some masters wait and so do boards: of another master
};
Q_ENUM_NS(StoryReason)

/// What a master is doing.
enum class MasterDoing { MasterIdles, MasterWalks, MasterThinks, MasterStands, MasterIsHeld };
Q_ENUM_NS(MasterDoing)

enum class ThemeName { Light, Dark, Projector, HighContrast };
Q_ENUM_NS(ThemeName)

/// The choice for what the engine says. Wherever there is a choice of none, it comes before the engine's.
constexpr RunMode of(Mode value) { return static_cast<RunMode>(value); }
constexpr HallWay of(WayId value) { return static_cast<HallWay>(value); }
constexpr WrongWay of(Wrong value) { return static_cast<WrongWay>(value); }
constexpr ServePolicy of(Policy value) { return static_cast<ServePolicy>(value); }
constexpr TimeSpread of(Spread value) { return static_cast<TimeSpread>(value); }
constexpr SeatPhase of(BoardPhase value) { return static_cast<SeatPhase>(value); }
constexpr MasterDoing of(MasterPhase value) { return static_cast<MasterDoing>(value); }
constexpr KnownFormula of(Formula value) { return static_cast<KnownFormula>(value); }
constexpr PaceSetter of(Bottleneck value) { return static_cast<PaceSetter>(value); }
constexpr SettingField of(Field value) { return static_cast<SettingField>(static_cast<int>(value) + 1); }
constexpr GameFault of(chess::PgnFault value) { return static_cast<GameFault>(static_cast<int>(value) + 1); }

/// And back.
constexpr Mode engine(RunMode value) { return static_cast<Mode>(value); }
constexpr WayId engine(HallWay value) { return static_cast<WayId>(value); }
/// Of a field that is one.
constexpr Field engine(SettingField value) { return static_cast<Field>(static_cast<int>(value) - 1); }
constexpr Policy engine(ServePolicy value) { return static_cast<Policy>(value); }
constexpr Spread engine(TimeSpread value) { return static_cast<Spread>(value); }

}  // namespace simul::choice
