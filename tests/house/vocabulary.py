"""Vocabularies: what they say otherwise than the hall does, in whole sentences.

A vocabulary is stacked on a language. program_*.ts has a counterpart for every text that names something of the hall;
web_*.ts, crawl_*.ts and database_*.ts only for those of program_*.ts that name the task.
"""

import re
import sys
import xml.etree.ElementTree

import sources

FOLDER = sources.ROOT / "resources/translations"
TASKS = {"web": ("request", "요청"), "crawl": ("page", "페이지"), "database": ("quer(?:y|ies)", "쿼리")}
HALL = {
    "en": re.compile(r"\b(amateurs?|boards?|chess|exhibitions?|games?|halls?|hers?|herself|masters?|moves?|moved|"
                     r"opponents?|pairs?|repl(?:y|ies|ied)|seats?|she|thinks?|thinking|thoughts?|visits?|walk(?:s|ing|ed)?)\b",
                     re.IGNORECASE),
    "ko": re.compile(r"판|마스터|상대|대국|응수|아마추어|체스|생각|쌍|걷는|걸어|걸음|둬요|둘 수"),
}
# Of these contexts the words are those of the hall: lessons are written in them, and chess stays chess.
OF_THE_HALL = re.compile(r"Lesson\w*|Games(?:Group|Rows)|PgnDialog|SetupDialog|MoveList|BoardStory")
# Single texts: an answer of chess, the file that is shown, and the choice of words itself.
NAMED = {
    "en": {("BoardPane", "Last move: %1"), ("MapView", "A click sets both numbers. Arrows move the ring, Enter sets."),
           ("WordsChoice", "in the hall: boards"), ("WordsChoice", "A second in the hall is")},
    "ko": {("BoardPane", "Last move: %1"), ("WordsChoice", "in the hall: boards"), ("WordsChoice", "A second in the hall is")},
}
PLACEHOLDER = re.compile(r"%(?:L?\d|n)")


def texts_of(name):
    """What a file says: by context, source and comment the element and all forms of its translation."""
    found = {}
    for context in xml.etree.ElementTree.parse(FOLDER / name).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            comment = message.find("comment")
            key = (context.findtext("name"), message.findtext("source"), "" if comment is None else comment.text)
            found[key] = (message.get("numerus"), translation.get("type"), forms)
    return found


def finished(name, said, below):
    """Every entry says something, with the placeholders of an entry of the layer below."""
    for key, (numerus, kind, forms) in said.items():
        if key not in below:
            yield name, key, "no such text lies below"
            continue
        if kind or not all(forms):
            yield name, key, "unfinished"
        if numerus != below[key][0] or len(forms) != len(below[key][2]):
            yield name, key, "other forms than below"
        wanted = set(PLACEHOLDER.findall(key[1]))
        for form in forms:
            if set(PLACEHOLDER.findall(form)) != wanted:
                yield name, key, f"other values than in the source: {form!r}"


def without_hall(language, name, main, said):
    """No text of a program names the hall, nor does one of the hall that has no counterpart."""
    for key, (_, _, forms) in main.items():
        if OF_THE_HALL.fullmatch(key[0]) or key[:2] in NAMED[language]:
            continue
        for form in said[key][2] if key in said else forms:
            word = HALL[language].search(form)
            if word:
                what = "names the hall" if key in said else "names the hall and has no counterpart"
                yield name, key, f"{what}: {word.group()!r} in {form!r}"


def named_otherwise(language, words, program, said):
    """Where a program's text names the task, a specialisation says its own word; and nowhere else."""
    index = 0 if language == "en" else 1
    task, own = (r"\btasks?\b", "태스크")[index], TASKS[words][index]
    name = f"{words}_{language}.ts"
    for key, (_, _, forms) in program.items():
        if re.search(task, "".join(forms), re.IGNORECASE) and key not in said:
            yield name, key, "names the task in the file of programs only"
    for key, (_, _, forms) in said.items():
        for form in forms:
            if re.search(task, form, re.IGNORECASE) or not re.search(own, form, re.IGNORECASE):
                yield name, key, f"does not say its own word: {form!r}"


def problems():
    for language in ("en", "ko"):
        main = texts_of(f"simul_{language}.ts")
        program = texts_of(f"program_{language}.ts")
        yield from finished(f"program_{language}.ts", program, main)
        yield from without_hall(language, f"program_{language}.ts", main, program)
        for words in TASKS:
            said = texts_of(f"{words}_{language}.ts")
            yield from finished(f"{words}_{language}.ts", said, program)
            yield from named_otherwise(language, words, program, said)


if __name__ == "__main__":
    sys.exit(sources.report([(f"resources/translations/{name}", 1, f"{key[0]}: {key[1]!r}: {what}")
                             for name, key, what in problems()]))
