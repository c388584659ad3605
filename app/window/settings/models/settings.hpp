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
    /// How often something has changed, for bindings that ask value() or most().
    Q_PROPERTY(int revision READ revision NOTIFY changed FINAL)
    Q_PROPERTY(int boards READ boards NOTIFY changed FINAL)
    Q_PROPERTY(double sliceMs READ sliceMs NOTIFY changed FINAL)
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
    Q_PROPERTY(bool realLengthsMatter READ realLengthsMatter NOTIFY changed FINAL)
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

    int revision() const { return revision_; }

    /// A number of the engine's table, as it is played: milliseconds if it is a time. Where there can be
    /// none, none is as many as there are boards.
    /// The seed, too, rounded beyond 2^53.
    Q_INVOKABLE double value(simul::choice::SettingField field) const;
    /// Refuses what is beyond the limits. Where there can be none, 0 or the number of boards means none,
    /// however many boards there will be.
    Q_INVOKABLE void set(simul::choice::SettingField field, double value);
    Q_INVOKABLE static bool isTime(simul::choice::SettingField field);
    /// The greatest value that is possible now.
    Q_INVOKABLE double most(simul::choice::SettingField field) const;

    // The same by name.
    int boards() const { return count(choice::SettingField::BoardsField); }
    int pairs() const { return count(choice::SettingField::PairsField); }
    double masterMs() const { return value(choice::SettingField::MasterField); }
    double opponentMs() const { return value(choice::SettingField::OpponentField); }
    double walkMs() const { return value(choice::SettingField::WalkField); }
    int masters() const { return count(choice::SettingField::MastersField); }
    int inPlay() const { return count(choice::SettingField::InPlayField); }
    bool allInPlay() const { return inPlay() == boards(); }
    double sliceMs() const { return value(choice::SettingField::SliceField); }
    void setBoards(int value) { set(choice::SettingField::BoardsField, value); }
    void setPairs(int value) { set(choice::SettingField::PairsField, value); }
    void setMasterMs(double value) { set(choice::SettingField::MasterField, value); }
    void setOpponentMs(double value) { set(choice::SettingField::OpponentField, value); }
    void setWalkMs(double value) { set(choice::SettingField::WalkField, value); }
    void setMasters(int value) { set(choice::SettingField::MastersField, value); }
    void setInPlay(int value) { set(choice::SettingField::InPlayField, value); }
    void setSliceMs(double value) { set(choice::SettingField::SliceField, value); }

    choice::ServePolicy policy() const;
    choice::TimeSpread masterSpread() const;
    double masterSpreadPercent() const;
    choice::TimeSpread opponentSpread() const;
    double opponentSpreadPercent() const;
    QString seed() const;  ///< a whole number up to 2^64 - 1, as text: QML's numbers are too small for it
    bool realLengths() const;
    bool realLengthsMatter() const;  ///< some game on a board is shorter than the pairs to be played
    IncidentsModel* incidents() { return &incidents_; }
    bool classic() const;  ///< nothing differs from the classic exhibition

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
    /// What was typed and could not be taken is to be forgotten.
    void entriesForgotten();
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

    template <class Change>
    void set_value(choice::SettingField field, double value, double low, double high, Change change);
    int count(choice::SettingField field) const { return static_cast<int>(value(field)); }
    bool accept(Scenario wish);
    bool has_seat(choice::SettingField field, int board, int pair = 0);
    void show_problem(const Refusal& refusal);
    static Refusal refusal_of(const Problem& problem);
    static Refusal refusal_of(const Scenario& valid_wish);

    Scenario wish_;  // as asked for; values beyond the boards are kept for when there are more boards
    IncidentsModel incidents_{*this};
    Refusal refusal_;
    int revision_ = 0;
};

}  // namespace simul
