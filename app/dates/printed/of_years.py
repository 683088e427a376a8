"""Parts of a year, centuries and years with an era, as papers print them: “Q3 2013”, “late 19th century”, “AD 33”."""

import re
from functools import cache

from app.dates.words.named import PASSED_OVER, QUARTERS
from app.dates.words.plain import plain as fold
from app.patterns import Pattern

_TH = r"(?:\.|st|nd|rd|th|er|eme|e|o|º|ª|-?[ий]|-?й)?"
_QUARTERS = (
    "quarter|quartals?|trimestre|kwartaal|kwartal|kwartale|kvartal|kvartalet|ctvrtleti|negyedeve?|ceyrek|квартал[аеуі]?"
    "|τριμηνο"
)
_HALVES = "half|halbjahre?s?|semestre|halfjaar|po[lł]rocze|pololeti|felev|полугоди[еяи]|півріччя"
_NTH, _OF_YEAR = "|".join(QUARTERS), r"(?: of| de| del| du| van| του)?,? (?P<{}>\d{{4}})(?: года| г\.?| r\.?| року)?"
_CENTURIES = (
    "century|jahrhunderts?|jh|siecle|secolo|eeuw|wieku?|stoleti|век[ае]?|столет[а-я]+|столітт[яі]|arhundrede|arhundre"
    "|arhundradet|szazad(?:ban)?|yuzyil(?:da|in)?|αιωνασ?|वी सदी|vuosisa(?:ta|dalla)"
    "|vek[ua]|storoci[ae]|stoljec[eau]|stoletj[eau]|amzi\\w+|gadsimt\\w*|sajandi?l?"
    "|old|mende\\w*|əsr\\w*|ғасыр\\w*|asr(?:da|ning|i)?|зуун\\w*|դար\\w*|საუკუნე\\w*|eeu|ganrif|haois"
)
# Of a century in East Asia a decade: 20世纪90年代.
_DECADE = Pattern(r"(\d\d?)(?:世紀|世纪|세기)(\d)0(?:年代|년대)")
_AD = Pattern(r"(?:ad (?P<before>\d{1,4})|(?P<behind>\d{1,4}) (?:ad|ce))")
# Roman numbers as they are typed in Cyrillic.
_OF_CYRILLIC, _CYRILLIC = re.compile(r"\b[іхv]{1,5}\b(?= (?:ст|век))"), str.maketrans("іх", "ix")
_IN_ITALIAN = (
    "duecento",
    "trecento",
    "quattrocento",
    "cinquecento",
    "seicento",
    "settecento",
    "ottocento",
    "novecento",
)
# In Arabic, Persian, Urdu, German and Russian.
_IN_WORDS = {
    16: "القرن السادس عشر|قرن شانزدهم|سولہویں صدی|sechzehnten jahrhunderts?|шестнадцат\\w+ век[ае]?",
    17: "القرن السابع عشر|قرن هفدهم|سترہویں صدی|siebzehnten jahrhunderts?|семнадцат\\w+ век[ае]?",
    18: "القرن الثامن عشر|قرن هجدهم|اٹھارویں صدی|اٹھارہویں صدی|achtzehnten jahrhunderts?|восемнадцат\\w+ век[ае]?",
    19: "القرن التاسع عشر|قرن نوزدهم|انیسویں صدی|neunzehnten jahrhunderts?|девятнадцат\\w+ век[ае]?",
    20: "القرن العشرين|قرن بیستم|بیسویں صدی|zwanzigsten jahrhunderts?|двадцат\\w+ век[ае]?",
    21: "القرن الحادي والعشرين|قرن بیست و یکم|اکیسویں صدی|einundzwanzigsten jahrhunderts?|двадцать перв\\w+ век[ае]?",
}
_ROMAN = {"i": 1, "v": 5, "x": 10}


@cache
def _quarter() -> re.Pattern[str]:
    return re.compile(
        r"(?:q|qtr )(?P<q>[1-4])(?: of)?[ ,-]*(?P<y>\d{4})|(?P<yq>\d{4})[ -]?q(?P<nq>[1-4])"
        r"|(?P<iq>[1-4])q[ ,-]*(?P<iy>\d{4})"
        rf"|(?:t(?P<t>[1-4])|(?P<nth>{_NTH}){_TH} (?:{_QUARTERS})){_OF_YEAR.format('year')}"
        rf"|(?:trimestrul|kuartal|quy) (?P<lq>{_NTH})(?: nam| al|/)? ?(?P<ly>\d{{4}})"
        rf"|(?P<fy>\d{{4}})\.? (?P<fq>{_NTH})\.? (?:{_QUARTERS})"
        r"|(?P<ey>\d{4})[年년] ?(?:第(?P<eq>[一二三四1-4])(?:季度?|四半期)|(?P<kq>[1-4])분기)"
    )


@cache
def _half() -> re.Pattern[str]:
    return re.compile(
        rf"(?:h(?P<h>[12])|(?P<nth>{_NTH}){_TH} (?:{_HALVES})){_OF_YEAR.format('y')}"
        r"|(?P<ey>\d{4})[年년] ?(?P<eh>[上下상하])(?:半年|半?期|반기)"
    )


@cache
def _century() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(\d\d?)(?:st|nd|rd|th|ste|de|\.|e|eg|fed|u|οσ?|ου|-?(?:и|го|м|րդ))?|([ivx]+)(?:e|eme|\.)?)[ "
        rf"-](?:{_CENTURIES})\.?|([ivx]+) a\.?"
        r"|(?:siglo|seculo|secolo|secolul(?:ui)?(?: al)?|the ky|abad(?: ke)?|ב?המאה ה|במאה ה|القرن)[ -]?"
        r"(?:(\d\d?)|([ivx]+))(?:-lea)?"
        r"|(\d\d?)वीं? (?:सदी|शताबदी)|(\d\d?)(?:世紀|世纪|세기) ?(?:初頭?|末|前半|後半|半ば|初期|末期|초|말"
        r"|중반|후반|전반)?"
    )


def of_year(plain: str) -> str | None:
    """A quarter, a half or a century, of which the words may mean a part, or a year with its era."""
    words = _OF_CYRILLIC.sub(lambda number: number[0].translate(_CYRILLIC), plain).split(" ")
    while (
        len(words) > 1
        and not _of_year(" ".join(words))
        and (words[0] in PASSED_OVER or words[0] in ("au", "alla", "dalla", "nella"))
    ):
        del words[0]
    while len(words) > 1 and words[-1] in PASSED_OVER:
        del words[-1]
    return _of_year(" ".join(words)) or _of_year(plain)


def _of_year(plain: str) -> str | None:
    if match := _quarter().fullmatch(plain):
        told = {name: part for name, part in match.groupdict().items() if part}
        (year,) = (part for name, part in told.items() if name.endswith("y") or name in ("yq", "year"))
        (nth,) = (part for part in told.values() if part != year)
        number = QUARTERS[nth]
        return f"{year}-{number * 3 - 2:02}/{year}-{number * 3:02}"
    if match := _half().fullmatch(plain):
        half = QUARTERS[match["h"] or match["nth"] or match["eh"]]
        if half > 2:
            return None
        is_second, year = half == 2, match["y"] or match["ey"]
        return f"{year}-{'07' if is_second else '01'}/{year}-{'12' if is_second else '06'}"
    if match := _century().fullmatch(plain):
        (number,) = filter(None, match.groups())
        century = int(number) if number.isdecimal() else _of_roman(number)
        return f"{century - 1:02}XX"
    if named := _by_name(plain):
        return f"{named - 1:02}XX"
    if match := _DECADE.fullmatch(plain):
        return f"{int(match[1]) - 1:02}{match[2]}X"
    if match := _AD.fullmatch(plain):
        return (match["before"] or match["behind"]).zfill(4)
    return None


def _by_name(plain: str) -> int | None:
    """Of a century that a word tells: Settecento, القرن الثامن عشر, قرن نوزدهم."""
    *before, name = plain.rpartition("'")
    if name in _IN_ITALIAN and before[0] in ("", "l", "nell", "dell", "all", "del"):
        return _IN_ITALIAN.index(name) + 13
    return next((n for n, pattern in _in_words() if pattern.fullmatch(plain)), None)


@cache
def _in_words() -> tuple[tuple[int, re.Pattern[str]], ...]:
    return tuple((n, re.compile(fold(one))) for n, one in _IN_WORDS.items())


def _of_roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))
