#pragma once

#include <QObject>

#include "app/window/base/choices.hpp"
#include "app/window/base/milliseconds.hpp"
#include "app/window/hall/models/board_detail.hpp"

namespace simul {

/// The board of a hall that is selected, up to the moment the hall shows.
class BoardView : public QObject {
    Q_OBJECT
    Q_PROPERTY(int number READ number WRITE setNumber NOTIFY numberChanged FINAL)
    Q_PROPERTY(simul::choice::SeatPhase phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(int pair READ pair NOTIFY changed FINAL)
    Q_PROPERTY(int plies READ plies NOTIFY changed FINAL)
    Q_PROPERTY(double phaseMs READ phaseMs NOTIFY changed FINAL)
    Q_PROPERTY(double leftMs READ leftMs NOTIFY changed FINAL)
    Q_PROPERTY(double waitedMs READ waitedMs NOTIFY changed FINAL)
    Q_PROPERTY(double masterThinkingMs READ masterThinkingMs NOTIFY changed FINAL)
    Q_PROPERTY(double opponentThinkingMs READ opponentThinkingMs NOTIFY changed FINAL)

  public:
    /// What the hall shows; both outlive this view. Tell it by begin_anew() and follow() when they change.
    BoardView(const Recording& recording, const HallState& state, QObject* parent = nullptr);

    /// From 0; -1: none, also when the hall has no such board, or no longer.
    int number() const { return number_; }
    void setNumber(int number);
    choice::SeatPhase phase() const { return detail_.phase; }
    int pair() const { return detail_.pair; }                   ///< being played, from 0
    int plies() const { return detail_.plies; }                 ///< half-moves played
    double phaseMs() const { return to_ms(detail_.in_phase); }  ///< how long it has been in this phase
    double leftMs() const { return to_ms(detail_.left); }       ///< of a running thought; -1: none runs
    double waitedMs() const { return to_ms(detail_.waited); }   ///< for the master
    double masterThinkingMs() const { return to_ms(detail_.master_thinking); }
    double opponentThinkingMs() const { return to_ms(detail_.opponent_thinking); }

    /// There is another recording, or none.
    void begin_anew();
    /// The moment is another one.
    void follow();

  Q_SIGNALS:
    void numberChanged();
    void changed();  ///< any of the values, or the board

  private:
    bool exists(int number) const;
    void look();

    const Recording& recording_;
    const HallState& state_;
    int number_ = -1;
    BoardDetail detail_;
    LaneCursor cursor_;
};

}  // namespace simul
