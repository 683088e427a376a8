"""Numbers that nouns tell, in figures: une centaine, een veertigtal, medio centenar, a quarter of a million.

A fortnight, of which “quinzaine” and its like may tell as well, is left out.
"""

import re
from decimal import Decimal
from functools import cache

from app.curation.figures.neighbours import row_of

# By the language: what stands before, half of it, what may stand behind, and the nouns by what they count.
_NOUNS = {
    "fr": "une?|la|cette;demi[- ]|demie?[- ];de |d['’]"
    ";10 dizaine|12 douzaine|20 vingtaine|30 trentaine|40 quarantaine|50 cinquantaine|60 soixantaine|100 centaine"
    "|1000 millier",
    "es": "una?|el|la;medi[oa] ;de "
    ";10 decena|12 docena|20 veintena|30 treintena|40 cuarentena|50 cincuentena|100 centena centenar|1000 millar",
    "ca": "una?|el|la;mi(?:g|tja) ;de |d['’]"
    ";10 desena|12 dotzena|20 vintena|30 trentena|40 quarantena|50 cinquantena|100 centenar|1000 miler",
    "it": "una?|il|la;mezz[oa] ;di |d['’]"
    ";10 decina|12 dozzina|20 ventina|30 trentina|40 quarantina|50 cinquantina|60 sessantina|70 settantina|80 ottantina"
    "|90 novantina|100 centinaio|1000 migliaio",
    "pt": "uma?|o|a;mei[oa] ;de |d['’];10 dezena|12 dúzia|20 vintena|30 trintena|100 centena|1000 milhar",
    "gl": "unha?|un|o|a;medi[oa] ;de ;10 decena|12 ducia|20 vintena|100 centena centenar|1000 milleiro",
    "ro": "o;jumătate de ;de ;12 duzină",
    "nl": "een|het;half ;-"
    ";10 tiental|15 vijftiental|20 twintigtal|30 dertigtal|40 veertigtal|50 vijftigtal|60 zestigtal|70 zeventigtal"
    "|80 tachtigtal|90 negentigtal|12 dozijn|100 honderdtal|1000 duizendtal",
    "de": "ein(?:em|es)?|das;halbe[ns]? ;-;12 dutzend",
    "sv": "ett;halvt ;-"
    ";10 tiotal|15 femtontal|20 tjugotal|30 trettiotal|40 fyrtiotal|50 femtiotal|60 sextiotal|70 sjuttiotal"
    "|80 åttiotal|90 nittiotal|12 dussin|100 hundratal|1000 tusental",
    "da": "et;halvt ;-;12 dusin",
    "nb": "et;halvt ;-;12 dusin|10 titall|20 tjuetall|30 trettitall|100 hundretall",
    "pl": "-;pół ;-;12 tuzin",
    "ru": "-;пол;-;10 десяток|12 дюжина|100 сотня сотню",
    "uk": "-;пів;-;10 десяток|12 дюжина|100 сотня сотню",
    "hr": "-;-;-;10 desetak|15 petnaestak|20 dvadesetak|30 tridesetak|40 četrdesetak|50 pedesetak|100 stotinjak",
    "sr": "-;-;-;10 desetak десетак|15 petnaestak петнаестак|20 dvadesetak двадесетак|30 tridesetak тридесетак"
    "|40 četrdesetak четрдесетак|50 pedesetak педесетак|100 stotinak стотинак",
}
# A quarter of what multiplies, and how that begins.
_QUARTERS = {
    "en": "(?:a |one[- ])?quarter of an? ",
    "de": "(?:eine[rn]? )?viertel",
    "fr": "(?:un )?quart d[e']",
    "es": "(?:un )?cuarto de ",
    "it": "(?:un )?quarto di ",
    "pt": "(?:um )?quarto de ",
    "nl": "(?:een )?kwart ",
    "sv": "(?:en )?kvarts ",
    "pl": "ćwierć ",
    "cs": "čtvrt ",
    "sk": "štvrť ",
    "hu": "negyed ?",
    "ru": "четверть ",
    "uk": "чверть ",
    "tr": "çeyrek ",
    "id": "seperempat ",
    "ar": "ربع ",
    "he": "רבע ",
}
_MILLION = r"m[iy]l[lijy]|milh|bill|милли|мільй|juta|مليون|מיליון"
_NOTHING = "(?!)"


def with_groups(words: str, tag: str) -> str:
    """The words with figures such as 100 for what such a noun counts, and 0.25 for a quarter of what multiplies."""
    quarters, tag = row_of(tag, _QUARTERS), row_of(tag, _NOUNS)
    if quarters in _QUARTERS:
        words = _quarter(quarters).sub("0.25 ", words)
    return _noun(tag).sub(lambda match: f"{_number(match, tag)} ", words) if tag in _NOUNS else words


def _number(match: re.Match[str], tag: str) -> Decimal:
    number = Decimal(_numbers(tag)[match["noun"].casefold()])
    return number / 2 if match["half"] else number


@cache
def _numbers(tag: str) -> dict[str, int]:
    rows = (row.split() for row in _NOUNS[tag].split(";")[3].split("|"))
    return {noun: int(number) for number, *nouns in rows for noun in nouns}


@cache
def _noun(tag: str) -> re.Pattern[str]:
    before, half, of, _ = _NOUNS[tag].split(";")
    half, of = (_NOTHING if way == "-" else way for way in (half, of))
    begin = r"(?<!\d[\s-])(?<!\w)" if before == "-" else rf"(?<!\w)(?:(?:{before})\s|\A(?=(?:{half})))"
    nouns = "|".join(sorted(_numbers(tag), key=len, reverse=True))
    return re.compile(rf"{begin}(?P<half>{half})?(?P<noun>{nouns})(?!\w)\s*(?:{of})?", re.IGNORECASE)


@cache
def _quarter(tag: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_QUARTERS[tag]})(?={_MILLION})", re.IGNORECASE)
