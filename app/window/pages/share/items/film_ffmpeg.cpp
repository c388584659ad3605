#include <array>
#include <cstdio>
#include <memory>

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include "app/window/pages/share/items/film.hpp"
#include "simulator/trace/stopped.hpp"

namespace simul {
namespace {

constexpr int patience = 50;  // ms until the stop token is asked again

const QStringList exact{QStringLiteral("-fflags"), QStringLiteral("+bitexact"), QStringLiteral("-flags:v"),
                        QStringLiteral("+bitexact")};

QStringList words_of(const char* line) { return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts); }

/// What ffmpeg is told about the format. Colours are tagged, or they shift in some players.
QStringList codec_of(const std::string& ending) {
    if (ending == "gif")  // a palette for each frame: one for all would need all frames in memory
        return words_of(
            "-filter_complex "
            "split[a][b];[a]palettegen=stats_mode=single[p];[b][p]paletteuse=new=1:dither=none"
            " -f gif");
    const QStringList colours =
        words_of("-pix_fmt yuv420p -colorspace bt709 -color_primaries bt709 -color_trc bt709");
    const QStringList scale = words_of("-vf scale=out_color_matrix=bt709:out_range=tv");
    if (ending == "webm")
        return scale +
               words_of("-c:v libvpx-vp9 -crf 20 -b:v 0 -deadline realtime -cpu-used 8 -threads 1 -f webm") +
               colours;
    return scale +
           words_of(
               "-c:v libx264 -crf 18 -preset veryfast -tune animation -threads 1 -movflags +faststart -f "
               "mp4") +
           colours;
}

/// A file without a name, which goes with this program however that ends. ffmpeg must be able to go back in
/// it, so it cannot be a pipe.
using NamelessFile = std::unique_ptr<std::FILE, decltype(&std::fclose)>;

QString path_of(std::FILE* file) {
    return QStringLiteral("/proc/%1/fd/%2").arg(QCoreApplication::applicationPid()).arg(fileno(file));
}

/// The program at work.
class Ffmpeg {
  public:
    Ffmpeg(const Film& film, const std::string& ending, const QString& target) {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
        if (program.isEmpty())
            throw ExportRefused("." + ending +
                                " needs the program ffmpeg, of the package ffmpeg; .webp does without");
        const QString size = QStringLiteral("%1x%2").arg(film.size().width()).arg(film.size().height());
        const QStringList input =
            words_of("-hide_banner -loglevel error -f rawvideo -pix_fmt bgra -s") +
            QStringList{size, QStringLiteral("-r"), QString::number(film.frames_a_second()),
                        QStringLiteral("-i"), QStringLiteral("-")};
        process_.start(program, input + codec_of(ending) + exact + QStringList{QStringLiteral("-y"), target});
        if (!process_.waitForStarted()) throw ExportRefused("ffmpeg cannot be started");
    }
    ~Ffmpeg() {
        if (process_.state() == QProcess::NotRunning) return;
        process_.kill();
        process_.waitForFinished();
    }
    Ffmpeg(const Ffmpeg&) = delete;
    Ffmpeg& operator=(const Ffmpeg&) = delete;

    void write(const QImage& frame, const std::stop_token& stop) {
        process_.write(reinterpret_cast<const char*>(frame.constBits()), frame.sizeInBytes());
        while (process_.bytesToWrite() > 2 * frame.sizeInBytes()) {
            throw_if_stopped(stop);
            process_.waitForBytesWritten(patience);
            listen();
            if (process_.state() == QProcess::NotRunning) fail();
        }
    }

    void finish(const std::stop_token& stop) {
        process_.closeWriteChannel();
        while (process_.state() != QProcess::NotRunning) {
            throw_if_stopped(stop);
            process_.waitForFinished(patience);
            listen();
        }
        if (process_.exitStatus() != QProcess::NormalExit || process_.exitCode() != 0) fail();
    }

  private:
    /// Who is not read is blocked at some time.
    void listen() {
        for (const QByteArray& line : process_.readAllStandardError().split('\n'))
            if (!line.trimmed().isEmpty()) last_line_ = line.trimmed();
    }
    [[noreturn]] void fail() {
        listen();
        throw ExportRefused("ffmpeg: " + (last_line_.isEmpty() ? "it ended before the film was complete"
                                                               : last_line_.toStdString()));
    }

    QProcess process_;
    QByteArray last_line_;
};

void copy(std::FILE* from, std::ostream& to) {
    std::rewind(from);
    std::array<char, 1 << 16> part{};
    while (const std::size_t size = std::fread(part.data(), 1, part.size(), from))
        to.write(part.data(), static_cast<std::streamsize>(size));
}

}  // namespace

void write_by_ffmpeg(std::ostream& out, Film& film, const std::string& ending, const ExportWatch& watch) {
    const NamelessFile file{std::tmpfile(), std::fclose};
    if (!file) throw ExportRefused("no temporary file can be made");
    Ffmpeg ffmpeg(film, ending, path_of(file.get()));
    const int frames = film.frames();
    for (int i = 0; i < frames; ++i) {
        throw_if_stopped(watch.stop);
        watch.tell(static_cast<std::uint64_t>(i), static_cast<std::uint64_t>(frames));
        ffmpeg.write(film.paint(i), watch.stop);
    }
    ffmpeg.finish(watch.stop);
    copy(file.get(), out);
}

}  // namespace simul
