"""By whose word somebody is said to have said it: according to Bob, Ann said “no”."""

import re
from collections.abc import Iterable

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue, Rival
from app.curation.speech.cues.sentences import PARTED, Sentence
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.lexicon.told.sourcing import SOURCING
from app.patterns import Pattern, Patterns
from app.words.glyphs import GLYPHS

# Behind the one who tells it.
_SOURCED = {
    "ja": r"[^、。]{1,12}(?:氏|さん|議員|容疑者)によると",
    "ko": r"[^,.]{1,12}(?:씨|의원|대표|장관)에 따르면",
    "tr": r"[^,.]{1,30}['’]\w{1,3} göre",
    "hi": r"[^,।]{1,30} के (?:अनुसार|मुताबिक)",
    "hu": r"[^,.]{1,30} szerint",
    "fi": r"[^,.]{1,30} mukaan",
    "lv": r"[Pp]ēc [^,.]{1,30} (?:teiktā|vārdiem|domām)",
    "et": r"[^,.]{1,30} (?:sõnul|väitel|hinnangul)",
}
# A word ends there, where nothing is joined to it.
_WHOLE, _END = r"(?!\w)", {"zh": "", "ar": ""}
_BEFORE = Patterns(
    {tag: rf"\s*(?:{pattern}){_END.get(tag, _WHOLE)}\s*" for tag, pattern in SOURCING.items()}, re.IGNORECASE
)
# Elsewhere they are an ordinal, or lead to where something goes.
_BEGINNING = {"it": r"(?:,|\bche) ", "pt": r"(?:,|\bque) ", "hr": r"(?:,|\bda) "}
# Behind them whose word it is: by their own account.
_OWN = (
    r"(?!-|\s*(?:seine[rn]?|ihre[rn]?|eigene[rn]?|lui|lei|loro|ele|ela|eles|elas|niego|niej|nich|něho|něj|něhož|ní|nich|jeho|její|mého"
    r"|jego|jej|neho|nej|njemu|njoj|nim)\b)"
)
_ANYWHERE = r"(?<!\w)"
_AMID = Patterns(
    {
        tag: rf"{_BEGINNING.get(tag, _ANYWHERE)}(?:{pattern}){_END.get(tag, _WHOLE)}{_OWN}"
        for tag, pattern in SOURCING.items()
    },
    re.IGNORECASE,
)
_INSERTED = Patterns(
    {
        tag: rf"\s*[,،]\s*(?:{pattern})\s*(?!\w*se[il]\w*st|m[êei]\w*m[aeo]s?\b)[^,،.;:]{{1,40}}[,،]\s*"
        for tag, pattern in SOURCING.items()
    },
    re.IGNORECASE,
)
_WHOLLY = Patterns(SOURCING, re.IGNORECASE)
_BEHIND = Patterns({tag: rf"\s*{pattern}" for tag, pattern in _SOURCED.items()})
# They tell through whom it is known, as a paper does.
_RELAYING = Pattern(
    r"agen|report|bericht|rapport|paper|press|zeitung|medien|media|krant|journal|diario|jornal|giornal|quotidian|tidning|avis"
    r"|gazet|газет|агент|сми|издани|хабар|社|报|報|ニュース|통신|보도|신문|방송|وكال|صحيف|تقرير|مصادر|एजेंसी|रिपोर्ट|haber|ajans|báo"
    r"|polic|polizei|polis|politi|полици|police|court|gericht|tribunal|reuters|afp|\bap\b|dpa|ansa|\befe\b|lusa|тасс|риа|bbc|cnn",
    re.IGNORECASE,
)
_MARKED = Pattern(rf"\s*(?:\w{{1,3}}\s+)?[{GLYPHS}]")
_WORD = Pattern(r"\w")
_CASED = Pattern(r"[^\W\d_]")


def is_relaying(words: str) -> bool:
    """Whether they name one through whom it is known, such as an agency."""
    return _RELAYING.search(words) is not None


def is_sourced(text: str, sentence: Sentence, cue: Cue) -> bool:
    """Whether another who is named tells it, and no quote of that one is declared."""
    if cue.speaker is None or cue.is_retold:
        return False
    tag, end = tag_of(cue.language), min(cue.speaker.start, cue.span.start)
    if tag in _BEHIND:
        found = _BEHIND[tag].match(text, sentence.span.start, end)
        return found is not None and not is_relaying(found[0])
    found = _BEFORE[tag].match(text, sentence.span.start, end) if tag in _BEFORE else None
    if found is None:
        return False
    named = text[found.end() : end]
    return _is_named(named) and not is_relaying(named)


def is_sourced_amid(text: str, cue: Cue) -> bool:
    """Whether by whose word it is said is told between the verb and who says it: le dijo, según ella, Salas."""
    tag = tag_of(cue.language)
    if cue.speaker is None or cue.is_retold or tag not in _INSERTED:
        return False
    first, last = sorted((cue.span, cue.speaker))
    found = _INSERTED[tag].fullmatch(text, first.end, last.start)
    return found is not None and not is_relaying(found[0])


def is_relay(text: str, cue: Cue, rivals: Iterable[Rival]) -> bool:
    """Whether the cue tells through whom it is known what another said: sagte Weber laut „Bild“, es sei."""
    tag = tag_of(cue.language)
    if tag not in _WHOLLY or not _WHOLLY[tag].fullmatch(text[slice(*cue.span)]):
        return False
    before = [one.span for one in rivals if one.span.end <= cue.span.start]
    return bool(before) and not PARTED.search(text[before[-1].end : cue.span.start].rstrip(" ,"))


def is_relayed_behind(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether a medium tells it behind what a colon leads to from another: he turned to them: “Go!”, CNN reported."""
    if cue.speaker is None or not one.stands_before(cue.span) or not is_relaying(text[slice(*cue.speaker)]):
        return False
    before = text[sentence.span.start : one.outer.start].rstrip()
    return before.endswith((":", "：")) and _WORD.search(before) is not None


def is_sourced_there(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether what is said tells before a quotation by whose word it is: said that, according to Reed, it was “over”.

    Right behind the verb it is told through whom it is known: said, according to Reed, that it was “over”.
    """
    tag = tag_of(cue.language)
    if tag not in _AMID:
        return False
    at = max(cue.span.end, cue.speaker.end) if cue.speaker else cue.span.end
    return any(_WORD.search(text, at, found.start()) for found in _AMID[tag].finditer(text, at, one.outer.start))


def _is_named(words: str) -> bool:
    """Whether they name somebody, as far as a capital tells, and nothing that stands in marks."""
    if _MARKED.match(words):
        return False
    letters = _CASED.findall(words)
    has_case = any(one.lower() != one.upper() for one in letters)
    return bool(letters) and (not has_case or any(word[0].isupper() for word in words.split()))
