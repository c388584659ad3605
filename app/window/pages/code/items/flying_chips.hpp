#pragma once

#include <vector>

#include <QPointer>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

#include "app/window/look/paint/text.hpp"
#include "app/window/look/paint/theme.hpp"
#include "app/window/pages/code/items/marker_strip.hpp"

namespace simul {

/// The air above a listing: chips on their way from the line they have left to the line where they stand now.
/// Strips tell it who left and who came; it lets them fly if few do, and while `calm`.
class FlyingChips : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY lookChanged FINAL)
    Q_PROPERTY(double unit READ unit WRITE setUnit NOTIFY lookChanged FINAL)
    /// Otherwise chips are just there: games go on too often, or nothing is to move.
    Q_PROPERTY(bool calm READ calm WRITE setCalm NOTIFY calmChanged FINAL)
    /// Of the way of all who fly, 0 to 1; at 1 they have landed.
    Q_PROPERTY(double progress READ progress WRITE setProgress NOTIFY progressChanged FINAL)

  public:
    /// More do not fly at once: nobody could follow them.
    static constexpr std::size_t most_flights = 6;

    explicit FlyingChips(QQuickItem* parent = nullptr);

    QString themeName() const { return theme_name_; }
    void setThemeName(const QString& name);
    double unit() const { return theme_.unit; }
    void setUnit(double unit);
    bool calm() const { return is_calm_; }
    void setCalm(bool calm);
    double progress() const { return progress_; }
    void setProgress(double progress);

    /// A chip of this strip was here, in coordinates of the strip, and is gone; a chip has come.
    void left(MarkerStrip& strip, const paint::Chip& chip, const QRectF& place);
    void came(MarkerStrip& strip, const paint::Chip& chip);

    std::size_t flights() const { return flights_.size(); }
    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void lookChanged();
    void calmChanged();
    void progressChanged();
    /// Chips have moved, whether they fly or not.
    void movedOn();
    /// They fly: `progress` is to run from 0 to 1.
    void started();

  protected:
    void updatePolish() override;

  private:
    struct Departure {
        const QObject* hall;
        QRectF place;
        int number;
    };
    struct Arrival {
        QPointer<MarkerStrip> strip;
        paint::Chip chip;
    };
    struct Flight {
        QRectF from;
        QPointer<MarkerStrip> to;
        paint::Chip chip;
    };

    void land();
    std::vector<Flight> flights_of_now() const;

    QString theme_name_;
    paint::Theme theme_ = paint::light_theme();
    paint::Lettering letters_;
    bool is_calm_ = false;
    double progress_ = 1;
    std::vector<Departure> departures_;
    std::vector<Arrival> arrivals_;
    std::vector<Flight> flights_;
};

}  // namespace simul
