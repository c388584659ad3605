"""The co_await rule tells the forms that g++ 12 gets right from those that it miscompiles."""

import unittest

import co_await

ALLOWED = """
co_await hall.sleep(5s);
const auto reply = co_await opponent.think(board);
const auto [move, pair] = co_await next_move(board);
last = co_await f();
boards[i] = co_await hall.boards[i].reply();
if (walk > 0ms) co_await hall.sleep(walk);
for (int pair = 0; pair < pairs; ++pair) co_await play_pair(pair);
else co_await f();
case State::ready: co_await f();
while (true) { co_await f(); const auto r = co_await g(x[0]); }
auto story = [](Hall& hall) -> Task { co_await hall.sleep(1s); };
auto operator co_await() const { return Awaiter{}; }
for (;;) {} co_await f(); // co_await in a comment, if (co_await f())
const char* text = "if (co_await f())"; const char quote = '"'; co_await f(1'000);
""".strip().splitlines()

REFUSED = """
if (co_await f()) g();
if (co_await f()) { g(); }
while (!co_await f()) { g(); }
switch (co_await f()) { default: break; }
for (auto move : co_await moves()) { play(move); }
for (co_await f(); a < b; ++a) g();
co_await f([captured] { use(captured); });
co_await f([x = T{}] {});
co_await f(Agg{T{}, 7});
co_await f({T{}, 7});
co_await [p]() -> Task { co_return; }();
auto [a, n] = Agg{co_await x(), co_await y()};
auto a = Agg{co_await x()};
auto sum = co_await x() + co_await y();
g(co_await f());
EXPECT_EQ(co_await f(), 3);
auto n = (co_await f()).size();
co_return co_await f();
""".strip().splitlines()


class CoAwaitRule(unittest.TestCase):
    def test_allows_the_forms_that_every_compiler_gets_right(self):
        for line in ALLOWED:
            with self.subTest(line):
                self.assertEqual(co_await.faults(f"Task f() {{\n{line}\n}}\n"), [])

    def test_refuses_the_forms_that_a_compiler_gets_wrong(self):
        for line in REFUSED:
            with self.subTest(line):
                found = co_await.faults(f"Task f() {{\n{line}\n}}\n")
                self.assertEqual([at for at, _ in found][:1], [2])

    def test_names_the_line_of_the_statement(self):
        text = '#include <a>\n/* two\nlines */ Task f() {\n    g();\n    if (co_await f(\n        1)) {\n        g();\n    }\n}\n'
        self.assertEqual([line for line, _ in co_await.faults(text)], [5])


if __name__ == "__main__":
    unittest.main()
