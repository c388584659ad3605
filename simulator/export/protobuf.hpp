#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace simul {

/// A message of Protocol Buffers, field by field.
class ProtobufMessage {
  public:
    void add(unsigned field, std::uint64_t value) {
        varint(std::uint64_t{field} << 3U);
        varint(value);
    }
    void add(unsigned field, std::string_view bytes) {
        varint((std::uint64_t{field} << 3U) | 2U);
        varint(bytes.size());
        bytes_ += bytes;
    }
    void add(unsigned field, const ProtobufMessage& message) { add(field, message.bytes()); }
    void add_fixed64(unsigned field, std::uint64_t value) {
        varint((std::uint64_t{field} << 3U) | 1U);
        for (unsigned shift = 0; shift < 64; shift += 8) bytes_ += static_cast<char>(value >> shift);
    }

    std::string_view bytes() const { return bytes_; }
    void clear() { bytes_.clear(); }

  private:
    void varint(std::uint64_t value) {
        for (; value > 0x7F; value >>= 7U) bytes_ += static_cast<char>((value & 0x7FU) | 0x80U);
        bytes_ += static_cast<char>(value);
    }

    std::string bytes_;
};

}  // namespace simul
