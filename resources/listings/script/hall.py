

class Hall:
    """One master and her boards. Moments are milliseconds of the hall; `scale` of its seconds last one on the wall."""

    def __init__(self, scale, start, number=0, results=None):
        self.scale, self.start, self.results = scale, start, results
        self.in_play = IN_PLAY
        self.free_at, self.stands_at = 0, None  # when the master is free, and where she stands
        self.places = [0] * IN_PLAY  # when there was room for the next game
        self.orders = BOARDS  # things of one moment happen in this order
        self.moves = self.replies = self.last_move = self.last_reply = 0  # measured
        self.over = {}  # board: the moment of its last reply
        self.waiting, self.is_taken, self.news = [], False, 0
        self.prepare()
        self.all_seats = [Seat(self, board) for board in range(number, BOARDS, MASTERS)]

    def prepare(self):
        """What threads need besides."""

    def seats(self):
        return self.all_seats

    def wall(self, moment):
        return self.start + moment / 1000 / self.scale

    def now(self):
        return (time.monotonic() - self.start) * 1000 * self.scale

    def sleep_until(self, moment):
        """Until a moment, not for a time: whoever is late once is not late for ever."""
        while (left := self.wall(moment) - time.monotonic()) > 0:
            time.sleep(left)

    def report(self):
        self.results.put((self.moves, self.replies, self.last_move, self.last_reply))


def of(table, board, pair):
    return table if isinstance(table, int) else table[board][pair]


class Board:
    """What every board does, whoever waits how."""

    def __init__(self, hall, board):
        self.hall, self.board = hall, board
        self.is_open, self.pair = False, 0
        self.ready_at, self.order = 0, board
        self.pairs = PAIRS if isinstance(PAIRS, int) else PAIRS[board]
        self.blocks = board in BLOCKING

    def has_moves_left(self):
        if not self.is_open:
            self.is_open = True
            self.ready_at = heapq.heappop(self.hall.places)
        return self.pair < self.pairs

    def thought(self):
        return of(MASTER_MS, self.board, self.pair)

    def turn_here(self):
        """The master turns to this board: when she is there."""
        hall = self.hall
        walk = 0 if hall.stands_at in (None, self.board) else WALK_MS
        hall.stands_at = self.board
        return max(hall.free_at, self.ready_at) + walk

    def ready_again(self, moment):
        self.ready_at = moment
        self.order = self.hall.orders = self.hall.orders + 1

    def moved(self, moment):
        hall = self.hall
        self.pair += 1
        self.ready_again(moment)
        hall.moves += 1
        hall.last_move = max(hall.last_move, hall.now())

    def start_opponent(self):
        self.ready_again(self.ready_at + of(OPPONENT_MS, self.board, self.pair - 1))

    def replied(self):
        hall = self.hall
        hall.replies += 1
        hall.last_reply = max(hall.last_reply, hall.now())
        if self.pair == self.pairs:
            hall.over[self.board] = self.ready_at
            heapq.heappush(hall.places, self.ready_at)

    def master_moves(self):
        """She thinks: whoever calls this has her, and nobody else runs meanwhile."""
        hall = self.hall
        hall.free_at = self.turn_here() + self.thought()
        hall.sleep_until(hall.free_at)
        self.moved(hall.free_at)

    def wait_for_opponent(self):
        """Waits without giving way: the master cannot leave."""
        self.start_opponent()
        self.hall.sleep_until(self.ready_at)
        self.hall.free_at = self.ready_at
        self.replied()
