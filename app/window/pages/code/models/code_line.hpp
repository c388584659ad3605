#pragma once

#include <vector>

#include <QObject>
#include <QString>

#include "app/window/base/milliseconds.hpp"
#include "simulator/listings/code_place.hpp"

namespace simul {

/// One line of a listing, and who stands there at the moment shown. Boards count from 0; -1 is none.
class CodeLine : public QObject {
    Q_OBJECT
    Q_PROPERTY(int number READ number CONSTANT FINAL)
    Q_PROPERTY(QString code READ code CONSTANT FINAL)
    Q_PROPERTY(QString comment READ comment CONSTANT FINAL)
    Q_PROPERTY(QString right READ right CONSTANT FINAL)
    /// What stands there: an Anchor of the engine as a number; -1: nothing.
    Q_PROPERTY(int place READ place CONSTANT FINAL)

    Q_PROPERTY(int ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(int dropped READ dropped NOTIFY changed FINAL)
    Q_PROPERTY(int thinks READ thinks NOTIFY changed FINAL)
    Q_PROPERTY(int everybody READ everybody NOTIFY changed FINAL)
    Q_PROPERTY(int replies READ replies NOTIFY changed FINAL)
    Q_PROPERTY(int holds READ holds NOTIFY changed FINAL)
    Q_PROPERTY(int paused READ paused NOTIFY changed FINAL)
    Q_PROPERTY(int notOpen READ notOpen NOTIFY changed FINAL)
    Q_PROPERTY(int over READ over NOTIFY changed FINAL)
    /// Of those who stand there, without those not open and over.
    Q_PROPERTY(int standing READ standing NOTIFY changed FINAL)
    /// Who goes on first, and in how many ms; nextReady: who is turned to first.
    Q_PROPERTY(int next READ next NOTIFY changed FINAL)
    Q_PROPERTY(double nextMs READ nextMs NOTIFY changed FINAL)
    Q_PROPERTY(int nextReady READ nextReady NOTIFY changed FINAL)

  public:
    /// So many boards are told one by one; of more, the next few.
    static constexpr std::size_t most_chips = 32;
    static constexpr std::size_t next_chips = 3;

    CodeLine(const ListingLine& line, std::optional<Anchor> anchor, QObject* parent);

    int number() const { return number_; }
    const QString& code() const { return code_; }
    const QString& comment() const { return comment_; }
    const QString& right() const { return right_; }
    std::optional<Anchor> anchor() const { return anchor_; }
    int place() const { return anchor_ ? static_cast<int>(*anchor_) : -1; }

    int ready() const { return count_[static_cast<std::size_t>(CodeState::ready)]; }
    int dropped() const { return count_[static_cast<std::size_t>(CodeState::dropped)]; }
    int thinks() const { return count_[static_cast<std::size_t>(CodeState::thinks)]; }
    int everybody() const { return count_[static_cast<std::size_t>(CodeState::everybody)]; }
    int replies() const { return count_[static_cast<std::size_t>(CodeState::replies)]; }
    int holds() const { return count_[static_cast<std::size_t>(CodeState::holds)]; }
    int paused() const { return count_[static_cast<std::size_t>(CodeState::paused)]; }
    int notOpen() const { return count_[static_cast<std::size_t>(CodeState::not_open)]; }
    int over() const { return count_[static_cast<std::size_t>(CodeState::over)]; }
    int standing() const;
    int next() const;
    double nextMs() const;
    int nextReady() const;

    const std::vector<CodeMarker>& markers() const { return markers_; }
    Time now() const { return now_; }

    /// What stands there now; tells only what is new.
    void show(const std::array<std::uint32_t, code_states>& count, std::vector<CodeMarker> markers, Time now);

  Q_SIGNALS:
    void changed();
    /// Time has passed for those who stand there: their rings are shorter.
    void moved();

  private:
    int number_;
    QString code_;
    QString comment_;
    QString right_;
    std::optional<Anchor> anchor_;
    std::array<int, code_states> count_{};
    std::vector<CodeMarker> markers_;
    Time now_{};
};

}  // namespace simul
