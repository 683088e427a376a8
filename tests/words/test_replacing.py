"""Words of a query in place of others."""

import pytest

from app.words.replacing import replaced


@pytest.mark.parametrize(
    ("text", "instead", "expected"),
    [
        ("urban ban", {("ban",): "Ban"}, "urban Ban"),
        ("URBAN BANN", {("bann",): "ban"}, "URBAN ban"),
        ('"JOHN KERRI"', {("kerri",): "Kerry"}, '"JOHN Kerry"'),
        ("Zoë's café", {("cafe",): "bar"}, "Zoë's bar"),
        ("Zoe\u0308, Zoë", {("zoe",): "Ann"}, "Ann, Ann"),
        ("f-16 plan", {("f", "16"): "F-16", ("f",): "no"}, "F-16 plan"),
        ("the f 16", {("f", "16"): "F-16"}, "the F-16"),
        ("习近平 会", {("近", "平"): "_"}, "习_ 会"),
        ("a b", {}, "a b"),
        ("", {("a",): "b"}, ""),
    ],
)
def test_words_are_replaced_as_words(text: str, instead: dict[tuple[str, ...], str], expected: str) -> None:
    assert replaced(text, instead) == expected
