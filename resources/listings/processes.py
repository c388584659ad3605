async def play_game(seat):
    while seat.has_moves_left():
        async with seat.master:  # [waiting]
            seat.master_moves()  # [served]
        await seat.opponent_moves()  # [opponent]


async def open_games(hall):
    await asyncio.gather(*(play_game(seat) for seat in hall.seats()))


def play_hall(hall):
    asyncio.run(open_games(hall))
    hall.report()


def open_halls(halls):
    processes = [Process(target=play_hall, args=(hall,)) for hall in halls]
    for process in processes:
        process.start()
    for process in processes:
        process.join()  # [main]
