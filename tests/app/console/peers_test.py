"""What other programs read of a run: peers_test.py SIMUL-CLI. A peer that is missing is named and skipped."""

import csv
import gzip
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

CLI = sys.argv[1]
OPTIONS = "--boards 7 --pairs 5 --mode threads --slice 2s --walk 1s --block 1:1=1m --switch 2m=async".split()
HERE = pathlib.Path(__file__).parent


def output(*words):
    return subprocess.run([CLI, *words, *OPTIONS], check=True, capture_output=True).stdout


def results():
    return json.loads(output("compare", "--format", "json"))["runs"]


class Peers(unittest.TestCase):
    def test_csv_reads_events_and_moves(self):
        events = list(csv.DictReader(io.StringIO(output("compare", "--format", "events").decode("utf-8"))))
        moves = list(csv.DictReader(io.StringIO(output("compare", "--moves", "--format", "csv").decode("utf-8"))))
        for hall, run in zip(("left", "right"), results()):
            plies = [row for row in events if row["hall"] == hall and row["event"] in ("move", "reply")]
            mine = [row for row in moves if row["hall"] == hall]
            self.assertEqual((len(plies), len(mine)), (run["result"]["events"],) * 2)
            self.assertEqual(int(plies[-1]["time_ms"]), run["result"]["last_reply_ms"])
            for board in run["boards"]:
                thought = sum(int(row["to_ms"]) - int(row["from_ms"]) for row in mine
                              if row["who"] == "opponent" and int(row["board"]) == board["board"])
                self.assertEqual(thought, board["opponent_thinking_ms"])

    def test_json_and_gzip_read_the_trace(self):
        with tempfile.TemporaryDirectory() as folder:
            packed = pathlib.Path(folder) / "trace.json.gz"
            output("compare", "--format", "trace", "--output", str(packed))
            text = gzip.decompress(packed.read_bytes())
        self.assertEqual(text, output("compare", "--format", "trace"))
        records = json.loads(text)["traceEvents"]
        for process, run in enumerate(results(), 1):
            busy = sum(r["dur"] for r in records if r["pid"] == process and r.get("cat") == "master"
                       and r["name"].startswith("Board"))
            self.assertEqual(busy, run["result"]["master_busy_ms"] * 1000)

    @unittest.skipUnless(shutil.which("protoc"), "protoc (protobuf-compiler) is missing")
    def test_protoc_knows_every_field_of_the_perfetto_trace(self):
        done = subprocess.run(["protoc", "--decode=Trace", f"--proto_path={HERE}", str(HERE / "perfetto.proto")],
                              input=output("compare", "--format", "perfetto"), check=True, capture_output=True)
        text = done.stdout.decode("utf-8")
        self.assertIsNone(re.search(r"^\s*\d", text, re.MULTILINE), "an unknown field")
        self.assertEqual(text.count("type: 1\n"), text.count("type: 2\n"))
        self.assertIn("process_name: \"threads: last reply", text)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
