"""Passages cut where a reader would cut them, and words found in one: once, whole, white space folded."""

import pytest

from app.curation.texts.passages import PassageText, WordsError, cut, find_starts
from app.folded import Folded
from app.spans import Span
from app.words.boundaries import is_whole

GLUED = "The\nfirst talks.The second\n 'No game' While it lasts, a summit9 Sep: talks\n10 Sep: talks\n"


def starts(text: str, beginnings: list[str]) -> list[int]:
    return [start for start in find_starts(text, beginnings) if isinstance(start, int)]


@pytest.mark.parametrize(
    ("beginnings", "passages"),
    [
        pytest.param(
            ["The first", "The second", "'No game'", "While", "9 Sep:", "10 Sep:"],
            [
                "The\nfirst talks.",
                "The second",
                "'No game'",
                "While it lasts, a summit",
                "9 Sep: talks",
                "10 Sep: talks",
            ],
            id="where lines, sentences, headings and entries are glued together",
        ),
        pytest.param(["The first talks.The second"], [GLUED.strip()], id="the whole text"),
        pytest.param(["first", "9 Sep"], [GLUED[4:62], "9 Sep: talks\n10 Sep: talks"], id="after the text begins"),
    ],
)
def test_a_passage_reaches_from_its_words_to_the_next_ones(beginnings: list[str], passages: list[str]) -> None:
    found = cut(GLUED, starts(GLUED, beginnings))
    assert [GLUED[slice(*passage.span)] for passage in found] == [words.strip() for words in passages]
    assert [passage.n for passage in found] == list(range(1, len(passages) + 1))


def test_every_character_that_is_not_white_space_is_in_one_passage() -> None:
    found = cut(GLUED, starts(GLUED, ["The first", "The second", "9 Sep:"]))
    assert "".join("".join(GLUED[slice(*passage.span)].split()) for passage in found) == "".join(GLUED.split())


def test_words_count_only_after_the_passage_above() -> None:
    text = "On Monday, talks. On Tuesday, talks. On Monday again."
    assert starts(text, ["On Monday, talks", "On Tuesday", "On Monday"]) == [0, 18, 37]


def test_a_heading_is_not_the_beginning_of_a_longer_word_below_it() -> None:
    text = "Rain\nForecast\nForecasters expect rain. Forecasts vary."
    assert starts(text, ["Rain", "Forecast", "Forecasters"]) == [0, 5, 14]
    assert starts("Help\nHelp is near.", ["Help Help", "Help is"]) == [0, 5]


def test_a_passage_that_is_not_found_does_not_hide_the_next() -> None:
    first, second, third = find_starts("One. Two. Three.", ["One", "Twoo", "Three"])
    assert (first, third) == (0, 10)
    assert isinstance(second, WordsError)


PASSAGE = "He said [sic] he\n was sure that the summit9 Sep: 100,000 people were there.Then he left"


@pytest.mark.parametrize(
    ("words", "exact"),
    [
        ("he was sure", "he\n was sure"),
        ("[he] was", "he"),
        ("was [sure] that", "sure"),
        ("Then [he]", "he"),
        ("[He] said [sic]", "He"),
        ("[sic]", "[sic]"),
        ("said [sic] he", "said [sic] he"),
        ("summit", "summit"),
        ("9 Sep", "9 Sep"),
        ("100,000 people", "100,000 people"),
        ("there.Then", "there.Then"),
        ("there", "there"),
        ("He said", "He said"),
        ("left", "left"),
    ],
)
def test_words_are_found_where_they_stand(words: str, exact: str) -> None:
    text = f"Before. {PASSAGE}"
    passage = PassageText(2, Span(8, len(text)), Folded(text, Span(8, len(text))))
    found = passage.find(words)
    assert (text[slice(*found)], passage.span.contains(found)) == (exact, True)


def test_brackets_choose_among_words_that_stand_more_than_once() -> None:
    text = "he said he was"
    passage = PassageText(1, Span(0, 14), Folded(text, Span(0, 14)))
    assert [passage.find(words) for words in ("[he] said", "said [he]")] == [(0, 2), (8, 10)]


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        ("summit9 Sep", "summit", True),
        ("summit9 Sep", "9 Sep", True),
        ("Syria's envoy", "Syria", True),
        ("Syrian", "Syria", False),
        ("the Syria", "Syria", True),
        ("10 Sep", "0 Sep", False),
        ("100,000", "100", True),
        ("Friday.The", "The", True),
        ("été", "t", False),
        ("北京", "北", True),
        ("F16战机", "战机", True),
        ("在NASA工作", "NASA", True),
        ("นายสมชายกล่าวว่า", "สมชาย", True),
        ("ที่นี่", "ท", False),
        ("이재명은", "이재명", True),
        ("이재명에게서는", "이재명", True),
        ("이재명은", "이재", False),
        ("서울시장", "서울", False),
        ("وليلى", "ليلى", True),
        ("بالقاهرة", "القاهرة", True),
        ("بالقاهرة", "قاهرة", True),
        ("القاهرة", "قاهر", False),
        ("ابليلى", "ليلى", False),
        ("ובירושלים", "ירושלים", True),
        ("שרון", "רון", False),
        ("ורון", "רון", True),
        ("मोदी ने", "मोद", False),
        ("Wałęsy", "Wałęs", False),
        ("Erdoğan'ın", "Erdoğan", True),
    ],
)
def test_whole_words_are_not_inside_longer_ones(text: str, words: str, whole: bool) -> None:
    start = text.index(words)
    assert is_whole(text, start, start + len(words)) is whole
    assert PassageText(1, Span(0, len(text)), Folded(text, Span(0, len(text)))).holds(words) is whole
