"""Whose words stand in quotation marks: never another's than the speaker's.

`bound.txt` has sentences by language, each told as one quote whose evidence is all of it: the cue stands in [brackets],
the words for the speaker in {braces}, and behind the arrow what is quoted and, behind a ‖, what is left in doubt. A ¶
is the end of a line. `dashed.txt` has such in which a dash begins what is said.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from app.curation.corpus import Corpus, read_corpus
from tests.curation.test_every_script import Json, person, statement, written


class Told(NamedTuple):
    language: str
    text: str
    cue: str
    speaker: str
    quoted: list[str]
    doubtful: list[str]


class Read(NamedTuple):
    """What is read of a sentence: the words that are quoted, and what is noted of others."""

    quoted: list[str]
    notes: list[str]


def _sentences() -> dict[str, Told]:
    tables = [Path(__file__).with_name(name).read_text("utf-8") for name in ("bound.txt", "dashed.txt")]
    found: dict[str, Told] = {}
    counts = Counter[str]()
    for house in "\n".join(tables).removeprefix("== ").split("\n\n== "):
        language, *lines = house.strip("\n").split("\n")
        for line in lines:
            marked, _, words = line.replace("¶", "\n").rpartition(" →")
            counts[language] += 1
            found[f"{language}-{counts[language]}".lower()] = _told(language, marked, words)
    return found


def _told(language: str, marked: str, words: str) -> Told:
    cue, speaker = (re.search(pattern, marked) for pattern in (r"\[(.*?)\]", r"\{(.*?)\}"))
    quoted, _, doubtful = words.partition("‖")
    lists = ([one.strip() for one in half.split(" | ") if one.strip()] for half in (quoted, doubtful))
    assert cue or speaker
    named = speaker[1] if speaker else ""
    return Told(language, re.sub(r"[\[\]{}]", "", marked), cue[1] if cue else named, named if cue else "", *lists)


SENTENCES = _sentences()
# So many are read at once: reading them one by one takes twice as long.
TOGETHER = 25


def read_together(folder: Path, told: Mapping[str, Told]) -> Corpus:
    """Sentences by their names, each an article beside the others."""
    for name, one in told.items():
        by = {"x": one.speaker} if one.speaker else "x"
        registers: tuple[Json, Json] = ({"x": person("Nobody")}, {})
        written(folder, one.text, one.language, *registers, statement(by, one.cue), name=name)
    return read_corpus(folder)


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Read]:
    """Reads a sentence by its number, as an article beside others."""
    names = list(SENTENCES)

    @cache
    def together(group: int) -> Corpus:
        names_there = names[group : group + TOGETHER]
        return read_together(tmp_path_factory.mktemp("sentences"), {name: SENTENCES[name] for name in names_there})

    def one(n: int) -> Read:
        corpus = together(n - n % TOGETHER)
        article = corpus.articles[names[n]]
        quoted = [article.text[slice(*span)] for span in article.quotes["q"].quoted]
        notes = [one for one in corpus.faults if one.file.parent.name == names[n] and "quotation marks" in one.what]
        return Read(quoted, [f"{one.what}: {one.right}" for one in notes])

    return one


@pytest.mark.parametrize(("n", "told"), list(enumerate(SENTENCES.values())), ids=SENTENCES)
def test_only_the_speakers_words_are_quoted(read: Callable[[int], Read], n: int, told: Told) -> None:
    found = read(n)
    assert found.quoted == told.quoted
    assert sorted(found.notes) == sorted(
        f"“{words}” stands in quotation marks and is not quoted, it may be another's: "
        "name all that the speaker says with “quoted”, or give the quote “words” of its own"
        for words in told.doubtful
    )


@pytest.mark.parametrize(
    "text",
    [
        "« Je pars, a dit Petit, et je reviens. Adieu. »",
        "« Je pars, a dit Petit, le soir tombe. Adieu. »",
        "« Le maire, a dit Petit mais c’est faux. Adieu. »",
        "« Je pars, a dit Petit, ministre. Adieu, a répondu Holm. »",
    ],
)
def test_nothing_is_quoted_where_what_is_inserted_may_go_on_with_what_is_said(tmp_path: Path, text: str) -> None:
    folder = written(tmp_path, text, "fr", {"x": person("Nobody")}, {}, statement({"x": "Petit"}, "a dit"))
    corpus = read_corpus(folder)
    assert corpus.articles["a"].quotes["q"].quoted == []
    assert [one.what for one in corpus.faults] == ["nothing is quoted: the cue stands within the quotation marks"]


@pytest.mark.parametrize(
    "text",
    [
        "« C’est du gâchis, dit-elle, heureuse. Adieu. »",
        "« Le maire, dit-elle mais c’est faux. Adieu. »",
        "« Je pars, dit-elle. Adieu, a répondu Holm. »",
    ],
)
def test_nothing_is_quoted_where_what_stands_behind_a_pronoun_may_be_of_somebody(tmp_path: Path, text: str) -> None:
    folder = written(tmp_path, text, "fr", {"x": person("Nobody")}, {}, statement("x", "dit-elle"))
    corpus = read_corpus(folder)
    assert corpus.articles["a"].quotes["q"].quoted == []
    assert [one.what for one in corpus.faults] == ["nothing is quoted: the cue stands within the quotation marks"]


@pytest.mark.parametrize("kind", ["person", "organization"])
def test_only_a_person_is_meant_by_a_pronoun(tmp_path: Path, kind: str) -> None:
    text = "“A,” Moscow said. “B,” he added."
    speaker = {"kind": kind, "name": "Nobody"}
    folder = written(tmp_path, text, "en", {"x": speaker}, {}, statement({"x": "Moscow"}, "said"))
    quoted = [text[slice(*span)] for span in read_corpus(folder).articles["a"].quotes["q"].quoted]
    assert quoted == (["A", "B"] if kind == "person" else ["A"])


@pytest.mark.parametrize(
    ("text", "is_noted"),
    [
        ("Officials said that Hale was late.", True),
        ("An aide to Hale said it was over.", True),
        ("Hale, whose lawyer said it was over, left.", True),
        ("Hale said it was over.", False),
        ("It was over, said Hale, who has an aide.", False),
    ],
)
def test_a_speaker_who_is_no_subject_is_told(tmp_path: Path, text: str, is_noted: bool) -> None:
    folder = written(tmp_path, text, "en", {"x": person("Nobody")}, {}, statement({"x": "Hale"}, "said"))
    noted = "with “said”, the text has somebody else than “Hale” say it"
    assert [one.what for one in read_corpus(folder).faults] == ([noted] if is_noted else [])


@pytest.mark.parametrize(("kind", "quoted"), [("organization", ["over"]), ("state", ["over"]), ("person", [])])
def test_a_spokesman_says_what_a_ministry_says_and_not_what_somebody_says(
    tmp_path: Path, kind: str, quoted: list[str]
) -> None:
    text = "A spokesman for Hale said it was “over”."
    speaker = {"kind": kind, "name": "Nobody"}
    folder = written(tmp_path, text, "en", {"x": speaker}, {}, statement({"x": "Hale"}, "said"))
    article = read_corpus(folder).articles["a"]
    assert [text[slice(*span)] for span in article.quotes["q"].quoted] == quoted


@pytest.mark.parametrize("quoted", [None, ["Det är"], ["sant", "Det är"]])
def test_words_behind_a_dash_are_direct_and_may_be_named(tmp_path: Path, quoted: list[str] | None) -> None:
    text = "– Det är sant, säger Berg."
    told = statement({"x": "Berg"}, "säger")
    told["quotes"]["q"] |= {"quoted": quoted} if quoted else {}
    folder = written(tmp_path, text, "sv", {"x": person("Nobody")}, {}, told)
    quote = read_corpus(folder).articles["a"].quotes["q"]
    assert [text[slice(*span)] for span in quote.quoted] == (quoted or ["Det är sant"])
    assert quote.kind == ("mixed" if quoted else "direct")


def test_words_in_marks_round_a_cue_between_dashes_are_quoted_and_no_name_there_is(tmp_path: Path) -> None:
    text = "„Žaidėme gerai, – po rungtynių sakė „Žalgirio“ treneris. – Bet varžovai buvo stipresni.“"
    by = {"x": "„Žalgirio“ treneris"}
    folder = written(tmp_path, text, "lt", {"x": person("Nobody")}, {}, statement(by, "sakė"))
    quoted = [text[slice(*span)] for span in read_corpus(folder).articles["a"].quotes["q"].quoted]
    assert quoted == ["Žaidėme gerai", "Bet varžovai buvo stipresni."]


@pytest.mark.parametrize(
    ("language", "text", "by", "cue", "quoted"),
    [
        ("zh-Hant", "總教練賽後表示，「味全龍」打得很好，球員「盡力了」。", "總教練", "表示", ["盡力了"]),
        ("el", "«Φύγαμε», λέει στην «Καθημερινή» η Γεωργίου. «Τρέχαμε».", "Γεωργίου", "λέει", ["Φύγαμε", "Τρέχαμε"]),
        ("en", "“Trump,” Ann said.", "Ann", "said", ["Trump"]),
        ("en", "Ann called him “Trump”.", "Ann", "called", ["Trump"]),
        ("en", "“The Salt Road,” her only book, sold; Ann called it “fair.”", "Ann", "called", ["fair."]),
    ],
)
def test_a_name_of_the_registers_in_marks_is_quoted_only_where_it_is_all_that_is_said(
    tmp_path: Path, language: str, text: str, by: str, cue: str, quoted: list[str]
) -> None:
    actors = {
        "x": person("Nobody"),
        "y": {"kind": "organization", "name": "味全龍", "aliases": ["Καθημερινή", "Trump", "The Salt Road"]},
    }
    folder = written(tmp_path, text, language, actors, {}, statement({"x": by}, cue))
    corpus = read_corpus(folder)
    assert [text[slice(*span)] for span in corpus.articles["a"].quotes["q"].quoted] == quoted
    assert corpus.faults == []
