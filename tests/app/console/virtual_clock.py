"""Plays exported scripts on a clock that jumps: waiting takes no time, and every moment is exact."""

import asyncio
import contextlib
import selectors
import sys
import time

WAIT_LIMIT = 1_000_000


class VirtualClock:
    """Stands in for the clock on the wall; one for each script."""

    def __init__(self):
        self.time, self.waits = 0.0, 0

    def monotonic(self):
        return self.time

    def sleep(self, seconds):
        self.waits += 1
        if self.waits > WAIT_LIMIT:
            raise RuntimeError("the script waits for ever")
        self.time += max(seconds, 0)


class JumpingSelector(selectors.SelectSelector):
    """What an event loop waits with: nobody sends anything, so only time passes."""

    def __init__(self, clock):
        super().__init__()
        self.clock = clock

    def select(self, timeout=None):
        if timeout is None:
            raise RuntimeError("the script waits for something that never comes")
        self.clock.sleep(timeout)
        return []


class JumpingPolicy(asyncio.DefaultEventLoopPolicy):
    def __init__(self, clock):
        super().__init__()
        self.clock = clock

    def new_event_loop(self):
        return asyncio.SelectorEventLoop(JumpingSelector(self.clock))


@contextlib.contextmanager
def virtual_time():
    clock = VirtualClock()
    real = time.monotonic, time.sleep
    time.monotonic, time.sleep = clock.monotonic, clock.sleep
    asyncio.set_event_loop_policy(JumpingPolicy(clock))
    try:
        yield
    finally:
        time.monotonic, time.sleep = real
        asyncio.set_event_loop_policy(None)


def measured(script):
    """(moves, replies, last move, last reply, {board: end}) of a script's text, in whole milliseconds."""
    names = {"__name__": "exported"}
    exec(compile(script, "exported.py", "exec"), names)
    with virtual_time():
        moves, replies, last_move, last_reply, over = names["play"](1)
    return moves, replies, round(last_move), round(last_reply), {b: round(end) for b, end in over.items()}


if __name__ == "__main__":
    print(measured(sys.stdin.read())[:4])
