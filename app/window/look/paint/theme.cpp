#include "app/window/look/paint/theme.hpp"

#include <algorithm>
#include <cmath>

namespace simul::paint {

namespace {

QColor rgb(unsigned value) { return QColor::fromRgb(value); }

QColor rgb(unsigned value, int alpha) {
    QColor colour = QColor::fromRgb(value);
    colour.setAlpha(alpha);
    return colour;
}

Theme make_light() {
    Theme theme;
    theme.name = "light";
    theme.ground = rgb(0xf4f1ea);
    theme.panel = rgb(0xfbfaf6);
    theme.panel_edge = rgb(0xdcd7ca);
    theme.raised = rgb(0xfffefb);
    theme.floor = rgb(0xece6d9);
    theme.carpet = rgb(0xf7f3ea);
    theme.text = rgb(0x20242b);
    theme.text_soft = rgb(0x5d626b);
    theme.accent = rgb(0x00806e);
    theme.accent_text = rgb(0x006e5e);
    theme.on_accent = rgb(0xffffff);
    theme.accent_soft = rgb(0xd3e8e2);
    theme.thinking = rgb(0xd98e00);
    theme.thinking_text = rgb(0x815300);
    theme.waiting = rgb(0xc8401f);
    theme.waiting_text = rgb(0xae3415);
    theme.idle = rgb(0xaaa698);
    theme.now = rgb(0xd4232f);
    theme.error = rgb(0xae1c28);
    theme.keyword = rgb(0x7a2f75);
    theme.square_light = rgb(0xf2e6cf);
    theme.square_dark = rgb(0xbd946b);
    theme.table = rgb(0xa67b54);
    theme.table_edge = rgb(0x8a6341);
    theme.last_move = rgb(0x00937e, 92);
    theme.white_fill = rgb(0xfffefa);
    theme.white_line = rgb(0x2b2520);
    theme.black_fill = rgb(0x2e2926);
    theme.black_line = rgb(0x120e0c);
    theme.shadow = rgb(0x4a3a22, 46);
    return theme;
}

Theme make_dark() {
    Theme theme;
    theme.name = "dark";
    theme.dark = true;
    theme.ground = rgb(0x15181c);
    theme.panel = rgb(0x1d2126);
    theme.panel_edge = rgb(0x343a42);
    theme.raised = rgb(0x282d34);
    theme.floor = rgb(0x1f2429);
    theme.carpet = rgb(0x272d34);
    theme.text = rgb(0xeceff3);
    theme.text_soft = rgb(0xa4acb6);
    theme.accent = rgb(0x3fb8a6);
    theme.accent_text = rgb(0x4cc4b2);
    theme.on_accent = rgb(0x06211d);
    theme.accent_soft = rgb(0x1f433f);
    theme.thinking = rgb(0xe69f00);
    theme.thinking_text = rgb(0xf0b23a);
    theme.waiting = rgb(0xff6f4e);
    theme.waiting_text = rgb(0xff8a6e);
    theme.idle = rgb(0x626a74);
    theme.now = rgb(0xff5250);
    theme.error = rgb(0xff8d88);
    theme.keyword = rgb(0xd9a8e8);
    theme.square_light = rgb(0xdccaa9);
    theme.square_dark = rgb(0x9c7a58);
    theme.table = rgb(0x6c523c);
    theme.table_edge = rgb(0x84664c);
    theme.last_move = rgb(0x18a892, 110);
    theme.white_fill = rgb(0xfdfaf2);
    theme.white_line = rgb(0x221c18);
    theme.black_fill = rgb(0x2a2624);
    theme.black_line = rgb(0x0c0a09);
    theme.shadow = rgb(0x000000, 90);
    return theme;
}

Theme make_projector() {
    Theme theme = make_light();
    theme.name = "projector";
    theme.unit = 1.5;
    theme.hair = 2;
    theme.line = 3.5;
    theme.radius = 12;
    theme.ground = rgb(0xffffff);
    theme.panel = rgb(0xffffff);
    theme.raised = rgb(0xffffff);
    theme.floor = rgb(0xf0ebdf);
    theme.carpet = rgb(0xfcfaf4);
    theme.panel_edge = rgb(0xa8a290);
    theme.text = rgb(0x101318);
    theme.text_soft = rgb(0x3b4048);
    theme.idle = rgb(0x85816f);
    theme.square_dark = rgb(0xb58657);
    return theme;
}

Theme make_high_contrast() {
    Theme theme = make_dark();
    theme.name = "high-contrast";
    theme.hair = 2;
    theme.line = 3;
    theme.ground = rgb(0x000000);
    theme.panel = rgb(0x000000);
    theme.panel_edge = rgb(0xd0d0d0);
    theme.raised = rgb(0x141414);
    theme.floor = rgb(0x000000);
    theme.carpet = rgb(0x161616);
    theme.text = rgb(0xffffff);
    theme.text_soft = rgb(0xe2e2e2);
    theme.accent = rgb(0x4fe9d2);
    theme.accent_text = rgb(0x4fe9d2);
    theme.on_accent = rgb(0x000000);
    theme.accent_soft = rgb(0x003f37);
    theme.thinking = rgb(0xffc02e);
    theme.thinking_text = rgb(0xffc02e);
    theme.waiting = rgb(0xff8b6b);
    theme.waiting_text = rgb(0xff9c80);
    theme.idle = rgb(0xa0a0a0);
    theme.now = rgb(0xff6b69);
    theme.error = rgb(0xffa29e);
    theme.keyword = rgb(0xffb8ff);
    theme.square_light = rgb(0xf4ead4);
    theme.square_dark = rgb(0x96704a);
    theme.table = rgb(0x2c2118);
    theme.table_edge = rgb(0xe8dcc6);
    theme.last_move = rgb(0x00c4a7, 140);
    theme.white_fill = rgb(0xffffff);
    theme.white_line = rgb(0x000000);
    theme.black_fill = rgb(0x000000);
    theme.black_line = rgb(0x000000);
    theme.shadow = rgb(0x000000, 0);
    return theme;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

}  // namespace

const Theme& light_theme() {
    static const Theme theme = make_light();
    return theme;
}

const Theme& dark_theme() {
    static const Theme theme = make_dark();
    return theme;
}

const Theme& projector_theme() {
    static const Theme theme = make_projector();
    return theme;
}

const Theme& high_contrast_theme() {
    static const Theme theme = make_high_contrast();
    return theme;
}

const std::array<const Theme*, 4>& all_themes() {
    static const std::array<const Theme*, 4> themes{&light_theme(), &dark_theme(), &projector_theme(),
                                                    &high_contrast_theme()};
    return themes;
}

const Theme& theme_named(std::string_view name) {
    const auto& themes = all_themes();
    const auto found = std::find_if(themes.begin(), themes.end(),
                                    [name](const Theme* theme) { return theme->name == name; });
    return found == themes.end() ? light_theme() : **found;
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor mix(const QColor& a, const QColor& b, double share) {
    const auto channel = [share](int from, int to) {
        return static_cast<int>(std::lround(from + share * (to - from)));
    };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()),
            channel(a.alpha(), b.alpha())};
}

}  // namespace simul::paint
