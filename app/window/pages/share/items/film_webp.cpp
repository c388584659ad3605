#include "app/window/pages/share/items/film.hpp"
#include "simulator/trace/stopped.hpp"

#ifdef SIMUL_WEBP
#include <memory>
#include <webp/encode.h>
#include <webp/mux.h>
#endif

namespace simul {

#ifdef SIMUL_WEBP
namespace {

using Encoder = std::unique_ptr<WebPAnimEncoder, decltype(&WebPAnimEncoderDelete)>;

/// Lossless is smaller than lossy for flat colours. Compared in time and size with the others.
WebPConfig lossless() {
    WebPConfig config;
    WebPConfigInit(&config);
    config.lossless = 1;
    config.quality = 20;
    config.method = 2;
    config.thread_level = 1;
    return config;
}

Encoder encoder_for(const QSize& size) {
    WebPAnimEncoderOptions options;
    WebPAnimEncoderOptionsInit(&options);
    constexpr int whole_frame_every = 150;
    options.kmin = whole_frame_every - 1;
    options.kmax = whole_frame_every;
    return {WebPAnimEncoderNew(size.width(), size.height(), &options), WebPAnimEncoderDelete};
}

/// A frame as the encoder takes it.
class WebpFrame {
  public:
    explicit WebpFrame(const QImage& image) {
        WebPPictureInit(&picture_);
        picture_.use_argb = 1;
        picture_.width = image.width();
        picture_.height = image.height();
        is_there_ =
            WebPPictureImportBGRX(&picture_, image.constBits(), static_cast<int>(image.bytesPerLine())) != 0;
    }
    ~WebpFrame() { WebPPictureFree(&picture_); }
    WebpFrame(const WebpFrame&) = delete;
    WebpFrame& operator=(const WebpFrame&) = delete;

    bool is_there() const { return is_there_; }
    WebPPicture* get() { return &picture_; }

  private:
    WebPPicture picture_{};
    bool is_there_ = false;
};

int moment_of(int frame, int frames_a_second) {
    return static_cast<int>(std::lround(frame * 1000.0 / frames_a_second));
}

[[noreturn]] void fail(WebPAnimEncoder* encoder) {
    throw ExportRefused(std::string{"the film cannot be written: "} + WebPAnimEncoderGetError(encoder));
}

}  // namespace

void write_webp(std::ostream& out, Film& film, const ExportWatch& watch) {
    const Encoder encoder = encoder_for(film.size());
    const WebPConfig config = lossless();
    const int frames = film.frames();
    for (int i = 0; i < frames; ++i) {
        throw_if_stopped(watch.stop);
        watch.tell(static_cast<std::uint64_t>(i), static_cast<std::uint64_t>(frames));
        WebpFrame frame(film.paint(i));
        const int at = moment_of(i, film.frames_a_second());
        if (!frame.is_there() || WebPAnimEncoderAdd(encoder.get(), frame.get(), at, &config) == 0)
            fail(encoder.get());
    }
    WebPData data;
    WebPDataInit(&data);
    const int end = moment_of(frames, film.frames_a_second());
    if (WebPAnimEncoderAdd(encoder.get(), nullptr, end, nullptr) == 0 ||
        WebPAnimEncoderAssemble(encoder.get(), &data) == 0)
        fail(encoder.get());
    out.write(reinterpret_cast<const char*>(data.bytes), static_cast<std::streamsize>(data.size));
    WebPDataClear(&data);
}
#else
void write_webp(std::ostream&, Film&, const ExportWatch&) {
    throw ExportRefused("this Simul was built without libwebp: write a .mp4, .webm or .gif");
}
#endif

}  // namespace simul
