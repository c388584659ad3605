#include "app/window/pieces/paint/piece_shapes.hpp"

namespace simul::paint {

namespace {

constexpr Step M(double x, double y) { return {Step::Kind::move, x, y}; }
constexpr Step L(double x, double y) { return {Step::Kind::line, x, y}; }
constexpr Step C(double x1, double y1, double x2, double y2, double x, double y) {
    return {Step::Kind::cubic, x, y, x1, y1, x2, y2};
}
constexpr Step O(double x, double y, double radius) { return {Step::Kind::circle, x, y, radius}; }
constexpr Step Z() { return {Step::Kind::close}; }

constexpr std::array pawn{O(50, 39.7, 12.8),
                          M(38.6, 51.2),
                          L(61.4, 51.2),
                          C(64.1, 51.2, 64.1, 56.4, 60.6, 57.3),
                          C(58.8, 67, 64.1, 72.3, 70.2, 77.6),
                          C(73.8, 81.1, 73.8, 84.6, 73.8, 89),
                          L(26.2, 89),
                          C(26.2, 84.6, 26.2, 81.1, 29.8, 77.6),
                          C(35.9, 72.3, 41.2, 67, 39.4, 57.3),
                          C(35.9, 56.4, 35.9, 51.2, 38.6, 51.2),
                          Z()};
constexpr std::array pawn_lines{M(32.4, 79.3), L(67.6, 79.3)};

constexpr std::array knight{M(76, 89),
                            C(80, 64, 78, 40, 62, 27),
                            C(58, 23, 53, 21, 49, 20),
                            L(45, 10),
                            C(40, 13, 37, 18, 36, 24),
                            C(29, 29, 26, 36, 23, 44),
                            C(20, 51, 14, 55, 13, 62),
                            C(12, 69, 16, 74, 21, 73),
                            C(24, 72.5, 26, 71, 28, 69),
                            C(29, 72, 32, 71, 34, 68),
                            C(37, 63, 44, 62, 49, 58),
                            C(51, 68, 27, 72, 27, 89),
                            Z()};
constexpr std::array knight_lines{M(56, 29), C(67, 40, 70, 58, 68, 82), M(49, 58), C(53, 54, 54, 49, 53, 44)};
constexpr std::array knight_dots{O(36, 39, 3.2), O(19, 63.5, 1.8)};

constexpr std::array bishop{O(50, 13, 5.5),
                            M(50, 17),
                            C(60, 24, 70, 36, 69, 47),
                            C(68.5, 54, 65, 58, 61, 62),
                            L(39, 62),
                            C(35, 58, 31.5, 54, 31, 47),
                            C(30, 36, 40, 24, 50, 17),
                            Z(),
                            M(36, 60),
                            L(64, 60),
                            C(68, 60, 68, 68, 63, 68),
                            C(63, 73, 70, 77, 75, 79),
                            C(77, 82, 77, 85, 77, 89),
                            L(23, 89),
                            C(23, 85, 23, 82, 25, 79),
                            C(30, 77, 37, 73, 37, 68),
                            C(32, 68, 32, 60, 36, 60),
                            Z()};
constexpr std::array bishop_lines{M(50, 30), L(50, 50), M(41.5, 39), L(58.5, 39),
                                  M(38, 65), L(62, 65), M(28, 79.5), L(72, 79.5)};

constexpr std::array rook{M(25, 15), L(38, 15), L(38, 23), L(44, 23), L(44, 15), L(56, 15),
                          L(56, 23), L(62, 23), L(62, 15), L(75, 15), L(75, 32), L(67, 39),
                          L(69, 70), L(74, 76), L(78, 78), L(78, 89), L(22, 89), L(22, 78),
                          L(26, 76), L(31, 70), L(33, 39), L(25, 32), Z()};
constexpr std::array rook_lines{M(33, 39), L(67, 39), M(31, 70), L(69, 70), M(27, 78.5), L(73, 78.5)};

constexpr std::array queen{O(15, 31, 5.5),
                           O(32, 20, 5.5),
                           O(50, 15, 5.5),
                           O(68, 20, 5.5),
                           O(85, 31, 5.5),
                           M(27, 66),
                           L(15, 33),
                           L(34, 50),
                           L(32, 22),
                           L(45, 46),
                           L(50, 17),
                           L(55, 46),
                           L(68, 22),
                           L(66, 50),
                           L(85, 33),
                           L(73, 66),
                           C(72, 71, 77, 75, 78, 79),
                           L(78, 89),
                           L(22, 89),
                           L(22, 79),
                           C(23, 75, 28, 71, 27, 66),
                           Z()};
constexpr std::array queen_lines{M(27, 66), C(40, 62, 60, 62, 73, 66), M(25.5, 75.5),
                                 C(40, 72, 60, 72, 74.5, 75.5)};

constexpr std::array king{M(46.5, 4),
                          L(53.5, 4),
                          L(53.5, 9.5),
                          L(60, 9.5),
                          L(60, 16.5),
                          L(53.5, 16.5),
                          L(53.5, 30),
                          L(46.5, 30),
                          L(46.5, 16.5),
                          L(40, 16.5),
                          L(40, 9.5),
                          L(46.5, 9.5),
                          Z(),
                          M(50, 22),
                          C(58, 26, 57, 34, 54, 40),
                          L(46, 40),
                          C(43, 34, 42, 26, 50, 22),
                          Z(),
                          M(50, 38),
                          C(54, 27, 64, 25, 72, 26),
                          C(82, 27, 87, 36, 84, 45),
                          C(82, 53, 73, 58, 73, 66),
                          C(73, 71, 77, 75, 78, 79),
                          L(78, 89),
                          L(22, 89),
                          L(22, 79),
                          C(23, 75, 27, 71, 27, 66),
                          C(27, 58, 18, 53, 16, 45),
                          C(13, 36, 18, 27, 28, 26),
                          C(36, 25, 46, 27, 50, 38),
                          Z()};
constexpr std::array king_lines{
    M(50, 38), L(50, 63), M(27, 66), C(40, 62, 60, 62, 73, 66), M(25.5, 75.5), C(40, 72, 60, 72, 74.5, 75.5)};

constexpr std::array<PieceShape, 6> shapes{{
    {pawn, pawn_lines, {}},
    {knight, knight_lines, knight_dots},
    {bishop, bishop_lines, {}},
    {rook, rook_lines, {}},
    {queen, queen_lines, {}},
    {king, king_lines, {}},
}};

}  // namespace

const PieceShape& piece_shape(int kind) { return shapes.at(static_cast<std::size_t>(kind)); }

}  // namespace simul::paint
