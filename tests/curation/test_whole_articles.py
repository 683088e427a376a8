"""Whole articles as papers print them, described as curators do: who is quoted with what, and who is not.

In `whole_articles.txt` an article begins with its language, then come a line for each actor, with aliases behind bars,
and its passages, a line each, a heading behind a #. Below a passage stand its quotes: the kind (d, m or i), the
speaker, the cue, the words of the quote if it has not all of the passage, and what is quoted. A + adds words of a
passage to the last quote. With ~ the text has no name by which another could be told from the speaker; with ! it
prints speech without marks. `genres.txt` has what is no news report: courts, matches, talks, obituaries, fact checks.

In `unnamed_subjects.txt` somebody without a name says it, and another is named beside.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from app.curation.corpus import Corpus, read_corpus
from tests.curation.test_every_script import Json, person, statement, written

_KINDS = {"d": "direct", "m": "mixed", "i": "indirect"}


class Described(NamedTuple):
    language: str
    actors: Json
    passages: list[Json]
    # By the id of a quote: its kind, the speaker, what is quoted, and whether another could not have said it.
    right: dict[str, tuple[str, str, list[str], bool]]


def _articles() -> Iterator[Described]:
    tables = (Path(__file__).with_name(name).read_text("utf-8") for name in ("whole_articles.txt", "genres.txt"))
    for block in "\n".join(tables).removeprefix("== ").split("\n\n== "):
        head, body = block.rstrip("\n").split("\n---\n")
        language, *registered = head.split("\n")
        described = Described(language, {}, [], {})
        for line in registered:
            (id_, kind, name), *aliases = (part.strip().split(" ", 2) for part in line.split("|"))
            described.actors[id_] = {"kind": kind, "name": name, "aliases": [" ".join(one) for one in aliases]}
        for line in body.split("\n"):
            _describe(described, line)
        yield described


def _describe(described: Described, line: str) -> None:
    told, *rest = (part.strip() for part in line.split(" ;;"))
    if line.startswith("> "):
        is_sure, is_bare = "~" not in told, "!" in told
        kind, by = told.removeprefix("> ").lstrip("~!").split(" ", 1)
        cue, words, quoted = rest
        id_, (speaker, _, named) = f"q{len(described.right)}", by.partition("=")
        quote = statement({speaker: named} if named else speaker, cue)["quotes"]["q"] | (
            {"words": words} if words else {}
        )
        described.passages[-1].setdefault("quotes", {})[id_] = quote | ({"verbatim": True} if is_bare else {})
        described.right[id_] = (_KINDS[kind], speaker, [one for one in quoted.split(" | ") if one], is_sure)
    elif line.startswith("+ "):
        id_ = [*described.right][-1]
        described.passages[-1]["supports"] = {id_: described.passages[-1]["at"]}
        described.right[id_][2].extend(rest[1].split(" | "))
    else:
        heading = {"kind": "heading"} if line.startswith("# ") else {}
        described.passages.append({"at": line.removeprefix("# "), **heading})


ARTICLES = list(_articles())


def _read(folder: Path, described: Described, passages: list[Json]) -> Corpus:
    own = folder / "articles" / "a"
    own.mkdir(parents=True)
    text = "\n".join(one["at"] for one in passages)
    digest = hashlib.sha256(text.encode()).hexdigest()
    head = {"title": "A", "title_by": "curator", "language": described.language, "rights": "own words"}
    (own / "article.txt").write_text(text, "utf-8")
    told = json.dumps({**head, "sha256": digest, "passages": passages}, indent=1)
    (own / "article.yaml").write_text(told, "utf-8")
    (folder / "actors.yaml").write_text(json.dumps(described.actors), "utf-8")
    (folder / "places.yaml").write_text("{}", "utf-8")
    return read_corpus(folder)


def _quoted(corpus: Corpus, id_: str) -> list[str]:
    article = corpus.articles["a"]
    return [article.text[slice(*span)] for span in article.quotes[id_].quoted]


@pytest.mark.parametrize("described", ARTICLES, ids=[one.language for one in ARTICLES])
def test_each_is_quoted_with_what_he_says(tmp_path: Path, described: Described) -> None:
    corpus = _read(tmp_path, described, described.passages)
    quotes = corpus.articles["a"].quotes
    found = {id_: (quotes[id_].kind, sorted(_quoted(corpus, id_))) for id_ in described.right}
    assert found == {id_: (kind, sorted(quoted)) for id_, (kind, _, quoted, _) in described.right.items()}
    # Who is quoted is noted to be no other.
    quoted = {id_ for id_, (_, _, words, _) in described.right.items() if words}
    assert not quoted & _noted(corpus)


def _noted(corpus: Corpus) -> set[str]:
    """The quotes beside whose speakers another is noted to say it, by the lines that they begin on."""
    found = set()
    for one in corpus.faults:
        lines = one.file.read_text("utf-8").splitlines()
        if '"by":' in lines[one.line - 1]:
            begun = (match[1] for line in lines[one.line - 1 :: -1] if (match := re.match(r'\s*"(q\d+)": \{', line)))
            found.add(next(begun))
    return found


def _swapped(passages: list[Json], id_: str, other: str) -> list[Json]:
    found: list[dict[str, Any]] = deepcopy(passages)
    for one in found:
        if id_ in one.get("quotes", {}):
            one["quotes"][id_]["by"] = other
    return found


@pytest.mark.parametrize("described", ARTICLES, ids=[one.language for one in ARTICLES])
def test_nobody_is_quoted_with_what_another_says(tmp_path: Path, described: Described) -> None:
    for id_, (_, speaker, _, is_sure) in described.right.items():
        people = [one for one, actor in described.actors.items() if actor["kind"] == "person" and one != speaker]
        for other in people if is_sure else ():
            folder = tmp_path / id_ / other
            corpus = _read(folder, described, _swapped(described.passages, id_, other))
            assert _quoted(corpus, id_) == [] or id_ in _noted(corpus), id_


def test_who_is_no_subject_of_a_verb_is_not_taken_for_one(tmp_path: Path) -> None:
    rows = Path(__file__).with_name("unnamed_subjects.txt").read_text("utf-8").splitlines()
    for n, row in enumerate(rows):
        language, text, cue, name = row.split("\t")
        folder = written(
            tmp_path / str(n), text, language, {"x": person("Qwv"), "y": person(name)}, {}, statement("x", cue)
        )
        assert [one.what for one in read_corpus(folder).faults if "nowhere" in one.what] == [], text
