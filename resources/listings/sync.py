def play_game(seat):
    while seat.has_moves_left():
        seat.master_moves()  # [served]
        seat.wait_for_opponent()  # [opponent]


def open_games(hall):
    for seat in hall.seats():  # [open]
        play_game(seat)  # [main]
