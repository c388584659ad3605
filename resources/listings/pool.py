def play_game(seat):
    while seat.has_moves_left():
        with seat.master:  # [waiting]
            seat.master_moves()  # [served]
        seat.opponent_moves()  # [opponent]


def open_games(hall):
    with ThreadPoolExecutor(hall.in_play) as pool:
        games = pool.map(play_game, hall.seats())  # [open]
        list(games)  # [main]
