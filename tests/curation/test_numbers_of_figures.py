"""Numbers that the words of a figure hold, and a figure that gives another one."""

from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from app.curation.figures.numerals import numbers_in
from app.curation.files.faults import SeedError
from tests.curation.breaking import NOTICE, STRIKE, edit, notes


@pytest.mark.parametrize(
    ("language", "words", "given", "not_given"),
    [
        ("en", "11 people", [11], [12, 22]),
        ("en", "Two people", [2], [3, 4]),
        ("en", "no people", [0], [1]),
        ("en", "2–3 people", [2, 3], [4]),
        ("en", "more than 100,000 people", [100000], [10000, 1000000]),
        ("fr", "1 429 people", [1429], [429]),
        ("de", "1.234,5 people", [1234.5], [1234, 12345]),
        ("de", "1.429 people", [1429], [1430, 1.429]),
        ("ar", "٣ people", [3], [4]),
        ("de", "2,5 Millionen people", [2500000], [2600001, 2.5]),
        ("de", "5 Vierteln people", [5], [6]),
        ("fr", "5 centimes people", [5], [6]),
        ("it", "5 trentini people", [5], [6]),
        ("ru", "5 тысяч people", [5000], [5]),
        ("ru", "5 people получили", [5], [6]),
        ("nb", "5 people i parti", [5], [6]),
        ("de", "5 einzige people", [5], [6]),
        ("ja", "5万人", [50000], [5, 500000]),
        ("ja", "30人", [30], [31]),
        ("en", "30 injured miners", [30], [31]),
    ],
)  # fmt: skip
def test_words_give_the_numbers_that_stand_in_them(
    language: str, words: str, given: list[float], not_given: list[float]
) -> None:
    numbers = numbers_in(words, "people", language)
    assert [one for one in (*given, *not_given) if any(number.gives(one) for number in numbers)] == given


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "hundreds of people"),
        ("en", "two hundred and 50 people"),
        ("en", "nineteen eighty-four people"),
        ("en", "twenty ten people"),
        ("en", "three-fifths of 20 people"),
        ("en", "1/2 people"),
        ("en", "2½ people"),
        ("ja", "数万人"),
        ("de", "elf people"),
        ("de-AT", "zwischen drei und 12 people"),
        ("fr", "entre cinq et 15 people"),
        ("pt", "entre duas e 5 people"),
        ("tr", "ikisi 5 people"),
        ("ar", "ثلاثة من 5 people"),
    ],
)
def test_words_with_numbers_that_are_not_read_give_none(language: str, words: str) -> None:
    assert numbers_in(words, "people", language) == []


@pytest.mark.parametrize(
    ("figure", "unlike"),
    [
        ("low: 2, high: 2", ""),
        ("low: 2, high: 3", ""),
        ("low: 2, approximate: true", ""),
        ("high: 3, approximate: true", ""),
        ("low: 1, high: 3", "1"),
        ("low: 4", "4"),
        ("low: 4, high: 5", "4 and 5"),
        ("low: 4, high: 4", "4"),
    ],
)
def test_each_bound_is_a_number_of_the_words(copied_world: Path, figure: str, unlike: str) -> None:
    title = "title: The dockers vote for a strike\n"
    edit(copied_world, STRIKE, title, f"{title}      figures: {{2-3 May: {{{figure}, unit: days}}}}\n")
    told = [note.partition("the figure says ")[2].partition(", which")[0] for note in notes(copied_world)]
    assert told == ([unlike] if unlike else [])


def test_a_figure_that_is_not_the_number_in_its_words_is_noted(copied_world: Path) -> None:
    figures = "figures: {‸2-3 May: {low: 2, high: 5, unit: days}}"
    title = "title: The dockers vote for a strike\n"
    (place,) = edit(copied_world, STRIKE, title, f"{title}      {figures}\n")
    assert notes(copied_world) == [
        f"{place}: note: the figure says 5, which “2-3 May” does not hold: "
        "write the number that the words give, or give the words that hold this one"
    ]


@pytest.mark.parametrize(
    ("figures", "told"),
    [
        ("2-3 May: 7 days", " There is a note too, told when no mistake is left."),
        ("2-3 May: 7 days, May: 8 days", " There are 2 notes too, told when no mistake is left."),
        ("2-3 May: 3 days", ""),
    ],
)
def test_mistakes_say_that_there_are_notes_as_well(copied_world: Path, figures: str, told: str) -> None:
    title = "title: The dockers vote for a strike\n"
    edit(copied_world, STRIKE, title, f"{title}      figures: {{{figures}}}\n")
    edit(copied_world, NOTICE, "place: north-quay", "place: nowhere")
    with pytest.raises(SeedError) as refused:
        read_corpus(copied_world)
    assert refused.value.told().splitlines()[-1] == f"1 mistake; nothing was loaded.{told}"
