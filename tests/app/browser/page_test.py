"""The page for a browser, opened by one: page_test.py simul.html CHROMIUM. No request but its own, classic numbers."""

import gzip
import http.server
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import unittest
import urllib.parse

PAGE, CHROMIUM = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]

# Plays 300 frames of the classic exhibition and goes to an address that tells how it went.
MEASURE = """<script>
function measure() {
  if (typeof halls === "undefined" || !halls) return void setTimeout(measure, 10);
  const begin = performance.now(), first = begin;
  let frames = 0, spent = 0;
  const whole = draw;
  draw = () => { const from = performance.now(); whole(); spent += performance.now() - from; };
  setPlaying(true);
  const tick = () => (++frames < 300 ? requestAnimationFrame(tick)
    : location.replace(`/told?frames=${frames}&wall=${performance.now() - begin}&spent=${spent}&first=${first}`));
  requestAnimationFrame(tick);
}
measure();
</script>"""


def chromium(address, *options, profile):
    return [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--window-size=1366,768", f"--user-data-dir={profile}", *options, address]


def opened(address):
    """The page as it stands some virtual seconds later, without scripts and styles."""
    with tempfile.TemporaryDirectory() as profile:
        done = subprocess.run(chromium(address, "--virtual-time-budget=10000", "--dump-dom", profile=profile), capture_output=True, text=True, timeout=120)
    return re.sub(r"<(script|style)>.*?</\1>", "", done.stdout, flags=re.DOTALL)


class Server:
    """Serves texts on loopback, remembers what was asked for, and waits for an address."""

    def __init__(self, text):
        self.asked, self.told = [], threading.Event()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                outer.asked.append(self.path)
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.end_headers()
                self.wfile.write(text.encode())
                if self.path.startswith("/told"):
                    outer.told.set()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_port}/"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


class ThePage(unittest.TestCase):
    def test_is_one_file_of_less_than_700_kB_when_packed(self):
        self.assertLess(len(gzip.compress(PAGE.read_bytes())), 700_000)

    def test_shows_the_classic_numbers_when_opened_from_a_disk(self):
        page = opened(PAGE.as_uri())
        self.assertIn("12:00:00 one after the other, 1:00:55 this way: 11.8 times sooner.", page)
        self.assertIn("The master thinks at board 1.", page)

    def test_asks_a_server_for_nothing_but_itself(self):
        with Server(PAGE.read_text(encoding="utf-8")) as server:
            self.assertIn("11.8 times sooner", opened(server.address))
            self.assertEqual(server.asked, ["/"])

    def test_opens_the_link_of_a_setup_in_either_language(self):
        page = opened(PAGE.as_uri() + "#boards=12&opponent=25s&at=5m&language=ko")
        self.assertIn('lang="ko"', page)
        self.assertIn("차례로 두면 3:00:00, 이 방식은 0:30:25: 5.9배 빨리 끝나요.", page)
        self.assertIn('aria-valuetext="0:05:00"', page)

    def test_says_what_is_wrong_with_a_link_and_stays_at_the_classic_setup(self):
        page = opened(PAGE.as_uri() + "#boards=0")
        self.assertIn("boards 0: must be a whole number from 1 to", page)
        self.assertIn("1:00:55 this way", page)
        self.assertIn("games: there is no such key", opened(PAGE.as_uri() + "#games=/etc/passwd"))

    def test_takes_no_markup_from_a_link(self):
        page = opened(PAGE.as_uri() + "#<img src=x onerror=alert(1)>=1")
        self.assertNotIn("<img", page)
        self.assertIn("&lt;img", page)

    def test_gives_every_control_and_picture_a_name(self):
        page = opened(PAGE.as_uri())
        for tag in re.findall(r"<canvas[^>]*>", page):
            self.assertRegex(tag, r'aria-label="[^"]{20,}"')
        for name in ("boards", "master", "opponent", "now"):
            self.assertRegex(page, rf'<input[^>]*id="{name}"[^>]*aria-valuetext="[^"]+"')

    def test_draws_sixty_frames_a_second(self):
        """No bar on the wall clock of a busy machine: the numbers are printed, and a frame's own work is held to less than 16 ms."""
        page = PAGE.read_text(encoding="utf-8").replace("</body>", MEASURE + "</body>")
        with Server(page) as server, tempfile.TemporaryDirectory() as profile:
            with subprocess.Popen(chromium(server.address, profile=profile), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as browser:
                told = server.told.wait(60)
                browser.terminate()
            self.assertTrue(told, "300 frames took more than a minute")
        said = {key: float(value[0]) for key, value in urllib.parse.parse_qs(urllib.parse.urlparse(server.asked[-1]).query).items()}
        print(f"first picture {said['first']:.0f} ms; {said['frames'] * 1000 / said['wall']:.0f} frames a second, {said['spent'] / said['frames']:.2f} ms of work each")
        self.assertLess(said["spent"] / said["frames"], 16)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
