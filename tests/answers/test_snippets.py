"""A snippet is a stretch of a text, in parts of which those that match are the words searched for."""

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from app.answers.snippets import snippet
from app.words.matching import matches
from app.words.query import WordQuery
from tests.exhaustive import drawn
from tests.http.asking import Json

CUT = "…"
# Letters with and without marks, of one and of two UTF-16 units, and what parts words.
LETTERS = [
    "a",
    "b",
    "É",
    "e\u0301",
    "ß",
    "ﬁ",
    "½",
    "ア",
    "𝐀",
    "𝒃",
    "🎉",
    "\u0301",
    "-",
    ".",
    "'",
    " ",
    " ",
    "\n",
    "\u00a0",
]
TEXTS = st.lists(st.sampled_from(LETTERS) | st.characters(codec="utf-8"), max_size=400).map("".join)
SHORT = st.lists(st.sampled_from(["a", "b", "ab", "ba", "É", "fi", "x"]), min_size=80, max_size=300).map(" ".join)
QUERIES = st.sampled_from(["a", "b", "ab", "e", "É ba", "fi a", "ss", "12", "a a", "x ア"]) | st.text(max_size=8)


def stretch(parts: list[Json]) -> str:
    return "".join(part["text"] for part in parts)


def cut(parts: list[Json], text: str) -> tuple[str, bool, bool]:
    """What is shown of a folded text, and whether it is cut off in front and behind."""
    is_cut = stretch(parts) != text
    front = is_cut and len(parts) > 1 and parts[0] == {"text": CUT, "match": False}
    back = is_cut and len(parts) > 1 and parts[-1] == {"text": CUT, "match": False}
    return stretch(parts[int(front) : len(parts) - int(back)]), front, back


@drawn(400, 100)
@given(text=TEXTS | SHORT, query=QUERIES)
@example(text="x " * 90 + "a" * 300, query="a")
@example(text="x" * 300 + " a", query="a")
@example(text="😀 " * 100 + "a " * 100, query="a")
@example(text="e\u0301" * 250, query="e")
@example(text="a-" * 200 + "b" + "-a" * 200, query="b")
def test_parts_are_a_stretch_of_the_text(text: str, query: str) -> None:
    asked = WordQuery.read(query)
    assume(not asked.is_empty)
    parts = snippet(asked, [text])
    folded = " ".join(text.split())
    shown, is_cut_in_front, is_cut_behind = cut(parts, folded)
    assert shown in folded
    assert folded.startswith(shown) or is_cut_in_front
    assert folded.endswith(shown) or is_cut_behind
    assert len(shown) <= 200
    assert [part for part in parts if not part["text"]] == []


@drawn(400, 100)
@given(text=TEXTS | SHORT, query=QUERIES)
def test_each_word_that_is_shown_matches_if_it_was_searched_for(text: str, query: str) -> None:
    asked = WordQuery.read(query)
    assume(not asked.is_empty)
    folded = " ".join(text.split())
    parts = snippet(asked, [text])
    shown, is_cut_in_front, _ = cut(parts, folded)
    assume(folded.count(shown) == 1)
    start = folded.index(shown)
    wanted = [
        folded[match.start : match.end]
        for match in matches(asked, folded)
        if start <= match.start and match.end <= start + len(shown)
    ]
    assert [part["text"] for part in parts if part["match"]] == wanted
    assert wanted or not is_cut_in_front


@pytest.mark.parametrize(
    ("query", "texts", "expected"),
    [
        ("kerry", ["John Kerry"], "John [Kerry]"),
        ("ker", ["Mr  Kerry\nmet Kerr"], "Mr [Kerry] met [Kerr]"),
        ("ker mr", ["Mr Kerry met Ker"], "[Mr] Kerry met [Ker]"),
        ("almas", ["Zoë Álmas"], "Zoë [Álmas]"),
        ("almas", ["Zoe\u0308 A\u0301lmas"], "Zoe\u0308 [A\u0301lmas]"),
        ("5 6", ["5-6 Sep"], "[5]-[6] Sep"),
        ("f16", ["an F-16, an F 16"], "an [F-16], an [F] [16]"),
        (
            "ceasefire",
            ["a cease-fire, no cease, fire or cease fire"],
            "a [cease-fire], no [cease], [fire] or [cease] [fire]",
        ),
        ("cease fire", ["the ceasefire"], "the [ceasefire]"),
        ("Қазақстан", ["Qazaqstan jañalyq"], "[Qazaqstan] jañalyq"),
        ("Ўзбекистон", ["Oʻzbekiston choyi"], "[Oʻzbekiston] choyi"),
        ("F-16", ["an F-16, an F 16, an F16"], "an [F-16], an [F] [16], an [F16]"),
        ("obrien", ["Ann O’Brien's"], "Ann [O’Brien's]"),
        ("100000", ["100,000 or 100 000"], "[100,000] or [100 000]"),
        ("weapons experts", ["a weapon expert"], "a [weapon] [expert]"),
        ('"weapons experts"', ["weapons of experts, weapons experts"], "weapons of experts, [weapons] [experts]"),
        ('"F16 plan"', ["an F-16, the F-16 plan"], "an F-16, the [F-16] [plan]"),
        ("谈判", ["双方将继续谈判。判谈"], "双方将继续[谈判]。判谈"),
        ("이재명", ["이재명은 명"], "[이재명]은 명"),
        ("이재며", ["이재명은"], "[이재명]은"),
        ("ليلى", ["قال يوسف وليلى"], "قال يوسف [وليلى]"),
        ("coworkers", ["co\u200bworkers"], "[co\u200bworkers]"),
        ("fire", ["Ofﬁre ﬁre"], "Ofﬁre [ﬁre]"),
        ("a", ["𝐀𝐁 🎉a"], "[𝐀𝐁] 🎉[a]"),
        ("a b", ["a", "b a", "a b"], "[b] [a]"),
        ("a b", ["c", "b"], "[b]"),
        ("x", ["first", "second"], "first"),
        ("x", [""], ""),
        ("<b>", ["<b>&amp;</b>"], "<[b]>&amp;</[b]>"),
    ],
)
def test_of_several_texts_the_first_with_most_of_the_words(query: str, texts: list[str], expected: str) -> None:
    parts = snippet(WordQuery.read(query), texts)
    assert "".join(f"[{part['text']}]" if part["match"] else part["text"] for part in parts) == expected


def test_a_long_text_is_shown_around_its_first_match() -> None:
    text = " ".join(f"w{n}" for n in range(200))
    parts = snippet(WordQuery.read("w100"), [text])
    assert [part["text"] for part in parts if part["match"]] == ["w100"]
    assert parts[0]["text"] == parts[-1]["text"] == CUT
    assert re.fullmatch(r"…w\d+( w\d+)*…", stretch(parts))
    shown, _, _ = cut(parts, text)
    assert (len(shown) > 180, shown.index("w100") > 40) == (True, True)


def test_a_match_behind_a_long_stretch_without_a_space_is_shown_first() -> None:
    assert snippet(WordQuery.read("kerry"), ["-" * 250 + "kerry" + "-" * 300]) == [
        {"text": CUT, "match": False},
        {"text": "kerry", "match": True},
        {"text": "-" * 195, "match": False},
        {"text": CUT, "match": False},
    ]


def test_a_text_without_a_match_is_shown_from_its_beginning() -> None:
    parts = snippet(WordQuery.read("nowhere"), ["word " * 100])
    assert parts == [{"text": " ".join(["word"] * 40), "match": False}, {"text": CUT, "match": False}]
