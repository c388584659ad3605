#include <QClipboard>
#include <QGuiApplication>

#include "app/window/pages/explore/models/curve_model.hpp"
#include "app/window/pages/explore/models/luck_model.hpp"
#include "app/window/pages/explore/models/map_model.hpp"
#include "app/window/pages/explore/models/way_curves.hpp"
#include "tests/app/window/pages/explore/explored.hpp"
#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

/// The page Explore with its keys.
class ExplorePage : public ShownItems {
  protected:
    void open(const char* page = "explore") {
        QMetaObject::invokeMethod(session.window(), "openPage", Q_ARG(QString, QString::fromLatin1(page)));
        session.picture();
    }
    /// The first visible item of this name.
    QQuickItem* first(const char* name) { return shown(name).value(0); }
    QString text_of_first(const char* name) {
        const QQuickItem* found = first(name);
        return found == nullptr ? QString{} : found->property("text").toString();
    }
    template <class Model>
    Model* model_of(const char* chart, const char* name) {
        auto* const item = first(chart);
        return item == nullptr ? nullptr : item->property(name).value<Model*>();
    }
    template <class Model>
    void finish_view(const char* chart, const char* name) {
        auto* const model = model_of<Model>(chart, name);
        ASSERT_NE(model, nullptr);
        finish(*model);
        session.picture();
    }
};

TEST_F(ExplorePage, TakesTheNumberOfBoardsFromTheCurve) {
    open();
    auto* const curve = first("curve");
    ASSERT_NE(curve, nullptr);
    ASSERT_TRUE(curve->hasActiveFocus());
    press(Qt::Key_Right);
    EXPECT_EQ(settings().boards(), 25);
    press(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(settings().boards(), 20);
    press(Qt::Key_Home);
    EXPECT_EQ(settings().boards(), 1);
    press(Qt::Key_End);
    EXPECT_GE(settings().boards(), 24);
}

TEST_F(ExplorePage, StatesTheFindingAboveTheCurve) {
    open();
    finish_view<CurveModel>("curve", "curve");
    EXPECT_TRUE(
        text_of_first("headline").startsWith(QStringLiteral("Up to 12 boards another board costs 5")));
    EXPECT_TRUE(text_of_first("headline").contains(QStringLiteral("From the 13th on it costs 2")));
    EXPECT_EQ(text_of_first("reading"),
              QStringLiteral("Lines: the formula. Dots: 96 runs, and all of them lie on it."));
    EXPECT_EQ(text_of_first("command"), QStringLiteral("simul-cli sweep --vary boards=1..48"));
    settings().setMasterMs(55'000);
    settings().setOpponentMs(5'000);
    finish_view<CurveModel>("curve", "curve");
    EXPECT_TRUE(text_of_first("headline").contains(QStringLiteral("27")));
    EXPECT_TRUE(text_of_first("headline").contains(QStringLiteral("never waits")));
    session.preferences().setLanguage(QStringLiteral("ko"));
    session.picture();
    EXPECT_TRUE(text_of_first("headline").contains(QStringLiteral("27분 30초")));
}

TEST_F(ExplorePage, IsUsedByKeysAlone) {
    open();
    press(Qt::Key_X);
    session.picture();
    ASSERT_NE(session.window()->activeFocusItem(), nullptr);
    EXPECT_EQ(session.window()->activeFocusItem()->objectName(), QStringLiteral("0")) << "the first entry";
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    finish_view<CurveModel>("curve", "curve");
    EXPECT_EQ(model_of<CurveModel>("curve", "curve")->field(), choice::SettingField::PairsField);
    press(Qt::Key_Right);
    EXPECT_EQ(settings().pairs(), 31);
    press(Qt::Key_Y);
    session.picture();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    session.picture();
    EXPECT_EQ(first("curve")->property("results").value<QList<int>>().value(0), 1) << "last move";
    press(Qt::Key_L, Qt::ShiftModifier);
    EXPECT_TRUE(model_of<CurveModel>("curve", "curve")->logarithmic());
    press(Qt::Key_P);
    session.picture();
    EXPECT_FALSE(shown("curve").isEmpty()) << "the parameters of this page, not of the race";
}

TEST_F(ExplorePage, ShowsATableForWhoCannotSeeAndCopiesIt) {
    open();
    finish_view<CurveModel>("curve", "curve");
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("boards\tsync_last_move_ms")));
    press_on(first("table"));
    EXPECT_TRUE(shown("curve").isEmpty());
    ASSERT_GT(shown("tableRow").size(), 5);
    const QQuickItem* row = shown("tableRow").value(0);
    EXPECT_EQ(row->property("texts").toStringList(),
              (QStringList{QStringLiteral("1"), QStringLiteral("0:30:00"), QStringLiteral("0:30:00"),
                           QStringLiteral("1.00 ×"), QStringLiteral("8.3 %"), QStringLiteral("8.3 %")}));
}

TEST_F(ExplorePage, PutsBackWhatWasDraggedOnEscape) {
    open();
    auto* const curve = first("curve");
    finish_view<CurveModel>("curve", "curve");
    const QPoint middle = curve->mapToScene({curve->width() / 2, curve->height() / 2}).toPoint();
    QTest::mousePress(session.window(), Qt::LeftButton, {}, middle + QPoint(-200, 0));
    EXPECT_LT(settings().boards(), 24);
    QTest::mouseMove(session.window(), middle + QPoint(100, 0));
    EXPECT_GT(settings().boards(), 24);
    press(Qt::Key_Escape);
    EXPECT_EQ(settings().boards(), 24);
    QTest::mouseRelease(session.window(), Qt::LeftButton, {}, middle + QPoint(100, 0));
    EXPECT_EQ(settings().boards(), 24);
}

TEST_F(ExplorePage, MovesTheRingOfTheMapAndSetsWhatItLiesOn) {
    open("map");
    finish_view<MapModel>("map", "map");
    EXPECT_TRUE(text_of_first("headline").contains(QStringLiteral("it needs both")));
    ASSERT_TRUE(first("map")->hasActiveFocus());
    press(Qt::Key_Left);
    press(Qt::Key_Up);
    EXPECT_EQ(settings().boards(), 24) << "not yet";
    press(Qt::Key_Return);
    EXPECT_EQ(settings().boards(), 23);
    EXPECT_GT(settings().opponentMs(), 55'000);
    finish_view<MapModel>("map", "map");
    press(Qt::Key_L, Qt::ShiftModifier);
    EXPECT_FALSE(model_of<MapModel>("map", "map")->logarithmic());
    press(Qt::Key_Y);
    session.picture();
    press(Qt::Key_Return);
    session.picture();
    EXPECT_EQ(model_of<MapModel>("map", "map")->up(), choice::SettingField::BoardsField);
    EXPECT_NE(model_of<MapModel>("map", "map")->across(), choice::SettingField::BoardsField);
}

TEST_F(ExplorePage, StopsWhatTakesLongAndGoesOn) {
    settings().setOpponentSpread(choice::TimeSpread::Exponential);
    open("map");
    auto* const map = model_of<MapModel>("map", "map");
    ASSERT_NE(map, nullptr);
    settings().setPairs(300);
    ASSERT_TRUE(map->busy());
    EXPECT_TRUE(shown("stopComputing").isEmpty()) << "not before it has taken long";
    map->stopComputing();
    session.picture();
    ASSERT_FALSE(shown("stopComputing").isEmpty());
    EXPECT_TRUE(text_of_first("progress").contains(QStringLiteral(" of ")));
    settings().setPairs(1);
    finish_view<MapModel>("map", "map");
    session.picture();
    EXPECT_TRUE(shown("stopComputing").isEmpty());
    settings().setPairs(300);
    map->stopComputing();
    session.picture();
    press_on(first("stopComputing"));
    EXPECT_TRUE(map->busy());
}

TEST_F(ExplorePage, GoesThroughTheSeedsOfLuckByTheirResults) {
    open("luck");
    finish_view<LuckModel>("luck", "luck");
    EXPECT_TRUE(text_of_first("headline").contains(QStringLiteral("Nothing varies")));
    press_on(first("letVary"));
    finish_view<LuckModel>("luck", "luck");
    EXPECT_TRUE(text_of_first("headline").startsWith(QStringLiteral("asyncio is 6")));
    first("luck")->forceActiveFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Home);
    const double best = session.exhibition().right()->lastReplyMs();
    const QString seed = settings().seed();
    press(Qt::Key_Right);
    EXPECT_NE(settings().seed(), seed);
    EXPECT_GE(session.exhibition().right()->lastReplyMs(), best);
    press(Qt::Key_End);
    EXPECT_GT(session.exhibition().right()->lastReplyMs(), best * 1.05);
    press_on(first("table"));
    EXPECT_EQ(shown("tableRow").size(), 5);
}

TEST_F(ExplorePage, DrawsASmallChartForEveryWay) {
    open("ways");
    EXPECT_EQ(shown("wayChart").size(), 8);
    auto* const curves = model_of<WayCurves>("wayChart", "curves");
    ASSERT_NE(curves, nullptr);
    finish(*curves);
    EXPECT_GT(curves->least_ms(), 0);
}

TEST_F(ExplorePage, StopsAllWorkWhenItIsLeft) {
    open();
    open("race");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const std::size_t before = threads_alive();
    for (const Qt::Key view : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        settings().setOpponentSpread(choice::TimeSpread::Exponential);
        open();
        press(view);
        session.picture();
        settings().setBoards(40);
        open("race");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_LE(threads_alive(), before) << view;
    }
}

TEST_F(ExplorePage, KeepsTheSecretOfTheHalls) {
    QMetaObject::invokeMethod(session.window(), "openPage", Q_ARG(QString, QStringLiteral("race")));
    press(Qt::Key_H);
    open();
    EXPECT_TRUE(shown("curve").isEmpty());
    EXPECT_FALSE(shown("secret").isEmpty());
    press(Qt::Key_H);
    session.picture();
    EXPECT_FALSE(shown("curve").isEmpty());
}

TEST_F(ExplorePage, StaysWholeInEveryWindow) {
    for (const QSize size : {QSize(640, 480), QSize(800, 600), QSize(1366, 768), QSize(1920, 1080)})
        for (const auto theme : {choice::ThemeName::Light, choice::ThemeName::Projector}) {
            session.preferences().setTheme(theme);
            session.window()->resize(size);
            open();
            for (const Qt::Key view : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_1}) {
                press(view);
                session.picture();
                for (const char* name : {"views", "headline", "copyCommand"})
                    for (const QQuickItem* one : shown(name)) {
                        const QPointF end = one->mapToScene({one->width(), one->height()});
                        EXPECT_LE(end.x(), size.width()) << name << " " << size.width() << " " << view;
                        EXPECT_LE(end.y(), size.height()) << name << " " << size.height() << " " << view;
                    }
            }
        }
}

}  // namespace
}  // namespace simul
