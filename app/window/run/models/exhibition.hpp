#pragma once

#include <exception>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include <QObject>

#include "app/window/games/game_book.hpp"
#include "app/window/run/models/live_hall.hpp"
#include "app/window/run/models/run.hpp"
#include "app/window/settings/models/settings.hpp"

namespace simul {

class NewestJob;

/// Settings and the halls that play them. Every change makes new traces: at once when they are small, else on
/// a thread, newest wins, while the old ones stay on show.
class Exhibition : public QObject {
    Q_OBJECT
    Q_PROPERTY(simul::Settings* settings READ settings CONSTANT FINAL)
    Q_PROPERTY(simul::GameBook* games READ games CONSTANT FINAL)
    Q_PROPERTY(simul::Run* left READ left CONSTANT FINAL)
    Q_PROPERTY(simul::Run* right READ right CONSTANT FINAL)
    Q_PROPERTY(simul::Run* pinned READ pinned CONSTANT FINAL)
    Q_PROPERTY(simul::LiveHall* live READ live CONSTANT FINAL)
    Q_PROPERTY(bool hasPinned READ hasPinned NOTIFY pinnedChanged FINAL)
    Q_PROPERTY(bool classic READ classic NOTIFY edited FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(double speedUp READ speedUp NOTIFY recorded FINAL)
    Q_PROPERTY(double spanMs READ spanMs NOTIFY recorded FINAL)
    Q_PROPERTY(simul::Exhibition::Failure failure READ failure NOTIFY failureChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY failureChanged FINAL)

  public:
    enum class Threading { WhenLarge, Never, Always };

    /// Why the halls do not show what the settings ask for, but what they showed before.
    enum class Failure { NoFailure, LastsTooLong, TooLittleMemory, OtherFailure };
    Q_ENUM(Failure)

    /// Runs a scenario as make_recording() does; called in any thread.
    using Record = std::function<Recording(const Scenario&, const std::stop_token&)>;

    explicit Exhibition(QObject* parent = nullptr, Threading threading = Threading::WhenLarge,
                        Record record = &make_recording);
    ~Exhibition() override;

    Settings* settings() { return &settings_; }
    GameBook* games() { return &games_; }
    Run* left() { return &left_; }    ///< synchronous at first
    Run* right() { return &right_; }  ///< asynchronous at first
    Run* pinned() { return &pinned_; }
    LiveHall* live() { return &live_; }  ///< one of the halls on real timers, when somebody wants it
    bool hasPinned() const { return pinned_.recorded(); }
    bool busy() const { return busy_; }
    double speedUp() const;  ///< how many times sooner the right hall is over; 0 before the first traces
    double spanMs() const;   ///< of the hall that takes longer
    Failure failure() const { return problem_.failure; }
    QString errorText() const { return problem_.text; }  ///< in English, for the command line; or empty

    /// While one of these lives nothing is recorded: what changes meanwhile is recorded once, at the end of
    /// the outermost one, and not at all if nothing has changed.
    class [[nodiscard]] Edit {
      public:
        explicit Edit(Exhibition& exhibition) : exhibition_{exhibition} { ++exhibition_.edits_; }
        Edit(const Edit&) = delete;
        Edit& operator=(const Edit&) = delete;
        ~Edit() { exhibition_.end_edit(); }

      private:
        Exhibition& exhibition_;
    };
    Edit edit() { return Edit{*this}; }

    /// Plays this hall another way from the start, without its switches. Numbers a way needs (games in play,
    /// masters, slice) get a usual value unless they have one.
    Q_INVOKABLE void choose(simul::Run* run, simul::choice::HallWay way);
    /// Back to the classic comparison: settings, modes and switches.
    Q_INVOKABLE void reset();
    bool classic() const;
    /// From `atMs` on this hall is played in another mode (see Run::addSwitch). Threads get a usual slice
    /// unless there is one.
    bool goOver(Run* run, double atMs, choice::RunMode mode);
    /// Keeps this hall's trace for comparison, whatever the settings become.
    Q_INVOKABLE void pin(simul::Run* run);
    Q_INVOKABLE void unpin();
    /// The (first) master of this hall thinks `extraMs` longer about the next thought she begins at or after
    /// `atMs`, or the one she is at; false when there is none.
    bool blockNow(Run* run, double atMs, double extraMs);
    /// The board (from 0) of the thought blockNow() would make longer; -1: none.
    int nextBoard(Run* run, double atMs) const;
    /// Shows these runs, whatever the settings are; without a trace the hall is empty. They stay until a
    /// setting changes.
    void showRuns(const Recording& left, const Recording& right);
    /// Settings and, for the right hall, mode and switches of this scenario; the left one stays as it is.
    bool load(const Scenario& scenario);

    /// What a hall plays now. Several masters and a pool's limit are for the hall that has chosen them; when
    /// neither has, for both.
    Scenario scenarioOf(const Run& run) const;
    /// What it would play if it went over.
    Scenario scenarioAfter(const Run& run, const Switch& change) const;

  Q_SIGNALS:
    void busyChanged();
    void edited();  ///< the numbers, or a hall's mode or switches: new traces are to come
    void pinnedChanged();
    void failureChanged();
    void recorded();  ///< both halls have new traces

  private:
    void take_lengths();
    Scenario scenario_with(const Run& run, std::vector<Switch> switches) const;
    void take_change();
    void end_edit();
    void refresh();
    struct Order;
    struct Answer;
    Order order_for(const Run& run) const;
    struct Problem {
        Failure failure = Failure::NoFailure;
        QString text;
        bool operator==(const Problem&) const = default;
    };
    Answer answer(const Order& order, const std::stop_token& stop) const;
    static Problem problem_of(const std::exception& error);
    bool wants_thread(const Order& left, const Order& right) const;
    std::function<void()> attempt(const Order& left, const Order& right, const std::stop_token& stop);
    void show(const Answer& left, const Answer& right);
    void fail(const Problem& problem);
    void setBusy(bool busy);
    void set_problem(const Problem& problem);

    Threading threading_;
    const Record record_;
    Settings settings_;
    GameBook games_;
    Run left_;
    Run right_;
    Run pinned_;
    LiveHall live_;
    bool busy_ = false;
    int edits_ = 0;  // under way
    bool has_changed_ = false;
    Problem problem_;
    std::unique_ptr<NewestJob> job_;
};

}  // namespace simul
