#pragma once

#include <array>
#include <streambuf>

namespace simul {

/// The file behind a stream. Unlike the one of std::ofstream it writes to a file that has no name, and
/// remembers why writing failed.
class DescriptorBuffer final : public std::streambuf {
  public:
    /// Takes the open file descriptor over.
    explicit DescriptorBuffer(int descriptor);
    ~DescriptorBuffer() override;
    DescriptorBuffer(const DescriptorBuffer&) = delete;
    DescriptorBuffer& operator=(const DescriptorBuffer&) = delete;

    int descriptor() const { return descriptor_; }
    /// errno of the first failure, or 0.
    int error() const { return error_; }

  protected:
    int_type overflow(int_type c) override;
    int sync() override;

  private:
    bool write_all();

    int descriptor_;
    int error_ = 0;
    std::array<char, 65536> part_;
};

}  // namespace simul
