#include "app/window/pages/explore/models/curve_texts.hpp"

#include <array>
#include <string_view>
#include <utility>

#include "app/window/base/time_text.hpp"
#include "app/window/pages/explore/models/sweep_line.hpp"
#include "simulator/sweep/statistics.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

constexpr std::array statistics_told{
    std::pair{std::string_view{"_median"}, &Statistics::median},
    std::pair{std::string_view{"_p5"}, &Statistics::p5},
    std::pair{std::string_view{"_p95"}, &Statistics::p95},
};

QString text_of(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString head_of(const std::string& name, bool has_seeds) {
    if (!has_seeds) return QLatin1Char('\t') + text_of(name);
    QString head;
    for (const auto& [ending, member] : statistics_told)
        head += QLatin1Char('\t') + text_of(name) + text_of(ending);
    return head;
}

QString cells_of(const std::vector<double>& numbers) {
    QString cells;
    const Statistics told = statistics_of(numbers);
    for (const auto& [ending, member] : statistics_told)
        cells += QLatin1Char('\t') + QString::fromStdString(real_text(told.*member));
    return cells;
}

QString results_of(const std::vector<Results>& runs) {
    QString cells;
    for (const ResultInfo& info : all_results) {
        if (!info.told.sweeps) continue;
        if (runs.size() == 1) {
            cells += QLatin1Char('\t') + QString::fromStdString(csv_text(info, runs.front()));
            continue;
        }
        std::vector<double> numbers;
        numbers.reserve(runs.size());
        for (const Results& run : runs) numbers.push_back(number_of(info, run));
        cells += cells_of(numbers);
    }
    return cells;
}

QString speed_ups_of(const CurveModel::Row& row) {
    if (row.left.size() == 1)
        return QLatin1Char('\t') +
               QString::fromStdString(real_text(speed_up(row.left.front(), row.right.front())));
    std::vector<double> numbers;
    numbers.reserve(row.left.size());
    for (std::size_t i = 0; i < row.left.size(); ++i) numbers.push_back(speed_up(row.left[i], row.right[i]));
    return cells_of(numbers);
}

}  // namespace

QString value_text(const FieldInfo& field, std::uint64_t value) {
    return field.kind == FieldKind::duration ? TimeText::exact(static_cast<double>(value))
                                             : QString::number(value);
}

QStringList table_cells(const CurveModel::Row& row, const FieldInfo& field) {
    QStringList cells{value_text(field, row.x)};
    if (!row.is_known)
        return cells << QStringLiteral("–") << QStringLiteral("–") << QStringLiteral("–")
                     << QStringLiteral("–") << QStringLiteral("–");
    const auto number = [&](Shown shown, bool is_left) {
        return spread_of(shown, row.left, row.right, is_left).median;
    };
    const auto percent = [](double share) {
        return QString::number(100 * share, 'f', 1) + QStringLiteral(" %");
    };
    return cells << TimeText::exact(number(Shown::last_reply, true))
                 << TimeText::exact(number(Shown::last_reply, false))
                 << QString::number(number(Shown::speed_up, false), 'f', 2) + QStringLiteral(" ×")
                 << percent(number(Shown::busy, true)) << percent(number(Shown::busy, false));
}

QString table_text(const SweepJob& job, const std::vector<CurveModel::Row>& rows) {
    const std::array halls{scenario_of(job, job.cell(0, 0)), scenario_of(job, job.cell(0, 1))};
    const bool are_alike = halls[0].mode == halls[1].mode;
    const std::array names{are_alike ? std::string{"left"} : column_name(halls[0]),
                           are_alike ? std::string{"right"} : column_name(halls[1])};
    QString text = text_of(job.axes.front().info().key);
    for (const std::string& name : names)
        for (const ResultInfo& info : all_results)
            if (info.told.sweeps) text += head_of(name + "_" + std::string{info.key}, job.seeds > 1);
    text += head_of("speedup", job.seeds > 1) + QLatin1Char('\n');
    for (const CurveModel::Row& row : rows)
        if (row.is_known)
            text += QString::number(row.x) + results_of(row.left) + results_of(row.right) +
                    speed_ups_of(row) + QLatin1Char('\n');
    return text;
}

}  // namespace simul
