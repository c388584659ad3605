#pragma once

#include <tuple>

#include <QPointer>

#include "app/window/base/sorted_rows.hpp"
#include "app/window/run/models/exhibition.hpp"

namespace simul {

/// What was changed at a moment: a switch of one hall, or a thought of hers that takes longer in both.
struct Change {
    enum class Place { left, right, both };
    Place place = Place::left;
    Time at{};                                       ///< of a switch
    choice::HallWay way = choice::HallWay::Asyncio;  ///< which the hall then goes over to
    int number = 0;                                  ///< that belongs to the name of the way
    std::uint32_t board = 0;                         ///< of a thought, from 0; its pair too
    std::uint32_t pair = 0;
    Duration extra{};
    auto key() const { return std::tuple{place, at, board, pair}; }
    bool operator==(const Change&) const = default;
};

/// All changes, each of which can be taken back: switches of the left hall, of the right hall, long thoughts.
class ChangesModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(
        simul::Exhibition* exhibition READ exhibition WRITE setExhibition NOTIFY exhibitionChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    enum Role {
        SwitchRole = Qt::UserRole,
        LeftRole,
        AtMsRole,
        WayRole,
        NumberRole,
        BoardRole,
        PairRole,
        ExtraMsRole
    };
    Q_ENUM(Role)

    /// So many are rows, the first ones: a class does not read more. `count` is of all.
    static constexpr std::size_t most_rows = 8;

    using QAbstractListModel::QAbstractListModel;

    Exhibition* exhibition() const { return exhibition_; }
    void setExhibition(Exhibition* exhibition);
    int count() const { return count_; }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : rows_.count();
    }
    QVariant data(const QModelIndex& index, int role) const override;
    /// "isSwitch"; of a switch "inLeft" (hall), "atMs", "way" and "number" (WayWords.name); of a thought
    /// "board" and "pair" from 0, "extraMs".
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void takeBack(int row);
    /// All of them, listed or not, as one edit.
    Q_INVOKABLE void takeAllBack();

  Q_SIGNALS:
    void exhibitionChanged();
    void countChanged();

  private:
    friend class SortedRows<Change>;
    void update();
    void add_switches(const Run& run, Change::Place place, std::vector<Change>& changes) const;

    QPointer<Exhibition> exhibition_;
    int count_ = 0;
    SortedRows<Change> rows_;
};

}  // namespace simul
