#pragma once

#include <QStringList>

#include "app/window/pages/explore/models/curve_model.hpp"

namespace simul {

/// The cells of the table: the value, last reply of both halls, how many times sooner, busy in both; a dash
/// where there is no run.
QStringList table_cells(const CurveModel::Row& row, const FieldInfo& field);

/// A number of the axis as people write it: `24`, `0:00:55`.
QString value_text(const FieldInfo& field, std::uint64_t value);

/// The whole table for a spreadsheet, with the columns that `simul-cli sweep --csv` has.
QString table_text(const SweepJob& job, const std::vector<CurveModel::Row>& rows);

}  // namespace simul
