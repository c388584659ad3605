#include "simulator/export/trace_events.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "simulator/trace/stopped.hpp"
#include "tests/simulator/export/sample_runs.hpp"
#include "tests/source_folder.hpp"

namespace simul {
namespace {

std::string trace_text(const Scenario& scenario) {
    std::ostringstream out;
    write_trace_events(out, sample_runs(scenario), "simul");
    return out.str();
}

std::string golden_text(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

TEST(TraceEvents, LookAsInTheGoldenFile) {
    const std::string path = in_source_folder("tests/golden/export/trace.json");
    const std::string text = trace_text(small_scenario());
    if (std::getenv("SIMUL_UPDATE_GOLDEN") != nullptr) std::ofstream{path, std::ios::binary} << text;
    EXPECT_EQ(text, golden_text(path));
}

TEST(TraceEvents, AreThoseOfTheDocuments) {
    const std::string text = trace_text(Scenario{});
    EXPECT_NE(text.find(R"({"ph":"X","name":"Board 07","cat":"master","pid":2,"tid":20001,"ts":30000000,)"
                        R"("dur":5000000,"args":{"pair":1,"detail":"board 7, pair 1"},"bind_id":"0x1e8487",)"
                        R"("flow_out":true})"),
              std::string::npos);
    EXPECT_NE(text.find(R"("name":"asyncio: last reply 1:00:55")"), std::string::npos);
    EXPECT_NE(text.find(R"({"ph":"i","s":"p","name":"last move","pid":2,"tid":20001,"ts":3600000000})"),
              std::string::npos);
    EXPECT_EQ(text, trace_text(Scenario{})) << "the same bytes each time";
}

TEST(TraceEvents, StopWhenSomebodyAsks) {
    std::stop_source source;
    source.request_stop();
    std::ostringstream out;
    EXPECT_THROW(write_trace_events(out, sample_runs(Scenario{}), "simul", {source.get_token(), {}}),
                 Stopped);
    EXPECT_EQ(out.str(), "");
}

}  // namespace
}  // namespace simul
