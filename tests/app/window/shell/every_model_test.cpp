#include <QMetaProperty>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "app/window/board/models/board_moves.hpp"
#include "app/window/hall/models/board_view.hpp"
#include "app/window/hall/models/hall_view.hpp"
#include "app/window/pages/explore/models/way_results.hpp"
#include "app/window/pages/race/models/boards_model.hpp"
#include "app/window/run/models/changes_model.hpp"
#include "app/window/run/models/now_model.hpp"
#include "app/window/settings/models/preferences.hpp"
#include "app/window/time/models/stopwatch.hpp"
#include "app/window/time/models/until_moments.hpp"
#include "app/window/timeline/models/timeline_range.hpp"
#include "app/window/ways/models/ways_model.hpp"
#include "tests/app/window/support/golden.hpp"

namespace simul {
namespace {

/// Everything that QML can read of every model, at some moments of one exhibition.
class EveryModel {
  public:
    explicit EveryModel(const Scenario& scenario) {
        EXPECT_TRUE(exhibition_.load(scenario));
        playback_.setExhibition(&exhibition_);
        given_ = {&exhibition_, exhibition_.settings(), exhibition_.games(), exhibition_.right(), &playback_,
                  &hall_};
        for (const auto& [name, model] : models_) give(*model);
        hall_.setLoopVisible(true);
        hall_.board()->setNumber(2);
        until_.setBoard(2);
        range_.setEnds({exhibition_.left()->lastReplyMs(), exhibition_.right()->lastReplyMs()});
    }

    std::string text_at(double ms) {
        playback_.seek(ms);
        now_.setAtMs(ms);
        std::string text = "at " + std::to_string(static_cast<long long>(ms)) + " ms\n";
        for (const auto& [name, model] : models_) text += std::string(name) + "\n" + object_text(*model);
        return text + "\n";
    }
    double end() { return playback_.endMs(); }

  private:
    /// What the window would bind, found by its type.
    void give(QObject& model) {
        const QMetaObject& meta = *model.metaObject();
        for (int i = 0; i < meta.propertyCount(); ++i) {
            const QMetaProperty property = meta.property(i);
            if (!property.isWritable()) continue;
            if (qstrcmp(property.name(), "active") == 0) property.write(&model, true);
            for (QObject* object : given_)
                if (property.metaType().metaObject() == object->metaObject())
                    property.write(&model, QVariant(property.metaType(), static_cast<const void*>(&object)));
        }
    }

    QTemporaryDir folder_;
    Exhibition exhibition_{nullptr, Exhibition::Threading::Never};
    Playback playback_;
    HallView hall_;
    BoardsModel boards_;
    BoardMoves moves_;
    WaysModel ways_;
    WayResults results_{nullptr, false};
    ChangesModel changes_;
    NowModel now_;
    UntilMoments until_;
    Stopwatch stopwatch_;
    TimelineRange range_;
    Preferences preferences_{folder_.filePath(QStringLiteral("preferences.ini"))};
    std::vector<QObject*> given_;
    const std::vector<std::pair<const char*, QObject*>> models_{
        {"exhibition", &exhibition_},
        {"settings", exhibition_.settings()},
        {"incidents", exhibition_.settings()->incidents()},
        {"games", exhibition_.games()},
        {"left", exhibition_.left()},
        {"right", exhibition_.right()},
        {"live", exhibition_.live()},
        {"playback", &playback_},
        {"hall", &hall_},
        {"ready queue", hall_.readyQueue()},
        {"timers", hall_.timers()},
        {"board", hall_.board()},
        {"boards", &boards_},
        {"moves", &moves_},
        {"ways", &ways_},
        {"results of ways", &results_},
        {"changes", &changes_},
        {"now", &now_},
        {"until", &until_},
        {"stopwatch", &stopwatch_},
        {"range", &range_},
        {"preferences", &preferences_}};
};

Scenario with_everything() {
    using std::chrono::minutes;
    using std::chrono::seconds;
    Scenario scenario;
    scenario.mode = Mode::threads;
    scenario.boards = 5;
    scenario.pairs = 3;
    scenario.walk = seconds{2};
    scenario.masters = 2;
    scenario.slice = seconds{1};
    scenario.vary_opponent = {Spread::uniform, 50};
    scenario.seed = 7;
    scenario.slow = {{1, 2.5}};
    scenario.blocks = {{0, 1, minutes{1}}};
    scenario.blocking_boards = {3};
    scenario.switches = {{seconds{90}, Mode::async}};
    return scenario;
}

TEST(EveryModelOfTheWindow, SaysAlwaysTheSameOfTheClassicExhibition) {
    EveryModel models{Scenario{}};
    std::string text;
    for (const double ms : {0.0, 121'000.0, 1'200'000.0, models.end()}) text += models.text_at(ms);
    expect_golden("every-model-classic.txt", text);
}

TEST(EveryModelOfTheWindow, SaysAlwaysTheSameOfAnExhibitionWithEverything) {
    EveryModel models{with_everything()};
    std::string text;
    for (const double ms : {0.0, 30'000.0, 95'000.0, models.end()}) text += models.text_at(ms);
    expect_golden("every-model-odd.txt", text);
}

}  // namespace
}  // namespace simul
