"""Figures that say more than their words, or something else."""

from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from app.curation.figures.about import is_about
from app.curation.figures.comparing import bounded
from app.curation.figures.units import another_unit
from app.curation.figures.unnumbered import unnumbered
from tests.curation.breaking import NOTICE, retext


@pytest.mark.parametrize(
    ("words", "language", "bounds", "odd"),
    [
        ("Dock workers", "en", (300, 300), "the figure says 300, and “Dock workers” holds no number"),
        ("Dock workers", "en", (300, 400), "the figure says 300 and 400, and “Dock workers” holds no number"),
        ("Dock workers", "en", (None, None), None),
        ("both men", "en", (2, 2), None),
        ("the quintet", "en", (5, 5), None),
        ("three fifths of the men", "en", (50, 50), None),
        ("Hafenarbeiter", "de", (300, 300), "the figure says 300, and “Hafenarbeiter” holds no number"),
        ("les dockers", "fr", (300, None), "the figure says 300, and “les dockers” holds no number"),
        ("Dreihundertschaft", "de", (300, 300), None),
        ("Tausende Menschen", "de", (5000, 5000), None),
        ("kolmesataa miestä", "fi", (300, 300), None),
        ("dozens of people", "en", (5, 5), "“dozens of people” gives no number"),
        ("Hundreds of people", "en", (100, 999), "“Hundreds of people” gives no number"),
        ("hundreds of people", "en", (200, None), None),
        ("hundreds of people", "en", (None, None), None),
        ("tens of thousands of people", "en", (20_000, None), None),
        ("tens of thousands of people", "en", (2000, None), "“tens of thousands of people” gives no number"),
        ("Tens of millions of people", "en", (20_000_000, None), None),
        ("hundreds of millions of people", "en", (200_000_000, None), None),
        ("hundreds of millions of people", "en", (200, None), "“hundreds of millions of people” gives no number"),
        ("scores of thousands", "en", (40_000, None), None),
        ("several hundreds", "en", (300, None), None),
        ("tens of people", "en", (30, None), None),
        *(
            (words, language, (5, 50), None)
            for words, language in (
                ("in their twenties", "en"),
                ("A fivefold rise", "en"),
                ("sixfold", "en"),
                ("teenagers", "en"),
                ("a semester", "en"),
                ("a thirtysomething", "en"),
                ("the foursome", "en"),
                ("the starting XI", "en"),
                ("das Quintett", "de"),
                ("ein Sextett", "de"),
                ("das Oktett", "de"),
                ("ein Semester", "de"),
                ("Teenager", "de"),
                ("un lustro", "es"),
                ("el sexenio", "es"),
                ("un semestre", "fr"),
                ("un septennat", "fr"),
                ("octogénaire", "fr"),
                ("het elftal", "nl"),
                ("een kwintet", "nl"),
                ("un quinquennio", "it"),
                ("o quinquênio", "pt"),
                ("un sestetto", "it"),
            )
        ),
        *(
            (words, language, (50, 50), f"the figure says 50, and “{words}” holds no number")
            for words, language in (
                ("the parties", "en"),
                ("freight workers", "en"),
                ("die Arbeiter", "de"),
                ("los trabajadores", "es"),
                ("les ouvriers", "fr"),
                ("de arbeiders", "nl"),
                ("civil servants", "en"),
                ("die Flüchtlinge", "de"),
                ("le peuple", "fr"),
                ("les quartiers", "fr"),
                ("los bienes", "es"),
                ("il popolo", "it"),
                ("i lavoratori", "it"),
                ("os trabalhadores", "pt"),
            )
        ),
        ("3 May", "en", (3, 3), "“3 May” is a day, and counts nothing"),
        ("3 mai", "fr", (3, 3), "“3 mai” is a day, and counts nothing"),
        ("5月3日", "ja", (3, 3), "“5月3日” is a day, and counts nothing"),
        ("3 days in May", "en", (3, 3), None),
    ],
)
def test_words_without_a_number_give_none(
    words: str, language: str, bounds: tuple[float | None, float | None], odd: str | None
) -> None:
    assert unnumbered(words, *bounds, language) == odd


@pytest.mark.parametrize(
    ("words", "language", "side"),
    [
        ("over 3,000 people", "en", "low"),
        ("more than three hundred people", "en", "low"),
        ("killing more than $3 million", "en", "low"),
        ("no more than 50", "en", "high"),
        ("not less than 50", "en", "low"),
        ("fewer than 800", "en", "high"),
        ("nearly 3,000", "en", "high"),
        ("300 or more people", "en", "low"),
        ("300-plus people", "en", "low"),
        ("3,000+ people", "en", "low"),
        ("over the weekend 300 people", "en", None),
        ("12 people over 80", "en", "low"),
        ("about 300 people", "en", None),
        ("hardly more than 300", "en", None),
        ("mehr als 3.000 Menschen", "de", "low"),
        ("nicht mehr als zwölf Menschen", "de", "high"),
        ("moins de 50 personnes", "fr", "high"),
        ("pas moins d’un million", "fr", "low"),
        ("casi 3.000", "es", "high"),
        ("mais de 300 pessoas", "pt", "low"),
        ("больше 300 человек", "ru", "low"),
        ("не менее 300 человек", "ru", "low"),
        ("300人以上", "ja", "low"),
        ("超过300人", "zh", "low"),
        ("不超过300人", "zh", "high"),
        ("300명 이상", "ko", "low"),
        ("300'den fazla kişi", "tr", "low"),
        ("أكثر من 300 شخص", "ar", "low"),
        ("بأكثر من 300 شخص", "ar", "low"),
        ("יותר מ-300 איש", "he", "low"),
        ("300 से अधिक लोग", "hi", "low"),
        ("3.2 million-plus people", "en", "low"),
        ("Some 300+ people", "en", "low"),
        ("A 300+ strong crowd", "en", "low"),
        ("Killed 300 or more", "en", "low"),
        ("300个多小时", "zh", "low"),
        ("3年多的时间", "zh", "low"),
        ("3年多次", "zh", None),
        ("300多名工人", "zh", "low"),
        ("3万余人", "zh", "low"),
        ("近300人", "zh", "high"),
        ("接近300人", "zh", "high"),
        ("最大300人", "ja", "high"),
        ("300人超が負傷", "ja", "low"),
        ("300人を超える", "ja", "low"),
        ("300여 명", "ko", "low"),
        ("300명이 넘는", "ko", "low"),
        ("300 kişiden fazla", "tr", "low"),
        ("2,3 milyon litreden fazla", "tr", "low"),
        ("12 milyon liradan az", "tr", "high"),
        ("mehr als anderthalb Millionen Liter", "de", "low"),
        ("több mint 300 ember", "hu", "low"),
        ("دست\u200cکم ۳۰۰ نفر", "fa", "low"),
        ("कम से कम 300 लोग", "hi", "low"),
        ("ज़्यादा से ज़्यादा 300 लोग", "hi", "high"),
        ("300 से कम लोग", "hi", "high"),
        ("กว่า 2.3 ล้านลิตร", "th", "low"),
        ("ไม่เกิน 300 คน", "th", "high"),
        ("ไม่น้อยกว่า 300 คน", "th", "low"),
        ("več kot 300 ljudi", "sl", "low"),
        ("више од 300 људи", "sr", "low"),
        ("vismaz 300 cilvēku", "lv", "low"),
        ("bent 300 žmonių", "lt", "low"),
        ("vähemalt 300 inimest", "et", "low"),
        ("کم از کم 300 افراد", "ur", "low"),
    ],
)
def test_words_tell_which_bound_their_number_is(words: str, language: str, side: str | None) -> None:
    found = bounded(words, language)
    assert (found and found.side) == side


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("27 EU states plus Britain", "en"),
        ("27 plus Britain", "en"),
        ("Route 66+", "en"),
        ("Airbus A320+", "en"),
        ("30 LGBTQ+ people", "en"),
        ("3 boats or more than that", "en"),
        ("附近3家工厂", "zh"),
        ("最近3年", "zh"),
        ("近3个月", "zh"),
        ("100名多米尼加移民", "zh"),
        ("50名多国士兵", "zh"),
        ("3人以上述罪名被捕", "zh"),
        ("3家公司（以下简称三家）", "zh"),
        ("最大3都市", "ja"),
        ("最大10都市", "ja"),
        ("3人の超党派議員", "ja"),
        ("3機の超音速機", "ja"),
        ("3人が負傷した以上", "ja"),
        ("3명의 이상주의자", "ko"),
        ("3명의 이상 행동", "ko"),
        ("3개 이상 현상", "ko"),
        ("3 kişi birden fazla suçtan", "tr"),
        ("เร็วกว่า 3 วัน", "th"),
        ("ดีกว่า 5 คน", "th"),
        ("nhanh hơn 3 ngày", "vi"),
        ("more than the 12 jurors", "en"),
        ("twice as many as 40 boats", "en"),
        ("just as many as 40 boats", "en"),
        ("dreimal mehr als 40 Boote", "de"),
        ("en plus de 40 bateaux", "fr"),
        ("in het ruim 40 kisten", "nl"),
        ("тем не менее 40 лодок", "ru"),
        ("тем более 40 лодок", "ru"),
        ("более или менее 40 лодок", "ru"),
        ("тим не менше 40 човнів", "uk"),
        ("none more than 40 boats", "en"),
        ("without at least 40 boats", "en"),
        ("weder mehr als 40 Boote", "de"),
        ("ni más de 40 barcos", "es"),
        ("le plus de 40 bateaux", "fr"),
        ("du moins de 40 bateaux", "fr"),
        ("senza almeno 40 barche", "it"),
        ("zonder minstens 40 boten", "nl"),
        ("inget mer än 40 båtar", "sv"),
        ("bez co najmniej 40 łodzi", "pl"),
        ("вдвое больше 40 лодок", "ru"),
    ],
)
def test_what_only_looks_like_a_bound_is_no_bound(words: str, language: str) -> None:
    assert bounded(words, language) is None


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("about 300 people", "en", True),
        ("roughly £3.7m", "en", True),
        ("an around-the-world 300", "en", False),
        ("around 3 tables", "en", False),
        ("cerca de 3 hospitales", "es", False),
        ("cerca de 300 metros", "es", True),
        ("около 3 больниц", "ru", False),
        ("rund 2,3 Millionen Euro", "de", True),
        ("quelque 1 500 personnes", "fr", True),
        ("примерно в 12,5 млн рублей", "ru", True),
        ("בכ-12.5 מיליון שקל", "he", True),
        ("ประมาณ 12.5 ล้านบาท", "th", True),
        ("بنحو ١٢٫٥ مليون دولار", "ar", True),
        ("约1250万元", "zh", True),
        ("节约300万元", "zh", False),
        ("約300人", "ja", True),
        ("条約3条", "ja", False),
        ("약 300명", "ko", True),
        ("예약 300건", "ko", False),
        ("纽约5人", "zh", False),
        ("续约3年", "zh", False),
        ("毁约2次", "zh", False),
        ("成約300件", "ja", False),
        ("要約3件", "ja", False),
        ("規約5条", "ja", False),
        ("は約300人", "ja", True),
        ("ชั่วคราว 300 คน", "th", False),
        ("งบประมาณ 300 ล้าน", "th", False),
        ("about the 12 soldiers", "en", False),
        ("about all 12", "en", False),
        ("about his 3 sons", "en", False),
        ("about US$300", "en", True),
        ("about Rs 300", "en", True),
        ("etwa die 3 Männer", "de", False),
        ("rund EUR 300", "de", True),
        ("общественного порядка 12", "ru", False),
        ("порядка 300 человек", "ru", True),
        ("rundt 3 bord", "nb", False),
        ("rundt 300 bord", "nb", True),
        ("omkring 3 bord", "sv", False),
        ("حدود ۳ کشور", "fa", False),
    ],
)
def test_words_tell_that_their_number_is_not_exact(words: str, language: str, *, expected: bool) -> None:
    assert is_about(words, language) == expected


@pytest.mark.parametrize(
    ("words", "unit", "other"),
    [
        ("12,5 Prozent", "euros", "per cent"),
        ("12.5 per cent", "per cent", None),
        ("7,5 % of voters", "% of voters", None),
        ("40% of voters", "voters", "per cent"),
        ("3 Prozentpunkte", "percentage points", None),
        ("yüzde 7,5", "people", "per cent"),
        ("百分之七", "people", "per cent"),
        ("مئة شخص", "people", None),
        ("$3 million", "million euros", "dollars"),
        ("£3.7m", "pounds", None),
        ("A$5", "Australian dollars", None),
        ("R$ 12 milhões", "million reais", None),
        ("₩300", "euros", "won"),
        ("$3 seats won", "seats won", None),
        ("المئة قتيل", "people", None),
        ("12 في المئة", "people", "per cent"),
        ("12.5 بالمائة", "people", "per cent"),
        ("3 attacks per century", "attacks", None),
        ("3 por cien mil habitantes", "people", None),
        ("3 drukpersen", "presses", None),
        ("3 אחוזות", "estates", None),
    ],
)
def test_words_tell_another_unit(words: str, unit: str, other: str | None) -> None:
    assert another_unit(words, unit) == other


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("over 3 borders", "en"),
        ("trên 3 mặt trận", "vi"),
        ("gần 3 nhà máy", "vi"),
        ("под 3 флага", "bg"),
        ("над 3 града", "bg"),
        ("preko 3 granice", "hr"),
        ("yli 3 maan", "fi"),
        ("ponad 3 miastami", "pl"),
        ("над 3 містами", "uk"),
        ("πάνω από 3 πόλεις", "el"),
        ("hasta 3 horas", "es"),
        ("walked up to 3 men", "en"),
        ("no fewer than 3 medals", "en"),
        ("bis zu 3 Booten", "de"),
        ("niet minder dan 3 boten", "nl"),
    ],
)
def test_what_tells_where_something_is_as_well_is_not_sure(words: str, language: str) -> None:
    found = bounded(words, language)
    assert found is None or not found.is_sure


@pytest.mark.parametrize(
    ("words", "figure", "odd"),
    [
        ("over 3,000 people", "at least 3000 people", ""),
        ("over 3,000 people", "3000 people", ""),
        ("over 3,000 people", "about 3000 people", ""),
        (
            "over 3,000 people",
            "at most 3000 people",
            "says that 3000 is the least, and the figure says that it is the most",
        ),
        ("more than 3,000 people", "3000 people", "says that 3000 is the least, and the figure says that it is exact"),
        ("about 3,000 people", "3000 people", "says that it is about 3000, and the figure says that it is exact"),
        ("about 3,000 people", "about 3000 people", ""),
        ("3,000 per cent", "3000 people", "counts per cent, and the figure people"),
        (
            "nearly 800 people",
            "at least 800 people",
            "says that 800 is the most, and the figure says that it is the least",
        ),
        ("at least 3 to 5 people", "3 to 5 people", ""),
        ("at least 3 to 5 people", "at most 5 people", ""),
        ("12 people over 80", "12 people", ""),
        ("Dock workers", "300 people", "holds no number"),
        ("over 3,000 people", "at least 300 people", "does not hold"),
    ],
)
def test_a_bound_that_is_turned_round_is_noted(copied_world: Path, words: str, figure: str, odd: str) -> None:
    retext(copied_world, f"North Quay reopens\nThe Harbour Board reopened North Quay for {words}.")
    with (copied_world / NOTICE).open("a", encoding="utf-8") as file:
        file.write(f'      figures: {{"{words}": {figure}}}\n')
    told = [str(note) for note in read_corpus(copied_world).faults]
    assert len(told) == (odd != "")
    assert all(odd in one for one in told)


@pytest.mark.parametrize(
    ("told", "words", "odd"),
    [
        ("at least 40 boats", "40 boats", "“at least 40 boats” says that 40 is the least"),
        ("no more than 40 small boats", "40 small boats", "“no more than 40 small boats” says that 40 is the most"),
        ("over 40 boats", "40 boats", ""),
        ("about 40 boats", "40 boats", ""),
        ("more than 30 ships and 40 boats", "40 boats", ""),
        ("ferries, at least. 40 boats", "40 boats", ""),
        ("40 boats, or at least 40 boats", "40 boats", ""),
        ("no fewer than 40 boats", "40 boats", ""),
    ],
)
def test_an_exact_figure_is_not_cut_off_from_its_bound(copied_world: Path, told: str, words: str, odd: str) -> None:
    retext(copied_world, f"North Quay reopens\nThe Harbour Board reopened North Quay for {told}.")
    with (copied_world / NOTICE).open("a", encoding="utf-8") as file:
        file.write(f'      figures: {{"{words}": {words}}}\n')
    notes = [str(note) for note in read_corpus(copied_world).faults]
    assert (len(notes), all(odd in one for one in notes)) == (odd != "", True)
