#include "app/window/pages/setups/models/setup_view.hpp"

#include <algorithm>
#include <string>

#include "app/window/base/milliseconds.hpp"

namespace simul {
namespace {

bool is_view(const std::string& word) {
    return std::ranges::find(explore_views, word) != explore_views.end();
}

QString plain(const std::string& text) { return QString::fromStdString(text); }

/// Views of Explore have names of pages in the window; boards are the race as a table.
void take_page(const std::string& word, SetupWindow& window) {
    if (is_view(word)) {
        window.page = "explore";
        window.explore = ExploreSetup{};
        window.explore->view = word;
    } else if (std::ranges::find(setup_pages, word) != setup_pages.end()) {
        window.page = word;
    }
}

QString page_of_window(const SetupWindow& window) {
    if (window.page == "models") return QStringLiteral("ways");
    const bool has_view = window.explore && !window.explore->view.empty() && window.explore->view != "curve";
    if (has_view && (window.page.empty() || window.page == "explore")) return plain(window.explore->view);
    return plain(window.page);
}

}  // namespace

SetupWindow window_of_view(const QVariantMap& view) {
    SetupWindow window;
    take_page(view.value(QStringLiteral("page")).toString().toStdString(), window);
    const int board = view.value(QStringLiteral("board")).toInt();
    if (board > 0) window.board = static_cast<std::uint32_t>(board);
    window.lesson = view.value(QStringLiteral("lesson")).toString().toStdString();
    const double from = view.value(QStringLiteral("fromMs")).toDouble();
    const double to = view.value(QStringLiteral("toMs")).toDouble();
    if (from >= 0 && to > from) window.range = {from_ms(from), from_ms(to)};
    if (view.value(QStringLiteral("hideResults")).toBool()) window.hide_results = true;
    return window;
}

QVariantMap view_of_window(const SetupWindow& window) {
    QVariantMap view;
    const QString page = page_of_window(window);
    if (!page.isEmpty()) view[QStringLiteral("page")] = page;
    if (window.board) view[QStringLiteral("board")] = static_cast<int>(*window.board);
    if (!window.lesson.empty()) view[QStringLiteral("lesson")] = plain(window.lesson);
    if (window.range) {
        view[QStringLiteral("fromMs")] = to_ms(window.range->first);
        view[QStringLiteral("toMs")] = to_ms(window.range->second);
    }
    if (window.hide_results) view[QStringLiteral("hideResults")] = *window.hide_results;
    return view;
}

}  // namespace simul
