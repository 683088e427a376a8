"""Days that a sentence names, with their month: “on 3 May the quay”, « le 3 mai 2013 », 5月3日."""

import re

from app.dates.printed.parts import parts_of, words_of
from app.dates.told.spans import said
from app.dates.words.beside import is_beside
from app.dates.words.months import MONTHS
from app.dates.words.named import ABOUT, SINCE, UNTIL
from app.dates.words.plain import LONGEST, in_a_line, plain
from app.patterns import Pattern
from app.tags import primary_subtag

# In scripts of India the signs of vowels are no letters, and months are short.
_MONTH = r"(?P<month>[^\W\d_]{3,14}\.?(?![\u0900-\u0d7f])|[\u0904-\u0963\u0970-\u0d7f]{2,16}\.?)"
_DAY_FIRST = re.compile(
    r"(?:(?<![\w.,/:-])|(?<=ב-))\d{1,2}(?:(?i:st|nd|rd|th|er)|º|ª|\.)?(?i: of| de)?"
    rf" {_MONTH}(?:,?(?i: de| del)? \d{{4}}\b)?"
)
_MONTH_FIRST = re.compile(rf"(?<!\w){_MONTH} \d{{1,2}}(?i:st|nd|rd|th)?(?![\w:]|[.,-]\d)(?:,? \d{{4}}\b)?")
_IN_DIGITS = Pattern(
    r"(?<![\d.])\d{1,2}\. ?\d{1,2}\. ?\d{4}(?!\d)|(?<![\d-])\d{4}-\d\d-\d\d(?![\d-])"
    r"|(?i:ngày )?(?<!\d)\d{1,2} (?i:tháng) \d{1,2}(?!\d)(?: (?i:năm) \d{4})?"
    r"|(?:\d{4}[年년] ?)?(?<!\d)\d{1,2}[月월] ?\d{1,2}[日号號일]"
)
# Behind these a day is an end of something, or says which of several is meant.
_OF = "of au vom des du dell del della do da van av af od dal dalla sinds tot sedan till siden til fino от со по z ze"
# Or it is told from another day.
_FROM_ANOTHER = "later earlier tard tot spater fruher tarde tardi pozniej wczesniej позже раньше senere senare"
# Or what is told of it was to come.
_DUE = "due planned scheduled set expected geplant prevu prevue previsto prevista gepland zaplanowany"
_BOUND = (SINCE | UNTIL | ABOUT) - {"to"} | frozenset(f"{_OF} {_FROM_ANOTHER} {_DUE}".split())
_WORDS_BEFORE, _WORDS_BEHIND = 3, 2
# Languages that write the month before the day.
_MONTH_BEFORE = {"en", "hu", "lt", "hy", "tl", "fil", "sw", "eu"}
# Languages in whose sentences no such days are looked for: what they say of an end or from another day is not known.
_AS_A_WHOLE = {"th", "lo", "km", "te", "ta", "kk", "eu", "cy", "mt", "ga"}
# In small letters, or at all, these are another word there; and what is a month in few languages is a word of others.
_OTHER_WORDS = {
    "en": {"may", "march", "august"},
    "tr": {"ocak", "mart", "ocakta", "ekimde"},
    "ro": {"mar"},
    "cs": {"září"},
}
_ONLY_IN = {
    "mars": {"fr", "sv", "nb", "no", "nn", "is"},
    "mai": {"fr", "de", "ro", "nb", "no", "nn", "et", "is", "lb"},
    "mar": {"en"},
    "set": {"pt", "gl", "it"},
    "out": {"pt", "gl"},
    "ago": {"es", "it", "pt", "gl"},
    "gen": {"it", "ca"},
    "lut": {"pl"},
    "avg": {"sl", "hr", "sr", "bs"},
    "сен": {"ru"},
    "мар": {"ru", "bg", "mk", "sr"},
    "ian": {"ro"},
    "mail": {"et"},
}
# Behind “mai” in Romanian, where that is “more”.
_MORE = Pattern(r" (?:mul[tțţ]|pu[tțţ]in|devreme|t[âa]rziu|mar[ie]|mic|bun|r[ăa]u|aproape|departe)", re.IGNORECASE)
# So many characters hold these words.
_NEAR = 60
# And these whether a sentence is in capitals.
_BESIDE = 8
# “In May 3 people died.”
_OF_MONTH = {"in", "of", "last", "this", "next", "every"}


def days_in(text: str, language: str) -> list[str]:
    """The days as they are printed; none where one may be another than that of which the sentence tells."""
    text, found = in_a_line(text), []
    for match in _named(text, language):
        before = re.findall(r"\w+", plain(text[max(0, match.start() - _NEAR) : match.start()]))[-_WORDS_BEFORE:]
        if match.re is _MONTH_FIRST and _OF_MONTH.intersection(before[-1:]):
            continue
        behind = text[match.end() : match.end() + _NEAR].split()[:_WORDS_BEHIND]
        if _BOUND.intersection(before) or is_beside(" ".join((*before, match[0], *behind))):
            return []
        found.append(match[0].rstrip("."))
    return found or ([text] if _is_a_day(text, language) else [])


def _is_a_day(text: str, language: str) -> bool:
    """Whether all of a text is a day with its month."""
    tag = primary_subtag(language)
    if tag not in _AS_A_WHOLE or len(text) > LONGEST or is_beside(text):
        return False
    if any(tag not in _ONLY_IN.get(word, {tag}) for word in plain(text).split()):
        return False
    told = parts_of(words_of(said(text, language)))
    return told is not None and bool(told.month and told.day)


def _named(text: str, language: str) -> list[re.Match[str]]:
    tag = primary_subtag(language)
    ways = [_DAY_FIRST, _MONTH_FIRST] if tag in _MONTH_BEFORE else [_DAY_FIRST]
    found = [match for way in ways for match in way.finditer(text) if _is_month(match, tag)]
    if tag == "ro":
        found = [match for match in found if not _MORE.match(text, match.end())]
    return [*found, *_IN_DIGITS.finditer(text)]


def _beside(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - _BESIDE) : match.end() + _BESIDE]


def _is_month(match: re.Match[str], tag: str) -> bool:
    """Whether it is one in this language, and no word that it has besides, which capitals do not tell from it."""
    word, has_year = match["month"], match[0][-1].isdecimal() and match[0][-4:].isdecimal()
    name = plain(word).rstrip(".")
    printed = word.lower() if _beside(match).isupper() and not has_year else word
    is_other = printed in _OTHER_WORDS.get(tag, ()) or tag not in _ONLY_IN.get(name, {tag})
    return name in MONTHS and not is_other
