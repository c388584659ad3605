#pragma once

#include <array>
#include <vector>

#include <QObject>

namespace simul {

/// Hands that a class raises for the options of a question: a first vote, a second one beside it after
/// talking to the neighbour. Kept nowhere.
class LessonHands : public QObject {
    Q_OBJECT
    /// 0: no counts; 1: the first vote is counted; 2: its bars are shown and the second is counted; 3: both
    /// have bars.
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)
    /// Changes with every count.
    Q_PROPERTY(int revision READ revision NOTIFY changed FINAL)

  public:
    static constexpr int most = 999;

    using QObject::QObject;

    int step() const { return step_; }
    int revision() const { return revision_; }

    /// One step on; after the last one the counts are put away, and forgotten.
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void forget();
    /// Hands for an option, from 0, in the first (0) or the second (1) vote.
    Q_INVOKABLE int count(int vote, int option) const;
    /// Clamped to 0..999.
    Q_INVOKABLE void setCount(int vote, int option, int hands);
    Q_INVOKABLE int total(int vote) const;
    /// Of the largest count of this vote: 0 to 1.
    Q_INVOKABLE double share(int vote, int option) const;

  Q_SIGNALS:
    void changed();

  private:
    void tell();

    int step_ = 0;
    int revision_ = 0;
    std::array<std::vector<int>, 2> votes_;
};

}  // namespace simul
