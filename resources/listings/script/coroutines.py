

class Turn:
    """`async with seat.master`: waits until she comes; who was ready first is first."""

    def __init__(self, seat):
        self.seat = seat

    async def __aenter__(self):
        hall, seat = self.seat.hall, self.seat
        turn = asyncio.get_running_loop().create_future()
        heapq.heappush(hall.waiting, (seat.ready_at, seat.order, turn))
        give_turn(hall)
        await turn

    async def __aexit__(self, *_):
        self.seat.hall.is_taken = False
        give_turn(self.seat.hall)


def give_turn(hall):
    """Somebody asks for her, or she is free again: she turns to the next board, but not at once."""
    hall.news += 1
    go_round(hall, hall.news, 3)


def go_round(hall, news, rounds):
    """Replies that came while she was busy get into the queue first: that takes the loop three rounds."""
    if rounds:
        asyncio.get_running_loop().call_soon(go_round, hall, news, rounds - 1)
    elif hall.waiting and not hall.is_taken and news == hall.news:
        *_, turn = heapq.heappop(hall.waiting)
        if not turn.cancelled():
            hall.is_taken = True
            turn.set_result(None)


class Seat(Board):
    """A board of asyncio: what it waits for lets others run."""

    def __init__(self, hall, board):
        super().__init__(hall, board)
        self.master = Turn(self)

    async def until(self, moment):
        loop = asyncio.get_running_loop()
        reached = loop.create_future()
        loop.call_at(self.hall.wall(moment), reached.set_result, None)
        await reached

    async def opponent_moves(self):
        if self.blocks:
            return self.wait_for_opponent()
        self.start_opponent()
        await self.until(self.ready_at)
        self.replied()

    async def clone_moves(self):
        """A master of its own for this board, which nobody has."""
        done = self.ready_at + self.thought()
        await self.until(done)
        self.moved(done)
