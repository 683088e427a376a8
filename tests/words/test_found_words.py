"""Which texts are found by which words: `found.txt` has them by what tells the two apart."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.words.matching import matches
from app.words.query import WordQuery
from tests.words.filed import filed

# What nobody sees, and marks apart from their letters, which a table would hide.
UNSEEN = [
    ("می\u200cخواهد", "میخواهد"),
    ("می\u200cخواهد", "می خواهد"),
    ("می خواهد", "می\u200cخواهد"),
    ("کتاب\u200cها", "کتاب"),
    ("Hans Mu\u0308ller", '"hans mueller"'),
    ("ベトナム", "ウ\u3099ェトナム"),
    ("a loan of $5.5m", "\u200e5.5\u200f"),
]


def told() -> Iterator[tuple[str, str, bool]]:
    """A text, what is asked for, and whether it is found: → stands before a text that is, ↛ before one that is not."""
    for line in Path(__file__).with_name("found.txt").read_text("utf-8").splitlines():
        if not line.startswith("== "):
            asked, arrow, text = line.partition(" → " if " → " in line else " ↛ ")
            yield text, asked, arrow == " → "


@pytest.mark.parametrize(("text", "asked", "is_found"), [*told(), *((*one, True) for one in UNSEEN)])
def test_a_text_is_found_by_these_words(text: str, asked: str, *, is_found: bool) -> None:
    with filed(("", text), (text, "")) as found:
        assert found(asked) == ([1, 2] if is_found else [])
    assert is_found <= any(matches(WordQuery.read(asked), text))


@pytest.mark.parametrize(
    ("language", "text", "asked", "is_found"),
    [
        ("sr-Cyrl", "Председник Вучић у Београду", "vucic", True),
        ("sr-Cyrl", "Председник Вучић у Београду", "Beograd", True),
        ("sr-Cyrl", "Председник Вучић у Београду", '"predsednik Vučić"', True),
        ("sr-Cyrl", "Predsednik Vučić u Beogradu", "Београд", True),
        ("sr-Cyrl", "Predsednik Vuc\u030cic\u0301 u Beogradu", '"председник Вучић"', True),
        ("sr-Cyrl", "Љубиша и Џон, Његош", "Ljubiša Džon njegos", True),
        ("sr-Cyrl", "Ljubiša i DŽON, Njegoš", "Љубиша Џон Његош", True),
        ("sr-Cyrl", "Шешељ", "Seselj", True),
        ("sr-Cyrl", "Đinđić", "Ђинђић", True),
        ("sr-Cyrl", "Ђинђић", "Djindjic", True),
        ("sr-Cyrl", "New York", "Неw Yорк", False),
        ("kk", "Қазақстан Президенті Тоқаев", "Qazaqstan", True),
        ("kk", "Қазақстан Президенті Тоқаев", '"Prezidenti Toqaev"', True),
        ("kk", "Qazaqstan jañalyǧy", "Қазақстан", True),
        ("kk-Latn", "Qazaqstan jan\u0303alyq", "жаңалық", True),
        ("uz", "Oʻzbekiston Prezidenti", "Ўзбекистон", True),
        ("uz", "O'zbekiston Prezidenti", '"Ўзбекистон Президенти"', True),
        ("uz", "Ўзбекистон", "O'zbekiston", True),
        ("uz", "Ўзбекистон", "ozbekiston", True),
        ("uz", "У\u0306збекистон", "oʻzbekiston", True),
        ("ru", "Казахстан", "Kazahstan", False),
        (None, "Тоқаев", "Toqaev", True),
    ],
)
def test_a_text_of_a_language_with_two_scripts_is_found_in_both(
    language: str | None, text: str, asked: str, *, is_found: bool
) -> None:
    with filed(("", text), (text, ""), language=language) as found:
        assert found(asked) == ([1, 2] if is_found else [])
