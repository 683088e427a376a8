"""Whose words stand in marks is the same with a day, a place or a manner behind the verb, or a title before a name."""

import re
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import pytest

from tests.curation.test_whose_words import SENTENCES, TOGETHER, Told, read_together

ADVERBIALS = {
    "ar": ["أمس", "في القاهرة"],
    "bg": ["във вторник", "в Рим"],
    "cs": ["v úterý", "v Římě", "klidně"],
    "da": ["tirsdag", "i Rom", "vredt"],
    "de": ["am Dienstagabend", "in Rom", "im Fernsehen", "gestern"],
    "el": ["την Τρίτη", "στη Ρώμη"],
    "en": ["on Tuesday", "in Rome last week", "on television", "angrily"],
    "es": ["el martes", "en Roma", "con calma", "ayer por la tarde"],
    "fi": ["tiistaina", "Roomassa"],
    "fr": ["mardi soir", "à Rome", "sèchement"],
    "he": ["אתמול", "ברומא"],
    "hu": ["kedden", "Rómában"],
    "id": ["pada Selasa", "di Roma"],
    "it": ["martedì", "a Roma", "in televisione"],
    "nb": ["tirsdag", "i Roma"],
    "nl": ["dinsdag", "in Rome", "gisteravond"],
    "pl": ["we wtorek", "w Rzymie"],
    "pt": ["na terça-feira (3)", "em Roma", "ontem"],
    "ro": ["marți", "la Geneva"],
    "ru": ["во вторник", "в Риме"],
    "sk": ["v utorok", "v Ríme"],
    "sv": ["på tisdagen", "i Rom", "i går"],
    "tr": ["Salı günü", "dün akşam"],
    "uk": ["у вівторок", "у Римі"],
}
TITLES = {
    "cs": "starosta",
    "da": "borgmester",
    "de": "Bürgermeister",
    "en": "Mayor",
    "es": "el alcalde",
    "fr": "le maire",
    "it": "il sindaco",
    "nb": "ordfører",
    "nl": "burgemeester",
    "pl": "burmistrz",
    "pt": "o prefeito",
    "ru": "мэр",
    "sv": "borgmästare",
    "uk": "мер",
}
# Every so many of the sentences, with which each adverbial stands in several of them.
EVERY = 5
PRONOUNS = {
    "He",
    "She",
    "They",
    "It",
    "Er",
    "Sie",
    "Il",
    "Elle",
    "Han",
    "Hon",
    "Hun",
    "Él",
    "Ella",
    "Ele",
    "Ela",
    "Nobody",
}
# An article, and what leads to a bare name.
# A word of a capital that stands before a name amid a sentence: one title is enough.
TITLE_BEFORE = re.compile(r"[\w,] [A-ZÀ-ÞА-ЯЁЇІЄҐ]\w+ \Z")
NO_TITLE_BEHIND = ("'", "’", " a ", " o ", " so ")


def _parted(told: Told, adverbial: str) -> Told | None:
    """The sentence with the adverbial behind its cue; None where that is no single word before a gap."""
    at = told.text.find(told.cue) + len(told.cue)
    is_single = told.speaker and told.text.count(told.cue) == 1 and told.text[at : at + 1] == " "
    if not is_single or any(told.cue in one for one in told.quoted):
        return None
    return told._replace(text=f"{told.text[:at]} {adverbial}{told.text[at:]}")


def _entitled(told: Told, title: str) -> Told | None:
    """The sentence with a title before the name of the speaker; None where that is no name, or said."""
    at = told.text.find(told.speaker)
    is_name = (
        told.speaker.istitle()
        and told.speaker.lower() != title
        and told.speaker not in PRONOUNS
        and told.text.count(told.speaker) == 1
        and not TITLE_BEFORE.search(told.text, 0, at)
    )
    if (
        not is_name
        or any(told.speaker in one for one in told.quoted)
        or told.text[:at].endswith((*NO_TITLE_BEHIND, f"{title} "))
    ):
        return None
    title = title if at else f"{title[0].upper()}{title[1:]}"
    return told._replace(text=f"{told.text[:at]}{title} {told.text[at:]}")


def _assert_read(folder: Path, named: dict[str, Told]) -> None:
    names = list(named)
    for group in range(0, len(names), TOGETHER):
        there = {name: named[name] for name in names[group : group + TOGETHER]}
        corpus = read_together(folder / f"{group}", there)
        for name, one in there.items():
            article = corpus.articles[name]
            quoted = [article.text[slice(*span)] for span in article.quotes["q"].quoted]
            assert (one.text, quoted) == (one.text, one.quoted)


def _of_language(language: str) -> Iterator[tuple[int, Told]]:
    found = (one for one in SENTENCES.values() if one.language.partition("-")[0] == language)
    return ((n, one) for n, one in enumerate(found) if crc32(one.text.encode()) % EVERY == 0)


@pytest.mark.parametrize("language", ADVERBIALS)
def test_the_same_words_are_quoted_where_an_adverbial_stands_behind_the_cue(language: str, tmp_path: Path) -> None:
    ways = ADVERBIALS[language]
    parted = {f"a{n}": _parted(told, ways[n % len(ways)]) for n, told in _of_language(language)}
    named = {name: told for name, told in parted.items() if told}
    assert len(named) >= len(ways)
    _assert_read(tmp_path, named)


@pytest.mark.parametrize("language", TITLES)
def test_the_same_words_are_quoted_where_a_title_stands_before_the_name(language: str, tmp_path: Path) -> None:
    entitled = {f"a{n}": _entitled(told, TITLES[language]) for n, told in _of_language(language)}
    named = {name: told for name, told in entitled.items() if told}
    assert len(named) >= EVERY
    _assert_read(tmp_path, named)
