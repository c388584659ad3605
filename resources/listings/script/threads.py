

class Turn:
    """`with seat.master`: a lock that is passed on to who was ready first; threading.Lock promises no order."""

    def __init__(self, seat):
        self.seat, self.hall = seat, seat.hall

    def __enter__(self):
        with self.hall.guard:
            if not self.hall.is_taken:
                self.hall.is_taken = True
                return
            turn = self.queue()
        turn.acquire()

    def __exit__(self, *_):
        if not self.seat.blocks:
            self.pass_on()

    def queue(self):
        turn = Lock()
        turn.acquire()
        heapq.heappush(self.hall.waiting, (self.seat.ready_at, self.seat.order, turn))
        return turn

    def pass_on(self):
        with self.hall.guard:
            if self.hall.waiting:
                heapq.heappop(self.hall.waiting)[-1].release()
            else:
                self.hall.is_taken = False

    def look_round(self):
        """A slice is over: if somebody waits, this board goes to the end of the queue. Whether it did."""
        with self.hall.guard:
            if not self.hall.waiting:
                return False
            self.seat.ready_again(self.hall.free_at)
            mine = self.queue()
            heapq.heappop(self.hall.waiting)[-1].release()
        mine.acquire()
        return True


class GuardedHall(Hall):
    """Its numbers are changed by many threads."""

    def prepare(self):
        self.guard = Lock()


class Seat(Board):
    """A board with a thread."""

    def __init__(self, hall, board):
        super().__init__(hall, board)
        self.master = Turn(self)

    def has_moves_left(self):
        with self.hall.guard:
            return super().has_moves_left()

    def master_moves(self):
        """She thinks, in slices: after each, somebody else may have her."""
        hall, rest = self.hall, self.thought()
        begin = self.turn_here()
        while True:
            part = min(rest, SLICE_MS or rest)
            hall.free_at = begin + part
            hall.sleep_until(hall.free_at)
            rest -= part
            if rest == 0:
                break
            begin = self.turn_here() if self.master.look_round() else hall.free_at
        with hall.guard:
            self.moved(hall.free_at)

    def opponent_moves(self):
        hall = self.hall
        with hall.guard:
            self.start_opponent()
        hall.sleep_until(self.ready_at)
        with hall.guard:
            self.replied()
        if self.blocks:
            hall.free_at = self.ready_at
            self.master.pass_on()
