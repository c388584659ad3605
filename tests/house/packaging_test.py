"""What is installed, and what tells the desktop about it: packaging_test.py BUILD SIMUL_CLI [SIMUL]."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import docs
import sources

BUILD, CLI = sys.argv[1], sys.argv[2]
WINDOW = sys.argv[3] if len(sys.argv) > 3 else None
PACKAGING = sources.ROOT / "resources/packaging"


def run(*command):
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)


def options_of(*helps):
    return set(docs.OPTION.findall("".join(run(*each).stdout for each in helps)))


class Manual(unittest.TestCase):
    maxDiff = None

    def options_in(self, name):
        text = (PACKAGING / "man" / name).read_text(encoding="utf-8").replace("\\-", "-")
        return set(re.findall(r"^\.B (--[a-z-]+)", text, re.MULTILINE))

    def test_of_the_console_has_the_options_that_its_help_has(self):
        commands = docs.commands(run(CLI, "--help").stdout)
        self.assertIn("sweep", commands)
        self.assertEqual(self.options_in("simul-cli.1"),
                         options_of((CLI, "--help"), *((CLI, each, "--help") for each in commands)))

    @unittest.skipUnless(WINDOW, "no window was built")
    def test_of_the_window_has_the_options_that_its_help_has(self):
        self.assertEqual(self.options_in("simul.1"), options_of((WINDOW, "--help")))

    @unittest.skipUnless(shutil.which("man"), "man is not installed")
    def test_pages_have_no_fault_that_man_knows(self):
        for page in sorted((PACKAGING / "man").glob("*.1")):
            done = run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(page))
            self.assertEqual((done.returncode, done.stderr), (0, ""), page.name)


@unittest.skipUnless(WINDOW, "no window was built")
class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="installed ")
        cls.addClassCleanup(cls.folder.cleanup)
        done = run("cmake", "--install", BUILD, "--prefix", cls.folder.name)
        assert done.returncode == 0, done.stderr
        cls.place = pathlib.Path(cls.folder.name)

    def test_are_the_programs_and_what_tells_of_them(self):
        names = {str(path.relative_to(self.place)) for path in self.place.rglob("*") if path.is_file()}
        names.discard("libexec/simul/simul-sound")  # only with Qt Multimedia
        self.assertEqual(names, {
            "bin/simul", "bin/simul-cli",
            "share/applications/org.simul.Simul.desktop", "share/metainfo/org.simul.Simul.metainfo.xml",
            "share/mime/packages/simul.xml", "share/man/man1/simul.1", "share/man/man1/simul-cli.1",
            "share/icons/hicolor/scalable/apps/simul.svg", "share/icons/hicolor/48x48/apps/simul.png",
            "share/icons/hicolor/128x128/apps/simul.png"})

    def test_programs_run_from_where_they_are_installed(self):
        self.assertIn("12:00:00", run(self.place / "bin/simul-cli").stdout)
        done = run(self.place / "bin/simul", "--self-test")
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stdout)

    def test_desktop_entry_and_metainfo_are_valid(self):
        for command in (["desktop-file-validate", self.place / "share/applications/org.simul.Simul.desktop"],
                        ["appstreamcli", "validate", "--no-net", self.place / "share/metainfo/org.simul.Simul.metainfo.xml"]):
            with self.subTest(command=command[0]):
                if not shutil.which(command[0]):
                    self.skipTest(f"{command[0]} is not installed")
                done = run(*command)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    @unittest.skipUnless(shutil.which("update-mime-database") and shutil.which("gio"), "shared-mime-info or gio is missing")
    def test_scenarios_are_known_by_what_is_in_them(self):
        self.assertEqual(run("update-mime-database", self.place / "share/mime").returncode, 0)
        known = (self.place / "share/mime/magic").read_bytes()
        self.assertIn(b"application/x-simul-scenario+json", known)
        globs = (self.place / "share/mime/globs").read_text(encoding="utf-8")
        self.assertIn("application/x-simul-scenario+json:*.simul.json", globs)
        self.assertIn("application/vnd.simul.setup+json:*.simul\n", globs)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
