#pragma once

#include <QAbstractListModel>
#include <QByteArrayList>
#include <QVariantList>

namespace simul {

/// A short list for the page, whose columns are named once. What shows a row stays when the row changes.
class LessonRows : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    explicit LessonRows(QByteArrayList columns, QObject* parent = nullptr);

    int count() const { return static_cast<int>(rows_.size()); }
    /// A row has a value for each column.
    void setRows(const QList<QVariantList>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void countChanged();

  private:
    QByteArrayList columns_;
    QList<QVariantList> rows_;
};

}  // namespace simul
