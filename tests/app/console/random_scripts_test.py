"""Exported scripts are the simulation: random_scripts_test.py SIMUL_CLI FIRST_SEED COUNT"""

import json
import pathlib
import random
import subprocess
import sys
import unittest

import virtual_clock

CLI = pathlib.Path(sys.argv[1]).resolve()
SEEDS = range(int(sys.argv[2]), int(sys.argv[2]) + int(sys.argv[3]))
SINGLE_THREADED = ("sync", "async", "await-in-turn", "blocking-wait", "clones")


def duration(draw, most):
    """Milliseconds, often round ones, so that things coincide."""
    step = draw.choice((1, most // 10, most // 4))
    return draw.randrange(most // step + 1) * step


def spread(draw):
    return draw.choice(("constant", "uniform:50", "exponential", "lognormal:80"))


def settings(seed):
    draw = random.Random(seed)
    boards, pairs = draw.randint(1, 14), draw.randint(1, 6)
    options = ["--mode", draw.choice(SINGLE_THREADED), "--boards", boards, "--pairs", pairs, "--seed", seed]
    options += ["--master", f"{max(1, duration(draw, 10_000))}ms", "--opponent", f"{duration(draw, 60_000)}ms"]
    if draw.random() < 0.5:
        options += ["--walk", f"{duration(draw, 4000)}ms"]
    if draw.random() < 0.4:
        options += ["--vary-master", spread(draw)]
    if draw.random() < 0.4:
        options += ["--vary-opponent", spread(draw)]
    for board in draw.sample(range(1, boards + 1), min(boards, draw.choice((0, 0, 1, 2)))):
        options += ["--slow", f"{board}={draw.randint(1, 40) / 8}"]
    for board in draw.sample(range(1, boards + 1), min(boards, draw.choice((0, 0, 1, 2)))):
        options += ["--block", f"{board}:{draw.randint(1, pairs)}={duration(draw, 100_000)}ms"]
    for board in draw.sample(range(1, boards + 1), min(boards, draw.choice((0, 0, 0, 1, 2)))):
        options += ["--blocking-board", board]
    if draw.random() < 0.2:
        options += ["--real-lengths"]
    return [str(option) for option in options]


def output_of(*words):
    done = subprocess.run((CLI, *words), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    return done.stdout


class RandomScripts(unittest.TestCase):
    def test_equal_the_simulation_to_the_millisecond(self):
        for seed in SEEDS:
            options = settings(seed)
            simulated = json.loads(output_of("run", "--format", "json", *options))
            with self.subTest(options=" ".join(options)):
                moves, replies, last_move, last_reply, over = virtual_clock.measured(output_of("script", *options))
                self.assertEqual(moves + replies, simulated["result"]["events"])
                self.assertEqual(last_move, simulated["result"]["last_move_ms"])
                self.assertEqual(last_reply, simulated["result"]["last_reply_ms"])
                self.assertEqual(over, {row["board"] - 1: row["over_ms"] for row in simulated["boards"]})


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
