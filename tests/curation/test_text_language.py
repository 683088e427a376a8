"""Languages of articles: what is no language, and texts in another one than they name."""

import pytest

from app.curation.languages.tags import is_tag, tag_meant
from app.curation.languages.text_language import reads_otherwise

_TEXTS = {
    "es": "El paro de los estibadores dejó sin servicio a las terminales del puerto, y la presidenta del sindicato "
    "dijo que los trabajadores no volverán por ahora sin un acuerdo con la empresa, más allá de una reunión "
    "que se anunció el lunes.",
    "de": "Rund tausend Haushalte waren am Montag ohne Strom, und das Werk bittet um Geduld. Die Störung ist nicht auf "
    "dem Land entstanden, sagte der Sprecher, sondern von einem Bagger, der das Kabel bei Arbeiten mit der Schaufel "
    "traf. Wer ihn fuhr, ist noch nicht bekannt.",
    "uk": "У ніч на понеділок у Львові зійшов з колії потяг, травмовано пасажирів. Ніхто їх не попередив, сказала "
    "речниця Укрзалізниці. Міністерство заперечує звинувачення її колег.",
    "fa": "حادثه در متروی تبریز: قطاری از خط خارج شد و این خط را بستند. سخنگوی شرکت گفت که چنین حادثه‌ای در این شهر "
    "با این شدت ندیده بودند و برای بررسی آن به محل رفته است. او از مردم خواست که به ایستگاه نیایند.",
    "zh": "5月20日凌晨，杭州一列地铁脱轨，致12人受伤。杭州地铁集团发言人李华表示：“我们从未见过这样的事故。”"
    "李华称，损失达2.5亿元。",
}


@pytest.mark.parametrize("language", _TEXTS)
def test_a_text_in_its_language_is_not_noted(language: str) -> None:
    assert reads_otherwise(_TEXTS[language], language) is None
    assert reads_otherwise(_TEXTS[language], f"{language}-XX") is None


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("es", "en", "the text reads as “es” does"),
        ("de", "en", "the text reads as “de” does"),
        ("de", "ru", "the text has Latin letters, and hardly any Cyrillic ones"),
        ("uk", "ru", "the text reads as “uk” does"),
        ("uk", "en", "the text has Cyrillic letters, and hardly any Latin ones"),
        ("zh", "en", "the text has Han letters, and hardly any Latin ones"),
        ("zh", "ja", "the text has Han letters, and hardly any Japanese ones"),
        ("uk", "sr-Latn", "the text has Cyrillic letters, and hardly any Latin ones"),
        # Of neighbours nothing is told.
        ("es", "pt", None),
        ("de", "nl", None),
        ("es", "tlh", None),
    ],
)
def test_a_text_in_another_language_is_noted_by_what_tells_it(text: str, language: str, told: str | None) -> None:
    found = reads_otherwise(_TEXTS[text], language)
    assert (found and found.partition(": it has ")[0]) == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Той каза, че книгата „Мы рыбы“ и „сны“ не е негова.", "bg", None),
        ("Мінск. Дэпутаты прынялі закон аб бюджэце на наступны год, паведаміла прэс-служба.", "be", None),
        ("Мы были бы рады, это была бы честь.", "bg", "the text reads as “ru” does: it has “ы”, “э”"),
    ],
)
def test_letters_of_another_language_tell_it_but_where_it_is_cited(text: str, language: str, told: str | None) -> None:
    assert reads_otherwise(text, language) == told


def test_a_persian_text_is_no_arabic_one() -> None:
    assert (reads_otherwise(_TEXTS["fa"], "ar") or "").startswith("the text reads as “fa” does")


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("jp", "ja"),
        ("en_GB", "en-GB"),
        ("EN", "en"),
        ("Deutsch", "de"),
        ("eng-GB", "en-GB"),
        ("ua", "uk"),
        ("xx", None),
        ("uk", None),
        ("pt-BR", None),
        ("yue", None),
        ("tlh", None),
    ],
)
def test_what_is_no_tag_gets_the_one_that_is_meant(value: str, meant: str | None) -> None:
    assert tag_meant(value) == meant
    assert is_tag(value) == (meant is None and value != "xx")
