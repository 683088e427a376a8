"""Words, folded by our own code and looked up in a real index."""

import sys
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy import text as text_of
from sqlalchemy.pool import StaticPool

from app.index.filing import fill_index
from app.index.sets import with_words
from app.index.words import Worded, Words
from app.store.migrating import migrate
from app.store.session import Row, Session
from app.store.sqlite import ReadOnly
from app.words import Word, WordQuery, folded, words
from tests.exhaustive import EXHAUSTIVE, exhaustive

# Letters with marks, letters that fold to several, scripts without case, signs of FTS5's own language.
ALPHABET = "abAB12 éÉe\u0301ßﬁﬃİıΣςσ½²Ⅷ界が\u3099가\u1100نَהִ🚢🏗\ufe0f\u200b\u00ad\x00\n'’-_\"*^:(){}+."
TEXTS = st.text(st.sampled_from(ALPHABET), max_size=30) | st.text(max_size=40)
# Without EXHAUSTIVE=1 all that Unicode has given a meaning to.
CHARACTERS = [
    char
    for char in map(chr, range(sys.maxunicode + 1))
    if unicodedata.category(char) not in (("Cs",) if EXHAUSTIVE else ("Cs", "Cn", "Co"))
]

EXAMPLES = {
    "Syria's": ["syria", "s"],
    "UN-Arab League": ["un", "arab", "league"],
    "Mr. Kerry,": ["mr", "kerry"],
    "5-6 Sep": ["5", "6", "sep"],
    "100,000": ["100", "000"],
    "Zoë ÁLMAS": ["zoe", "almas"],
    "Straße, STRASSE": ["strasse", "strasse"],
    "ﬁre": ["fire"],
    "Ὀδυσσεύς": ["οδυσσευσ"],
    "snake_case": ["snake", "case"],
    "co\u00adoperate": ["co", "operate"],
    "🚢 ship🏗️crane": ["ship", "crane"],
    "\u0301a\u0301 \u0301": ["a"],
    "": [],
    " \n": [],
    "🚢": [],
}


@pytest.fixture(scope="module")
def database() -> Iterator[Engine]:
    """A database as the migrations make it."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    migrate(engine)
    yield engine
    engine.dispose()


class InMemory:
    """Reads what is written and not yet committed."""

    dialect = ReadOnly.dialect

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self, sql: str, values: Mapping[str, Any]) -> list[Row]:
        return [tuple(row) for row in self._connection.execute(text_of(sql), dict(values))]


def found(database: Engine, name: str, text: str, query: WordQuery) -> bool:
    """Whether a record of this name and these words is found."""
    given = Words()
    given.add(Worded("event", 1, name, (text,)))
    with database.connect() as connection:
        fill_index(connection, given)
        session = Session(InMemory(connection), "v", b"{}")
        is_found = list(with_words(session, "event", query)) == [1]
        connection.rollback()
    return is_found


@pytest.mark.parametrize(("text", "expected"), EXAMPLES.items())
def test_a_text_has_these_words(text: str, expected: list[str]) -> None:
    assert [word.folded for word in words(text)] == expected


def test_words_stand_where_they_stand() -> None:
    text = "🚢 Zoe\u0308's ﬁre"
    assert list(words(text)) == [Word("zoe", 2, 6), Word("s", 7, 8), Word("fire", 9, 12)]


def test_what_is_folded_is_not_folded_further() -> None:
    """Each character is folded on its own, so that what holds for each holds for every text."""
    assert [char for char in CHARACTERS if folded(folded(char)) != folded(char)] == []


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_character_folds_alike_however_it_is_composed(form: Literal["NFC", "NFD"]) -> None:
    within = [(char, unicodedata.normalize(form, char)) for char in CHARACTERS]
    assert [char for char, other in within if folded(f"a{char}b") != folded(f"a{other}b")] == []


def test_a_fold_is_letters_digits_vowel_signs_and_spaces() -> None:
    kept = "".join(folded(char) for char in CHARACTERS)
    others = {char for char in kept if not char.isalnum()} - {" "}
    assert {unicodedata.category(char) for char in others} == {"Mc", "Mn"}
    assert {unicodedata.combining(char) for char in others} == {0}
    assert kept == kept.casefold()


@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(TEXTS, TEXTS)
def test_texts_that_are_joined_have_the_words_of_both(one: str, other: str) -> None:
    assert folded(f"{one} {other}").split() == [*folded(one).split(), *folded(other).split()]


@given(TEXTS)
def test_words_are_those_of_the_folded_text_in_its_order(text: str) -> None:
    assert [word.folded for word in words(text)] == folded(text).split()


@given(TEXTS)
def test_a_word_stands_at_its_span(text: str) -> None:
    end = 0
    for word in words(text):
        assert end <= word.start < word.end <= len(text)
        assert folded(text[word.start : word.end]).split() == [word.folded]
        assert " " not in folded(text[word.start : word.end])
        end = word.end


@settings(max_examples=exhaustive(300, 60), deadline=None)
@given(text=TEXTS | st.text(max_size=200))
def test_any_text_is_a_query(database: Engine, text: str) -> None:
    query = WordQuery.read(text)
    assert query.is_empty == (folded(text).split() == [])
    assert found(database, "", "nothing of it", WordQuery.read(f"{text} absent")) is False


@settings(max_examples=exhaustive(300, 60), deadline=None)
@given(text=TEXTS, data=st.data())
def test_a_text_is_found_by_its_own_words_in_any_order_and_by_how_the_last_one_begins(
    database: Engine, text: str, data: st.DataObject
) -> None:
    own = [word.folded for word in words(text)]
    if not own:
        assert not found(database, text, text, WordQuery.read(text))
        return
    asked = data.draw(st.permutations(own))
    cut = data.draw(st.integers(0, len(own)))
    name, rest = " ".join(own[:cut]), " ".join(own[cut:])
    for end in range(1, len(asked[-1]) + 1):
        query = WordQuery.read(" ".join([*asked[:-1], asked[-1][:end]]))
        assert found(database, text, "", query)
        assert found(database, name, rest, query)
        assert all(query.finds(word) for word in asked)
        assert not found(database, text, text, WordQuery.read(" ".join([*asked, f"{asked[-1][:end]}§x{asked[0]}q"])))
