#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

class Invitation : public ShownItems {
  protected:
    void invite() {
        session.window()->setProperty("inviting", true);
        session.picture();
    }
    bool is_refused() { return !session.preferences().kept(QStringLiteral("invited")).isEmpty(); }
};

TEST_F(Invitation, IsNotThereUntilSomebodyIsInvited) {
    session.picture();
    EXPECT_TRUE(shown("invitation").isEmpty());
}

TEST_F(Invitation, LeadsToTheFirstLesson) {
    invite();
    keep("invitation.png");
    click_on(shown("followInvitation").value(0));
    EXPECT_EQ(session.window()->property("page").toString(), QStringLiteral("lessons"));
    EXPECT_EQ(text_of(QStringLiteral("lessonTitle")), QStringLiteral("1  One game"));
    EXPECT_TRUE(is_refused());
}

TEST_F(Invitation, CoversNothing) {
    for (const QSize size : {QSize{800, 600}, QSize{1366, 768}}) {
        session.window()->resize(size);
        invite();
        QQuickItem* const asked = shown("invitation").value(0);
        ASSERT_NE(asked, nullptr);
        const QRectF place = asked->mapRectToScene(asked->boundingRect());
        for (const char* other : {"racePage", "header"}) {
            QQuickItem* const covered = shown(other).value(0);
            if (covered == nullptr) continue;
            EXPECT_FALSE(place.intersects(covered->mapRectToScene(covered->boundingRect()))) << other;
        }
        EXPECT_TRUE(QRectF({}, QSizeF{size}).contains(place));
    }
}

TEST_F(Invitation, IsClosedForEver) {
    invite();
    click_on(shown("closeInvitation").value(0));
    EXPECT_TRUE(shown("invitation").isEmpty());
    EXPECT_TRUE(is_refused());
}

TEST_F(Invitation, LeavesTheHallsBesideItToTheMouse) {
    invite();
    click(QStringLiteral("rightHall/hall"));
    EXPECT_TRUE(item(QStringLiteral("rightHall/hall"))->hasActiveFocus());
}

}  // namespace
}  // namespace simul
