#pragma once

#include <QtQml/qqml.h>

#include "app/window/pages/code/models/code_script.hpp"
#include "app/window/pages/code/models/code_view.hpp"

/// The models of this folder under the names QML knows them by: the models themselves know no QML.
namespace simul {

struct CodeLineForQml {
    Q_GADGET
    QML_FOREIGN(simul::CodeLine)
    QML_NAMED_ELEMENT(CodeLine)
    QML_UNCREATABLE("a CodeView has its lines")
};

struct CodeViewForQml {
    Q_GADGET
    QML_FOREIGN(simul::CodeView)
    QML_NAMED_ELEMENT(CodeView)
};

struct CodeScriptForQml {
    Q_GADGET
    QML_FOREIGN(simul::CodeScript)
    QML_NAMED_ELEMENT(CodeScript)
};

}  // namespace simul
