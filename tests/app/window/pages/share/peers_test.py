"""Other programs open what `simul --export` writes: peers_test.py PROGRAM [TEST...]. A missing one is named and skipped."""

import csv
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = ""
ROUNDS = int(os.environ.get("SIMUL_KILLS", "6"))
KOREAN = ["마지막 응수", "상대가 생각하는 동안", "상대의 생각"]


def needs(*programs):
    missing = [name for name in programs if shutil.which(name) is None]
    return unittest.skipIf(missing, "not installed: " + ", ".join(missing))


def output(*words, **more):
    return subprocess.run(words, check=True, capture_output=True, timeout=300, **more).stdout


class Peers(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def export(self, name, *options):
        output(PROGRAM, "--export", self.path(name), *options)
        return self.path(name)

    def difference(self, one, other):
        """Mean difference of two pictures, 0 to 1."""
        said = subprocess.run(["compare", "-metric", "MAE", one, other, "null:"], capture_output=True, text=True).stderr
        return float(re.search(r"\(([\d.e-]+)\)", said).group(1))


class Handouts(Peers):
    @needs("qpdf", "pdfinfo", "pdftotext")
    def test_are_one_page_and_another_with_answers(self):
        for language, words in ("en", "last reply"), ("ko", "마지막 응수"):
            for pages, answers in (1, []), (2, ["--answers"]):
                with self.subTest(language=language, pages=pages):
                    pdf = self.export("handout.pdf", "--what", "handout", "--language", language, *answers)
                    output("qpdf", "--check", pdf)
                    self.assertIn(f"Pages:           {pages}\n", output("pdfinfo", pdf, text=True))
                    text = output("pdftotext", "-layout", pdf, "-", text=True)
                    self.assertIn("1:00:55", text)
                    self.assertIn(words, text)

    def test_are_the_same_bytes_twice(self):
        one, other = (pathlib.Path(self.export(name, "--what", "handout")).read_bytes() for name in ("a.pdf", "b.pdf"))
        self.assertEqual(one, other)

    def test_have_answers_only_where_there_are_questions(self):
        done = subprocess.run([PROGRAM, "--export", self.path("x.png"), "--answers"], capture_output=True, text=True)
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stderr.count("\n"), 1)


class Pictures(Peers):
    @needs("rsvg-convert", "xmllint", "compare")
    def test_svg_is_what_the_png_shows(self):
        for what in "race", "left", "right", "timeline", "chart":
            for theme, language in ("light", "en"), ("dark", "ko"):
                with self.subTest(what=what, theme=theme):
                    looks = ["--what", what, "--size", "1280x800", "--theme", theme, "--language", language]
                    svg, png = self.export("a.svg", *looks), self.export("a.png", *looks)
                    output("xmllint", "--noout", "--nonet", svg)
                    output("rsvg-convert", svg, "-o", self.path("svg.png"))
                    self.assertLess(self.difference(png, self.path("svg.png")), 0.02)
                    text = pathlib.Path(svg).read_text(encoding="utf-8")
                    self.assertNotIn("<image", text)
                    self.assertRegex(text, r"<title id=\"title\">[^<]+</title>\n<desc id=\"desc\">[^<]+</desc>")

    @needs("rsvg-convert", "compare")
    def test_svg_keeps_patterns_and_clips(self):
        ways = ["--mode", "threads", "--slice", "2s"], ["--mode", "clones"], ["--walk", "4s", "--mode", "blocking-wait"]
        for way in ways:
            with self.subTest(way=way):
                looks = ["--what", "timeline", "--range", "0:05:00-0:07:00", *way]
                svg, png = self.export("a.svg", *looks), self.export("a.png", *looks)
                output("rsvg-convert", svg, "-o", self.path("svg.png"))
                self.assertLess(self.difference(png, self.path("svg.png")), 0.02)

    def test_texts_of_an_svg_are_texts(self):
        svg = pathlib.Path(self.export("a.svg", "--language", "ko")).read_text(encoding="utf-8")
        texts = [re.sub(r"<[^>]*>", "", line) for line in re.findall(r"<text.*</text>", svg)]
        for words in ["1:00:55에 끝나요", "12:00:00 마지막 응수", *KOREAN]:
            self.assertTrue(any(words in text for text in texts), words)

    @needs("qpdf", "pdffonts", "pdftotext", "pdfinfo")
    def test_pdf_is_whole_and_its_words_are_found(self):
        pdf = self.export("a.pdf", "--language", "ko")
        output("qpdf", "--check", pdf)
        fonts = [line.split() for line in output("pdffonts", pdf, text=True).splitlines()[2:]]
        self.assertTrue(any("CJK" in font[0] or "Nanum" in font[0] for font in fonts), fonts)
        for font in fonts:
            self.assertEqual(font[-5:-3], ["yes", "no"], font)  # embedded; Qt names no subset, but writes one
        text = output("pdftotext", "-layout", pdf, "-", text=True)
        for words in ["1:00:55", "12:00:00", *KOREAN]:
            self.assertIn(words, text)
        about = output("pdfinfo", pdf, text=True)
        self.assertRegex(about, r"Pages:\s+1\n")
        self.assertNotIn("CreationDate", about)

    @needs("pdftoppm", "compare")
    def test_pdf_is_what_the_png_shows(self):
        for what in "race", "timeline", "chart":
            with self.subTest(what=what):
                looks = ["--what", what, "--size", "1280x800"]
                pdf, png = self.export("a.pdf", *looks), self.export("a.png", *looks)
                output("pdftoppm", "-r", "96", "-png", "-singlefile", pdf, self.path("pdf"))
                self.assertLess(self.difference(png, self.path("pdf.png")), 0.02)

    @needs("identify")
    def test_png_has_the_size_that_was_asked_for(self):
        for size in "64x64", "64x2000", "1920x1080", "16000x300":
            with self.subTest(size=size):
                self.assertEqual(output("identify", "-format", "%wx%h", self.export("a.png", "--size", size), text=True), size)


class Films(Peers):
    SHORT = ["--size", "641x361", "--range", "0:00:00-0:02:00", "--speed", "60", "--fps", "15"]

    @needs("ffmpeg", "ffprobe")
    def test_films_are_what_was_asked_for(self):
        for ending, codec in ("mp4", "h264"), ("webm", "vp9"), ("gif", "gif"):
            with self.subTest(ending=ending):
                film = self.export("a." + ending, *self.SHORT)
                said = output("ffprobe", "-v", "error", "-count_frames", "-select_streams", "v", "-show_entries",
                              "stream=codec_name,width,height,nb_read_frames", "-of", "csv=p=0", film, text=True)
                self.assertEqual(said.strip(), f"{codec},640,360,46")

    @needs("ffmpeg")
    def test_frames_are_those_of_the_painter(self):
        film = self.export("a.mp4", *self.SHORT, "--reduced-motion")
        for frame, at in (0, "0"), (15, "60"), (45, "120"):
            picture = self.export("a.png", "--size", "640x360", "--at", at, "--range", "0:00:00-0:02:00", "--reduced-motion")
            said = subprocess.run(["ffmpeg", "-v", "info", "-i", film, "-i", picture, "-lavfi",
                                   f"[0:v]select=eq(n\\,{frame})[a];[1:v]scale=out_color_matrix=bt709:out_range=tv,format=yuv420p[b];[a][b]psnr", "-frames:v", "1",
                                   "-f", "null", "-"], capture_output=True, text=True, timeout=60).stderr
            with self.subTest(frame=frame):
                psnr = re.search(r"average:(inf|[\d.]+)", said)
                self.assertIsNotNone(psnr, said[-300:])
                self.assertGreater(float(psnr.group(1)), 38)

    @needs("webpinfo")
    def test_webp_has_no_error(self):
        said = output("webpinfo", self.export("a.webp", *self.SHORT), text=True)
        self.assertIn("No error detected", said)
        self.assertIn("Canvas size 640 x 360", said)

    def test_a_missing_ffmpeg_is_named(self):
        said = subprocess.run([PROGRAM, "--export", self.path("a.mp4")], capture_output=True, text=True,
                              env={**os.environ, "PATH": "/nowhere"})
        self.assertEqual(said.returncode, 2)
        self.assertEqual(said.stderr, "simul: --export: .mp4 needs the program ffmpeg, of the package ffmpeg; .webp does without\n")
        self.assertEqual(os.listdir(self.folder.name), [])


class Numbers(Peers):
    def rows(self, name, *options):
        with open(self.export(name, *options), encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def test_results_are_read_by_csv(self):
        rows = self.rows("a.csv")
        self.assertEqual([(row["hall"], row["last_reply_ms"]) for row in rows], [("left", "43200000"), ("right", "3655000")])
        boards = self.rows("b.csv", "--what", "boards")
        self.assertEqual(len(boards), 48)
        self.assertEqual(max(int(row["longest_wait_ms"]) for row in boards if row["hall"] == "right"),
                         int(rows[1]["longest_wait_ms"]))
        events = self.rows("c.csv", "--what", "events")
        self.assertEqual(sum(row["event"] in ("move", "reply") for row in events), 2880)

    @needs("chromium")
    def test_speedscope_opens_the_trace(self):
        release = next(iter(pathlib.Path("/").glob("usr/*/node_modules/speedscope/dist/release")),
                       pathlib.Path(os.environ.get("SPEEDSCOPE", "/nonexistent")))
        if not release.exists():
            self.skipTest("not installed: speedscope (npm); SPEEDSCOPE=.../dist/release names it")
        shutil.copytree(release, self.path("site"))
        self.export("site/t.json")
        server = subprocess.Popen([sys.executable, "-u", "-m", "http.server", "-b", "127.0.0.1", "-d", self.path("site"), "0"],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(lambda: (server.terminate(), server.wait(), server.stdout.close()))
        port = re.search(r"port (\d+)", server.stdout.readline()).group(1)
        address = f"http://127.0.0.1:{port}/"
        page = output("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=15000",
                      f"--user-data-dir={self.path('profile')}", "--dump-dom",
                      f"{address}index.html#profileURL={address}t.json", text=True)
        self.assertIn("(1/50)", page)


class Bytes(Peers):
    def test_the_same_setup_gives_the_same_bytes(self):
        endings = ["png", "svg", "pdf", "webp", "json", "json.gz", "pftrace", "csv"]
        if shutil.which("ffmpeg"):
            endings += ["mp4", "gif"]
        for ending in endings:
            with self.subTest(ending=ending):
                looks = Films.SHORT if ending in ("mp4", "gif", "webp") else []
                one = pathlib.Path(self.export("a." + ending, *looks)).read_bytes()
                self.assertEqual(one, pathlib.Path(self.export("b." + ending, *looks)).read_bytes())

    def test_a_killed_export_leaves_no_half_file(self):
        kinds = [["a.png"], ["a.svg"], ["a.pdf"], ["a.json.gz"], ["a.webp", *Films.SHORT]]
        if shutil.which("ffmpeg"):
            kinds.append(["a.mp4", *Films.SHORT])
        whole = {kind[0]: pathlib.Path(self.export("whole-" + kind[0], *kind[1:])).read_bytes() for kind in kinds}
        chance = random.Random(14)
        for round_number in range(ROUNDS):
            name, *options = kinds[round_number % len(kinds)]
            target = pathlib.Path(self.path(name))
            process = subprocess.Popen([PROGRAM, "--export", str(target), *options], stderr=subprocess.DEVNULL)
            time.sleep(chance.uniform(0.05, 1.0))
            process.send_signal(signal.SIGKILL)
            process.wait()
            if target.exists():
                self.assertEqual(target.read_bytes(), whole[name], name)
                target.unlink()
            left = [each for each in os.listdir(self.folder.name) if not each.startswith("whole-")]
            self.assertEqual(left, [])

    def test_wrong_combinations_are_one_line(self):
        for words in (["--export", "a.png", "--what", "film"], ["--export", "a.mp3"], ["--export", "a"], ["--what", "race"],
                      ["--export", "a.csv", "--what", "race"], ["--export", "a.png", "--what", "raec"],
                      ["--export", "a.png", "--size", "63x64"], ["--export", "a.mp4", "--size", "3841x64"],
                      ["--export", "a.webp", "--fps", "61"], ["--export", "a.webp", "--speed", "0"],
                      ["--export", "a.webp", "--speed", "0.1"], ["--export", "a.png", "--screenshot", "b.png"],
                      ["--export", "/nowhere/a.png"]):
            with self.subTest(words=words):
                said = subprocess.run([PROGRAM, *words], capture_output=True, text=True, cwd=self.folder.name)
                self.assertEqual((said.returncode, said.stderr.count("\n"), said.stdout), (2, 1, ""), said.stderr)
                self.assertEqual(os.listdir(self.folder.name), [])


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    unittest.main()
