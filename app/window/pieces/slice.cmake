simul_slice(pieces
    PAINT
        board_grid
        board_painter
        board_picture
        piece_shapes
        pieces
        squares_of)
