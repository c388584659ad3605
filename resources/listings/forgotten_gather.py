async def play_game(seat):
    while seat.has_moves_left():
        async with seat.master:
            seat.master_moves()
        await seat.opponent_moves()


async def open_games(hall):
    for seat in hall.seats():
        asyncio.create_task(play_game(seat))  # [wrong] await asyncio.gather(*(play_game(seat) for seat in hall.seats()))
