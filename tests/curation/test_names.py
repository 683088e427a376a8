"""Where actors, places and works are named: found by name, the longest first, and nested where they are another's."""

import pytest

from app.curation.names.names import Names
from app.curation.shapes.entries import Actor, Place, Work
from app.curation.texts.passages import PassageText
from app.folded import Folded
from app.spans import Span

ACTORS = {
    "syria": Actor(kind="state", name="Syria"),
    "united-states": Actor(kind="state", name="United States", aliases=["US", "America"]),
    "us-congress": Actor(kind="organization", name="US Congress", aliases=["Congress"]),
    "g20": Actor(kind="organization", name="G20"),
    "un": Actor(kind="organization", name="الأمم المتحدة", aliases=["الأمم المتّحدة"]),
    "syrian-government": Actor(kind="organization", name="Syrian government", aliases=["Assad government"]),
    "bashar-assad": Actor(kind="person", name="Bashar Assad", aliases=["Assad"]),
    "john-kerry": Actor(kind="person", name="John Kerry", aliases=["Kerry"]),
    "teresa-kerry": Actor(kind="person", name="Teresa Kerry", aliases=["Kerry"]),
    "ban-ki-moon": Actor(kind="person", name="Ban Ki-moon"),
    "zoe-almas": Actor(kind="person", name="Zoë Álmas", aliases=["Álmas"]),
    "the-minister": Actor(kind="person", name="the minister", named=False, aliases=["Minister X"]),
    "alan-lund": Actor(kind="person", name="Sir Alan Lund", aliases=["Alan Lund"]),
    "dr-no": Actor(kind="person", name="Dr. No"),
    "no": Actor(kind="person", name="No"),
    "junta": Actor(kind="organization", name="Junta de Aguas", aliases=["la Junta"]),
    "thing": Actor(kind="organization", name="(Thing)", aliases=["§"]),
}
PLACES = {
    "syria": Place(kind="country", name="Syria"),
    "geneva": Place(kind="city", name="Geneva", aliases=["Genève"]),
    "tokyo": Place(kind="city", name="東京都"),
    "aquila": Place(kind="city", name="L'Aquila"),
    "havre": Place(kind="city", name="Le Havre"),
    "cap": Place(kind="city", name="Le Cap"),
    "bois": Place(kind="city", name="Le Bois"),
    "torre": Place(kind="city", name="La Torre"),
    "kyoto": Place(kind="city", name="京都"),
    "den-bosch": Place(kind="city", name="'s-Hertogenbosch"),
    "springfield-one": Place(kind="city", name="Springfield"),
    "springfield-two": Place(kind="city", name="Springfield"),
}
WORKS = {
    "convention": Work(kind="agreement", name="Geneva Convention", aliases=["the convention"]),
    "drafts": Work(kind="resolution", name="three drafts", named=False),
    "of-springfield": Work(kind="plan", name="Springfield"),
}
NAMES = Names({"actor": ACTORS, "place": PLACES, "work": WORKS})


def named(text: str) -> list[tuple[str, str]]:
    """The words that name something, and what."""
    span = Span(0, len(text))
    found = NAMES.find(PassageText(1, span, Folded(text, span)))
    return [(text[slice(*one.span)], " ".join(ref.id for ref in one.refs)) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Syria's chemical weapons", [("Syria", "syria")], id="without the 's"),
        pytest.param("the Syrian people", [], id="no adjective"),
        pytest.param("Syrians", [], id="not inside a word"),
        pytest.param("USA", [], id="not at the beginning of a word"),
        pytest.param("US-led talks", [("US", "united-states")], id="before a hyphen"),
        pytest.param("(US)", [("US", "united-states")], id="in brackets"),
        pytest.param("us and the united states", [], id="in its own case only"),
        pytest.param("G20 summit9 Sep", [("G20", "g20")], id="letters and digits"),
        pytest.param("the G2013 and G2", [], id="not inside a number"),
        pytest.param("in Geneva9 Sep: US", [("Geneva", "geneva"), ("US", "united-states")], id="glued to a number"),
        pytest.param("9US", [("US", "united-states")], id="glued after a number"),
        pytest.param("Friday.US", [("US", "united-states")], id="glued to a full stop"),
        pytest.param("US\n Congress", [("US\n Congress", "us-congress"), ("US", "united-states")], id="across lines"),
        pytest.param("Ban Ki-moon", [("Ban Ki-moon", "ban-ki-moon")], id="with a hyphen"),
        pytest.param("Ki-moon, Ban", [], id="not in another order"),
        pytest.param("À Genève", [("Genève", "geneva")], id="with an accent"),
        pytest.param("a (Thing)", [("(Thing)", "thing")], id="that begins with a bracket"),
        pytest.param("In ’s-Hertogenbosch", [("’s-Hertogenbosch", "den-bosch")], id="that begins with an apostrophe"),
        pytest.param("東京都で", [("東京都", "tokyo")], id="not inside another where no gap parts words"),
        pytest.param("In SYRIA today", [("SYRIA", "syria")], id="of five letters in capitals"),
        pytest.param("The convention", [("The convention", "convention")], id="a work"),
        pytest.param("three drafts", [], id="a work that is described"),
        pytest.param(
            "Geneva Convention", [("Geneva Convention", "convention"), ("Geneva", "geneva")], id="a place in it"
        ),
        pytest.param("", [], id="nothing"),
    ],
)
def test_a_name_is_found_as_whole_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "the Assad government",
            [("Assad government", "syrian-government"), ("Assad", "bashar-assad")],
            id="another's inside",
        ),
        pytest.param("Bashar Assad", [("Bashar Assad", "bashar-assad")], id="its own inside"),
        pytest.param(
            "the US Congress",
            [("US Congress", "us-congress"), ("US", "united-states")],
            id="another's at the beginning",
        ),
        pytest.param("United States", [("United States", "united-states")], id="the longest"),
        pytest.param(
            "Assad and Bashar Assad", [("Assad", "bashar-assad"), ("Bashar Assad", "bashar-assad")], id="both apart"
        ),
    ],
)
def test_a_name_inside_a_longer_one_counts_if_it_is_anothers(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Mr Assad", "Mr Assad", id="Mr"),
        pytest.param("Ms. Álmas", "Ms. Álmas", id="with a full stop"),
        pytest.param("Mrs\nÁlmas", "Mrs\nÁlmas", id="on the line above"),
        pytest.param("Dr Bashar Assad", "Dr Bashar Assad", id="Dr with the whole name"),
        pytest.param("President Assad", "Assad", id="a title is none"),
        pytest.param("the Assad", "Assad", id="an article is none"),
        pytest.param("two PMs Álmas", "Álmas", id="letters of a longer word are none"),
        pytest.param("Mr US", "US", id="none for a state"),
        pytest.param("Assad, Mr", "Assad", id="not behind"),
    ],
)
def test_an_honorific_belongs_to_the_mention_of_a_person(text: str, expected: str) -> None:
    assert [words for words, _ in named(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sir Alan Lund and Mr Alan Lund", [("Sir Alan Lund", "alan-lund"), ("Mr Alan Lund", "alan-lund")]),
        ("Dr. No, Mr No", [("Dr. No", "dr-no"), ("Mr No", "no")]),
        ("La Junta de Aguas; la Junta", [("Junta de Aguas", "junta"), ("la Junta", "junta")]),
    ],
)
def test_words_name_one_once_whatever_of_them_the_register_has(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    "text", ["all'Aquila", "L’Aquila", "dell’Aquila", "au Havre", "Du Havre", "du HAVRE", "DU HAVRE"]
)
def test_a_place_is_found_with_its_article_joined_to_another_word(text: str) -> None:
    assert [words for words, _ in named(text)] == [text]


@pytest.mark.parametrize(
    "text",
    ["du Cap Corse", "au Cap Ferret", "du Cap-Vert", "au Cap d'Agde", "W. E. B. du Bois", "Pio della Torre"],
)
def test_a_place_whose_article_is_joined_is_not_found_in_a_longer_name(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize("text", ["Nadia, du Cap", "Nadia au Cap", "le port du Cap. Nadia"])
def test_a_place_whose_article_is_joined_is_found_beside_other_words(text: str) -> None:
    assert [words.split()[-1] for words, _ in named(text)] == ["Cap"]


def test_a_state_goes_before_a_place_of_the_same_name() -> None:
    assert NAMES.find(passage("in Syria"))[0].refs == (("actor", "syria"),)


def test_a_name_of_two_is_both() -> None:
    assert named("Mr Kerry") == [("Mr Kerry", "john-kerry teresa-kerry")]
    assert named("Springfield") == [("Springfield", "springfield-one springfield-two")]


def test_a_name_that_one_has_in_two_spellings_is_of_that_one_alone() -> None:
    assert named("الأمم المتحدة") == [("الأمم المتحدة", "un")]


def test_a_description_is_not_looked_for_but_its_alias_is() -> None:
    assert named("the minister is Minister X") == [("Minister X", "the-minister")]


def test_a_mention_stands_where_it_is_in_the_untouched_text() -> None:
    text = "🚢 In \n  Geneva,  Mr\nKerry"
    span = Span(2, len(text))
    found = NAMES.find(PassageText(1, span, Folded(text, span)))
    assert [tuple(one.span) for one in found] == [(8, 14), (17, 25)]


def passage(text: str) -> PassageText:
    span = Span(0, len(text))
    return PassageText(1, span, Folded(text, span))
