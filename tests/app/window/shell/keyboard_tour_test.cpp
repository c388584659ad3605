#include <optional>

#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

/// A whole lesson with the keyboard only, in the language of the parameter.
class KeyboardTour : public OpenWindow, public testing::WithParamInterface<const char*> {
  protected:
    KeyboardTour() {
        session.preferences().setLanguage(QString::fromLatin1(GetParam()));
        session.picture();
    }
    QQuickItem* here() { return session.window()->activeFocusItem(); }
    /// Presses Tab until the control of this name inside `pane` has the keyboard.
    void tab_to(const char* pane, const char* name) {
        QQuickItem* const inside = item(QString::fromLatin1(pane));
        for (int stop = 0; stop < 120; ++stop) {
            press(Qt::Key_Tab);
            if (here() != nullptr && here()->objectName() == QLatin1String(name) &&
                (inside == here() || inside->isAncestorOf(here())))
                return;
        }
        ADD_FAILURE() << "no Tab leads to " << pane << '/' << name;
    }
    void enter(const char* text) {
        press(Qt::Key_A, Qt::ControlModifier);
        for (const char* letter = text; *letter != 0; ++letter) QTest::keyClick(session.window(), *letter);
        press(Qt::Key_Return);
        session.picture();
    }
    QString page() { return session.window()->property("page").toString(); }
};

TEST_P(KeyboardTour, LeadsThroughAWholeLesson) {
    press(Qt::Key_Space);
    EXPECT_TRUE(playback().playing());
    press(Qt::Key_Space);
    EXPECT_FALSE(playback().playing());
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    EXPECT_EQ(playback().timeMs(), 5000);

    tab_to("rightHall", "wayButton");
    press(Qt::Key_Return);
    session.picture();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    session.picture();
    EXPECT_EQ(session.exhibition().right()->way(), choice::HallWay::ThreadPool);
    EXPECT_EQ(here()->objectName(), QStringLiteral("wayButton")) << "back where the menu was opened";

    tab_to("rightHall", "hall");
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    session.picture();
    const QString first = text_of(QStringLiteral("boardTitle"));
    press(Qt::Key_Right);
    EXPECT_NE(text_of(QStringLiteral("boardTitle")), first);
    press(Qt::Key_Escape);
    session.picture();
    EXPECT_FALSE(item(QStringLiteral("rightHall"))->property("boardOpen").toBool());

    press(Qt::Key_E);
    EXPECT_TRUE(item(QStringLiteral("rightHall/loopPane"))->isVisible());
    press(Qt::Key_E);
    EXPECT_FALSE(item(QStringLiteral("rightHall/loopPane"))->isVisible());

    tab_to("parameters", "field");
    enter("12");
    EXPECT_EQ(settings().boards(), 12);

    press(Qt::Key_Escape);
    const auto theme = session.preferences().theme();
    press(Qt::Key_T);
    EXPECT_NE(session.preferences().theme(), theme);
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(page(), QStringLiteral("explore"));
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(page(), QStringLiteral("code"));
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(page(), QStringLiteral("race"));
    press(Qt::Key_L);
    EXPECT_NE(session.preferences().language(), QString::fromLatin1(GetParam()));
    press(Qt::Key_Space);
    EXPECT_TRUE(playback().playing());
}

QRectF place_of(QQuickItem* stop) { return stop->mapRectToScene({0, 0, stop->width(), stop->height()}); }

/// The second stop lies on the first one, or comes after it where one reads from left to right and from top
/// to bottom.
bool is_read_after(const QRectF& first, const QRectF& second) {
    const bool same_line = second.center().y() > first.top() && second.center().y() < first.bottom();
    if (first.intersects(second)) return true;
    if (same_line) return second.center().x() > first.center().x();
    return second.center().y() > first.center().y();
}

TEST_P(KeyboardTour, GoesInTheOrderOfReadingInEveryPart) {
    const std::vector<const char*> parts{"leftHall",     "rightHall", "changes",
                                         "timelinePane", "transport", "parameters"};
    const auto part_of = [&](QQuickItem* stop) -> int {
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (item(QString::fromLatin1(parts[i]))->isAncestorOf(stop)) return static_cast<int>(i);
        return -1;  // the header
    };
    press(Qt::Key_Tab);
    while (part_of(here()) >= 0) press(Qt::Key_Tab);
    while (part_of(here()) < 0) press(Qt::Key_Backtab);
    press(Qt::Key_Tab);
    QQuickItem* const start = here();
    std::optional<QRectF> last;
    int part = -1;
    do {
        const int now = part_of(here());
        EXPECT_GE(now, part) << here()->objectName().toStdString();
        if (now == part && last) {
            EXPECT_TRUE(is_read_after(*last, place_of(here())))
                << here()->objectName().toStdString() << " in part " << part;
        }
        part = now;
        last = place_of(here());
        if (now == 5 && here()->objectName() == QStringLiteral("heading")) last.reset();
        press(Qt::Key_Tab);
    } while (here() != start && !HasFailure());
}

INSTANTIATE_TEST_SUITE_P(Languages, KeyboardTour, testing::Values("en", "ko"),
                         [](const auto& language) { return std::string(language.param); });

}  // namespace
}  // namespace simul
