"""House rules that need no compiler: rules.py no_qt | lengths | words | rooms | texts | english | korean"""

import pathlib
import re
import sys

import sources

# Character classes keep this file itself free of the words it looks for.
FORBIDDEN = {
    r"\b(TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b": "unfinished work belongs into a commit, not into a comment",
    r"(?<![\w.}\]])/(work|root|home)/": "an absolute path of one machine",
    r"\.\./shared\b": "a path outside the project",
}
QT_INCLUDE = re.compile(r"^[ \t]*#[ \t]*include[ \t]*[<\"](Q[A-Z]\w*|Qt\w*/|q[a-z]+\.h|app/)", re.MULTILINE)
QT_BUILD = re.compile(r"\b(Qt6?::|find_package\(Qt|qt6?_add_)")


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def matches(pattern, path, text, what):
    return [(path, line_of(text, hit.start()), f"{hit.group().strip()}: {what}") for hit in re.finditer(pattern, text)]


def no_qt():
    found = []
    for path in sources.below("simulator"):
        text = path.read_text(encoding="utf-8")
        name = path.relative_to(sources.ROOT)
        found += matches(QT_INCLUDE, name, text, "the simulator knows neither Qt nor the application")
        if path.name == "CMakeLists.txt":
            found += matches(QT_BUILD, name, text, "the simulator is built without Qt")
    return found


def lengths():
    found = []
    for path, text in sources.text_of_all():
        if path.suffix in sources.CODE or path.name in ("CMakeLists.txt", "run") or path.parts[0] == ".ci":
            limit = 200 if path.suffix == ".qml" else 300
            lines = text.count("\n")
            if lines > limit:
                found.append((path, lines, f"{lines} lines; at most {limit} are allowed"))
    return found


def words():
    found = []
    for path, text in sources.text_of_all():
        for pattern, what in FORBIDDEN.items():
            found += matches(pattern, path, text, what)
    return found


def rooms():
    """A folder has at most 25 files, and the tests of a slice stand in a folder of its name."""
    found = []
    folders = {}
    for path in sources.below("simulator", "app", "tests"):
        inner = path.relative_to(sources.ROOT)
        if inner.parts[:2] != ("tests", "golden"):
            folders.setdefault(inner.parent, []).append(inner)
    for folder, files in folders.items():
        if len(files) > 25:
            found.append((folder, 1, f"{len(files)} files; at most 25 are allowed"))
        if folder.parts[0] == "tests" and folder.parts[1:2] in (("app",), ("simulator",)) and folder.name != "support":
            if not (sources.ROOT / pathlib.Path(*folder.parts[1:])).is_dir():
                found.append((folder, 1, "tests of a folder that is not there"))
    return found


def texts():
    """Names and files of other people reach any text of the window: none of them may be read as markup."""
    found = []
    for path in sources.below("app", suffixes=(".qml",)):
        if path.name != "PlainText.qml":
            found += matches(r"(?<![\w.])(?:Text|TextEdit|Label)\s*\{|\btextFormat\s*:", path.relative_to(sources.ROOT),
                             path.read_text(encoding="utf-8"), "use PlainText, which shows markup as it stands")
    return found


def english():
    """The English file holds plural forms: anything else is said as it stands in the program."""
    path = sources.ROOT / "resources/translations/simul_en.ts"
    text = path.read_text(encoding="utf-8")
    pairs = re.finditer(r"<source>([^<]*)</source>(?:\s*<comment>[^<]*</comment>)?\s*<translation>([^<]*)</translation>", text)
    return [(path.relative_to(sources.ROOT), line_of(text, pair.start()), f"{pair.group(1)!r} is said {pair.group(2)!r}")
            for pair in pairs if pair.group(1) != pair.group(2)]


# A particle that depends on the last sound of what stands there in the end; words for which there are better ones.
KOREAN = {
    r"(?:%(?:\d|L\d)|[”\"])(?:은|는|을|를|이|가|과|와|으로|로|예요|이에요)(?![가-힣]*(?:름|론))": "a particle that depends on a value",
    r"[은이을과]\([는가를와]\)": "a form letter",
    r"[가-힣]니다\b": "another style: say -어요",
    r"사건|경주|일꾼|입력란|학습지|나눠 쓰|문맥 전환|정한 순서|붙들|움직임 줄이기": "not the word that is used everywhere else",
    r"[가-힣]; ": "a semicolon is not Korean",
}


def korean():
    """Texts with values in them, and the words of the class."""
    found = []
    for path in sorted((sources.ROOT / "resources/translations").glob("*_ko.ts")):
        text = path.read_text(encoding="utf-8")
        for said in re.finditer(r"<(?:translation|numerusform)>([^<]+)<", text):
            for pattern, what in KOREAN.items():
                if re.search(pattern, said.group(1)):
                    found.append((path.relative_to(sources.ROOT), line_of(text, said.start()), f"{said.group(1)}: {what}"))
    for path, text in sources.text_of_all():
        if path.name.endswith(".ko.md") or path.parts[:2] == ("resources", "lessons"):
            for pattern, what in list(KOREAN.items())[1:]:
                found += matches(pattern, path, text, what)
    return found


if __name__ == "__main__":
    checks = {check.__name__: check for check in (no_qt, lengths, words, rooms, texts, english, korean)}
    sys.exit(sources.report(checks[sys.argv[1]]()))
