"""Days that a sentence names, and what only looks like one."""

import pytest

from app.dates import days_in


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "NASA sent 2 Mars rovers to the planet.", []),
        ("en", "Police say 3 may be dead.", []),
        ("en", "Some 300 march on the capital; 12 march on City Hall.", []),
        ("en", "On 3 May the quay was closed.", ["3 May"]),
        ("en", "The quay closed on May 3, 2014, with a bang.", ["May 3, 2014"]),
        ("en", "Sunday, 3 May, was quiet.", ["3 May"]),
        ("en", "They went to court on 3 May.", ["3 May"]),
        ("en", "Oscar Mai 5.", []),
        ("en", "They paid 12 avg a day.", []),
        ("kk", "Ол 3 сен деді.", []),
        ("en", "Chapter 3, March of the Ten Thousand", []),
        ("en", "Jan 6 committee", ["Jan 6"]),
        ("ro", "Au murit 3 mai devreme decât se credea.", []),
        ("ro", "Sunt 10 mai mulți decât ieri.", []),
        ("ro", "Pe 10 mai a plouat.", ["10 mai"]),
        ("tr", "Şehirde 5 ocak söndü.", []),
        ("tr", "5 Ocak günü kar yağdı.", ["5 Ocak"]),
        ("cs", "Na obloze 5 září hvězd.", []),
        ("de", "Am 3. Mai brannte das Haus.", ["3. Mai"]),
        ("de", "Die 3 Mais-Felder", []),
        ("fr", "Le 3 mars 2014, le quai", ["3 mars 2014"]),
        ("fr", "Le 1er mai 2014, le quai", ["1er mai 2014"]),
        ("es", "El 3 de mayo de 2014 cerró", ["3 de mayo de 2014"]),
        ("es", "El 1 de mayo cerró", ["1 de mayo"]),
        ("pt", "Em 3 de maio de 2014 fechou", ["3 de maio de 2014"]),
        ("it", "Il 3 maggio il molo chiuse", ["3 maggio"]),
        ("nl", "Op 3 mei sloot de kade", ["3 mei"]),
        ("pl", "W dniu 3 maja 2014 zamknięto", ["3 maja 2014"]),
        ("sv", "Den 3 maj stängdes kajen", ["3 maj"]),
        ("fi", "Laituri suljettiin 3. toukokuuta 2014", ["3. toukokuuta 2014"]),
        ("hu", "2014. május 3-án bezárt a rakpart", ["május 3"]),
        ("ru", "3 мая 2014 года закрыли", ["3 мая 2014"]),
        ("uk", "3 травня закрили", ["3 травня"]),
        ("el", "Στις 3 Μαΐου έκλεισε", ["3 Μαΐου"]),
        ("ar", "أغلق في 3 مايو الرصيف", ["3 مايو"]),
        ("ar", "قتل 5 اب وابنه", []),
        ("ar", "جاء 3 ماي إلى", ["3 ماي"]),
        ("he", "ב-3 במאי נסגר", ["3 במאי"]),
        ("id", "Pada 3 Mei dermaga ditutup", ["3 Mei"]),
        ("tr", "Saldırıda 3 mart öldü", []),
        ("zh", "5月3日码头关闭", ["5月3日"]),
        ("ja", "5月3日に閉鎖", ["5月3日"]),
        ("ko", "5월 3일 부두", ["5월 3일"]),
        ("vi", "Ngày 3 tháng 5 bến tàu đóng cửa", ["Ngày 3 tháng 5"]),
        ("en", "The 3 Dec. meeting", ["3 Dec"]),
        ("pt", "havia 3 mar agitado", []),
        ("es", "son 2 mar adentro", []),
        ("fr", "Il a lancé 2 mars", ["2 mars"]),
        ("de", "Sie haben 2 Mars gegessen", []),
        ("en", "He ate 2 Mars bars", []),
    ],
)
def test_days_are_found_by_the_months_of_the_language(language: str, text: str, days: list[str]) -> None:
    assert days_in(text, language) == days
