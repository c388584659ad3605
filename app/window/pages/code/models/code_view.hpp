#pragma once

#include <vector>

#include <QObject>
#include <QPointer>
#include <QVariantList>

#include "app/window/base/choices.hpp"
#include "app/window/hall/models/hall_view.hpp"
#include "app/window/pages/code/models/code_line.hpp"

namespace simul {

/// The listing that a hall runs at the moment shown, and every board at its line: a function of (trace,
/// time). Boards count from 0; -1 is none.
class CodeView : public QObject {
    Q_OBJECT
    Q_PROPERTY(simul::HallView* hall READ hall WRITE setHall NOTIFY hallChanged FINAL)
    Q_PROPERTY(bool python READ python WRITE setPython NOTIFY pythonChanged FINAL)
    /// A mistake to show instead, without boards: 0 missing await, 1 forgotten gather; -1: what the hall
    /// runs.
    Q_PROPERTY(int mistake READ mistake WRITE setMistake NOTIFY mistakeChanged FINAL)
    /// Follows the hall only while active (false at first): a hidden page costs nothing, and one that is
    /// being made is not made twice.
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)

    Q_PROPERTY(int lineCount READ lineCount NOTIFY listingChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY listingChanged FINAL)
    Q_PROPERTY(simul::choice::HallWay way READ way NOTIFY listingChanged FINAL)
    Q_PROPERTY(bool hasPlaces READ hasPlaces NOTIFY listingChanged FINAL)

    Q_PROPERTY(int notOpen READ notOpen NOTIFY changed FINAL)
    Q_PROPERTY(int over READ over NOTIFY changed FINAL)
    Q_PROPERTY(int inPlay READ inPlay NOTIFY changed FINAL)
    Q_PROPERTY(int mayBeInPlay READ mayBeInPlay NOTIFY changed FINAL)
    /// The board whose code is on the one stack; of several threads or processes none is told.
    Q_PROPERTY(int running READ running NOTIFY changed FINAL)

    /// Who went on last: the first of them, how many with it, when, and why: 0 nobody yet, 1 opened, 2 she
    /// moved, 3 the opponent replied, 4 the last reply.
    Q_PROPERTY(int resumeBoard READ resumeBoard NOTIFY changed FINAL)
    Q_PROPERTY(int resumeOthers READ resumeOthers NOTIFY changed FINAL)
    Q_PROPERTY(double resumeMs READ resumeMs NOTIFY changed FINAL)
    Q_PROPERTY(int resumeKind READ resumeKind NOTIFY changed FINAL)

  public:
    using QObject::QObject;

    HallView* hall() const { return hall_; }
    void setHall(HallView* hall);
    bool python() const { return python_; }
    void setPython(bool python);
    int mistake() const { return mistake_; }
    void setMistake(int mistake);
    bool active() const { return active_; }
    void setActive(bool active);

    int lineCount() const { return static_cast<int>(lines_.size()); }
    /// From 0; null if there is no such line.
    Q_INVOKABLE simul::CodeLine* line(int index) const;
    QString text() const;
    choice::HallWay way() const { return choice::of(way_); }
    bool hasPlaces() const;
    /// The line is not in the other listing.
    Q_INVOKABLE bool differsFrom(simul::CodeView* other, int index) const;
    /// Where a board stands: the number of its line, since and until when; -1 where there is none.
    Q_INVOKABLE int lineOf(int board) const;
    Q_INVOKABLE double sinceMs(int board) const;
    Q_INVOKABLE double untilMs(int board) const;
    /// The boards at a line (an Anchor) in a state (a CodeState), who goes on first before the others.
    Q_INVOKABLE QVariantList boardsAt(int place, int state) const;
    /// Its CodeState as a number.
    Q_INVOKABLE int stateOf(int board) const;

    int notOpen() const { return static_cast<int>(counts_.in(CodeState::not_open)); }
    int over() const { return static_cast<int>(counts_.in(CodeState::over)); }
    int inPlay() const;
    int mayBeInPlay() const;
    int running() const { return running_; }
    int resumeBoard() const { return resume_ ? static_cast<int>(resume_->board) : -1; }
    int resumeOthers() const { return resume_others_; }
    double resumeMs() const { return resume_ ? to_ms(resume_->at) : 0; }
    int resumeKind() const;

  Q_SIGNALS:
    void hallChanged();
    void pythonChanged();
    void mistakeChanged();
    void activeChanged();
    void listingChanged();
    void changed();

  private:
    Language language() const { return python_ ? Language::python : Language::cpp; }
    const Listing& listing() const;
    void take_listing();
    void update();
    void update_lines(const Trace& trace, const HallState& state);
    void update_facts(const Trace& trace, const HallState& state);

    QPointer<HallView> hall_;
    bool python_ = false;
    int mistake_ = -1;
    bool active_ = false;
    WayId way_ = WayId::asyncio;
    const Listing* shown_ = nullptr;
    std::vector<CodeLine*> lines_;
    CodeCounts counts_;
    std::optional<Resume> resume_;
    int resume_others_ = 0;
    int running_ = -1;
};

}  // namespace simul
