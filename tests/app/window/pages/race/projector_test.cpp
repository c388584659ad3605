#include "app/window/hall/items/hall_item.hpp"
#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

using Projector = OpenWindow;

TEST_F(Projector, ShowsBoardsLargerThanTheLightTheme) {
    auto* hall = item(QStringLiteral("rightHall"))->findChild<HallItem*>();
    ASSERT_NE(hall, nullptr);
    for (const QSize size : {QSize(1366, 768), QSize(1024, 768)}) {
        session.window()->resize(size);
        const auto side = [&](choice::ThemeName theme) {
            session.preferences().setTheme(theme);
            session.picture();
            return hall->boardRect(3).width();
        };
        const double light = side(choice::ThemeName::Light);
        EXPECT_GT(side(choice::ThemeName::Projector), 1.05 * light) << size.width();
    }
}

}  // namespace
}  // namespace simul
