#pragma once

#include <memory>
#include <stop_token>

#include <QList>
#include <QObject>
#include <QPointer>

#include "app/window/run/models/exhibition.hpp"

namespace simul {

class NewestJob;

/// The last replies of both halls for the seed of the settings and the nine after it: what once happened is
/// not what always happens. Runs nothing until active.
class SeedSpread : public QObject {
    Q_OBJECT
    Q_PROPERTY(
        simul::Exhibition* exhibition READ exhibition WRITE setExhibition NOTIFY exhibitionChanged FINAL)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QList<double> leftMs READ leftMs NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> rightMs READ rightMs NOTIFY changed FINAL)
    Q_PROPERTY(double widest READ widest NOTIFY changed FINAL)

  public:
    static constexpr int seeds = 10;

    explicit SeedSpread(QObject* parent = nullptr, bool threaded = true);
    ~SeedSpread() override;

    Exhibition* exhibition() const { return exhibition_; }
    void setExhibition(Exhibition* exhibition);
    bool active() const { return active_; }
    void setActive(bool active);
    bool busy() const { return busy_; }
    QList<double> leftMs() const { return times_.left; }  ///< by seed; empty before the first answer
    QList<double> rightMs() const { return times_.right; }
    /// How much later than its earliest seed the latest one is over, as a share, in the hall where that is
    /// more; 0 when all seeds are equal or none is known.
    double widest() const;

  Q_SIGNALS:
    void exhibitionChanged();
    void activeChanged();
    void busyChanged();
    void changed();

  private:
    struct Times {
        QList<double> left;
        QList<double> right;
    };

    void outdate();
    void refresh();
    void show(const Times& times);
    void setBusy(bool busy);
    static Times measure_seeds(const Scenario& left, const Scenario& right, const std::stop_token& stop);

    bool threaded_;
    bool active_ = false;
    bool busy_ = false;
    bool stale_ = true;
    QPointer<Exhibition> exhibition_;
    Times times_;
    std::unique_ptr<NewestJob> job_;
};

}  // namespace simul
