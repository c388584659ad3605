#pragma once

#include <string>

#include <QAbstractItemModel>

namespace simul {

/// A line a row: every role by its name, in alphabetical order.
std::string model_text(const QAbstractItemModel& model);

/// Compares with tests/golden/models/NAME. With SIMUL_WRITE_GOLDEN set, writes it instead.
void expect_golden(const std::string& name, const std::string& text);

}  // namespace simul
