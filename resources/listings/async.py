async def play_game(seat):
    while seat.has_moves_left():
        async with seat.master:  # [waiting]
            seat.master_moves()  # [served]
        await seat.opponent_moves()  # [opponent]


async def open_games(hall):
    await asyncio.gather(*(play_game(seat) for seat in hall.seats()))  # [main]
