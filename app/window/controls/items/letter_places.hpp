#pragma once

#include <QObject>

class QKeyEvent;

namespace simul {

/// Letter keys where other letters are printed on them: a key that writes no Latin letter counts as the one
/// that stands there on an English keyboard. What fields are typed into stays what was typed. Filters the
/// events of a window.
class LetterPlaces : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    /// A letter, bracket, comma or full stop; what the key says itself if it is Latin, or stands elsewhere.
    static int latin_key(int key, quint32 scan_code);

  protected:
    bool eventFilter(QObject* window, QEvent* event) override;
};

}  // namespace simul
