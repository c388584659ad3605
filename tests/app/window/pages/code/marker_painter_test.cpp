#include "app/window/pages/code/paint/marker_painter.hpp"

#include <QImage>
#include <gtest/gtest.h>

namespace simul::paint {
namespace {

QImage picture_of(const Chip& chip, const Theme& theme) {
    Lettering letters;
    QImage image{60, 40, QImage::Format_ARGB32_Premultiplied};
    image.fill(theme.panel);
    QPainter painter{&image};
    paint_chip(painter, {4, 4, chip.is_pill ? 50.0 : 24.0, 24}, chip, theme, letters);
    return image;
}

TEST(MarkerPainter, TellsEveryStateAndEveryMomentApart) {
    for (const Theme* theme : all_themes()) {
        std::vector<QImage> pictures;
        for (const CodeState state :
             {CodeState::ready, CodeState::dropped, CodeState::thinks, CodeState::replies, CodeState::holds,
              CodeState::everybody, CodeState::paused})
            pictures.push_back(picture_of({7, state, 0.5, false, false}, *theme));
        pictures.push_back(picture_of({7, CodeState::replies, 0.9, false, false}, *theme));
        pictures.push_back(picture_of({7, CodeState::ready, 0.5, false, true}, *theme));
        for (std::size_t a = 0; a < pictures.size(); ++a)
            for (std::size_t b = 0; b < a; ++b) EXPECT_NE(pictures[a], pictures[b]) << theme->name << a << b;
    }
}

TEST(MarkerPainter, PutsChipsIntoRowsThatFit) {
    Lettering letters;
    std::vector<Chip> chips(10);
    for (int i = 0; i < 10; ++i) chips[static_cast<std::size_t>(i)].number = i + 1;
    chips.push_back({985, CodeState::ready, 0, true, false});
    const auto places = chip_places(chips, 100, light_theme(), letters);
    ASSERT_EQ(places.size(), chips.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        EXPECT_LE(places[i].right(), 100);
        for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(places[i].intersects(places[j]));
    }
    EXPECT_GT(chips_height(places), 3 * chip_height(light_theme()));
    EXPECT_EQ(chips_height({}), 0);
}

}  // namespace
}  // namespace simul::paint
