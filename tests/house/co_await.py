"""g++ 12 miscompiles some forms of co_await without a warning. This allows only forms that it gets right:
one co_await in a statement, at its front or right of `name =`, without a lambda or braces in what is awaited."""

import re
import sys

import sources

AWAIT = re.compile(r"\b(?<!operator )co_await\b")
RESULT = re.compile(r"(?:[^(){}?=]*[^(){}?=<>!+\-*/%&|^]\s*=)?\s*")
LAMBDA = re.compile(r"(?<![\w\])\s])\s*\[(?!\[)")
LABEL = re.compile(r"\s*(?:else\b|do\b|default\s*:|case\b(?:[^:?]|::)*:(?!:)|\{\})")
HEADER = re.compile(r"\s*(?:if\s+constexpr|if|for|while|switch)\s*(?=\()")


def statements(code):
    """(line, text, end) of every statement at every depth; end is the character after the text. Braces that hold
    no statement, or stand inside brackets, show as {} in the statement round them."""
    done, outer = [], []
    text, line, start, depth, is_block = "", 1, 1, 0, False
    for char in code:
        if not text.strip():
            start = line
        if char == "{":
            outer.append((text, start, depth, is_block))
            text, depth, is_block = "", 0, False
        elif char == "}" and outer:
            done.append((start, text, char))
            held_statements = is_block
            text, start, depth, is_block = outer.pop()
            if held_statements and depth == 0:
                done.append((start, text, "{"))
                text, is_block = "", True
            else:
                text += "{}"
        elif char == ";" and depth == 0:
            done.append((start, text, char))
            text, is_block = "", True
        else:
            depth += (char in "([") - (char in ")]")
            text += char
        line += char == "\n"
    return done


def without_header(text):
    """(what follows, whether a condition holds co_await) for `if (...)`, `else`, `case x:` and the like."""
    while True:
        if label := LABEL.match(text):
            text = text[label.end():]
            continue
        header = HEADER.match(text)
        if not header:
            return text, False
        end = closing(text, header.end())
        if AWAIT.search(text[header.end():end]):
            return text, True
        text = text[end:]


def closing(text, begin):
    """Index after the bracket that closes the one at begin."""
    depth = 0
    for index in range(begin, len(text)):
        depth += (text[index] == "(") - (text[index] == ")")
        if depth == 0:
            return index + 1
    return len(text)


def fault(text, end):
    """What is wrong with the co_await of one statement; empty if nothing is."""
    awaits = len(AWAIT.findall(text))
    if awaits == 0:
        return ""
    if awaits > 1:
        return "more than one co_await in a statement"
    text, in_condition = without_header(text)
    if in_condition or end == "{":
        return "co_await in a condition: name its result first"
    if end != ";":
        return "co_await inside braces: name its result first"
    before, awaited = AWAIT.split(text)
    if not RESULT.fullmatch(before):
        return "co_await inside a larger expression: name its result first"
    if LAMBDA.search(awaited):
        return "a lambda in what is awaited: name it first"
    if "{}" in awaited:
        return "braces in what is awaited: name the value first"
    return ""


def faults(text):
    """(line, what) for every co_await in this C++ text that the rules do not allow."""
    found = [(line, fault(part, end)) for line, part, end in statements(sources.bare_code(text))]
    return [(line, what) for line, what in found if what]


if __name__ == "__main__":
    files = sources.below("simulator", "app", "tests", suffixes=(".cpp", ".hpp"))
    sys.exit(sources.report([
        (path.relative_to(sources.ROOT), line, what)
        for path in files for line, what in faults(path.read_text(encoding="utf-8"))]))
