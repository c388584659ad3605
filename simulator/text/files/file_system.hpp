#pragma once

#include <optional>
#include <string>

/// What AtomicFile asks of the operating system, each of which has a file of its own for it. Where it says
/// so, errno tells why something failed.
namespace simul {

/// A new file, or -1 with errno set; and its name unless it has none yet.
struct NewFile {
    int file = -1;
    std::string name;
};

/// A new file beside the target, with the rights the target has or a new file gets.
NewFile create_for(const std::string& target);

/// Closes it and leaves no trace of it.
void forget(const NewFile& created);

/// Opens what is there to be written to at its end: a device, a pipe, a file of this program. Or -1 with
/// errno set.
int open_as_it_is(const std::string& path);

/// If the name stands for a file this program has open (/dev/stdout): 0, or the errno that forbids to write
/// there.
std::optional<int> error_of_open_file(const std::string& path);

/// 0, or the errno that forbids to write to this file that exists.
int error_of_writing(const std::string& path);

/// Waits until everything is on the disk. False with errno set.
bool reach_the_disk(int file);

/// Gives a file without a name one beside the target. Returns it, or nothing with errno set.
std::string name_beside(const std::string& target, int file);

/// Puts a file in the target's place, which is never seen half. False with errno set.
bool replace(const std::string& target, const std::string& by);

}  // namespace simul
