#pragma once

#include <memory>
#include <ostream>
#include <streambuf>

namespace simul {

/// Packs what is written to it, as gzip does: the same bytes for the same text, no name or date
/// inside. Complete once finish() has been called.
class GzipStream : public std::ostream {
  public:
    explicit GzipStream(std::ostream& packed);
    ~GzipStream() override;

    /// Writes the end of the packed text.
    void finish();

  private:
    class Buffer;
    std::unique_ptr<Buffer> buffer_;
};

}  // namespace simul
