#pragma once

#include <QList>
#include <QObject>

namespace simul {

/// The stretch of simulated time, in ms, that the timeline shows of its runs. Always inside [0, limit] and
/// never shorter than a second. While it is fitted it follows the runs when they change.
class TimelineRange : public QObject {
    Q_OBJECT
    Q_PROPERTY(double from READ from NOTIFY changed FINAL)
    Q_PROPERTY(double to READ to NOTIFY changed FINAL)
    Q_PROPERTY(double total READ total NOTIFY changed FINAL)
    Q_PROPERTY(Fit fit READ fit NOTIFY changed FINAL)
    Q_PROPERTY(bool fitsWhole READ fitsWhole NOTIFY changed FINAL)

  public:
    enum Fit {
        Free,     ///< zoomed or panned by hand
        Whole,    ///< all runs from beginning to end
        Shorter,  ///< one and a half times the shorter of the halls' runs: its pattern is readable, the other
                  ///< runs out of the view
    };
    Q_ENUM(Fit)

    static constexpr double shortest_ms = 1000;

    explicit TimelineRange(QObject* parent = nullptr) : QObject(parent) {}

    double from() const { return from_; }
    double to() const { return to_; }
    double span() const { return to_ - from_; }
    double total() const;  ///< when the last run is over
    double limit() const;  ///< how far the range may reach: total, at least a second
    Fit fit() const { return fit_; }
    bool fitsWhole() const { return from_ <= 0 && to_ >= limit(); }

    /// When each run is over, those of the two halls first; 0: there is no such run. A fitted range is fitted
    /// anew, any other one stays as far as it can. Values that are not finite count as 0.
    void setEnds(QList<double> ends);

    Q_INVOKABLE void fitWhole();
    Q_INVOKABLE void fitShorter();
    /// `factor` over 1 shows less time; the moment `centre` stays where it is.
    Q_INVOKABLE void zoomAt(double centre, double factor);
    Q_INVOKABLE void panBy(double ms);
    /// Any order; clamped.
    Q_INVOKABLE void show(double from, double to);
    /// Brings a moment into view. A range fitted to the shorter run doubles until it reaches the moment, so
    /// all runs keep their beginning; a free one turns a page.
    Q_INVOKABLE void reveal(double ms);
    Q_INVOKABLE bool shows(double ms) const { return ms >= from_ && ms <= to_; }

  Q_SIGNALS:
    void changed();

  private:
    void place(double from, double to, Fit fit);
    double shorterFit(double ms) const;

    QList<double> ends_;
    double from_ = 0;
    double to_ = shortest_ms;
    double revealed_ = 0;  // what a range fitted to the shorter run must reach
    Fit fit_ = Shorter;
};

}  // namespace simul
