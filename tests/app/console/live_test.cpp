#include <atomic>
#include <csignal>
#include <thread>
#include <unistd.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <gtest/gtest.h>

#include "simulator/text/strict_json.hpp"
#include "tests/app/console/console_runner.hpp"

namespace simul::console::testing {
namespace {

// At a million simulated seconds in a real one these runs take microseconds; how late timers are is not
// looked at.

TEST(Live, PlaysEveryMoveAndReplyOnRealTimers) {
    const auto live = json_of("live --scale 1e6 --boards 3 --pairs 4 --format json");
    EXPECT_EQ(live.at("complete"), true);
    EXPECT_EQ(live.at("events"), 24);
    EXPECT_EQ(live.at("simulated_ms"), result_ms("--boards 3 --pairs 4", "last_reply_ms"));
    EXPECT_GE(live.at("measured_ms").as_int64(), live.at("simulated_ms").as_int64());
}

TEST(Live, PrintsTheDriftInEveryFormat) {
    const std::string command = "live --scale 1e6 --boards 2 --pairs 2 --mode sync";
    EXPECT_NE(run(command).out.find("drift of an event: median"), std::string::npos);
    EXPECT_EQ(lines_of(run(command + " --format csv").out).size(), 2U);
    for (const std::string& line : lines_of(run(command).out)) EXPECT_LE(line.size(), 80U) << line;
}

TEST(Live, SaysWhichWayARunDrifts) {
    const std::string text = run("live --scale 1e6 --boards 1 --pairs 4").out;
    EXPECT_NE(text.find("later."), std::string::npos) << "one game after the other is never early: " << text;
    EXPECT_EQ(text.find("earlier"), std::string::npos) << text;
}

TEST(Live, RefusesScalesThatAreNoneInOneLine) {
    for (const std::string scale : {"0", "-1", "0.0009", "1e-10", "1000001", "nan", "inf", "x", ""}) {
        const Outcome outcome = run_words({"live", "--scale", scale});
        EXPECT_EQ(outcome.code, 2) << scale;
        EXPECT_EQ(outcome.out, "") << scale;
        EXPECT_EQ(lines_of(outcome.err).size(), 1U) << outcome.err;
        EXPECT_NE(outcome.err.find("a number from 0.001 to 1,000,000"), std::string::npos) << outcome.err;
    }
    EXPECT_EQ(run("run --scale 10").code, 2);
}

/// Presses Ctrl-C again and again until somebody has listened. A signal set of its own keeps the signal from
/// ending the tests before and after that.
class ImpatientUser {
  public:
    ~ImpatientUser() {
        is_content_ = true;
        presses_.join();
    }

  private:
    boost::asio::io_context io_;
    boost::asio::signal_set signals_{io_, SIGINT};
    std::atomic<bool> is_content_ = false;
    std::thread presses_{[this] {
        while (!is_content_) {
            ::kill(::getpid(), SIGINT);
            std::this_thread::yield();
        }
    }};
};

TEST(Live, PrintsWhatItHasAndFailsWhenItIsStopped) {
    Outcome outcome;
    {
        const ImpatientUser user;
        outcome = run("live --scale 1 --format json");
    }
    EXPECT_EQ(outcome.code, 1);
    EXPECT_EQ(lines_of(outcome.err).size(), 1U) << outcome.err;
    EXPECT_NE(outcome.err.find("stopped before the end"), std::string::npos) << outcome.err;
    EXPECT_EQ(parse_strictly(outcome.out).at("complete"), false);
}

}  // namespace
}  // namespace simul::console::testing
