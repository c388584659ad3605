"""The project's own text files, as the house rules look at them."""

import os
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("simulator", "app", "tests", "resources", ".ci")
CODE = (".cpp", ".hpp", ".qml", ".js", ".py", ".cmake")


def below(*folders, suffixes=None, root=ROOT):
    """Files under these folders of the project, sorted; with suffixes only those that end so."""
    found = []
    for folder in folders:
        for where, children, names in os.walk(root / folder):
            children[:] = [child for child in children if child != "__pycache__"]
            found += [pathlib.Path(where) / name for name in names]
    return sorted(path for path in found if suffixes is None or path.suffix in suffixes)


def text_of_all():
    """(path, text) of every file of the project that is text; pictures and the like are left out."""
    top = [path for path in ROOT.iterdir() if path.is_file() and not path.is_symlink()]
    for path in sorted(top) + below(*FOLDERS):
        try:
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


# Comments, preprocessor lines and literals, in the order in which they must be tried.
_NOISE = re.compile(
    r"""//[^\n]*|/\*.*?\*/|^[ \t]*\#(?:\\\n|[^\n])*
      |R"(?P<tag>[^\s()\\]{0,16})\(.*?\)(?P=tag)"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'""",
    re.DOTALL | re.MULTILINE | re.VERBOSE)


def bare_code(text):
    """C++ without comments, preprocessor lines and the contents of literals; line numbers stay."""
    def blank(match):
        found = match.group()
        filler = '""' if found[0] in "R\"'" else " "
        return filler + "\n" * found.count("\n")
    return _NOISE.sub(blank, text)


def report(findings):
    """Prints "file:line: what" for each finding and gives the exit status."""
    for path, line, what in findings:
        print(f"{path}:{line}: {what}")
    print(f"{len(findings)} findings" if findings else "clean")
    return 1 if findings else 0
