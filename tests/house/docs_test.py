"""The documents say what is so: docs_test.py SIMUL_CLI [SIMUL]. Without the window what needs it is left out."""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import docs
import sources

CLI = pathlib.Path(sys.argv[1]).resolve()
WINDOW = pathlib.Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else None


def clock(milliseconds):
    seconds = milliseconds // 1000
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def output_of(*command):
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60).stdout


class Documents(unittest.TestCase):
    maxDiff = None

    def each(self, items_of, check):
        """Calls check(path, ...) for every item of every document."""
        for path, text in docs.documents():
            for line, *item in items_of(text):
                with self.subTest(at=f"{path}:{line}"):
                    check(path, *item)

    def in_folder_of(self, path):
        """A new folder with the files that this document shows."""
        folder = tempfile.TemporaryDirectory(prefix="documents ")
        self.addCleanup(folder.cleanup)
        for _, name, body in docs.fences((sources.ROOT / path).read_text(encoding="utf-8"), mark="file"):
            (pathlib.Path(folder.name) / name).write_text(body, encoding="utf-8")
        return folder.name

    def shell(self, path, command):
        variables = dict(os.environ, PATH=f"{CLI.parent}{os.pathsep}{os.environ['PATH']}")
        return subprocess.run(["bash", "-c", command], cwd=self.in_folder_of(path), env=variables, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=120)

    def test_have_no_dead_link(self):
        def check(path, target):
            name, _, anchor = target.partition("#")
            file = (sources.ROOT / path).parent / name if name else sources.ROOT / path
            self.assertTrue(file.exists(), target)
            if anchor:
                self.assertIn(anchor, docs.anchors(file.read_text(encoding="utf-8")))
        self.each(docs.links, check)

    def test_name_only_files_that_exist(self):
        def check(_, name):
            self.assertTrue((sources.ROOT / name).exists(), name)
        self.each(docs.files, check)

    def test_tell_in_few_lines_what_is_in_each_slice_of_the_window(self):
        for listing in sources.below("app/window", suffixes=(".cmake",)):
            if listing.name != "slice.cmake":
                continue
            text = (listing.parent / "README.md").read_text(encoding="utf-8")
            self.assertLessEqual(text.count("\n"), 15, listing.parent)
            self.assertIn("**Easy to get wrong:**", text, listing.parent)
            for name in docs.names_of_a_slice(text):
                with self.subTest(slice=listing.parent.name, name=name):
                    self.assertTrue(any(listing.parent.glob(name.rstrip("*") + "*")), name)

    def test_name_only_options_that_exist(self):
        commands = docs.commands(output_of(CLI, "--help"))
        known = {"simul-cli": set(docs.OPTION.findall("".join(output_of(CLI, each, "--help") for each in commands)))}
        if WINDOW:
            known["simul"] = set(docs.OPTION.findall(output_of(WINDOW, "--help")))

        def check(_, program, option):
            if program in known:
                self.assertIn(option, known[program])
            elif program is None and WINDOW:
                self.assertIn(option, known["simul-cli"] | known["simul"])
        self.each(docs.named_options, check)

    def test_list_every_lesson_by_its_title_and_the_command_that_opens_it(self):
        lessons = [json.loads(path.read_text(encoding="utf-8"))
                   for path in sorted((sources.ROOT / "resources/lessons").glob("[0-9]*.json"))]
        self.assertGreater(len(lessons), 10)
        for language, name in (("en", "teachers-guide.md"), ("ko", "teachers-guide.ko.md")):
            text = (sources.ROOT / "resources/docs" / name).read_text(encoding="utf-8")
            rows = re.findall(r"^\| (\d+) \| .+? \| (.+?) \| `./run --lesson ([\w-]+)` \|$", text, re.MULTILINE)
            self.assertEqual(rows, [(str(number), lesson["title"][language], lesson["id"])
                                    for number, lesson in enumerate(lessons, 1)], name)

    def test_show_what_the_program_prints(self):
        def check(path, command, output):
            self.assertEqual(self.shell(path, command).stdout, output)
        self.each(docs.examples, check)

    def test_mark_every_console_example_to_be_run(self):
        for path, text in docs.documents():
            unmarked = len(list(docs.fences(text, "console"))) - len(list(docs.fences(text, "console", "run")))
            self.assertEqual(unmarked, 0, path)

    def test_tell_the_times_that_the_program_computes(self):
        def check(path, options, last_move, last_reply):
            done = self.shell(path, f"simul-cli run --format json {options}")
            self.assertEqual(done.returncode, 0, done.stderr)
            result = json.loads(done.stdout)["result"]
            self.assertEqual((clock(result["last_move_ms"]), clock(result["last_reply_ms"])), (last_move, last_reply))
        self.each(docs.times, check)

    def test_offer_commands_that_work(self):
        def check(path, command):
            program = docs.program_of(command)
            if program == "simul-cli" and " live" not in command:
                done = self.shell(path, command)
            elif program == "simul" and WINDOW:
                done = self.shell(path, f"'{WINDOW}' {command.partition(' ')[2]} --help")
            else:
                return
            self.assertEqual(done.returncode, 0, done.stderr)
        self.each(docs.copied_commands, check)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
