"""Numbers as curators write them, and the numbers in the words of a text that may give them."""

from typing import Any

import pytest
from pydantic_core import PydanticCustomError

from app.curation.figures.numerals import numbers_in
from app.curation.shapes.quantities import read_figure, read_number


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("100000", 100000),
        ("-3", -3),
        ("2.5", 2.5),
        ("-2.0", -2),
        ("007", 7),
        ("123456789012345", 123456789012345),
        ("-0.00123456789012345", -0.00123456789012345),
        (1.5, 1.5),
        (None, None),
    ],
)
def test_a_number_is_whole_without_decimals(written: object, read: object) -> None:
    found = read_number(written)
    assert (found, type(found)) == (read, type(read))


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("1,5", "write digits"),
        ("--3", "write digits"),
        (".5", "write digits"),
        ("٣", "write digits"),
        ("1234567890123456", "at most 15 digits"),
        ("-12345678.90123456", "at most 15 digits"),
    ],
)
def test_what_is_no_number_is_told(written: str, told: str) -> None:
    with pytest.raises(PydanticCustomError, match=told):
        read_number(written)


def figure(low: str | None, high: str | None, unit: str, *, approximate: bool = False) -> dict[str, Any]:
    given = {"low": low, "high": high, "unit": unit, "approximate": approximate}
    return {name: value for name, value in given.items() if value is not None}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("3 days", figure("3", "3", "days")),
        ("about 1 hour", figure("1", "1", "hour", approximate=True)),
        ("at least 100 people", figure("100", None, "people")),
        ("at most 5 km", figure(None, "5", "km")),
        ("2 to 3  hours of work", figure("2", "3", "hours of work")),
        ("about -2.5 to -1 °C", figure("-2.5", "-1", "°C", approximate=True)),
        ({"low": 1}, {"low": 1}),
    ],
)
def test_a_short_form_is_a_long_one(written: object, read: object) -> None:
    assert read_figure(written) == read


@pytest.mark.parametrize("written", ["days", "3", "at least 2 to 3 days", "at most 2 to 3 days", "3 4"])
def test_what_is_no_short_form_is_told(written: str) -> None:
    with pytest.raises(PydanticCustomError, match="write a number and a unit"):
        read_figure(written)


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("some 3 days", "about 3 days"),
        ("more than 1200 people", "at least 1200 people"),
        ("1,200 to 1,500 boats", "1200 to 1500 boats"),
        ("4'000 people", "4000 people"),
        ("more than 2,300 people", "at least 2300 people"),
        ("≤5 km", "at most 5 km"),
        ("~40 trains", "about 40 trains"),
    ],
)
def test_what_is_written_in_place_of_a_short_form_is_told_as_one(written: str, right: str) -> None:
    with pytest.raises(PydanticCustomError, match=f"write “{right}”"):
        read_figure(written)


@pytest.mark.parametrize(
    ("words", "language", "gives", "others"),
    [
        ("1,429 people", "de", [1429, 1.429, -1429], [429, 1, 2858]),
        ("1,429 people", "en", [1429, -1429], [1.429, 429, 1, 2858]),
        ("1.429 people", "en", [1429, 1.429], [429]),
        ("१,४०० लोग", "hi", [1400], [1.4, 14]),
        ("1 500 people", "fr", [1500], [1, 500, 1.5]),
        ("1 50 people", "fr", [1, 50], [150]),
        ("1.234.567 people", "de", [1234567], [1.234567, 1234.567]),
        ("12,34,567 people", "en-IN", [1234567], [12.34]),
        ("2.5 people", "en", [2.5], [25]),
        ("٣٫٥ people", "ar", [3.5], [35]),
        ("2 million people", "de", [2_000_000], [1, 2, 4, 5]),
        ("2 score people", "tlh", [2, 40, 4], [1, 5]),
        ("0 million people", "de", [0], [5]),
        ("1.429 million people", "de", [1_429_000, 1_429_000_000], [1429, 1.429, 1430]),
        ("1.4m people", "en", [1_400_000, 1.4], [14_000_000, 1400]),
        ("$1.4 million", "en", [1_400_000], [1.4]),
        ("£20bn", "en", [20_000_000_000], [20]),
        ("1,4 Millionen Menschen", "de", [1_400_000], [14_000_000]),
        ("3,5 Mio. Euro", "de", [3_500_000], [3.5]),
        ("3 Mrd. Euro", "de", [3_000_000_000], [3]),
        ("R$ 2,3 bilhões", "pt-BR", [2_300_000_000], [2_300_000_000_000, 2]),
        ("1,5 mia. kr.", "da", [1_500_000_000], [1, 1_500_000]),
        ("2 Billionen Euro", "de", [2_000_000_000_000], [2_000_000_000]),
        ("2 billion euros", "fr", [2_000_000_000, 2_000_000_000_000], [2]),
        ("1,4 млн человек", "ru", [1_400_000], [140_000]),
        ("٣ ملايين شخص", "ar", [3_000_000], [3]),
        ("5 lakh people", "en-IN", [500_000], [5, 50_000]),
        ("2 lakh crore rupees", "en-IN", [2_000_000_000_000], [200_000]),
        ("5 लाख लोग", "hi", [500_000], [5]),
        ("有1.4万人", "zh", [14_000], [1.4, 140_000]),
        ("3億円", "ja", [300_000_000], [3]),
        ("３億５０００万円", "ja", [350_000_000], [300_000_000, 50_000_000]),
        ("1万2000人", "ja", [12_000], [10_000, 2000]),
        ("3억 5000만 명", "ko", [350_000_000], [3]),
        ("2 bis 3 Millionen Menschen", "de", [2, 3_000_000, 2_000_000], [2_500_000, 4]),
        ("2-3 Millionen Menschen", "de", [2, 3_000_000, 2_000_000], [2_500_000]),
        ("2 to 3 million people", "en", [2, 3_000_000, 2_000_000], [3]),
        ("10-12,000 people", "en", [10, 10_000, 12_000], [11_000, 22_000]),
        ("10 bis 12.000 people", "de", [10, 10_000, 12_000], [11_000]),
        ("2 million, 3 million people", "de", [2_000_000, 3_000_000], [5_000_000]),
        ("3 million 500 thousand people", "en", [3_500_000], [3_000_000, 500_000]),
        ("5 m", "en", [5, 5_000_000], [10]),
        ("5 millions", "en", [5_000_000], [5]),
        ("5 mills", "de", [5], [6, 10]),
        ("2 People", "en", [2], [4, 0.2]),
        ("2 peoples", "en", [2], [4]),
        ("2 person", "en", [2], [3, 4]),
        ("2, 3 people", "en", [2, 3], [4, 6, 5]),
        ("two people or no People", "en-GB", [2, 0], [4, 1]),
        ("Nineteen people", "EN", [19], [18]),
        ("two people", "de", [], [2]),
        ("two-fold people", "en", [], [2]),
        ("v2 people", "en", [], [2]),
        # What may be another number than is read here.
        ("2 dozen people", "en", [], [2, 24]),
        ("twenty and 2 people", "en", [], [2, 22]),
        ("2½ people", "de", [], [2, 2.5]),
        ("三万人", "zh", [30_000], [3]),
        ("two to 30 dozen people", "en", [], [2, 30]),
        ("twenty-five people", "en", [25], [5, 20]),
        ("Forty Four people", "en", [44], [4, 40]),
        ("two million people", "en", [2_000_000], [2, 2000]),
        ("two hundred and fifty thousand people", "en", [250_000], [200, 50, 250]),
        ("two to three million people", "en", [2, 2_000_000, 3_000_000], [3]),
        ("twenty to thirty people", "en", [20, 30], [40]),
        ("one hundred and twenty people", "en", [120], [100, 20]),
        ("ten to fifteen thousand people", "en", [10, 10_000, 15_000], [15]),
        ("half a million people", "en", [500_000], [1_000_000]),
        ("two dozen people", "en", [24], [2, 12]),
        ("a hundred people", "en", [100], [1, 10]),
        ("no one", "en", [0], [1]),
        ("twelve hundred people", "en", [1200], [12, 100]),
        ("one hundred hundred hundred people", "en", [], [100, 10_000]),
        ("one two people", "en", [], [1, 2]),
        ("0·5 people", "en", [0.5], [5]),
        ("watu elfu 5", "sw", [5000], [5]),
        ("watu 5", "sw", [5], [5000]),
        ("1,2 mdr kronor", "sv", [1_200_000_000], [12_000_000_000]),
        ("1,2 miljoonaan euroon", "fi", [1_200_000], [12_000_000]),
        ("2,5 milionu korun", "cs", [2_500_000], [250_000_000]),
        ("3 mil. Kč", "cs", [3_000_000], [300_000]),
        ("3 mil. eur", "sk", [3_000_000], [30]),
        ("5 тис. дол.", "uk", [5000], [50_000]),
        ("3 хил. души", "bg", [3000], [30_000]),
        ("3,5 εκατ. ευρώ", "el", [3_500_000], [35_000_000]),
        ("2 δισ. ευρώ", "el", [2_000_000_000], [2_000_000]),
        ("40 אלף איש", "he", [40_000], [400_000]),
        ("2 מיליארד שקל", "he", [2_000_000_000], [200_000_000_000]),
        ("1,2 triliun", "id", [1_200_000_000_000], [1_200_000_000]),
        ("2.5 ล้านบาท", "th", [2_500_000], [250_000]),
        ("2 พันล้านบาท", "th", [2_000_000_000], [2000]),
        ("5 หมื่นคน", "th", [50_000], [500_000]),
        ("2 mil 500 pesos", "es", [2500], [2000, 500]),
        ("3만 5000명", "ko", [35_000], [30_000, 5000]),
        ("1h30", "fr", [], [1, 30]),
        # What is counted is no multiplier, but for a word that may be a pair, a dozen or a hundred.
        ("14 samochodów", "pl", [14, 1400], [140, 42, 70, 28]),
        ("5-летний", "ru", [5], [50]),
    ],
)
def test_a_number_in_words_gives_what_it_may_mean(
    words: str, language: str, gives: list[float], others: list[float]
) -> None:
    numbers = numbers_in(words, "peoples", language)
    given = [one for one in [*gives, *others] if any(number.gives(one) for number in numbers)]
    assert given == gives


def test_what_is_counted_has_signs_of_vowels_in_it() -> None:
    (number,) = numbers_in("५ लोग", "लोग", "hi")
    assert (number.gives(5), number.gives(10)) == (True, False)


@pytest.mark.parametrize(
    ("words", "unit", "gives"),
    [("a six-day siege", "days", [6]), ("a six-day siege", "people", []), ("a two-day, 3-km walk", "km", [3])],
)
def test_a_number_before_a_hyphen_counts_what_is_behind_it(words: str, unit: str, gives: list[float]) -> None:
    numbers = numbers_in(words, unit, "en")
    assert [one for one in (2, 3, 6, 7) if any(number.gives(one) for number in numbers)] == gives


def test_what_is_counted_multiplies_nothing_spelt_out() -> None:
    (number,) = numbers_in("two million people", "million people", "en")
    assert (number.gives(2), number.gives(2_000_000)) == (True, False)


@pytest.mark.parametrize(
    ("words", "unit", "language"),
    [
        ("2 million people", "million people", "de"),
        ("2 million people", "million people", "en"),
        ("£2m", "million pounds", "en"),
        ("2 thousand-tonne ships", "thousand tonnes", "en"),
        ("2 dozen eggs", "dozen eggs", "en"),
        ("2 crore rupees", "crore rupees", "en-IN"),
    ],
)
def test_what_is_counted_multiplies_nothing(words: str, unit: str, language: str) -> None:
    (number,) = numbers_in(words, unit, language)
    assert (number.gives(2), number.gives(2_000_000), number.gives(4), number.gives(20)) == (True, False, False, False)
