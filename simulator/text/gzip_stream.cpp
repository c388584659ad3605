#include "simulator/text/gzip_stream.hpp"

#include <array>
#include <new>
#include <zlib.h>

namespace simul {

class GzipStream::Buffer : public std::streambuf {
  public:
    explicit Buffer(std::ostream& out) : out_{out} {
        constexpr int as_gzip = 16 + MAX_WBITS;
        constexpr int memory_level = 8;
        if (::deflateInit2(&packer_, Z_DEFAULT_COMPRESSION, Z_DEFLATED, as_gzip, memory_level,
                           Z_DEFAULT_STRATEGY) != Z_OK)
            throw std::bad_alloc{};
        setp(text_.data(), text_.data() + text_.size());
    }
    ~Buffer() override { ::deflateEnd(&packer_); }
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;

    bool finish() { return pack(Z_FINISH); }

  protected:
    int_type overflow(int_type c) override {
        if (!pack(Z_NO_FLUSH)) return traits_type::eof();
        if (!traits_type::eq_int_type(c, traits_type::eof())) sputc(traits_type::to_char_type(c));
        return traits_type::not_eof(c);
    }

  private:
    bool pack(int flush) {
        packer_.next_in = reinterpret_cast<Bytef*>(pbase());
        packer_.avail_in = static_cast<uInt>(pptr() - pbase());
        do {
            packer_.next_out = reinterpret_cast<Bytef*>(packed_.data());
            packer_.avail_out = static_cast<uInt>(packed_.size());
            ::deflate(&packer_, flush);
            out_.write(packed_.data(), static_cast<std::streamsize>(packed_.size() - packer_.avail_out));
        } while (packer_.avail_out == 0);
        setp(text_.data(), text_.data() + text_.size());
        return static_cast<bool>(out_);
    }

    std::ostream& out_;
    z_stream packer_{};
    std::array<char, 1U << 16U> text_;
    std::array<char, 1U << 16U> packed_;
};

GzipStream::GzipStream(std::ostream& packed)
    : std::ostream{nullptr}, buffer_{std::make_unique<Buffer>(packed)} {
    rdbuf(buffer_.get());
}

GzipStream::~GzipStream() = default;

void GzipStream::finish() {
    if (!buffer_->finish()) setstate(badbit);
}

}  // namespace simul
