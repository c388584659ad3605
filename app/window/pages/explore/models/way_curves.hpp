#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QPointer>

#include "app/window/pages/explore/models/sweeper.hpp"
#include "app/window/settings/models/settings.hpp"

namespace simul {

/// The last reply of every way over the number of boards. Computes in threads while it is active; they end
/// when it is not.
class WayCurves : public QObject, public WhileSeen {
    Q_OBJECT
    Q_PROPERTY(simul::Settings* settings READ settings WRITE setSettings NOTIFY settingsChanged FINAL)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY measured FINAL)

  public:
    explicit WayCurves(QObject* parent = nullptr, unsigned threads = sweep_threads());
    ~WayCurves() override;

    Settings* settings() const { return settings_; }
    void setSettings(Settings* settings);
    void setActive(bool active);

    const std::vector<double>& boards() const { return boards_; }
    /// In ms, by place in boards(); 0: not known.
    const std::vector<double>& replies_of(choice::HallWay way) const {
        return replies_[static_cast<std::size_t>(way)];
    }
    double knee() const { return knee_; }  ///< of one master with all games in play
    double here() const { return settings_ ? settings_->boards() : 0; }
    double least_ms() const;  ///< of all that is known; 0: nothing is
    double greatest_ms() const;

  Q_SIGNALS:
    void settingsChanged();
    void activeChanged();
    void measured();

  private:
    bool has_source() const override { return !settings_.isNull(); }
    void start() override;
    void take(const std::vector<Cell>& cells);

    QPointer<Settings> settings_;
    double knee_ = 0;
    std::vector<double> boards_;
    std::vector<std::vector<double>> replies_;
    std::shared_ptr<const SweepJob> job_;
};

}  // namespace simul
