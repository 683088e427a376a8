"""Whose words stand in marks is the same where a day, a place or a manner parts a verb of saying from the rest."""

from pathlib import Path

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
# Every so many of the sentences, with which each adverbial stands in several of them.
EVERY = 5


def _parted(told: Told, adverbial: str) -> Told | None:
    """The sentence with the adverbial behind its cue; None where that is no single word before a gap."""
    at = told.text.find(told.cue) + len(told.cue)
    is_single = told.speaker and told.text.count(told.cue) == 1 and told.text[at : at + 1] == " "
    if not is_single or any(told.cue in one for one in told.quoted):
        return None
    return told._replace(text=f"{told.text[:at]} {adverbial}{told.text[at:]}")


@pytest.mark.parametrize("language", ADVERBIALS)
def test_the_same_words_are_quoted_where_an_adverbial_stands_behind_the_cue(language: str, tmp_path: Path) -> None:
    named: dict[str, Told] = {}
    for n, told in enumerate(one for one in SENTENCES.values() if one.language.partition("-")[0] == language):
        ways = ADVERBIALS[language]
        parted = _parted(told, ways[n // EVERY % len(ways)]) if n % EVERY == 0 else None
        if parted:
            named[f"a{n}"] = parted
    assert len(named) >= len(ADVERBIALS[language])
    names = list(named)
    for group in range(0, len(names), TOGETHER):
        there = {name: named[name] for name in names[group : group + TOGETHER]}
        corpus = read_together(tmp_path / f"{group}", there)
        for name, one in there.items():
            article = corpus.articles[name]
            quoted = [article.text[slice(*span)] for span in article.quotes["q"].quoted]
            assert (one.text, quoted) == (one.text, one.quoted)
