"""The documents as a reader takes them: links to follow, commands to copy, examples with their output."""

import re
import shlex

import sources

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)|<img[^>]*\bsrc=\"([^\"]+)\"")
HEADING = re.compile(r"^#+ +(.+?)\s*$", re.MULTILINE)
FENCE = re.compile(r"(?:^<!-- (?P<mark>[a-z]+)(?:: (?P<name>\S+))? -->\n)?^```(?P<kind>\w*)\n(?P<body>.*?)^```$",
                   re.MULTILINE | re.DOTALL)
TABLE = re.compile(r"^<!-- times -->\n(?P<rows>(?:^\|.*\n)+)", re.MULTILINE)
INLINE = re.compile(r"`([^`\n]+)`")
OPTION = re.compile(r"--[a-z][a-z-]*")
FILE = re.compile(r"(?:simulator|app|tests|resources|\.ci)(?:/[\w.-]+)+")
PROGRAMS = {"simul-cli": "simul-cli", "simul": "simul", "./run": "simul"}


def commands(text_of_help):
    """The commands that the console's help names."""
    return re.findall(r"^  ([a-z]+) {2,}", text_of_help.split("Options:")[0], re.MULTILINE)


def documents():
    """(path, text) of every document of the project."""
    return [(path, text) for path, text in sources.text_of_all() if path.suffix == ".md"]


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def without_fences(text):
    """The prose, line numbers unchanged."""
    return FENCE.sub(lambda match: "\n" * match.group().count("\n"), text)


def links(text):
    """(line, target) of every link that leads to a file of the project or to a heading."""
    prose = without_fences(text)
    for match in LINK.finditer(prose):
        target = match.group(1) or match.group(2)
        if not re.match(r"[a-z]+:", target):
            yield line_of(prose, match.start()), target


def files(text):
    """(line, path) of every file or folder of the project that is named in `code`."""
    prose = without_fences(text)
    for match in INLINE.finditer(prose):
        if FILE.fullmatch(match.group(1)):
            yield line_of(prose, match.start()), match.group(1)


def names_of_a_slice(text):
    """Files and groups of files in the list of a slice's README, such as models/hall_view or qml/Loop*."""
    items = "\n".join(re.findall(r"^- .*(?:\n  .*)*", text, re.MULTILINE))
    return [name for name in INLINE.findall(items) if re.fullmatch(r"[a-z]+/[\w*.]+|[a-z]+_[\w*.]+", name)]


def anchors(text):
    """What `#...` in a link to this document can be: the headings as code hosts write them."""
    def anchor(heading):
        return re.sub(r"[^\w\- ]", "", heading.replace("`", "")).strip().lower().replace(" ", "-")
    return {anchor(match.group(1)) for match in HEADING.finditer(without_fences(text))}


def fences(text, kind=None, mark=None):
    """(line of the first line inside, mark's name, body) of the fenced blocks of this kind and mark."""
    for match in FENCE.finditer(text):
        if kind in (None, match.group("kind")) and mark in (None, match.group("mark")):
            yield line_of(text, match.start("body")), match.group("name"), match.group("body")


def examples(text):
    """(line, command, output) of every command in the console blocks that are marked to be run."""
    for first, _, body in fences(text, "console", "run"):
        command, at, output = None, first, ""
        for number, line in enumerate(body.splitlines(), first):
            if line.startswith("$ "):
                if command:
                    yield at, command, output
                command, at, output = line[2:], number, ""
            else:
                output += line + "\n"
        yield at, command, output


def copied_commands(text):
    """(line, command) of every line to copy: the shell blocks, comments and empty lines left out."""
    for first, _, body in fences(text, "sh"):
        for number, line in enumerate(body.splitlines(), first):
            command = re.sub(r"\s+# .*", "", line).strip()
            if command and not command.startswith("#"):
                yield number, command


def program_of(command):
    """simul-cli or simul if the command calls one of them; `./run` opens the window, `./run tests` does not."""
    words = shlex.split(command)
    if words[:2] == ["./run", "tests"]:
        return None
    return PROGRAMS.get(words[0])


def named_options(text):
    """(line, program or None, option): options in commands, and options that stand alone in `code`."""
    commands = list(copied_commands(text)) + [(line, command) for line, command, _ in examples(text)]
    prose = without_fences(text)
    for match in INLINE.finditer(prose):
        code = match.group(1)
        if code.startswith("--"):
            yield from ((line_of(prose, match.start()), None, option) for option in OPTION.findall(code))
        elif code.split()[0] in PROGRAMS:
            commands.append((line_of(prose, match.start()), code))
    for line, command in commands:
        program = program_of(command.split("|")[0])
        if program:
            yield from ((line, program, option) for option in OPTION.findall(command.split("|")[0]))


def times(text):
    """(line, options, last move, last reply) of every row of the tables marked with `times`: the options stand in
    `code`, the times in the last two cells."""
    for match in TABLE.finditer(text):
        for number, row in enumerate(match.group("rows").splitlines(), line_of(text, match.start("rows"))):
            options = re.search(r"`(--[^`]+)`", row)
            if options:
                cells = [cell.strip(" *") for cell in row.strip("| ").split("|")]
                yield number, options.group(1), cells[-2], cells[-1]
