"""What an event or a quote says must hold together: dates, whose word it is, quotation marks, figures, answers."""

from pathlib import Path

import pytest

from app.dates import EXAMPLES
from app.seeding.corpus import read_corpus
from tests.seeding.breaking import ACCORD, NOTICE, STRIKE, Break, broken, edit, told

EDTF = "write an EDTF date, or “undated” for words that no calendar holds"
KINDS = f"is not a date of the kinds {EXAMPLES}: {EDTF}"
VOICE = "an alleged event with an agent in the article's own voice: write “{role: accused, according_to: …}” with the quotes that say so"
NO_SOURCE = "“accused” without “according_to”: name the quotes that accuse"
MARKS = "does not fit the quotation marks: leave “kind” out: it is"
BLAMES = "about: [harbour-board, crane-fire]"

DATES = [
    broken(
        "in words",
        STRIKE,
        "3 May: 2024-05-03",
        "3 May: ‸3 May 2024",
        f"“3 May 2024” is not a date: “3 May 2024” {KINDS}",
    ),
    broken(
        "not in the calendar",
        STRIKE,
        "3 May: 2024-05-03",
        "3 May: ‸2024-05-32",
        f"“2024-05-32” is not a date: “2024-05-32” is not in the calendar: {EDTF}",
    ),
    broken(
        "reversed",
        STRIKE,
        "2024-05-02/2024-05-03",
        "‸2024-05-03/2024-05-02",
        f"“2024-05-03/2024-05-02” is not a date: the interval ends before it starts: {EDTF}",
    ),
    broken(
        "open at both ends",
        STRIKE,
        "../2024-06",
        "‸../..",
        f"“../..” is not a date: an interval needs at least one end that is known: {EDTF}",
    ),
    broken(
        "in a long form",
        STRIKE,
        "spring tide: {date: undated",
        "spring tide: {date: ‸someday",
        f"“someday” is not a date: “someday” {KINDS}",
    ),
    broken(
        "of its own",
        ACCORD,
        "date: {date: 2024-05-20",
        "date: {date: ‸20 May",
        f"“20 May” is not a date: “20 May” {KINDS}",
    ),
    broken(
        "of publication",
        ACCORD,
        "published: {date: 2024-05-21",
        "published: {date: ‸21 May",
        f"“21 May” is not a date: “21 May” {KINDS}",
    ),
    broken(
        "not used by any record",
        STRIKE,
        "5 May: 2024-05-05",
        "5 May: 2024-05-05\n  4 May: ‸2024-5-4",
        f"“2024-5-4” is not a date: “2024-5-4” {KINDS}",
    ),
    broken(
        "of misspelt words",
        STRIKE,
        "      date: 5 May",
        "      date: ‸‸5 Mai",
        "“5 Mai” is not among the “days” of this article: did you mean “5 May”?",
        "“5 Mai” is not in passage 10: copy them from the passage, which begins “5 May: Zoë Álmas to meet Mr Brandt”",
    ),
    broken(
        "of words that are no day",
        STRIKE,
        "      date: 5 May",
        "      date: ‸Zoë Álmas",
        "“Zoë Álmas” is not among the “days” of this article: add “Zoë Álmas: …” to “days”",
    ),
    broken(
        "without words or basis",
        ACCORD,
        "{date: 2024-05-20, basis: the day of the signing}",
        "‸{date: 2024-05-20}",
        "a date without words of the text: add “basis: …”, which says what it rests on",
    ),
    broken(
        "without words or date",
        ACCORD,
        "{date: 2024-05-20, basis: the day of the signing}",
        "‸{basis: the day of the signing}",
        "“date” is not among the “days” of this article: add “the words: …” to “days”",
    ),
]
WORD = [
    broken(
        "accused",
        STRIKE,
        "harbour-board: {role: accused, words: Harbour Board, according_to: brandt-blames}",
        "harbour-board: ‸{role: accused, words: Harbour Board}",
        NO_SOURCE,
    ),
    broken(
        "accused, in short",
        STRIKE,
        "dockers-union: {role: accused, according_to: almas-accuses}",
        "dockers-union: ‸accused",
        NO_SOURCE,
    ),
    broken(
        "agent of what is alleged",
        STRIKE,
        "dockers-union: {role: accused, according_to: almas-accuses}",
        "dockers-union: ‸agent",
        VOICE,
    ),
]
MARKED = [
    broken("indirect with marks", STRIKE, BLAMES, f"{BLAMES}\n      kind: ‸indirect", f"“indirect” {MARKS} mixed"),
    broken(
        "direct without marks",
        STRIKE,
        "      about: crane-fire\n",
        "      about: crane-fire\n      kind: ‸direct\n",
        f"“direct” {MARKS} indirect",
    ),
    broken(
        "mixed without marks",
        STRIKE,
        "      about: crane-fire\n",
        "      about: crane-fire\n      kind: ‸mixed\n",
        f"“mixed” {MARKS} indirect",
    ),
]
FIGURES = [
    broken(
        "low above high",
        STRIKE,
        "{unit: soldiers}",
        "{low: ‸300, high: 200, unit: soldiers}",
        "“low” is above “high”: exchange the two",
    ),
    broken(
        "not a number",
        NOTICE,
        "type: concede",
        "type: concede\n      figures: {Quay: {low: ‸many, unit: quays}}",
        "“low” does not fit: input should be a valid integer, unable to parse string as an integer",
    ),
    broken(
        "no unit",
        NOTICE,
        "type: concede",
        "type: concede\n      figures: {Quay: ‸{low: 1}}",
        "the key “unit” is missing: add “unit: …”",
    ),
]


@pytest.mark.parametrize("given", DATES)
def test_a_date_is_edtf_and_rests_on_words_or_a_basis(copied_world: Path, given: Break) -> None:
    expected = given.apply(copied_world)
    assert told(copied_world) == expected


@pytest.mark.parametrize("given", WORD)
def test_nobody_does_in_the_articles_own_voice_what_is_alleged(copied_world: Path, given: Break) -> None:
    expected = given.apply(copied_world)
    assert told(copied_world) == expected


@pytest.mark.parametrize("given", MARKED)
def test_a_kind_fits_the_quotation_marks(copied_world: Path, given: Break) -> None:
    expected = given.apply(copied_world)
    assert told(copied_world) == expected


@pytest.mark.parametrize("given", FIGURES)
def test_a_figure_is_a_quantity(copied_world: Path, given: Break) -> None:
    expected = given.apply(copied_world)
    assert told(copied_world) == expected


def test_an_agent_of_what_is_alleged_may_stand_on_somebodys_word(copied_world: Path) -> None:
    edit(copied_world, STRIKE, "dockers-union: {role: accused, ", "dockers-union: {role: agent, ")
    participants = read_corpus(copied_world).articles["harbour-strike"].events["crane-fire"].participants
    assert (participants[0].role, participants[0].according_to) == ("agent", ["harbour-strike.almas-accuses"])


def test_a_bound_that_the_words_do_not_give_is_left_out(copied_world: Path) -> None:
    edit(copied_world, STRIKE, "{unit: soldiers}", "{low: 200, unit: soldiers}")
    (figure,) = read_corpus(copied_world).articles["harbour-strike"].events["soldiers-sent"].figures
    assert (figure.low, figure.high, figure.unit, figure.exact) == (200, None, "soldiers", "hundreds of soldiers")
