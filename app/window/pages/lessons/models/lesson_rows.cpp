#include "app/window/pages/lessons/models/lesson_rows.hpp"

#include <utility>

namespace simul {

LessonRows::LessonRows(QByteArrayList columns, QObject* parent)
    : QAbstractListModel{parent}, columns_{std::move(columns)} {}

void LessonRows::setRows(const QList<QVariantList>& rows) {
    if (rows.size() != rows_.size()) {
        beginResetModel();
        rows_ = rows;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (int row = 0; row < count(); ++row)
        if (std::exchange(rows_[row], rows[row]) != rows[row]) Q_EMIT dataChanged(index(row), index(row));
}

int LessonRows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant LessonRows::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= count()) return {};
    return rows_[index.row()].value(role - Qt::UserRole);
}

QHash<int, QByteArray> LessonRows::roleNames() const {
    QHash<int, QByteArray> names;
    for (const QByteArray& column : columns_)
        names.insert(Qt::UserRole + static_cast<int>(names.size()), column);
    return names;
}

}  // namespace simul
