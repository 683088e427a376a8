"""Languages that are written in two scripts."""

import pytest

from app.words.folding import folded
from app.words.two_scripts import has_two_scripts, in_both_scripts


@pytest.mark.parametrize(
    ("language", "cyrillic", "latin"),
    [
        ("sr-Cyrl", "председник вучић, џон и његош", "predsednik vučić, džon i njegoš"),
        ("kk", "қазақстан республикасы, ұлы өзен", "qazaqstan respublikasy, ūly özen"),
        ("kk", "қасым-жомарт тоқаев", "qasym-jomart toqaev"),
        ("kk", "юлия және яна", "iuliia jäne iana"),
        ("uz", "ўзбекистон ғарби", "oʻzbekiston gʻarbi"),
        ("uz", "ерлар ва поезд, мирзиёев", "yerlar va poyezd, mirziyoyev"),
        ("uz", "шавкат чўлпон, эшик", "shavkat choʻlpon, eshik"),
        ("uz", "қонституция", "qonstitutsiya"),
    ],
)
def test_a_text_is_the_other_in_the_other_script(language: str, cyrillic: str, latin: str) -> None:
    assert in_both_scripts(cyrillic, language)[1] == latin
    assert folded(in_both_scripts(latin, language)[2]) == folded(cyrillic)


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [("o'zbek", "ў'збек"), ("g‘arb", "ғ‘арб"), ("ma'no", "маъ'но"), ("maʼno", "маъно"), ("oʼzbek", "ўзбек")],
)
def test_an_apostrophe_parts_what_it_parted(latin: str, cyrillic: str) -> None:
    assert in_both_scripts(latin, "uz")[2] == cyrillic


@pytest.mark.parametrize(
    ("cyrillic", "latin"), [("акция", "aksiya"), ("цирк", "sirk"), ("шчетка ёзув щука ы ь", "shchetka yozuv shuka i ")]
)
def test_letters_that_uzbek_tells_by_others(cyrillic: str, latin: str) -> None:
    assert in_both_scripts(cyrillic, "uz")[1] == latin


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("тоқаев", "toqaev"),
        ("ўзбекистон", "oʻzbekiston"),
        ("вучић|тоқаев|путин", "vučić|toqaev|путин"),
        ("қўқон", "qoʻqon"),
        ("ɓұ", None),
        ("путин", None),
        ("воўк і", None),
        ("хуҷанд ғ", None),
        ("иран", None),
    ],
)
def test_a_name_is_told_by_its_letters(name: str, latin: str | None) -> None:
    assert in_both_scripts(name, None)[1:2] == ([latin] if latin else [])


@pytest.mark.parametrize(
    ("name", "cyrillic"),
    [("oʻrtachilik", "ўртачилик"), ("qūrylys", "құрылыс"), ("đoković", "ђоковић"), ("o'brien", None), ("iraq", None)],
)
def test_so_it_is_in_latin_letters(name: str, cyrillic: str | None) -> None:
    assert in_both_scripts(name, None)[2:] == ([cyrillic] if cyrillic else [])


def test_words_with_letters_that_a_language_lacks_are_left() -> None:
    assert in_both_scripts("new york", "kk")[2] == "new ыорк"
    assert in_both_scripts("who cares", "uz")[2] == "who cares"


def test_other_languages_have_one() -> None:
    assert (has_two_scripts("kk-Cyrl"), has_two_scripts("ru"), has_two_scripts(None)) == (True, False, False)
    assert in_both_scripts("москва", "ru") == ["москва"]
