"""What is told of words that a text has otherwise: in other digits, without points, in the other script."""

import pytest

from app.curation.figures.numerals import numbers_in
from app.curation.files.alike import difference
from app.curation.texts.nearest import nearest_words

_TEXTS = {
    "bn": "বরিশালে সোমবার রাতে লঞ্চ ডুবে ১২ জন আহত হয়েছেন।",
    "hi": "पाइपलाइन फटने से 12 लोग घायल हो गए।",
    "fa": "به گفته کریمی خسارت ۲/۵ میلیارد تومان است.",
    "he": "אמרה דנה לוי, דוברת ההסתדרות.",
    "de": "Ein Bagger, sagte Jonas Weber.",
}


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        (
            "bn",
            "12 জন আহত",
            "the text has “১” (U+09E7 BENGALI DIGIT ONE) “২” (U+09E8 BENGALI DIGIT TWO) for “1” (U+0031 DIGIT ONE) “2” "
            "(U+0032 DIGIT TWO); copy “১২ জন আহত”",
        ),
        (
            "hi",
            "१२ लोग",
            "the text has “1” (U+0031 DIGIT ONE) “2” (U+0032 DIGIT TWO) for “१” (U+0967 DEVANAGARI DIGIT ONE) “२” "
            "(U+0968 DEVANAGARI DIGIT TWO); copy “12 लोग”",
        ),
        ("he", "אָמרה", "“ָ” (U+05B8 HEBREW POINT QAMATS) is not in the text; copy “אמרה”"),
        (
            "de",
            "\u017fagte",
            "the text has “s” (U+0073 LATIN SMALL LETTER S) for “\u017f” (U+017F LATIN SMALL LETTER LONG S); "
            "copy “sagte”",
        ),
        ("de", "sägte", None),
    ],
)
def test_what_is_typed_otherwise_for_the_same_is_told_by_its_characters(
    language: str, words: str, told: str | None
) -> None:
    assert difference(words, _TEXTS[language]) == told


@pytest.mark.parametrize(
    ("words", "text", "near"),
    [
        ("rekao", "„Квар ће бити отклоњен“, рекао је Милан Јовановић.", "рекао"),
        ("Милан Јовановић", "rekao je Milan Jovanović.", "Milan Jovanović"),
        ("杭州地鐵集團發言人李華", "杭州地铁集团发言人李华表示：“我们从未见过这样的事故。”", "杭州地铁集团发言人李华"),
        ("ヨると", "佐藤氏によると、損害は2億5000万円に上る。", "よると"),
        ("bac bo", "Công ty bác bỏ cáo buộc.", "bác bỏ"),
        ("12 عاملاً", "وأصيب ١٢ عاملاً.", "١٢ عاملاً"),
        ("dèment", "La direction dément tout retard.", "dément"),
        ("Kühe", "La direction dément tout retard.", None),
    ],
)
def test_the_nearest_words_are_found_in_whichever_characters_the_text_has(words: str, text: str, near: str) -> None:
    assert nearest_words(words, text) == near


@pytest.mark.parametrize(
    ("words", "unit", "language", "value"),
    [
        ("yirmi bes\u0327 kis\u0327i", "people", "tr", 25),
        ("2\u110b\u1165\u11a85000\u1106\u1161\u11ab\u110b\u116f\u11ab", "won", "ko", 250_000_000),
    ],
)
def test_numbers_are_read_however_their_words_are_composed(words: str, unit: str, language: str, value: int) -> None:
    assert any(number.gives(value) for number in numbers_in(words, unit, language))
