#include "tests/benchmarks/window_under_test.hpp"

#include <stdexcept>

#include <QEventLoop>
#include <QFont>
#include <QTimer>

namespace simul::bench {
namespace {

constexpr int most_rounds = 200;  // of the event loop until a change is on the screen

CommandLine line_for(std::uint32_t boards, QSize size) {
    CommandLine line;
    line.size = size;
    line.language = QStringLiteral("en");
    line.scenario.boards = boards;
    return line;
}

}  // namespace

std::unique_ptr<QGuiApplication> make_application(int& argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    QFont font;
    font.setFamilies(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK KR"), QStringLiteral("DejaVu Sans")});
    QGuiApplication::setFont(font);
    return application;
}

WindowUnderTest::WindowUnderTest(std::uint32_t boards, QSize size, Pace pace) {
    if (pace == Pace::ours) {
        qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
        stopped_clock_ = std::make_unique<QAnimationDriver>();
        stopped_clock_->install();
    }
    session_ = std::make_unique<Session>(line_for(boards, size),
                                         folder_.filePath(QStringLiteral("preferences.ini")));
    if (!session_->open()) throw std::runtime_error("the window cannot be loaded");
    QObject::connect(session_->window(), &QQuickWindow::frameSwapped, session_->window(), [this] {
        ++frames_;
        if (on_frame_) on_frame_();
    });
    while (frames_ == 0 || session_->exhibition().busy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void WindowUnderTest::show_range(double from_ms, double to_ms) {
    auto* page = session_->window()->findChild<QObject*>(QStringLiteral("racePage"));
    if (!QMetaObject::invokeMethod(page, "showRange", Q_ARG(double, from_ms), Q_ARG(double, to_ms)))
        throw std::runtime_error("the timeline cannot be zoomed");
}

Cost WindowUnderTest::frame(const std::function<void()>& change) {
    const int before = frames_;
    const Meter meter;
    change();
    for (int round = 0; frames_ == before && round < most_rounds; ++round) QCoreApplication::processEvents();
    return meter.spent();
}

void WindowUnderTest::settle() {
    for (int before = -1; before != frames_;) {
        before = frames_;
        for (int round = 0; round < 10; ++round) QCoreApplication::processEvents();
    }
}

void WindowUnderTest::live(double seconds) {
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(seconds * 1000), Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

}  // namespace simul::bench
