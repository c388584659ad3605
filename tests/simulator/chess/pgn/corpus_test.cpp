#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

#include "simulator/chess/games/collection.hpp"
#include "tests/source_folder.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void feed(const std::string& text) {
    EXPECT_EQ(LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()), 0);
}

int feed_folder(const std::string& name) {
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(simul::in_source_folder(name))) {
        SCOPED_TRACE(entry.path().filename());
        std::ifstream file{entry.path(), std::ios::binary};
        feed({std::istreambuf_iterator<char>{file}, {}});
        ++files;
    }
    return files;
}

TEST(ChessCorpus, HoldsNothingThatBreaksTheReaders) {
    EXPECT_GE(feed_folder("tests/golden/chess-corpus"), 10);
    EXPECT_GE(feed_folder("tests/golden/pgn"), 42);
}

TEST(ChessCorpus, EveryBeginningOfTheBuiltInFileIsReadOrRefused) {
    const std::string pgn{simul::chess::built_in_pgn().substr(0, 700)};
    for (std::size_t length = 0; length <= pgn.size(); ++length) feed(pgn.substr(0, length));
}

}  // namespace
