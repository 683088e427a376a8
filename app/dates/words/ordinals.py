"""Days of a month that are told in words: “the first of May”, dreizehnter September, venticinque aprile."""

import re
from collections.abc import Container, Iterable
from functools import cache

from app.dates.words.far_months import FAR_MONTHS
from app.dates.words.months import MONTHS
from app.dates.words.plain import plain as plainly
from app.patterns import Pattern

_MONTHS = frozenset({*MONTHS, *FAR_MONTHS})
# By the row a way to tell them: the days from the first on, each as a pattern, as they stand before a month. Where the
# last one is the twentieth and, behind a stroke, the thirtieth, those behind these are of two words.
_BEFORE = (
    r"erste[nrs]? zweite[nr]? dritte[nr]? vierte[nr]? fünfte[nr]? sechste[nr]? siebte[nr]? achte[nr]? neunte[nr]? "
    r"zehnte[nr]? elfte[nr]? zwölfte[nr]? dreizehnte[nr]? vierzehnte[nr]? fünfzehnte[nr]? sechzehnte[nr]? "
    r"siebzehnte[nr]? achtzehnte[nr]? neunzehnte[nr]? zwanzigste[nr]? einundzwanzigste[nr]? zweiundzwanzigste[nr]? "
    r"dreiundzwanzigste[nr]? vierundzwanzigste[nr]? fünfundzwanzigste[nr]? sechsundzwanzigste[nr]? "
    r"siebenundzwanzigste[nr]? achtundzwanzigste[nr]? neunundzwanzigste[nr]? dreißigste[nr]? einunddreißigste[nr]?",
    "premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf vingt vingt\\set\\sun vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit "
    "vingt-neuf trente trente\\set\\sun",
    "primero|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve treinta treinta\\sy\\suno",
    "primo(?=\\s(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dicembre)) due tre quattro cinque sei sette otto "
    "nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque ventisei ventisette "
    "ventotto ventinove trenta trentuno",
    "primeiro|um dois três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze "
    "de[zs]+[ae]sseis de[zs]+[ae]ssete dezoito de[zs]+[ae]nove vinte vinte\\se\\sum vinte\\se\\sdois vinte\\se\\strês "
    "vinte\\se\\squatro vinte\\se\\scinco vinte\\se\\sseis vinte\\se\\ssete vinte\\se\\soito "
    "vinte\\se\\snove trinta trinta\\se\\sum",
    "eerste|één tweede|twee derde|drie vierde|vier vijfde|vijf zesde|zes zevende|zeven achtste|acht negende|negen "
    "tiende|tien elfde|elf twaalfde|twaalf dertiende|dertien veertiende|veertien vijftiende|vijftien "
    "zestiende|zestien zeventiende|zeventien achttiende|achttien negentiende|negentien twintig(?:ste)? "
    "eenentwintig(?:ste)? tweeëntwintig(?:ste)? drieëntwintig(?:ste)? vierentwintig(?:ste)? vijfentwintig(?:ste)? "
    "zesentwintig(?:ste)? zevenentwintig(?:ste)? achtentwintig(?:ste)? negenentwintig(?:ste)? dertig(?:ste)? "
    "eenendertig(?:ste)?",
    "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde "
    "sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte "
    "tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta",
    # Without a word for the 18th in Danish that is one for the 8th in Norwegian.
    "første anden|andre tredje fjerde femte sjette syvende|sjuende ottende niende tiende ellevte tolvte trettende "
    "fjortende femtende sekstende syttende - nittende tyvende|tjuende enogtyvende|tjueførste toogtyvende|tjueandre "
    "treogtyvende|tjuetredje fireogtyvende|tjuefjerde femogtyvende|tjuefemte seksogtyvende|tjuesjette "
    "syvogtyvende|tjuesyvende|tjuesjuende otteogtyvende|tjueåttende niogtyvende|tjueniende tredivte|trettiende "
    "enogtredivte|trettiførste",
    "pierwsz(?:y|ego) drugi(?:ego)? trzeci(?:ego)? czwart(?:y|ego) piąt(?:y|ego) szóst(?:y|ego) siódm(?:y|ego) "
    "ósm(?:y|ego) dziewiąt(?:y|ego) dziesiąt(?:y|ego) jedenast(?:y|ego) dwunast(?:y|ego) trzynast(?:y|ego) "
    "czternast(?:y|ego) piętnast(?:y|ego) szesnast(?:y|ego) siedemnast(?:y|ego) osiemnast(?:y|ego) "
    "dziewiętnast(?:y|ego) dwudziest(?:y|ego)/trzydziest(?:y|ego)",
    "prvn(?:í|ího) druh(?:ý|ého) třetí(?:ho)? čtvrt(?:ý|ého) pát(?:ý|ého) šest(?:ý|ého) sedm(?:ý|ého) osm(?:ý|ého) "
    "devát(?:ý|ého) desát(?:ý|ého) jedenáct(?:ý|ého) dvanáct(?:ý|ého) třináct(?:ý|ého) čtrnáct(?:ý|ého) "
    "patnáct(?:ý|ého) šestnáct(?:ý|ého) sedmnáct(?:ý|ého) osmnáct(?:ý|ého) devatenáct(?:ý|ého) "
    "dvacát(?:ý|ého)/třicát(?:ý|ého)",
    "prvého druhého tretieho štvrtého piateho šiesteho siedmeho ôsmeho deviateho desiateho jedenásteho dvanásteho "
    "trinásteho štrnásteho pätnásteho šestnásteho sedemnásteho osemnásteho devätnásteho dvadsiateho/tridsiateho",
    "перв(?:ое|ого) втор(?:ое|ого) треть(?:е|его) четв[её]рт(?:ое|ого) пят(?:ое|ого) шест(?:ое|ого) седьм(?:ое|ого) "
    "восьм(?:ое|ого) девят(?:ое|ого) десят(?:ое|ого) одиннадцат(?:ое|ого) двенадцат(?:ое|ого) тринадцат(?:ое|ого) "
    "четырнадцат(?:ое|ого) пятнадцат(?:ое|ого) шестнадцат(?:ое|ого) семнадцат(?:ое|ого) восемнадцат(?:ое|ого) "
    "девятнадцат(?:ое|ого) двадцат(?:ь|ое|ого)/тридцат(?:ь|ое|ого)",
    "перше|першого друге|другого третє|третього четверте|четвертого п'ят(?:е|ого) шост(?:е|ого) сьом(?:е|ого) "
    "восьм(?:е|ого) дев'ят(?:е|ого) десят(?:е|ого) одинадцят(?:е|ого) дванадцят(?:е|ого) тринадцят(?:е|ого) "
    "чотирнадцят(?:е|ого) п'ятнадцят(?:е|ого) шістнадцят(?:е|ого) сімнадцят(?:е|ого) вісімнадцят(?:е|ого) "
    "дев'ятнадцят(?:е|ого) двадцят(?:ь|е|ого)/тридцят(?:ь|е|ого)",
    "първи втори трети четвърти пети шести седми осми девети десети",
    "prv(?:i|og) drug(?:i|og) treć(?:i|eg) četvrt(?:i|og) pet(?:i|og) šest(?:i|og) sedm(?:i|og) osm(?:i|og) "
    "devet(?:i|og) deset(?:i|og) jedanaest(?:i|og) dvanaest(?:i|og) trinaest(?:i|og) četrnaest(?:i|og) "
    "petnaest(?:i|og) šesnaest(?:i|og) sedamnaest(?:i|og) osamnaest(?:i|og) devetnaest(?:i|og) "
    "dvadeset(?:i|og)?/trideset(?:i|og)?",
    "први|првог други|другог трећи|трећег четврти|четвртог пети|петог шести|шестог седми|седмог осми|осмог "
    "девети|деветог десети|десетог",
    "prvega drugega tretjega četrtega petega šestega sedmega osmega devetega desetega",
    "întâi|unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece "
    "cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci/treizeci",
    "primer dos tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou "
    "vint vint-i-un? vint-i-dos vint-i-tres vint-i-quatre vint-i-cinc vint-i-sis vint-i-set vint-i-vuit vint-i-nou "
    "trenta trenta-un?",
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua\\sbelas tiga\\sbelas empat\\sbelas "
    "lima\\sbelas enam\\sbelas tujuh\\sbelas delapan\\sbelas sembilan\\sbelas dua\\spuluh/tiga\\spuluh",
    "esimesel teisel kolmandal neljandal viiendal kuuendal seitsmendal kaheksandal üheksandal kümnendal",
    "pirmajā otrajā trešajā ceturtajā piektajā sestajā septītajā astotajā devītajā desmitajā",
    "πρώτη δεύτερη τρίτη τετάρτη πέμπτη έκτη έβδομη όγδοη ένατη δέκατη",
    "ה?אחד ה?שניים ה?שלושה ה?ארבעה ה?חמישה ה?שישה ה?שבעה ה?שמונה ה?תשעה ה?עשרה",
    "یکم|اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم "
    "نوزدهم بیستم بیست\\sو\\sیکم بیست\\sو\\sدوم بیست\\sو\\sسوم بیست\\sو\\sچهارم بیست\\sو\\sپنجم بیست\\sو\\sششم "
    "بیست\\sو\\sهفتم بیست\\sو\\sهشتم بیست\\sو\\sنهم سی\\s?ام سی\\sو\\sیکم",
    "यकुम|एक|पहली दो तीन चार पांच|पाँच छह|छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह सत्रह अठारह "
    "उन्नीस बीस इक्कीस बाईस "
    "तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस",
    # In Turkish, without what is “a”, “until” in Lithuanian and “on” in English.
    "- - üç dört beş altı yedi sekiz dokuz - on\\sbir on\\siki on\\süç on\\sdört on\\sbeş on\\saltı on\\syedi "
    "on\\ssekiz on\\sdokuz yirmi yirmi\\sbir yirmi\\siki yirmi\\süç yirmi\\sdört yirmi\\sbeş yirmi\\saltı "
    "yirmi\\syedi yirmi\\ssekiz yirmi\\sdokuz otuz otuz\\sbir",
    "یکم دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس",
    "প(?:য়|য়)লা দোসরা তেসরা চৌঠা পাঁচই ছয়ই|ছয়ই সাতই আটই নয়ই|নয়ই দশই - - - - - - - - - - একুশে",
)
# With a word between them and the month: “of” in English, من in Arabic.
_WITH_OF = {
    "of": "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twent(?:ieth|y)/thirt(?:ieth|y)",
    "من": "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي\\sعشر الثاني\\sعشر الثالث\\sعشر "
    "الرابع\\sعشر الخامس\\sعشر السادس\\sعشر السابع\\sعشر الثامن\\sعشر التاسع\\sعشر العشرين الحادي\\sوالعشرين "
    "الثاني\\sوالعشرين الثالث\\sوالعشرين الرابع\\sوالعشرين الخامس\\sوالعشرين السادس\\sوالعشرين السابع\\sوالعشرين "
    "الثامن\\sوالعشرين التاسع\\sوالعشرين الثلاثين الحادي\\sوالثلاثين",
}
# Behind the month, in Hungarian, in Lithuanian and as Americans say it.
_BEHIND = (
    _WITH_OF["of"],
    "elsej[eé]n? második(?:a|án) harmadik(?:a|án) negyedik(?:e|én) ötödik(?:e|én) hatodik(?:a|án) hetedik(?:e|én) "
    "nyolcadik(?:a|án) kilencedik(?:e|én) tizedik(?:e|én)",
    "pirm(?:ąją|oji|osios) antr(?:ąją|oji|osios) treči(?:ąją|oji|osios) ketvirt(?:ąją|oji|osios) "
    "penkt(?:ąją|oji|osios) šešt(?:ąją|oji|osios) septint(?:ąją|oji|osios) aštunt(?:ąją|oji|osios) "
    "devint(?:ąją|oji|osios) dešimt(?:ąją|oji|osios)",
)
_MOST_DAYS, _TENS = 31, 10
_DIGIT = Pattern(r"(?<!\d)\d{1,2}(?!\d)")


def in_figures_of_days(plain: str, months: Container[str] = _MONTHS) -> str:
    """Folded words with the day of a month in digits, where words tell it and no digits do."""
    if _DIGIT.search(plain):
        return plain

    def told(match: re.Match[str]) -> str:
        number = next(n for n in range(1, _MOST_DAYS + 1) if match[f"d{n}"])
        month = match["month"]
        return match[0] if month not in months else f"{month} {number}" if match.re is _behind() else f"{number} "

    return _behind().sub(told, _before().sub(told, plain))


@cache
def _before() -> re.Pattern[str]:
    ways = [f"{one}(?: de| di| ماه)?" for one in _by_day(_BEFORE)]
    for of, row in _WITH_OF.items():
        ways = [f"{way}|{one} {of}" if one else way for way, one in zip(ways, _by_day((row,)), strict=True)]
    return re.compile(rf"(?<!\w)(?:{_named(ways)}) (?=(?P<month>\S+?)(?:[\s,.]|\Z))")


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?P<month>\S+) (?:{_named(_by_day(_BEHIND))})(?!\w)")


def _named(ways: list[str]) -> str:
    """A group for each day; the last ones first, as the twentieth begins many of them."""
    return "|".join(f"(?P<d{n}>{way or '(?!)'})" for n, way in reversed([*enumerate(ways, 1)]))


def _by_day(rows: Iterable[str]) -> list[str]:
    """For each day of a month the pattern of words that tell it in one of the rows; nothing where none does."""
    told = [_days_of(plainly(row).split()) for row in rows]
    found = ("|".join(way for days in told for way in days[n : n + 1] if way != "-") for n in range(_MOST_DAYS))
    return [f"(?:{one})" if one else "" for one in found]


def _days_of(words: list[str]) -> list[str]:
    """With those of two words, where the last one tells of tens."""
    *ones, last = words
    twenty, _, thirty = last.partition("/")
    if not thirty:
        return words
    units = [f"[ -](?:(?:[iи]|si) )?(?:{one})" for one in ones[: _TENS - 1]]
    return [*ones, twenty, *(f"{twenty}{unit}" for unit in units), thirty, f"{thirty}{units[0]}"]
