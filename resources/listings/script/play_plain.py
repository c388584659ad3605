

def play(scale):
    hall = Hall(scale, time.monotonic())
    open_games(hall)
    return hall.moves, hall.replies, hall.last_move, hall.last_reply, hall.over
