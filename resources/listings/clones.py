async def play_game(seat):
    while seat.has_moves_left():
        await seat.clone_moves()  # [served] [wrong] async with seat.master: seat.master_moves()
        await seat.opponent_moves()  # [opponent]


async def open_games(hall):
    await asyncio.gather(*(play_game(seat) for seat in hall.seats()))  # [main]
