#pragma once

#include <QObject>

#include "simulator/text/real_time.hpp"

namespace simul {

/// What a second of the hall stands for, everywhere in the program: there is one, as there is one language.
class TimeUnit : public QObject {
    Q_OBJECT
  public:
    static TimeUnit& of_program();

    /// 0: times read as in the hall.
    RealSecond second() const { return second_; }
    bool is_real() const { return second_.count() > 0; }
    /// A real second for a second of the hall is as in the hall, too.
    void use(RealSecond second);

  Q_SIGNALS:
    void changed();

  private:
    TimeUnit() = default;

    RealSecond second_{};
};

/// Rows that hold written times are told to change when the unit does.
template <class Model>
void show_units_in(Model& model) {
    QObject::connect(&TimeUnit::of_program(), &TimeUnit::changed, &model, [&model] {
        if (const int rows = model.rowCount(); rows > 0)
            Q_EMIT model.dataChanged(model.index(0), model.index(rows - 1));
    });
}

}  // namespace simul
