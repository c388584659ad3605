#include "simulator/chess/pgn/pgn_pieces.hpp"

#include <algorithm>
#include <utility>

#include "simulator/chess/pgn/pgn_error.hpp"

namespace simul::chess {
namespace {

class FirstLook {
  public:
    FirstLook(PgnPieces pieces, std::size_t enough, PgnChoice choose)
        : pieces_{std::move(pieces)}, enough_{enough}, choose_{choose} {}

    std::string operator()() {
        if (!std::exchange(has_looked_, true)) look();
        return pieces_();
    }

  private:
    void look() {
        std::string begun;
        try {
            for (std::size_t seen = 1; seen > 0 && begun.size() < enough_;) {
                const std::string piece = pieces_();
                seen = piece.size();
                begun += piece;
            }
        } catch (const PgnError& error) {
            pieces_ = [error]() -> std::string { throw PgnError(error); };
        }
        pieces_ = choose_(std::move(begun), std::move(pieces_));
    }

    PgnPieces pieces_;
    std::size_t enough_;
    PgnChoice choose_;
    bool has_looked_ = false;
};

std::string megabytes(std::size_t bytes) { return " " + std::to_string(bytes >> 20U) + " MB"; }

}  // namespace

PgnPieces pieces_of(std::string_view text) {
    return joined(std::string(text), [] { return std::string{}; });
}

PgnPieces joined(std::string begun, PgnPieces rest) {
    return [begun = std::move(begun), rest = std::move(rest)]() mutable {
        return begun.empty() ? rest() : std::exchange(begun, {});
    };
}

PgnPieces by_first_bytes(PgnPieces pieces, std::size_t enough, PgnChoice choose) {
    return FirstLook{std::move(pieces), enough, choose};
}

PgnPieces limited(PgnPieces pieces, std::size_t most, const char* what_it_is) {
    return [pieces = std::move(pieces), what_it_is, most, left = most, is_over = false]() mutable {
        std::string piece = is_over ? std::string{} : pieces();
        is_over = is_over || piece.size() > left;
        piece.resize(std::min(piece.size(), left));
        left -= piece.size();
        if (is_over && piece.empty())
            throw PgnError(left_out_for(PgnFault::too_large, 0, what_it_is + megabytes(most)));
        return piece;
    };
}

}  // namespace simul::chess
