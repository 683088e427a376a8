"""Words that stand before the name of a day, repeated: each must not double the time that it takes to read them."""

import pytest

from app.dates import meant_by, parse_edtf, unlike
from app.dates.calendars import feasts_of_days, holidays, movable
from app.dates.calendars.calendars import of_iran_in
from app.dates.calendars.holidays import holiday_in
from app.dates.calendars.movable import movable_in
from app.dates.printed.decades import decade_of
from app.dates.printed.in_digits import in_months
from app.dates.relative import months_ago
from app.dates.relative.months_ago import unit_of
from app.dates.words.plain import few_of, plain

YEARS, TIMES = range(2021, 2022), 60
WORDS = {
    word: None
    for words in (holidays._BEFORE, movable._BEFORE, feasts_of_days._BEFORE, months_ago._BEFORE)
    for word in words.replace("?", "").split("|")
} | dict.fromkeys(["в", "the", "roaring", "در", "روز", "جمعه", "شنبه", "ช่วง", "ใน", "ต้น", "early"])


def test_a_few_of_some_words_are_told_each_once() -> None:
    assert few_of("a|à|en|a") == "(?:(?:a|en) ){0,4}"


@pytest.mark.parametrize("word", WORDS)
def test_a_word_that_is_repeated_is_no_day(word: str) -> None:
    for joint in (" ", ""):
        repeated = plain(joint.join([word] * TIMES) + " x")
        assert holiday_in(repeated) is None
        assert movable_in(repeated, YEARS) == frozenset()
        assert unit_of(repeated, "en") is None
        assert decade_of(repeated) is None
        assert of_iran_in(repeated, YEARS) == []
        assert in_months(f"{repeated}y").endswith("xy")
    short = " ".join([word] * (90 // (len(word) + 1)))
    assert meant_by(f"{short} x") is None
    assert unlike(f"{short} x", "en", parse_edtf("2021-05-03")) is None


@pytest.mark.parametrize("words", ["on Christmas Day 2021", "le jour de Noël 2021", "à la Saint-Sylvestre 2021"])
def test_a_few_of_them_are_passed_over(words: str) -> None:
    assert meant_by(words) == parse_edtf("2021-12-31" if "Syl" in words else "2021-12-25")
