#include "simulator/chess/games/gzip.hpp"

#include <memory>
#include <new>
#include <utility>
#include <zlib.h>

#include "simulator/chess/pgn/pgn_error.hpp"

namespace simul::chess {
namespace {

constexpr std::string_view gzip_mark = "\x1F\x8B\x08";

/// What zlib knows while it unpacks; it must stay where it is.
class Stream {
  public:
    Stream() {
        constexpr int gzip_only = 16;
        if (inflateInit2(&state_, MAX_WBITS + gzip_only) != Z_OK) throw std::bad_alloc();
    }
    ~Stream() { inflateEnd(&state_); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    z_stream& state() { return state_; }

  private:
    z_stream state_{};
};

/// Unpacks one member of a file after the other.
class Gunzip {
  public:
    Gunzip(std::string begun, PgnPieces rest)
        : packed_{std::move(begun)}, rest_{std::move(rest)}, stream_{std::make_shared<Stream>()} {}

    std::string operator()() {
        std::string text;
        while (text.empty() && step_ != Step::end) {
            if (step_ == Step::damaged)
                throw PgnError(
                    left_out_for(PgnFault::damaged, 0, "damaged: it cannot be unpacked to its end"));
            if (step_ == Step::between)
                begin_member();
            else
                unpack_into(text);
        }
        return text;
    }

  private:
    enum class Step : std::uint8_t { inside, between, damaged, end };

    /// Something packed is there, `bytes` of it if the file goes on for so long.
    bool has(std::size_t bytes) {
        while (packed_.size() < bytes) {
            const std::string piece = rest_();
            if (piece.empty()) break;
            packed_ += piece;
        }
        return packed_.size() >= bytes;
    }

    /// What stands behind the last member is filled up with something else.
    void begin_member() {
        const bool goes_on = has(gzip_mark.size()) && packed_.starts_with(gzip_mark);
        step_ = goes_on ? Step::inside : Step::end;
        inflateReset(&stream_->state());
    }

    void unpack_into(std::string& text) {
        if (!has(1)) {
            step_ = Step::damaged;
            return;
        }
        text.resize(std::size_t{1} << 16U);
        z_stream& state = stream_->state();
        state.next_in = reinterpret_cast<Bytef*>(packed_.data());
        state.avail_in = static_cast<uInt>(packed_.size());
        state.next_out = reinterpret_cast<Bytef*>(text.data());
        state.avail_out = static_cast<uInt>(text.size());
        const int outcome = inflate(&state, Z_NO_FLUSH);
        packed_.erase(0, packed_.size() - state.avail_in);
        text.resize(text.size() - state.avail_out);
        if (outcome == Z_STREAM_END)
            step_ = Step::between;
        else if (outcome == Z_MEM_ERROR)
            throw std::bad_alloc();
        else if (outcome != Z_OK)
            step_ = Step::damaged;
    }

    std::string packed_;
    PgnPieces rest_;
    std::shared_ptr<Stream> stream_;
    Step step_ = Step::inside;
};

}  // namespace

PgnPieces unpacked(PgnPieces pieces) {
    return by_first_bytes(std::move(pieces), gzip_mark.size(), [](std::string begun, PgnPieces rest) {
        return begun.starts_with(gzip_mark) ? PgnPieces{Gunzip{std::move(begun), std::move(rest)}}
                                            : joined(std::move(begun), std::move(rest));
    });
}

}  // namespace simul::chess
