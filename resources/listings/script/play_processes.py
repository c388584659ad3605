

def play(scale):
    results = SimpleQueue()
    start = time.monotonic() + 0.3 + 0.02 * MASTERS  # processes take their time to begin
    open_halls([Hall(scale, start, number, results) for number in range(MASTERS)])
    moves, replies, last_move, last_reply = zip(*(results.get() for _ in range(MASTERS)))
    return sum(moves), sum(replies), max(last_move), max(last_reply)
