#pragma once

#include <vector>

#include <QObject>

#include "app/window/base/choices.hpp"
#include "app/window/settings/models/incidents_model.hpp"
#include "simulator/scenario/scenario.hpp"
#include "simulator/scenario/validation.hpp"

namespace simul {

/// The numbers of the exhibition as the user edits them, the same for every hall. Always valid: a setter with
/// a value that cannot run changes nothing but the problem. Boards and pairs count from 0 in every call;
/// times are milliseconds. Values that depend on the number of boards are clamped to it, and the wish is
/// remembered.
class Settings : public QObject {
    Q_OBJECT
    Q_PROPERTY(int boards READ boards WRITE setBoards NOTIFY changed FINAL)
    Q_PROPERTY(int pairs READ pairs WRITE setPairs NOTIFY changed FINAL)
    Q_PROPERTY(double masterMs READ masterMs WRITE setMasterMs NOTIFY changed FINAL)
    Q_PROPERTY(double opponentMs READ opponentMs WRITE setOpponentMs NOTIFY changed FINAL)
    Q_PROPERTY(double walkMs READ walkMs WRITE setWalkMs NOTIFY changed FINAL)
    Q_PROPERTY(int masters READ masters WRITE setMasters NOTIFY changed FINAL)
    Q_PROPERTY(int inPlay READ inPlay WRITE setInPlay NOTIFY changed FINAL)
    Q_PROPERTY(bool allInPlay READ allInPlay NOTIFY changed FINAL)
    Q_PROPERTY(double sliceMs READ sliceMs WRITE setSliceMs NOTIFY changed FINAL)
    Q_PROPERTY(simul::choice::ServePolicy policy READ policy WRITE setPolicy NOTIFY changed FINAL)
    Q_PROPERTY(
        simul::choice::TimeSpread masterSpread READ masterSpread WRITE setMasterSpread NOTIFY changed FINAL)
    Q_PROPERTY(
        double masterSpreadPercent READ masterSpreadPercent WRITE setMasterSpreadPercent NOTIFY changed FINAL)
    Q_PROPERTY(simul::choice::TimeSpread opponentSpread READ opponentSpread WRITE setOpponentSpread NOTIFY
                   changed FINAL)
    Q_PROPERTY(double opponentSpreadPercent READ opponentSpreadPercent WRITE setOpponentSpreadPercent NOTIFY
                   changed FINAL)
    Q_PROPERTY(QString seed READ seed WRITE setSeed NOTIFY changed FINAL)
    Q_PROPERTY(bool realLengths READ realLengths WRITE setRealLengths NOTIFY changed FINAL)
    Q_PROPERTY(simul::IncidentsModel* incidents READ incidents CONSTANT FINAL)
    Q_PROPERTY(bool classic READ classic NOTIFY changed FINAL)

    Q_PROPERTY(bool hasProblem READ hasProblem NOTIFY problemChanged FINAL)
    Q_PROPERTY(simul::choice::SettingField problemField READ problemField NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString problemValue READ problemValue NOTIFY problemChanged FINAL)
    Q_PROPERTY(double problemLow READ problemLow NOTIFY problemChanged FINAL)
    Q_PROPERTY(double problemHigh READ problemHigh NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString problemAllowed READ problemAllowed NOTIFY problemChanged FINAL)

  public:
    explicit Settings(QObject* parent = nullptr);

    int boards() const;
    int pairs() const;
    double masterMs() const;
    double opponentMs() const;
    double walkMs() const;
    int masters() const;
    /// Games a master keeps in play at once, 1 to boards. Writing 0 or the number of boards means all of
    /// them, however many boards there will be.
    int inPlay() const;
    bool allInPlay() const;
    double sliceMs() const;
    choice::ServePolicy policy() const;
    choice::TimeSpread masterSpread() const;
    double masterSpreadPercent() const;
    choice::TimeSpread opponentSpread() const;
    double opponentSpreadPercent() const;
    QString seed() const;  ///< a whole number up to 2^64 - 1, as text: QML's numbers are too small for it
    bool realLengths() const;
    IncidentsModel* incidents() { return &incidents_; }
    bool classic() const;  ///< nothing differs from the classic exhibition

    void setBoards(int value);
    void setPairs(int value);
    void setMasterMs(double value);
    void setOpponentMs(double value);
    void setWalkMs(double value);
    void setMasters(int value);
    void setInPlay(int value);
    void setSliceMs(double value);
    void setPolicy(choice::ServePolicy value);
    void setMasterSpread(choice::TimeSpread value);
    void setMasterSpreadPercent(double value);
    void setOpponentSpread(choice::TimeSpread value);
    void setOpponentSpreadPercent(double value);
    void setSeed(const QString& value);
    void setRealLengths(bool value);

    /// The opponent at `board` takes `factor` times as long; 1 makes him an ordinary one again.
    bool setSlowBoard(int board, double factor);
    /// The master thinks `extraMs` longer about this pair of this board; 0 takes it back.
    bool setBlockingThought(int board, int pair, double extraMs);
    /// While this board's opponent thinks, she is held at the board.
    bool setBlockingBoard(int board, bool blocking);
    /// No thought takes longer than usual.
    void clearBlockingThoughts();
    /// Back to the classic exhibition.
    Q_INVOKABLE void reset();
    Q_INVOKABLE void clearProblem();

    /// Pairs of the games on the boards, for real lengths; repeated when there are more boards.
    void setGameLengths(std::vector<std::uint32_t> lengths);
    /// Takes over everything but mode and switches; false with a problem set if it is not valid, or too large
    /// for the window.
    bool load(const Scenario& scenario);
    /// A valid scenario without switches.
    Scenario toScenario(Mode mode) const;

    /// The problem shown: of the last setter, or nothing.
    bool hasProblem() const;
    choice::SettingField problemField() const;
    QString problemValue() const;
    double problemLow() const;       ///< least value allowed, ms for times; equal to problemHigh if unknown
    double problemHigh() const;      ///< greatest value allowed
    QString problemAllowed() const;  ///< the engine's words, for when no range is known

  Q_SIGNALS:
    void changed();
    void problemChanged();

  private:
    struct Refusal {
        choice::SettingField field = choice::SettingField::NoField;
        QString value;
        double low = 0;
        double high = 0;
        QString allowed;
        bool operator==(const Refusal&) const = default;
    };

    template <class Value, class Change>
    void set_value(choice::SettingField field, Value value, double low, double high, Change change);
    bool accept(Scenario wish);
    bool has_seat(choice::SettingField field, int board, int pair = 0);
    void show_problem(const Refusal& refusal);
    static Refusal refusal_of(const Problem& problem);
    static Refusal refusal_of(const Scenario& valid_wish);

    Scenario wish_;  // as asked for; values beyond the boards are kept for when there are more boards
    IncidentsModel incidents_{*this};
    Refusal refusal_;
};

}  // namespace simul
