#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "simulator/text/atomic_file.hpp"
#include "tests/app/console/console_runner.hpp"

namespace simul::console::testing {
namespace {

namespace fs = std::filesystem;

std::size_t files_beside(const std::string& path) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator{fs::path{path}.parent_path()}, fs::directory_iterator{}));
}

TEST(OutputFile, HoldsWhatWouldHaveBeenPrinted) {
    const std::string file = fresh_file("run.json");
    const Outcome outcome = run_words({"run", "--format", "json", "--output", file});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(contents(file), run("run --format json").out);
    EXPECT_EQ(files_beside(file), 1U);
}

TEST(OutputFile, StaysAsItWasWhenAValueIsWrong) {
    const std::string file = fresh_file("run.csv");
    write(file, "old");
    EXPECT_EQ(run_words({"run", "--boards", "0", "--output", file}).code, 2);
    EXPECT_EQ(contents(file), "old");
    EXPECT_EQ(files_beside(file), 1U);
}

TEST(OutputFile, KeepsItsRightsAndReplacesWhatALinkPointsTo) {
    const std::string file = fresh_file("real.csv");
    write(file, "old");
    ::chmod(file.c_str(), 0640);
    const std::string link = (fs::path{file}.parent_path() / "link.csv").string();
    fs::create_symlink(file, link);
    EXPECT_EQ(run_words({"run", "--format", "csv", "--output", link}).code, 0);
    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_EQ(contents(file), run("run --format csv").out);
    EXPECT_EQ(fs::status(file).permissions(), fs::perms{0640});
}

TEST(OutputFile, RefusesPlacesWhereNothingCanBeWritten) {
    const std::string folder = fs::path{fresh_file("x")}.parent_path().string();
    for (const std::string& place : {folder, folder + "/missing/run.json", folder + "/", std::string{}}) {
        const Outcome outcome = run_words({"run", "--output", place});
        EXPECT_EQ(outcome.code, 2) << place;
        EXPECT_EQ(outcome.out, "");
        EXPECT_EQ(lines_of(outcome.err).size(), 1U) << outcome.err;
        EXPECT_NE(outcome.err.find("--output"), std::string::npos) << outcome.err;
    }
    EXPECT_TRUE(fs::is_empty(folder));
}

TEST(OutputFile, IsAnotherFailureWhenTheDiskIsFull) {
    if (!fs::is_character_file("/dev/full")) GTEST_SKIP() << "no /dev/full here";
    const Outcome outcome = run("run --format csv --output /dev/full");
    EXPECT_EQ(outcome.code, 1);
    EXPECT_EQ(outcome.err,
              "simul-cli: --output /dev/full: not everything could be written: No space left on device\n");
}

/// Files of this process may not grow beyond this size.
class FileSizeLimit {
  public:
    explicit FileSizeLimit(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const ::rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

  private:
    ::rlimit before_{};
    void (*handler_)(int) = std::signal(SIGXFSZ, SIG_IGN);
};

TEST(OutputFile, IsAnotherFailureWhenItGrowsTooLarge) {
    const std::string file = fresh_file("run.csv");
    write(file, "old");
    Outcome outcome;
    {
        const FileSizeLimit limit{100};
        outcome = run_words({"run", "--format", "csv", "--output", file});
    }
    EXPECT_EQ(outcome.code, 1);
    EXPECT_EQ(outcome.err,
              "simul-cli: --output " + file + ": not everything could be written: File too large\n");
    EXPECT_EQ(contents(file), "old");
    EXPECT_EQ(files_beside(file), 1U);
}

TEST(OutputFile, IsMadeWhereALinkPointsTo) {
    const std::string link = fresh_file("link.csv");
    const std::string file = (fs::path{link}.parent_path() / "new.csv").string();
    fs::create_symlink("new.csv", link);
    EXPECT_EQ(run_words({"run", "--format", "csv", "--output", link}).code, 0);
    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_EQ(contents(file), run("run --format csv").out);
    EXPECT_EQ(files_beside(file), 2U);
}

TEST(OutputFile, MayHaveTheLongestNameThereIs) {
    const std::string file = fresh_file(std::string(255, 'n'));
    EXPECT_EQ(run_words({"run", "--format", "csv", "--output", file}).code, 0);
    EXPECT_EQ(contents(file), run("run --format csv").out);
    EXPECT_EQ(run_words({"run", "--output", file + "n"}).code, 2);
}

TEST(OutputFile, IsRefusedWhenItsLinkGoesRoundInACircle) {
    const std::string link = fresh_file("link.csv");
    fs::create_symlink(link, link);
    EXPECT_EQ(run_words({"run", "--output", link}).code, 2);
}

TEST(OutputFile, WritesIntoDevicesAsTheyAre) { EXPECT_EQ(run("run --output /dev/null").code, 0); }

/// A file that a shell has opened for several programs, one of which is the console.
class OpenFile {
  public:
    OpenFile(const std::string& path, int flags)
        : descriptor_{::open(path.c_str(), O_CREAT | O_CLOEXEC | flags, 0600)} {}
    ~OpenFile() { ::close(descriptor_); }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    std::string name() const { return "/dev/fd/" + std::to_string(descriptor_); }
    bool write_line(const std::string& line) const {
        return ::write(descriptor_, (line + "\n").data(), line.size() + 1) ==
               static_cast<ssize_t>(line.size() + 1);
    }

  private:
    int descriptor_;
};

TEST(OutputFile, KeepsWhatStandsInALogThatIsOpenAlready) {
    const std::string expected = "before\n" + run("run --format csv").out + "after\n";
    for (const int flags : {O_WRONLY | O_APPEND, O_WRONLY}) {
        const std::string log = fresh_file("log");
        const OpenFile open{log, flags};
        EXPECT_TRUE(open.write_line("before"));
        EXPECT_EQ(run_words({"run", "--format", "csv", "--output", open.name()}).code, 0);
        EXPECT_TRUE(open.write_line("after"));
        EXPECT_EQ(contents(log), expected) << flags;
        EXPECT_EQ(files_beside(log), 1U);
    }
}

TEST(OutputFile, MayBeALinkToALogThatIsOpenAlready) {
    const std::string log = fresh_file("log");
    const OpenFile open{log, O_WRONLY | O_APPEND};
    EXPECT_TRUE(open.write_line("before"));
    const std::string link = (fs::path{log}.parent_path() / "link").string();
    fs::create_symlink(open.name(), link);
    EXPECT_EQ(run_words({"run", "--format", "csv", "--output", link}).code, 0);
    EXPECT_EQ(contents(log), "before\n" + run("run --format csv").out);
}

TEST(OutputFile, IsRefusedWhenItIsOpenForReadingOnlyOrNotAtAll) {
    const OpenFile open{fresh_file("log"), O_RDONLY};
    for (const std::string& name : {open.name(), std::string{"/dev/fd/999"}, std::string{"/proc/nothing"}})
        EXPECT_EQ(run_words({"run", "--output", name}).code, 2) << name;
}

TEST(AtomicFile, HasNoNameUntilItIsComplete) {
    const std::string path = fresh_file("run.txt");
    const std::string folder = fs::path{path}.parent_path().string();
    const int unnamed = ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    if (unnamed < 0) GTEST_SKIP() << "every file has a name here";
    ::close(unnamed);
    AtomicFile file{path};
    file.stream() << "whole" << std::flush;
    EXPECT_TRUE(fs::is_empty(folder));
    file.commit();
    EXPECT_EQ(contents(path), "whole");
    EXPECT_EQ(files_beside(path), 1U);
}

TEST(AtomicFile, HoldsMoreThanOneWriteTakes) {
    const std::string path = fresh_file("long.txt");
    std::string text;
    for (int i = 0; i < 50'000; ++i) text += std::to_string(i);
    write_file_atomically(path, text);
    EXPECT_EQ(contents(path), text);
}

TEST(AtomicFile, LeavesNothingBehindWithoutCommit) {
    const std::string path = fresh_file("half.txt");
    {
        AtomicFile file{path};
        file.stream() << "half";
    }
    EXPECT_TRUE(fs::is_empty(fs::path{path}.parent_path()));
    write_file_atomically(path, "whole");
    EXPECT_EQ(contents(path), "whole");
}

}  // namespace
}  // namespace simul::console::testing
