def play_game(seat):
    while seat.has_moves_left():
        with seat.master:  # [waiting]
            seat.master_moves()  # [served]
        seat.opponent_moves()  # [opponent]


def open_games(hall):
    threads = [Thread(target=play_game, args=(seat,)) for seat in hall.seats()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()  # [main]
