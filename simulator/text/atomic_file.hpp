#pragma once

#include <memory>
#include <optional>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "simulator/text/files/descriptor_buffer.hpp"

namespace simul {

/// Why a file cannot be written; one line with its name.
struct FileError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A file that appears under its name only when it is complete: what stood there before stays until then,
/// also when the disk is full. Until then it has no name at all where the file system can do that, so that a
/// program that is killed leaves nothing behind. Devices, pipes and what is open already (/dev/stdout) are
/// written to as they are.
class AtomicFile {
  public:
    /// Throws FileError when nothing can be written there.
    explicit AtomicFile(const std::string& path);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    std::ostream& stream() { return stream_; }

    /// Puts the complete file in its place. Throws FileError when not everything could be written.
    void commit();

  private:
    bool is_written();
    bool put_in_place();

    std::string name_;       // as the user wrote it
    std::string target_;     // what it links to
    std::string temporary_;  // empty while the file has no name
    bool as_it_is_ = false;  // written to in place
    std::unique_ptr<DescriptorBuffer> file_;
    std::ostream stream_;
};

/// Why this file cannot be written, in a few words, or nothing. Leaves no trace.
std::optional<std::string> why_not_writable(const std::string& path);

/// Replaces the file or leaves it as it was. Throws FileError.
void write_file_atomically(const std::string& path, std::string_view text);

}  // namespace simul
