#pragma once

#include <QtQml/qqml.h>

#include "app/window/base/choices.hpp"

/// The models of this folder under the names QML knows them by: the models themselves know no QML.
namespace simul {

namespace choice_for_qml {
Q_NAMESPACE
QML_NAMED_ELEMENT(Choice)
QML_FOREIGN_NAMESPACE(simul::choice)
}  // namespace choice_for_qml

}  // namespace simul
