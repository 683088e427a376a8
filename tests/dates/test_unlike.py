"""Words of a text that tell of another day than the date that they are said to mean."""

import pytest

from app.dates import parse_edtf, unlike


@pytest.mark.parametrize(
    ("language", "words", "edtf"),
    [
        *(
            ("en", "Friday evening", "2021-06-04"),
            ("en", "the day after Friday", "2021-06-05"),
            ("en", "overnight Friday", "2021-06-05"),
            ("en", "Fridays", "2021-06-01/2021-06-30"),
            ("en", "Friday week", "2021-06-11"),
            ("en", "the last Friday in June", "2021-06-25"),
            ("en", "3 June, a Thursday", "2021-06-03"),
            ("en", "Thursday 3 June", "2021-06-03"),
            ("en", "June 3-5", "2021-06-03/2021-06-05"),
            ("en", "Day 3", "2021-06-09"),
            ("en", "9/11", "2001-09-11"),
            ("en", "7/7", "2005-07-07"),
            ("en", "24/7", "2021-06-01"),
            ("en", "1400 GMT on Thursday", "2021-06-03"),
            ("en", "at 1400 on Thursday", "2021-06-03"),
            ("en", "the 2020 election", "2020-11-03"),
            ("en", "May Day", "2021-05-01"),
            ("en", "the June 4 movement", "2021-06-20"),
            ("en", "Bloody Sunday", "1972-01-30"),
            ("en", "end of May", "2021-05-31"),
            ("en", "late 2020", "2020-12-01"),
            ("en", "winter 2020", "2021-01-15"),
            ("en", "March", "2021-03"),
            ("en", "the march", "2021-05-02"),
            ("en", "the 1990s", "1994"),
            ("en", "1990s", "1990/1999"),
            ("en", "the night of 3 June", "2021-06-04"),
            ("en", "3 June (4 June in Tokyo)", "2021-06-04"),
            ("en", "the eve of 3 June", "2021-06-02"),
            ("en", "midnight on Thursday", "2021-06-04"),
            ("en", "Thursday at midnight", "2021-06-04"),
            ("en", "early Friday, after Thursday's vote", "2021-06-04"),
        ),
        *(
            ("de", "Karfreitag", "2021-04-02"),
            ("de", "Ostermontag", "2021-04-05"),
            ("de", "in der Nacht zum Freitag", "2021-06-04"),
            ("de", "in der Nacht auf Freitag", "2021-06-03"),
            ("de", "am Freitagabend", "2021-06-04"),
            ("de", "seit Freitag", "2021-06-04/.."),
            ("de", "am 3. und 4. Juni", "2021-06-03/2021-06-04"),
            ("de", "vor drei Tagen", "2021-06-01"),
            ("de", "vergangenen Sonntag", "2021-05-30"),
        ),
        *(
            ("fr", "mardi gras", "2021-02-16"),
            ("fr", "mi-mai", "2021-05-15"),
            ("fr", "le 14-Juillet", "2021-07-14"),
            ("fr", "dans la nuit de jeudi à vendredi", "2021-06-04"),
        ),
        *(
            ("es", "domingo de Pascua", "2021-04-04"),
            ("es", "11-S", "2001-09-11"),
            ("es", "la noche del jueves", "2021-06-04"),
        ),
        *(
            ("pt", "na segunda metade de junho", "2021-06-20"),
            ("pt", "quinta-feira santa", "2021-04-01"),
            ("pt", "25 de Abril", "1974-04-25"),
        ),
        *(("it", "il 25 aprile", "1945-04-25"),),
        *(
            ("ro", "acum 3 luni", "2021-03-03"),
            ("ro", "luni", "2021-06-07"),
        ),
        *(
            ("ru", "9 мая", "1945-05-09"),
            ("ru", "среди дня", "2021-06-04"),
            ("ru", "в ночь на пятницу", "2021-06-03"),
            ("ru", "Великая пятница", "2021-04-30"),
        ),
        *(
            ("uk", "24 лютого", "2022-02-24"),
            ("uk", "в середині червня", "2021-06-15"),
        ),
        *(("pl", "11 listopada", "1918-11-11"),),
        *(
            ("hr", "5. listopada", "2020-10-05"),
            ("hr", "u petak", "2021-06-04"),
        ),
        *(
            ("sr", "прошле недеље", "2021-06-02"),
            ("sr", "у среду", "2021-06-02"),
        ),
        *(
            ("cs", "17. listopadu", "1989-11-17"),
            ("cs", "uprostřed týdne", "2021-06-02"),
        ),
        *(
            ("tr", "15 Temmuz", "2016-07-15"),
            ("tr", "pazartesi", "2021-06-07"),
            ("tr", "pazar günü", "2021-06-06"),
        ),
        *(
            ("el", "28η Οκτωβρίου", "1940-10-28"),
            ("el", "Μεγάλη Παρασκευή", "2021-04-30"),
            ("el", "την τρίτη ημέρα", "2021-06-05"),
            ("el", "Κυριακή του Πάσχα", "2021-05-02"),
        ),
        *(
            ("ar", "ليلة الجمعة", "2021-06-03"),
            ("ar", "25 يناير", "2011-01-25"),
            ("ar", "الأحد الماضي", "2021-05-30"),
        ),
        *(
            ("he", "ערב שבת", "2021-06-04"),
            ("he", "ליל שישי", "2021-06-03"),
            ("he", "7 באוקטובר", "2023-10-07"),
        ),
        *(
            ("fa", "سه‌شنبه", "2021-06-01"),
            ("fa", "سه شنبه", "2021-06-01"),
            ("fa", "شنبه", "2021-06-05"),
            ("fa", "پنج‌شنبه", "2021-06-03"),
            ("fa", "۲۲ بهمن", "1979-02-11"),
            ("fa", "یکشنبه", "2021-06-06"),
        ),
        *(("ur", "ہفتہ", "2021-06-05"),),
        *(
            ("zh", "一周五次", "2021-06-01"),
            ("zh", "下周一", "2021-06-07"),
            ("zh", "五四", "1919-05-04"),
            ("zh", "6月3日（周四）", "2021-06-03"),
            ("zh", "周三晚", "2021-06-02"),
        ),
        *(
            ("ja", "３日（木）", "2021-06-03"),
            ("ja", "6月3日夜", "2021-06-03"),
            ("ja", "日曜日", "2021-06-06"),
            ("ja", "3日後", "2021-06-06"),
            ("ja", "8月15日", "1945-08-15"),
        ),
        *(
            ("ko", "3일", "2021-06-03"),
            ("ko", "사흘 전", "2021-06-01"),
            ("ko", "6월 3일 오전", "2021-06-03"),
            ("ko", "일요일", "2021-06-06"),
        ),
        *(("hi", "15 अगस्त", "1947-08-15"),),
        *(("bn", "২৬ মার্চ", "1971-03-26"),),
        *(("th", "วันพุธ", "2021-06-02"),),
        *(
            ("vi", "mùa thu năm 2020", "2020-10-01"),
            ("vi", "thứ năm", "2021-06-03"),
            ("vi", "chủ nhật", "2021-06-06"),
            ("vi", "ngày thứ hai", "2021-06-04"),
        ),
        *(
            ("id", "minggu lalu", "2021-06-02"),
            ("id", "Minggu", "2021-06-06"),
            ("id", "17 Agustus", "1945-08-17"),
        ),
        *(("sw", "Jumamosi", "2021-06-05"),),
        *(
            ("hu", "október 23-án", "1956-10-23"),
            ("hu", "vasárnap", "2021-06-06"),
        ),
        *(
            ("fi", "6. joulukuuta", "1917-12-06"),
            ("fi", "lauantaina", "2021-06-05"),
        ),
        *(("et", "laupäeval", "2021-06-05"),),
        *(("lv", "piektdien", "2021-06-04"),),
        *(
            ("lt", "kovo 11-ąją", "1990-03-11"),
            ("lt", "šeštadienį", "2021-06-05"),
        ),
        *(
            ("sv", "den 6 juni", "2021-06-06"),
            ("sv", "i tisdags", "2021-06-01"),
        ),
        *(("da", "grundlovsdag den 5. juni", "2021-06-05"),),
        *(("nb", "17. mai", "2021-05-17"),),
        *(("is", "þriðjudag", "2021-06-01"),),
        *(("ka", "პარასკევს", "2021-06-04"),),
        *(("ne", "२०७८", "2021"),),
        *(
            ("nl", "na vrijdag", "2021-06-05"),
            ("nl", "Goede Vrijdag", "2021-04-02"),
        ),
        *(("ca", "1 d'octubre", "2017-10-01"),),
        *(
            ("sl", "v sredo", "2021-06-02"),
            ("sl", "v torek", "2021-06-01"),
        ),
        *(("bg", "в петък", "2021-06-04"),),
        *(("mk", "во сабота", "2021-06-05"),),
        *(("be", "у серада", "2021-06-02"),),
    ],
)
def test_words_fit_a_day_that_they_may_mean(language: str, words: str, edtf: str) -> None:
    assert unlike(words, language, parse_edtf(edtf)) is None


@pytest.mark.parametrize(
    ("language", "words", "edtf"),
    [
        *(
            ("en", "June 3", "2021-06-02"),
            ("en", "3 June 2020", "2021-06-03"),
            ("en", "Thursday, June 3", "2021-06-04"),
            ("en", "early Friday", "2021-06-03"),
            ("en", "in May", "2021-06-03"),
            ("en", "the 3rd of June", "2021-06-04"),
            ("en", "2019", "2020-05"),
        ),
        *(
            ("de", "Donnerstagabend", "2021-06-04"),
            ("de", "am 3.6.2021", "2021-06-04"),
        ),
        *(
            ("fr", "JEUDI", "2021-06-04"),
            ("fr", "le 1er mai", "2021-05-02"),
        ),
        *(("es", "el sábado 5 de junio", "2021-06-06"),),
        *(("pt", "terça-feira", "2021-06-04"),),
        *(("ro", "marți", "2021-06-04"),),
        *(("it", "il 2 giugno", "2021-06-03"),),
        *(
            ("ru", "3 июня 2021 года", "2021-06-04"),
            ("ru", "во вторник", "2021-06-04"),
            ("ru", "в воскресенье", "2021-06-04"),
        ),
        *(("uk", "у середу", "2021-06-04"),),
        *(
            ("pl", "we wtorek", "2021-06-04"),
            ("pl", "3 maja", "2021-05-04"),
        ),
        *(
            ("hr", "5. listopada", "2020-11-05"),
            ("hr", "u srijedu", "2021-06-04"),
        ),
        *(("sr", "у четвртак", "2021-06-04"),),
        *(("cs", "ve středu", "2021-06-04"),),
        *(("sk", "v utorok", "2021-06-04"),),
        *(("sl", "v torek", "2021-06-04"),),
        *(("bg", "в сряда", "2021-06-04"),),
        *(
            ("hu", "csütörtökön", "2021-06-04"),
            ("hu", "október 23.", "1956-10-24"),
        ),
        *(("tr", "salı günü", "2021-06-04"),),
        *(
            ("el", "την Τρίτη", "2021-06-04"),
            ("el", "28 Οκτωβρίου", "1940-10-29"),
        ),
        *(("ar", "يوم الأربعاء", "2021-06-04"),),
        *(("he", "ביום שלישי", "2021-06-04"),),
        *(
            ("fa", "دوشنبه", "2021-06-04"),
            ("fa", "شنبه", "2021-06-06"),
        ),
        *(("ur", "جمعرات", "2021-06-04"),),
        *(
            ("zh", "6月3日", "2021-06-04"),
            ("zh", "星期天", "2021-06-04"),
        ),
        *(
            ("ja", "6月3日", "2021-06-04"),
            ("ja", "水曜", "2021-06-04"),
        ),
        *(
            ("ko", "6월 3일", "2021-06-04"),
            ("ko", "3일", "2021-06-04"),
        ),
        *(("hi", "15 अगस्त", "1947-08-16"),),
        *(("vi", "thứ bảy", "2021-06-04"),),
        *(("id", "Kamis", "2021-06-04"),),
        *(("th", "วันอังคาร", "2021-06-04"),),
        *(("sw", "Jumatano", "2021-06-04"),),
        *(("fi", "torstaina", "2021-06-04"),),
        *(("et", "neljapäeval", "2021-06-04"),),
        *(("lv", "sestdien", "2021-06-04"),),
        *(
            ("lt", "pirmadienį", "2021-06-04"),
            ("lt", "kovo 11 d.", "1990-03-12"),
        ),
        *(("sv", "den 6 juni", "2021-06-07"),),
        *(("da", "5. marts", "2021-05-05"),),
        *(("is", "miðvikudag", "2021-06-04"),),
        *(("ca", "dijous", "2021-06-04"),),
        *(("ne", "शुक्रबार", "2021-06-03"),),
    ],
)
def test_words_do_not_fit_a_day_that_they_cannot_mean(language: str, words: str, edtf: str) -> None:
    assert unlike(words, language, parse_edtf(edtf)) is not None


@pytest.mark.parametrize(
    ("words", "edtf", "what"),
    [
        ("last Friday", "2021-06-03", "“last Friday” is no Thursday, which 2021-06-03 is"),
        ("on the 3rd", "2021-06-04", "“on the 3rd” is not 2021-06-04"),
        ("Friday, June 3", "2021-06-04", "“Friday, June 3” is not 2021-06-04"),
        ("2019", "2020-05", "“2019” is not 2020-05"),
        ("in the 1990s", "1980/1989", "“in the 1990s” is not 1980/1989"),
        ("about 3 June", "2021-06-04~", None),
        ("3 June", "2021-06-04?", None),
        ("since 3 June", "2021-06-04/..", None),
        ("until Friday", "../2021-06-03", None),
        ("12/9/2013", "2013-12-09", "“12/9/2013” is not 2013-12-09"),
        ("12/9/2013", "2013-09-12", None),
        ("on 12/9/2013", "2013-09/2013-10", None),
        ("summer 2013", "2013-23", "“summer 2013” is not 2013-23"),
        ("the fall of 2013", "2013-23", None),
        ("winter 2013", "2012-24", None),
        ("winter of 2013-14", "2013-24", None),
        ("in 2013-14", "2013/2014", None),
        ("2013/14", "2013-10", None),
        ("this spring", "2024-22", "“this spring” is not 2024-22"),
        ("last summer", "2023-22", None),
        ("summer 2013", "2013-30", None),
        ("the 19th century", "19XX", "“the 19th century” is not 19XX"),
        ("the late 19th century", "18XX", None),
        ("the 19th century", "1880/1930", None),
        ("last March", "2024-04", "“last March” is not 2024-04"),
        ("last March", "2024-03", None),
        ("next May", "2024-05-03", None),
        ("the second quarter of 2013", "2013-08", None),
        ("in 2015", "2014/2020", None),
        ("last year", "2014/2020", None),
        ("3 June", "2014/2020", None),
        ("winter 2020", "2021-06-04", "“winter 2020” is not 2021-06-04"),
        ("3", "2021-06-04", None),
        ("1445", "2021-06-04", None),
        (f"2019{' ' * 96}", "2020", "“2019” is not 2020"),
        (f"2019{' ' * 97}", "2020", None),
        ("1" * 5000, "2020", None),
    ],
)
def test_what_does_not_fit_is_told(words: str, edtf: str, what: str | None) -> None:
    assert unlike(words, "en-GB", parse_edtf(edtf)) == what


@pytest.mark.parametrize(
    ("language", "edtf", "is_unlike"),
    [
        ("en-US", "2013-12-09", False),
        ("en-US", "2013-09-12", True),
        ("en", "2013-12-09", False),
        ("en", "2013-09-12", False),
        ("en", "2013-09-13", True),
        ("fr", "2013-09-12", False),
        ("fr", "2013-09-13", True),
    ],
)
def test_days_in_digits_are_read_as_their_country_writes_them(language: str, edtf: str, *, is_unlike: bool) -> None:
    assert (unlike("12/9/2013", language, parse_edtf(edtf)) is not None) == is_unlike


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "die 1990er Jahre"),
        ("sv", "1990-talet"),
        ("nb", "1990-tallet"),
        ("da", "1990'erne"),
        ("fi", "1990-luvulla"),
        ("ru", "в 1990-х годах"),
    ],
)
def test_a_decade_is_told_in_other_languages(language: str, words: str) -> None:
    assert unlike(words, language, parse_edtf("199X")) is None
    assert unlike(words, language, parse_edtf("198X")) == f"“{words}” is not 198X"
