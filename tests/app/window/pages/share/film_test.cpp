#include "app/window/pages/share/items/film.hpp"

#include <cstring>
#include <memory>
#include <sstream>

#include <gtest/gtest.h>
#ifdef SIMUL_WEBP_DECODER
#include <webp/demux.h>
#endif

namespace simul {
namespace {

ExportRequest short_film() {
    ExportRequest request;
    request.kind = ExportKind::film;
    request.ending = "webp";
    request.size = {320, 180};
    request.range = {Time{}, Time{60'000}};
    request.film = {10, 20, 0.5};
    return request;
}

TEST(Film, LastsThirtySecondsAndAStillOneUnlessToldOtherwise) {
    ExportRequest request = short_film();
    request.film = {};
    Film film(request, {});
    EXPECT_EQ(film.frames(), 931);
    EXPECT_EQ(film.time_of(0), Time{});
    EXPECT_EQ(film.time_of(900), Time{60'000});
    EXPECT_EQ(film.time_of(930), Time{60'000});
}

TEST(Film, HasEvenSides) {
    ExportRequest request = short_film();
    request.size = {321, 181};
    EXPECT_EQ(Film(request, {}).size(), QSize(320, 180));
}

TEST(Film, PaintsWhatAPictureOfThatMomentShows) {
    const ExportRequest request = short_film();
    Film film(request, {});
    Scene scene(request, {});
    for (const int frame : {0, 7, 30, film.frames() - 1}) {
        QImage picture(film.size(), QImage::Format_RGB32);
        QPainter painter(&picture);
        scene.paint(painter, film.size(), film.time_of(frame), request.film.speed);
        painter.end();
        EXPECT_EQ(film.paint(frame), picture) << frame;
    }
}

#ifdef SIMUL_WEBP_DECODER
TEST(Film, IsBitForBitWhatWasPaintedWhenItIsDecoded) {
    Film film(short_film(), {});
    std::ostringstream out;
    write_webp(out, film, {});
    const std::string bytes = out.str();
    const WebPData data{reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
    WebPAnimDecoderOptions options;
    WebPAnimDecoderOptionsInit(&options);
    options.color_mode = MODE_BGRA;
    const std::unique_ptr<WebPAnimDecoder, decltype(&WebPAnimDecoderDelete)> decoder{
        WebPAnimDecoderNew(&data, &options), WebPAnimDecoderDelete};
    ASSERT_NE(decoder, nullptr);
    int until = 0;  // equal frames are stored once: what is on show is compared moment by moment
    std::uint8_t* pixels = nullptr;
    for (int frame = 0; frame < film.frames(); ++frame) {
        const int moment = frame * 100;
        while (until <= moment && WebPAnimDecoderHasMoreFrames(decoder.get()) != 0)
            ASSERT_NE(WebPAnimDecoderGetNext(decoder.get(), &pixels, &until), 0);
        const QImage& painted = film.paint(frame);
        ASSERT_EQ(std::memcmp(pixels, painted.constBits(), static_cast<std::size_t>(painted.sizeInBytes())),
                  0)
            << frame;
    }
}
#endif

}  // namespace
}  // namespace simul
