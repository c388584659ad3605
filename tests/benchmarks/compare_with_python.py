"""Plays the classic exhibition with asyncio on a virtual clock and with SimPy 3, checks that both come to what the
engine comes to, and times them in turns with it.

    compare_with_python.py build/engine/bin/one_run     prints how many times faster the engine is; fails below a bar
    compare_with_python.py --check                      plays and checks only

SimPy is left out where it is not installed (Debian's package python3-simpy3)."""

import asyncio
import selectors
import statistics
import subprocess
import sys
import time

try:
    import simpy
except ImportError:
    simpy = None

BOARDS, PAIRS, MASTER, OPPONENT = 24, 30, 5, 55
LAST_MOVE, LAST_REPLY, EVENTS = 3600, 3655, 2 * BOARDS * PAIRS
TURNS = 7
ENGINE_RUNS = 5000  # in one turn: a tenth of a second


class Score:
    """What an exhibition came to: seconds of the last move and of the last reply, timed waits that ended."""

    def __init__(self):
        self.last_move = self.last_reply = self.events = 0

    def move(self, now):
        self.last_move, self.events = now, self.events + 1

    def reply(self, now):
        self.last_reply, self.events = now, self.events + 1


class JumpingSelector(selectors.SelectSelector):
    """Has no files to wait for: instead of waiting it moves the clock."""

    now = 0.0

    def select(self, timeout=None):
        if timeout is None:
            raise RuntimeError("nobody waits for anything")
        self.now += timeout
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        self._clock = JumpingSelector()
        super().__init__(self._clock)

    def time(self):
        return self._clock.now


def play_with_asyncio():
    score = Score()
    loop = VirtualLoop()

    async def game(master):
        for _ in range(PAIRS):
            async with master:
                await asyncio.sleep(MASTER)
                score.move(loop.time())
            await asyncio.sleep(OPPONENT)
            score.reply(loop.time())

    async def exhibition():
        master = asyncio.Lock()
        await asyncio.gather(*(game(master) for _ in range(BOARDS)))

    try:
        loop.run_until_complete(exhibition())
    finally:
        loop.close()
    return score


def play_with_simpy():
    score = Score()
    hall = simpy.Environment()
    master = simpy.Resource(hall)

    def game():
        for _ in range(PAIRS):
            with master.request() as turn:
                yield turn
                yield hall.timeout(MASTER)
                score.move(hall.now)
            yield hall.timeout(OPPONENT)
            score.reply(hall.now)

    for _ in range(BOARDS):
        hall.process(game())
    hall.run()
    return score


def check(name, score):
    found = (score.last_move, score.last_reply, score.events)
    if found != (LAST_MOVE, LAST_REPLY, EVENTS):
        sys.exit(f"{name}: last move, last reply and events are {found}")


def seconds_of(call):
    begin = time.perf_counter()
    call()
    return time.perf_counter() - begin


def engine_seconds(one_run):
    """For one exhibition. The difference of two numbers of runs leaves the program's start out."""

    def run(times):
        last_reply = subprocess.run([one_run, str(times)], check=True, capture_output=True, text=True).stdout
        if int(last_reply) != LAST_REPLY:
            sys.exit(f"{one_run}: last reply at {last_reply.strip()} s")

    few = seconds_of(lambda: run(1))
    return (seconds_of(lambda: run(1 + ENGINE_RUNS)) - few) / ENGINE_RUNS


def compare(one_run, rivals):
    """False if a rival comes nearer to the engine than its bar."""
    ratios = {name: [] for name in rivals}
    for _ in range(TURNS):
        engine = engine_seconds(one_run)
        for name, (play, _) in rivals.items():
            ratios[name].append(seconds_of(play) / engine)
    holds = True
    for name, (_, bar) in rivals.items():
        ratio = statistics.median(ratios[name])
        over = "" if ratio >= bar else "  MISSED"
        print(f"{name}: {ratio:.0f} times as long as the engine "
              f"({min(ratios[name]):.0f} to {max(ratios[name]):.0f}), bar {bar}{over}")
        holds = holds and ratio >= bar
    return holds


if __name__ == "__main__":
    players = {"asyncio on a virtual clock": (play_with_asyncio, 250)}
    if simpy:
        players[f"SimPy {simpy.__version__}"] = (play_with_simpy, 100)
    else:
        print("SimPy is not installed: left out")
    for player, (playing, _) in players.items():
        check(player, playing())
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if sys.argv[1] != "--check" and not compare(sys.argv[1], players):
        sys.exit(1)
