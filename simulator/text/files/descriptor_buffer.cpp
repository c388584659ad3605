#include "simulator/text/files/descriptor_buffer.hpp"

#include <cerrno>
#include <unistd.h>

namespace simul {

DescriptorBuffer::DescriptorBuffer(int descriptor) : descriptor_{descriptor} {
    setp(part_.data(), part_.data() + part_.size());
}

DescriptorBuffer::~DescriptorBuffer() { ::close(descriptor_); }

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type c) {
    if (!write_all()) return traits_type::eof();
    if (!traits_type::eq_int_type(c, traits_type::eof())) sputc(traits_type::to_char_type(c));
    return traits_type::not_eof(c);
}

int DescriptorBuffer::sync() { return write_all() ? 0 : -1; }

bool DescriptorBuffer::write_all() {
    const char* from = pbase();
    while (error_ == 0 && from < pptr()) {
        const auto written = ::write(descriptor_, from, static_cast<std::size_t>(pptr() - from));
        if (written >= 0)
            from += written;
        else if (errno != EINTR)
            error_ = errno;
    }
    setp(part_.data(), part_.data() + part_.size());
    return error_ == 0;
}

}  // namespace simul
