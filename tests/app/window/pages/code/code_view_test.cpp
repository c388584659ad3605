#include "app/window/pages/code/models/code_view.hpp"

#include <QSignalSpy>
#include <gtest/gtest.h>

#include "tests/app/window/support/random_scenario.hpp"

namespace simul {
namespace {

/// A hall at a moment, and the listing it runs.
struct CodeOfAHall {
    explicit CodeOfAHall(const Scenario& scenario, bool python = true) {
        run.setRecording(make_recording(scenario));
        playback.setRecordings({run.recording()});
        hall.setRun(&run);
        hall.setPlayback(&playback);
        view.setPython(python);
        view.setHall(&hall);
        view.setActive(true);
    }
    CodeLine* line(Anchor anchor) const {
        for (int i = 0; i < view.lineCount(); ++i)
            if (view.line(i)->anchor() == anchor) return view.line(i);
        return nullptr;
    }

    Run run;
    Playback playback;
    HallView hall;
    CodeView view;
};

TEST(CodeView, ShowsEveryBoardOfTheClassicExhibitionAtItsLine) {
    CodeOfAHall code{Scenario{}};
    code.playback.seek(1'202'000);
    EXPECT_EQ(code.line(Anchor::waiting)->ready(), 12);
    EXPECT_EQ(code.line(Anchor::served)->thinks(), 1);
    EXPECT_EQ(code.line(Anchor::opponent)->replies(), 11);
    EXPECT_EQ(code.line(Anchor::opponent)->next(), 13);
    EXPECT_EQ(code.line(Anchor::opponent)->nextMs(), 3000);
    EXPECT_EQ(code.view.running(), 0);
    EXPECT_EQ(code.view.resumeKind(), 3);
    EXPECT_EQ(code.view.lineOf(13), code.line(Anchor::opponent)->number());
    EXPECT_EQ(code.view.untilMs(13), 1'205'000);
}

TEST(CodeView, IsTheSameWhicheverWayOneGotThere) {
    std::mt19937_64 random{1203};
    for (int i = 0; i < 20; ++i) {
        CodeOfAHall code{random_scenario(random)};
        const double end = code.playback.endMs();
        std::vector<std::vector<std::vector<CodeMarker>>> pages;
        const auto page = [&] {
            std::vector<std::vector<CodeMarker>> lines;
            for (int l = 0; l < code.view.lineCount(); ++l) lines.push_back(code.view.line(l)->markers());
            return lines;
        };
        for (int step = 0; step <= 10; ++step) {
            code.playback.seek(end * step / 10);
            pages.push_back(page());
        }
        for (int step = 10; step >= 0; --step) {
            code.playback.seek(end * step / 10);
            EXPECT_EQ(page(), pages[static_cast<std::size_t>(step)]) << i << " " << step;
        }
    }
}

TEST(CodeView, TellsManyBoardsAsANumberAndTheNextFew) {
    Scenario many;
    many.boards = 1000;
    CodeOfAHall code{many};
    code.playback.seek(1'202'000);
    EXPECT_GT(code.line(Anchor::waiting)->ready(), 900);
    EXPECT_EQ(code.line(Anchor::waiting)->markers().size(), CodeLine::next_chips);
}

TEST(CodeView, GoesOverToAnotherListingWithItsHall) {
    Scenario scenario;
    scenario.mode = Mode::sync;
    scenario.switches = {{Time{1'200'000}, Mode::async}};
    CodeOfAHall code{scenario};
    EXPECT_EQ(code.view.way(), choice::HallWay::OneByOne);
    EXPECT_EQ(code.line(Anchor::open)->notOpen(), 23);
    const QSignalSpy other{&code.view, &CodeView::listingChanged};
    code.playback.seek(1'300'000);
    EXPECT_EQ(other.count(), 1);
    EXPECT_EQ(code.view.way(), choice::HallWay::Asyncio);
    EXPECT_EQ(code.line(Anchor::open), nullptr);
}

TEST(CodeView, ShowsAMistakeWithoutBoards) {
    CodeOfAHall code{Scenario{}};
    code.view.setMistake(0);
    EXPECT_FALSE(code.view.hasPlaces());
    EXPECT_TRUE(code.view.text().contains(QStringLiteral("        seat.opponent_moves()\n")));
    for (int i = 0; i < code.view.lineCount(); ++i) EXPECT_EQ(code.view.line(i)->place(), -1);
    code.view.setMistake(-1);
    EXPECT_TRUE(code.view.hasPlaces());
}

TEST(CodeView, KnowsWhatDiffersFromAnother) {
    CodeOfAHall sync{[] {
        Scenario s;
        s.mode = Mode::sync;
        return s;
    }()};
    CodeOfAHall async{Scenario{}};
    EXPECT_TRUE(async.view.differsFrom(&sync.view, 0));
    EXPECT_FALSE(async.view.differsFrom(&sync.view, 1));
    EXPECT_FALSE(async.view.differsFrom(&async.view, 0));
}

TEST(CodeView, DoesNothingWhileNobodyLooks) {
    CodeOfAHall code{Scenario{}};
    code.view.setActive(false);
    const QSignalSpy changed{&code.view, &CodeView::changed};
    code.playback.seek(1'202'000);
    EXPECT_EQ(changed.count(), 0);
}

TEST(CodeView, StepsFromResumeToResume) {
    CodeOfAHall code{Scenario{}};
    code.playback.setProperty("byResume", true);
    code.playback.stepMove(1);
    EXPECT_EQ(code.playback.timeMs(), 5000);
    EXPECT_EQ(code.view.resumeKind(), 2);
    code.playback.stepMove(-1);
    EXPECT_EQ(code.playback.timeMs(), 0);
    EXPECT_EQ(code.view.resumeKind(), 1);
    EXPECT_EQ(code.view.resumeOthers(), 23);
}

}  // namespace
}  // namespace simul
