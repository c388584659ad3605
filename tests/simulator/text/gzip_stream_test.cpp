#include "simulator/text/gzip_stream.hpp"

#include <sstream>
#include <zlib.h>

#include <gtest/gtest.h>

namespace simul {
namespace {

std::string packed(const std::string& text) {
    std::ostringstream out;
    GzipStream stream{out};
    stream << text;
    stream.finish();
    EXPECT_TRUE(stream.good());
    return out.str();
}

std::string unpacked(const std::string& packed, std::size_t size) {
    std::string text(size + 1, '\0');
    z_stream stream{};
    EXPECT_EQ(::inflateInit2(&stream, 16 + MAX_WBITS), Z_OK);
    std::string from = packed;
    stream.next_in = reinterpret_cast<Bytef*>(from.data());
    stream.avail_in = static_cast<uInt>(from.size());
    stream.next_out = reinterpret_cast<Bytef*>(text.data());
    stream.avail_out = static_cast<uInt>(text.size());
    EXPECT_EQ(::inflate(&stream, Z_FINISH), Z_STREAM_END);
    text.resize(stream.total_out);
    ::inflateEnd(&stream);
    return text;
}

TEST(GzipStream, IsUnpackedToTheSameText) {
    for (const std::size_t size : {0UL, 1UL, 65'535UL, 65'536UL, 1'000'000UL}) {
        std::string text;
        for (std::size_t i = 0; text.size() < size; ++i) text += std::to_string(i * i);
        text.resize(size);
        EXPECT_EQ(unpacked(packed(text), size), text);
    }
}

TEST(GzipStream, HasNoDateInside) {
    const std::string bytes = packed("simul");
    EXPECT_EQ(bytes.substr(4, 4), std::string(4, '\0'));
    EXPECT_EQ(bytes, packed("simul"));
}

TEST(GzipStream, TellsThatItsTargetIsFull) {
    std::ostringstream out;
    out.setstate(std::ios::badbit);
    GzipStream stream{out};
    stream.finish();
    EXPECT_FALSE(stream.good());
}

}  // namespace
}  // namespace simul
