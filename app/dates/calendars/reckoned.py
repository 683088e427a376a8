"""Years that a state or a firm counts from a month of its own, and parts of them: “fiscal 2024”, 2022/23, 2023年度.

A quarter or a half may be of such a year as well, so that only a date some years away is none of it.
"""

import re
from datetime import date
from functools import cache

from app.dates.words.neighbours import row_of
from app.dates.words.plain import plain
from app.patterns import Pattern
from app.tags import primary_subtag

# By the language: such a year, its quarters and its halves.
_WORDS = {
    "en": r"\b(?:fiscal|financial year|quarter|half)\b|\bfy(?=\W?\d)",
    "de": r"(?:geschäfts|haushalts|rechnungs|wirtschafts|finanz)jahr|quartal|halbjahr|jahreshälfte",
    "fr": r"\b(?:exercice|trimestre|semestre)\b|année fiscale|année budgétaire",
    "es": r"\b(?:ejercicio|trimestre|semestre)\b|año fiscal",
    "ca": r"\b(?:exercici|trimestre|semestre)\b|any fiscal",
    "it": r"\b(?:esercizio|trimestre|semestre)\b|anno fiscale",
    "pt": r"\b(?:exercício|trimestre|semestre)\b|ano fiscal",
    "ro": r"exercițiul|trimestr|semestr|anul fiscal",
    "nl": "boekjaar|begrotingsjaar|kwartaal|halfjaar",
    "sv": "räkenskapsår|budgetår|kvartal|halvår",
    "da": "regnskabsår|finansår|kvartal|halvår",
    "nb": "regnskapsår|budsjettår|kvartal|halvår",
    "fi": "tilikau|budjettivuo|neljännek|vuosipuoli",
    "et": "majandusaasta|kvartal|poolaasta",
    "lv": "finanšu gad|ceturksn|pusgad",
    "lt": "finansini|ketvir|pusmet",
    "hu": "pénzügyi év|költségvetési év|üzleti év|negyedév|félév",
    "cs": r"fiskální\w* (?:rok|roce)|rozpočtov\w+ ro[kc]|čtvrtlet|pololet|kvartál",
    "sk": r"rozpočtov\w+ rok|štvrťrok|polrok|kvartál",
    "pl": r"rok\w* (?:budżetow|obrotow|fiskaln)|kwarta|półrocz",
    "sl": "proračunsk|poslovn|četrtletj|polletj|kvartal",
    "hr": "fiskaln|proračunsk|poslovn|tromjesečj|kvartal|polugodišt|polugođ",
    "sr": "fiskaln|фискалн|budžetsk|буџетск|tromesečj|тромесечј|kvartal|квартал|polugodišt|полугодишт|полугођ",
    "bg": "финансов|бюджетн|тримесечи|полугоди",
    "ru": "финансов|бюджетн|квартал|полугоди",
    "uk": "фінансов|бюджетн|квартал|півріч",
    "be": "фінансав|бюджэтн|квартал|паўгодд",
    "el": r"οικονομικ\w+ έτ|τρίμην|τριμήν|εξάμην|εξαμήν",
    "tr": "malî? yıl|çeyre|yarıs",
    "az": "maliyyə il|rüb",
    "ar": "السنة المالية|العام المالي|الربع|النصف",
    "fa": r"سال مالی|سه\s?ماهه|نیمه",
    "he": "שנת הכספים|שנת התקציב|רבעון|מחצית",
    "ur": "مالی سال|سہ ماہی",
    "hi": r"वित्त(?:ीय)? वर्ष|तिमाही|छमाही",
    "bn": "অর্থবছর|প্রান্তিক",
    "ta": "நிதியாண்டு|காலாண்டு",
    "id": r"tahun (?:anggaran|fiskal|buku)|kuartal|triwulan|semester",
    "vi": r"\bquý\b|năm tài (?:chính|khóa)|nửa (?:đầu|cuối)",
    "th": "ปีงบประมาณ|ไตรมาส",
    "zh": "财年|財年|财政年度|財政年度|季度|半年",
    "ja": "年度|四半期|半期|月期",
    "ko": "회계연도|분기|반기",
    "sw": "mwaka wa fedha|robo ya",
}
_YEAR = Pattern(r"(?<!\d)((?:1[6-9]|2[0-6])\d\d)(?: ?[-/] ?(\d{4}|\d\d)(?![\d-]))?(?!\d)")
_BUDDHIST, _BEHIND_THAI = range(2400, 2700), 543
_OURS = range(1600, 2200)


def is_years_away(words: str, language: str, first: date, last: date) -> bool:
    """Whether the days lie in none of the years in which one that is counted so may begin or end."""
    tag, said = primary_subtag(language), plain(words)
    tag = row_of(tag, _WORDS)
    if tag not in _WORDS or not _pattern(tag).search(said):
        return False
    told = [year for match in _YEAR.finditer(said) for year in _years(match)]
    told = [year - _BEHIND_THAI if tag == "th" and year in _BUDDHIST else year for year in told]
    if not told or any(year not in _OURS for year in told):
        return False
    return last.year < min(told) or max(told) < first.year


def _years(match: re.Match[str]) -> tuple[int, int]:
    begin = int(match[1])
    if not match[2]:
        return begin - 1, begin + 1
    return begin, int(match[2]) if len(match[2]) > 2 else begin // 100 * 100 + int(match[2])


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    return re.compile(plain(_WORDS[tag]))
