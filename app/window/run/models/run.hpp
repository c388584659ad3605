#pragma once

#include <memory>
#include <vector>

#include <QObject>

#include "app/window/base/choices.hpp"
#include "app/window/run/models/recording.hpp"
#include "simulator/scenario/prediction.hpp"

namespace simul {

/// Switches in order of time with one more, which takes the place of one at the same moment.
std::vector<Switch> with_switch(std::vector<Switch> switches, const Switch& change);

/// One hall's run: how it is played, what came of it, what was predicted. Times are milliseconds. The numbers
/// are those of the recorded trace, the prediction is of the newest settings.
class Run : public QObject {
    Q_OBJECT
    Q_PROPERTY(simul::choice::RunMode mode READ mode WRITE setMode NOTIFY modeChanged FINAL)
    Q_PROPERTY(bool wrongModel READ wrongModel NOTIFY modeChanged FINAL)
    /// More than one master, of this hall only.
    Q_PROPERTY(bool severalMasters READ severalMasters WRITE setSeveralMasters NOTIFY modeChanged FINAL)

    Q_PROPERTY(bool recorded READ recorded NOTIFY traceChanged FINAL)
    /// How it ends may be said; see HiddenResults.
    Q_PROPERTY(bool told READ told NOTIFY toldChanged FINAL)
    Q_PROPERTY(simul::choice::HallWay way READ way NOTIFY traceChanged FINAL)
    Q_PROPERTY(int inPlay READ inPlay NOTIFY traceChanged FINAL)
    Q_PROPERTY(int wayCount READ wayCount NOTIFY traceChanged FINAL)
    Q_PROPERTY(int threads READ threads NOTIFY traceChanged FINAL)
    Q_PROPERTY(int processes READ processes NOTIFY traceChanged FINAL)
    Q_PROPERTY(int boards READ boards NOTIFY traceChanged FINAL)
    Q_PROPERTY(int masters READ masters NOTIFY traceChanged FINAL)
    Q_PROPERTY(double lastMoveMs READ lastMoveMs NOTIFY traceChanged FINAL)
    Q_PROPERTY(double lastReplyMs READ lastReplyMs NOTIFY traceChanged FINAL)
    Q_PROPERTY(double busyMs READ busyMs NOTIFY traceChanged FINAL)
    Q_PROPERTY(double walkingMs READ walkingMs NOTIFY traceChanged FINAL)
    Q_PROPERTY(double heldMs READ heldMs NOTIFY traceChanged FINAL)
    Q_PROPERTY(double pausedMs READ pausedMs NOTIFY traceChanged FINAL)
    Q_PROPERTY(double longestWaitMs READ longestWaitMs NOTIFY traceChanged FINAL)
    Q_PROPERTY(double sumMs READ sumMs NOTIFY traceChanged FINAL)
    Q_PROPERTY(double events READ events NOTIFY traceChanged FINAL)
    Q_PROPERTY(double turns READ turns NOTIFY traceChanged FINAL)
    Q_PROPERTY(double drops READ drops NOTIFY traceChanged FINAL)
    Q_PROPERTY(double utilisation READ utilisation NOTIFY traceChanged FINAL)
    Q_PROPERTY(double anotherBoardMs READ anotherBoardMs NOTIFY traceChanged FINAL)
    Q_PROPERTY(int peakInPlay READ peakInPlay NOTIFY traceChanged FINAL)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY traceChanged FINAL)

    Q_PROPERTY(bool predictionExact READ predictionExact NOTIFY predictionChanged FINAL)
    Q_PROPERTY(simul::choice::KnownFormula formula READ formula NOTIFY predictionChanged FINAL)
    Q_PROPERTY(double predictedLastMoveMs READ predictedLastMoveMs NOTIFY predictionChanged FINAL)
    Q_PROPERTY(double predictedLastReplyMs READ predictedLastReplyMs NOTIFY predictionChanged FINAL)
    Q_PROPERTY(double atLeastMs READ atLeastMs NOTIFY predictionChanged FINAL)
    Q_PROPERTY(double atMostMs READ atMostMs NOTIFY predictionChanged FINAL)
    Q_PROPERTY(double knee READ knee NOTIFY predictionChanged FINAL)
    Q_PROPERTY(double greatestSpeedUp READ greatestSpeedUp NOTIFY predictionChanged FINAL)
    Q_PROPERTY(simul::choice::PaceSetter bottleneck READ bottleneck NOTIFY predictionChanged FINAL)

  public:
    explicit Run(choice::RunMode mode = choice::RunMode::Async, QObject* parent = nullptr);

    choice::RunMode mode() const { return mode_; }
    void setMode(choice::RunMode mode);
    bool wrongModel() const;
    /// From `atMs` on this hall is played in another mode (sync, async, pool or threads).
    bool addSwitch(double atMs, choice::RunMode mode);
    void removeSwitch(double atMs);
    void clearSwitches();
    bool severalMasters() const { return several_masters_; }
    void setSeveralMasters(bool several);

    /// What a programmer would call the recorded run, as it starts, and at a moment of it.
    choice::HallWay way() const { return wayAt(0); }
    Q_INVOKABLE simul::choice::HallWay wayAt(double ms) const;
    int inPlay() const;     ///< games a master keeps in play at once where the number is limited
    int wayCount() const;   ///< the number in the name of the way: masters of processes, else games in play
    int processes() const;  ///< a program like this has
    int threads() const;    ///< a program like this has, in all its processes

    bool told() const { return told_; }  ///< true at first
    void setTold(bool told);
    bool recorded() const { return recording_.trace != nullptr; }
    int boards() const;
    int masters() const;
    double lastMoveMs() const;
    double lastReplyMs() const;
    double busyMs() const;     ///< the master's (masters') thinking
    double walkingMs() const;  ///< the master's walking
    double heldMs() const;     ///< kept by blocking opponents
    double pausedMs() const;   ///< all boards' pauses added up
    double longestWaitMs() const;
    double sumMs() const;  ///< all boards' durations added up: not the span
    double events() const;
    double turns() const;  ///< times she turned to another board: context switches
    double drops() const;  ///< thoughts broken off by a time slice
    double utilisation() const;
    double anotherBoardMs() const;  ///< what one board more would cost; -1: not known
    int peakInPlay() const;
    QString fingerprint() const;

    bool predictionExact() const { return prediction_.last_reply.has_value(); }
    choice::KnownFormula formula() const;
    double predictedLastMoveMs() const;   ///< -1 unless exact
    double predictedLastReplyMs() const;  ///< -1 unless exact
    double atLeastMs() const;             ///< bounds of the last reply
    double atMostMs() const;
    double knee() const { return prediction_.knee; }
    double greatestSpeedUp() const { return prediction_.greatest_speed_up; }  ///< of one master
    choice::PaceSetter bottleneck() const;

    /// Null before the first recording.
    const std::shared_ptr<const Trace>& trace() const { return recording_.trace; }
    const Recording& recording() const { return recording_; }
    const std::vector<Switch>& engineSwitches() const { return switches_; }

    void setSwitches(const std::vector<Switch>& switches);
    void setRecording(Recording recording);
    void setPrediction(const Prediction& prediction);

  Q_SIGNALS:
    void modeChanged();
    void switchesChanged();
    void traceChanged();
    void predictionChanged();
    void toldChanged();

  private:
    choice::RunMode mode_;
    bool several_masters_ = false;
    bool told_ = true;
    std::vector<Switch> switches_;
    Recording recording_;
    Prediction prediction_;
};

}  // namespace simul
