#pragma once

#include <string>

#include <QAbstractItemModel>

namespace simul {

/// A line a row: every role by its name, in alphabetical order.
std::string model_text(const QAbstractItemModel& model);

/// A line a property of its own, by name: of lists the elements; objects are left out, but rows of a list are
/// told.
std::string object_text(QObject& object);

/// Compares with tests/golden/models/NAME. With SIMUL_UPDATE_GOLDEN set, writes it instead.
void expect_golden(const std::string& name, const std::string& text);

}  // namespace simul
