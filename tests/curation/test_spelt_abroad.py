"""Numbers that texts spell out in other languages than English."""

import pytest

from app.curation.figures.numerals import numbers_in
from app.curation.figures.spelt_abroad import may_be_one


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        ("de", "zwölf Schiffe", 12),
        ("de", "fünfundzwanzig Menschen", 25),
        ("de", "zweihundertfünfzig Menschen", 250),
        ("de", "dreitausend Menschen", 3000),
        ("de", "zweitausendfünfhundert Euro", 2500),
        ("de", "hundert Tote", 100),
        ("de", "einhunderteins Tote", 101),
        ("de", "einundzwanzig Tage", 21),
        ("de", "Zwei Menschen", 2),
        ("de", "siebzehn Tote", 17),
        ("de", "tausend Menschen", 1000),
        ("fr", "douze navires", 12),
        ("fr", "vingt-cinq personnes", 25),
        ("fr", "quatre-vingt-dix-sept morts", 97),
        ("fr", "soixante et onze blessés", 71),
        ("fr", "deux cents personnes", 200),
        ("fr", "deux cent trente personnes", 230),
        ("fr", "trois mille personnes", 3000),
        ("fr", "mille deux cents personnes", 1200),
        ("fr", "vingt et un jours", 21),
        ("fr", "quatre-vingts morts", 80),
        ("fr", "dix-neuf morts", 19),
        ("es", "doce barcos", 12),
        ("es", "veinticinco personas", 25),
        ("es", "treinta y dos personas", 32),
        ("es", "doscientas cincuenta personas", 250),
        ("es", "cien personas", 100),
        ("es", "ciento una personas", 101),
        ("es", "tres mil personas", 3000),
        ("es", "mil quinientos euros", 1500),
        ("es", "dieciséis muertos", 16),
        ("it", "venticinque persone", 25),
        ("it", "duecentocinquanta persone", 250),
        ("it", "tremila persone", 3000),
        ("it", "mille persone", 1000),
        ("it", "ventuno giorni", 21),
        ("it", "trentotto morti", 38),
        ("it", "centodue morti", 102),
        ("pt", "vinte e cinco pessoas", 25),
        ("pt", "duzentas e cinquenta pessoas", 250),
        ("pt", "três mil pessoas", 3000),
        ("pt", "mil e duzentos euros", 1200),
        ("pt", "cem pessoas", 100),
        ("pt", "dezasseis mortos", 16),
        ("pt", "dezesseis mortos", 16),
        ("nl", "vijfentwintig mensen", 25),
        ("nl", "tweeëntwintig mensen", 22),
        ("nl", "tweehonderdvijftig mensen", 250),
        ("nl", "drieduizend mensen", 3000),
        ("nl", "honderd mensen", 100),
        ("nl", "tachtig doden", 80),
        ("ru", "двадцать пять человек", 25),
        ("ru", "двести пятьдесят человек", 250),
        ("ru", "три тысячи человек", 3000),
        ("ru", "двенадцати человек", 12),
        ("ru", "сто человек", 100),
        ("ru", "двое военных", 2),
        ("ru", "трёх человек", 3),
        ("pl", "dwadzieścia pięć osób", 25),
        ("pl", "dwieście pięćdziesiąt osób", 250),
        ("pl", "trzy tysiące osób", 3000),
        ("pl", "dwunastu osób", 12),
        ("pl", "sto osób", 100),
        ("de", "drei Millionen Euro", 3000000),
        ("fr", "trois millions d'euros", 3000000),
        ("ru", "два миллиона рублей", 2000000),
        ("pl", "dwa miliony złotych", 2000000),
        ("es", "dos millones de euros", 2000000),
        ("it", "12 per cento", 12),
        ("es", "cinco por ciento", 5),
        ("fr", "cinq pour cent", 5),
        ("nl", "zevenentwintig mensen", 27),
        ("ru", "сорок одна школа", 41),
        ("ru", "сто двадцать три человека", 123),
        ("pl", "sto dwadzieścia trzy osoby", 123),
        ("fr", "quatre-vingt-onze ans", 91),
        ("fr", "mille neuf cent quatre-vingt-quatre", 1984),
        ("de", "achtundzwanzig Tote", 28),
        ("de", "dreihundertfünfundsechzig Tage", 365),
        ("fr", "soixante-dix-huit", 78),
        ("pt", "cento e vinte e três pessoas", 123),
        ("it", "millecinquecento euro", 1500),
        ("es", "mil cien euros", 1100),
        ("fr", "vingt-et-un", 21),
        ("ru", "двадцати пяти тысяч человек", 25000),
        ("pl", "dwadzieścia pięć tysięcy osób", 25000),
        ("it", "quarantamila persone", 40000),
        ("de", "eine von drei Frauen", 3),
        ("de", "vierundzwanzigtausend Euro", 24000),
        ("es", "treinta y un días", 31),
        ("de", "tausendundeine Nacht", 1001),
        ("pt", "mil novecentos e oitenta", 1980),
    ],
)
def test_a_number_that_is_spelt_out_is_read(language: str, words: str, value: int) -> None:
    (number,) = numbers_in(words, "of them", language)
    assert number.readings == {value}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "eine Frau"),
        ("de", "einer der Männer"),
        ("de", "Hunderte Menschen"),
        ("de", "anderthalb Stunden"),
        ("fr", "un homme"),
        ("fr", "un bateau neuf"),
        ("es", "uno de los hombres"),
        ("es", "cientos de personas"),
        ("it", "un uomo"),
        ("it", "tu sei qui"),
        ("pt", "uma pessoa"),
        ("nl", "een man"),
        ("nl", "één man"),
        ("ru", "один человек"),
        ("ru", "тысячи людей"),
        ("ru", "полтора часа"),
        ("pl", "jeden człowiek"),
        ("pl", "tysiące osób"),
        ("pl", "półtorej godziny"),
        ("de", "zwei Drittel der 300 Menschen"),
        ("de", "zweieinhalb Stunden"),
        ("pt", "cinco mil e 300 pessoas"),
        ("it", "il fiume Trent"),
        ("fr", "les deux tiers des 300 députés"),
        ("es", "dos y tres personas"),
        ("de", "zwei drei Tage"),
        ("nl", "anderhalf uur"),
        ("es", "tres mil millones de euros"),
        ("de", "neunzehnhundertvierundachtzig"),
        ("nl", "twaalfhonderd mensen"),
        ("ru", "пять с половиной часов"),
        ("pl", "pięć i pół godziny"),
        ("de", "der Siebener"),
        ("fr", "le 14 sept."),
    ],
)
def test_what_may_be_another_word_or_number_is_not(language: str, words: str) -> None:
    assert numbers_in(words, "of them", language) == []


@pytest.mark.parametrize(
    ("language", "words", "values"),
    [
        ("de", "zwischen drei und fünf Menschen", [3, 5]),
        ("es", "de dos a 5 personas", [2, 5]),
        ("nl", "twee van de 5 mensen", [2, 5]),
        ("pl", "dwóch z 5 osób", [2, 5]),
        ("ru", "двое из 5 человек", [2, 5]),
        ("it", "tre dei dodici uomini", [3, 12]),
    ],
)
def test_several_numbers_are_read_each(language: str, words: str, values: list[int]) -> None:
    assert sorted(sorted(number.readings) for number in numbers_in(words, "of them", language)) == [
        [one] for one in values
    ]


@pytest.mark.parametrize(
    ("language", "words", "is_one"),
    [
        ("de", "eine von drei Frauen", True),
        ("fr", "un homme", True),
        ("de", "drei Frauen", False),
        ("en", "one", False),
    ],
)
def test_an_article_may_be_a_number(language: str, words: str, is_one: bool) -> None:
    assert may_be_one(words, language) == is_one


def test_what_the_unit_multiplies_is_not_multiplied_again() -> None:
    (number,) = numbers_in("2,5 Millionen Euro", "million euros", "de")
    assert number.readings == {2.5}
    (number,) = numbers_in("drei Millionen Euro", "million euros", "de")
    assert number.readings == {3}
