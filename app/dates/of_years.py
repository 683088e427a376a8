"""Parts of a year, centuries and years with an era, as papers print them: “Q3 2013”, “late 19th century”, “AD 33”."""

import re

from app.dates.named import PASSED_OVER, QUARTERS

_TH = r"(?:\.|st|nd|rd|th|er|eme|e|o|º|ª|-?[ий]|-?й)?"
_QUARTERS = (
    "quarter|quartals?|trimestre|kwartaal|kwartal|kwartale|kvartal|kvartalet|ctvrtleti|negyedev|ceyrek|квартал[аеу]?"
)
_HALVES = "half|halbjahre?s?|semestre|halfjaar|po[lł]rocze|pololeti|felev|полугоди[еяи]|півріччя"
_QUARTER = re.compile(
    r"(?:q|qtr )(?P<q>[1-4])(?: of)?[ ,-]*(?P<y>\d{4})|(?P<yq>\d{4})[ -]?q(?P<qy>[1-4])"
    r"|(?P<iq>[1-4])q[ ,-]*(?P<iy>\d{4})"
    rf"|(?:t(?P<t>[1-4])|(?P<nth>{'|'.join(QUARTERS)}){_TH} (?:{_QUARTERS}))(?: of| de| del| du)?,? (?P<year>\d{{4}})"
    r"(?: года| г\.?| r\.?| року)?"
)
_HALF = re.compile(
    rf"(?:h(?P<h>[12])|(?P<nth>{'|'.join(QUARTERS)}){_TH} (?:{_HALVES})(?: of| de| del| du)?),? (?P<y>\d{{4}})"
    r"(?: года| г\.?| r\.?| року)?"
)
_CENTURIES = "century|jahrhunderts?|jh|siecle|secolo|eeuw|wieku?|stoleti|век[ае]?|столет[а-я]+"
_CENTURY = re.compile(
    rf"(?:(\d\d?)(?:st|nd|rd|th|\.|e|-?(?:и|го|м))?|([ivx]+)(?:e|eme)?)[ -](?:{_CENTURIES})\.?"
    r"|(?:siglo|seculo|secolo) (?:(\d\d?)|([ivx]+))|(\d\d?)(?:世紀|世纪|세기)"
)
_AD = re.compile(r"(?:ad (?P<before>\d{1,4})|(?P<behind>\d{1,4}) (?:ad|ce))")
_ROMAN = {"i": 1, "v": 5, "x": 10}


def of_year(plain: str) -> str | None:
    """A quarter, a half or a century, of which the words may mean a part, or a year with its era."""
    words = plain.split(" ")
    while len(words) > 1 and words[0] in PASSED_OVER:
        del words[0]
    return _of_year(" ".join(words)) or _of_year(plain)


def _of_year(plain: str) -> str | None:
    if match := _QUARTER.fullmatch(plain):
        number = QUARTERS[match["q"] or match["qy"] or match["iq"] or match["t"] or match["nth"]]
        year = match["y"] or match["yq"] or match["iy"] or match["year"]
        return f"{year}-{number * 3 - 2:02}/{year}-{number * 3:02}"
    if match := _HALF.fullmatch(plain):
        half = QUARTERS[match["h"] or match["nth"]]
        if half > 2:
            return None
        is_second = half == 2
        return f"{match['y']}-{'07' if is_second else '01'}/{match['y']}-{'12' if is_second else '06'}"
    if match := _CENTURY.fullmatch(plain):
        (number,) = filter(None, match.groups())
        century = int(number) if number.isdecimal() else _of_roman(number)
        return f"{century - 1:02}XX"
    if match := _AD.fullmatch(plain):
        return (match["before"] or match["behind"]).zfill(4)
    return None


def _of_roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))
