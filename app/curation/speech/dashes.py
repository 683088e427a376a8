"""What is said behind a dash at the beginning of a line or a sentence, where papers print so: — Nej, säger Berg."""

import re
from collections import deque
from collections.abc import Iterable, Iterator

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Rival
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.lexicon.verbs.auxiliaries import any_auxiliary
from app.patterns import Pattern, Patterns
from app.spans import Span, trim

_DASH = "–—―-"
# In these a comma leads back to who says it; in the others another dash does: — Нет, — сказал Иванов. — Никогда.
_BY_COMMA = "sv nb da fi fr"
_BY_DASH = "bg ca cs el es et eu gl hr hu it lt lv mk pl pt ro ru sk sl tr uk"
# What their papers print no lists with.
_LONG_ONLY = {"fr": "—―"}
# What may stand before the cue in its clause: a dit, m'a dit, ha dicho, har sagt.
_PRONOUN = r"(?:(?:lui|leur|nous|le|les|me|se|si)\s+|[mls]['’]\s*)?"
_IN_COMMA, _IN_DASH = (rf"(?:{_PRONOUN}(?:{any_auxiliary(tags.split())})\s+)?" for tags in (_BY_COMMA, _BY_DASH))
_OPENING = Pattern(rf"[^\S\n]*(?P<dash>[{_DASH}])[^\S\n]*")
# The same behind the end of a sentence, amid a paragraph: Вышел. — Нет, — сказал; — Angrer du? — Nei, sier.
_OPENING_AMID = Pattern(rf"(?<=[.!?…;])[”»\"]?[^\S\n]+(?P<dash>[{_DASH}])[^\S\n]*(?=[^\W\d_])")
# Some print it behind marks too, which end there what another says: «Вы лжёте» — Нет, — сказал.
_AMID_BEHIND_MARKS = "bg cs hr hu lt lv pl ru sk sl uk"
_OPENING_BEHIND_MARKS = Pattern(rf"(?<=[.!?…”»\"])[^\S\n]+(?P<dash>[{_DASH}])[^\S\n]+(?=[^\W\d_])")
_BEFORE_COMMA = Pattern(rf"(?:[,!?…]|\.\.\.)[^\S\n]*(?:[{_DASH}][^\S\n]*)?{_IN_COMMA}\Z")
_BEFORE_DASH = Pattern(rf"(?:[,!?….]|[^\S\n])[^\S\n]*[{_DASH}][^\S\n]*{_IN_DASH}\Z")
# Within marks a few words may stand there too: to whom, and when.
_BEFORE_FEW = Pattern(rf"(?:[,!?….][^\S\n]*[{_DASH}](?:[^\S\n]+\w+){{0,4}}[^\S\n]+|{_BEFORE_DASH.pattern})\Z")
_OPENED_AGAIN = Pattern(rf"[^\n{_DASH}]*?[.,:;]?(?:[^\S\n][{_DASH}]|[{_DASH}][.,:;]|(?<=[.,])—)[^\S\n]*(?=[\w¡¿])")
# Where a comma leads back to who says it, only behind the end of that sentence: säger Berg. — Kom.
# To whom it is said may answer, but a paper or an agency does not: sier Vik til NTB. — Ja.
_PAPER = r"(?: (?:[A-ZÆØÅ]{2,}|Ritzau|Aftenposten|Dagbladet|Nettavisen|Expressen|Aftonbladet|Politiken|Børsen)\b)"
_OPENED_BEHIND = Pattern(rf"(?:(?!\btill?\b(?!{_PAPER}))[^\n.!?:;{_DASH}])*[.!?][^\S\n]+[{_DASH}][^\S\n]+(?=[^\W\d_])")
_LEADING_ON = Pattern(rf"[^\n.,;{_DASH}]{{0,40}}:[^\S\n]*[{_DASH}]")
# What one says who is told of within it, before another answers in marks: — Nie — rzucił poseł. „Tak” — odparł.
_ANSWERED_IN_MARKS = Pattern(
    rf"(?:,|[^\S\n][{_DASH}])[^\S\n]?\w[^\n{_DASH}]*[.!?…][^\S\n]+[„«“”\"][^\n„«]+[”“»\"]\W*\Z"
)
_INSERTED = Pattern(rf"[,!?…{_DASH}][^\S\n]*\Z")
# Where the same one is told to go on, between dashes.
_ADDED_AMID = Patterns({
    tag: rf"[,.!?…]+[^\S\n]*[{_DASH}][^\S\n](?:{words})[,.]?[^\S\n]*[{_DASH}][^\S\n]*"
    for tag, words in {
        "ru": r"(?:добавил|продолжил|пояснил|уточнил|подчеркнул)а? (?:он|она)",
        "uk": r"(?:дода|продовжи|поясни|уточни|наголоси)(?:в|ла) (?:він|вона)",
        "bg": r"(?:добави|продължи|уточни|подчерта) (?:той|тя)",
        "pl": r"(?:doda|kontynuowa|wyjaśni)(?:ł|ła)",
    }.items()
})  # fmt: skip
# Who says it is told so near to what is said.
_REACH = 40
# What ends a sentence is of it, a comma is not.
_KEPT = "!?…."


def find_dashed(text: str, attribution: list[Span], language: str) -> list[Quotation]:
    """The words of a line that a dash begins, as quotations: those before the cue and its speaker, and behind them."""
    tag = tag_of(language)
    is_by_dash = tag in _BY_DASH.split()
    if not is_by_dash and tag not in _BY_COMMA.split():
        return []
    at = min(one.start for one in attribution)
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    for opening in _openings(text, Span(start, at), tag):
        there = Span(opening.end(), len(text) if end < 0 else end)
        if said := _said(text, there, attribution, _BEFORE_DASH if is_by_dash else _BEFORE_COMMA):
            # There another dash on a line is another's answer.
            return list(_quotations(text, opening.start("dash"), said[:1] if tag in _LONG_ONLY else said))
    return []


def _openings(text: str, there: Span, tag: str) -> Iterator[re.Match[str]]:
    """The dashes by which what is said may begin: the nearest amid the line, and the one that begins it."""
    pattern = _OPENING_BEHIND_MARKS if tag in _AMID_BEHIND_MARKS.split() else _OPENING_AMID
    amid = (found for found in pattern.finditer(text, *there) if text[found.end()].isupper())
    yield from deque((found for found in amid if found["dash"] in _LONG_ONLY.get(tag, _DASH)), maxlen=1)
    opening = _OPENING.match(text, *there)
    if opening and opening["dash"] in _LONG_ONLY.get(tag, _DASH):
        yield opening


def find_inserted(text: str, marked: Span, attribution: list[Span], language: str) -> list[Quotation]:
    """The words in marks before and behind a cue that dashes set off there: «Нет, — сказал Иванов. — Никогда»."""
    if tag_of(language) not in _BY_DASH.split():
        return []
    said = [
        part for one in _said(text, marked, attribution, _BEFORE_FEW) for part in _parts(text, one, tag_of(language))
    ]
    return list(_quotations(text, marked.start, said)) if len(said) > 1 else []


def _said(text: str, there: Span, attribution: list[Span], before: Pattern) -> list[Span]:
    """What stands before the cue and its speaker, and behind them where another dash opens it again."""
    at = min(one.start for one in attribution)
    closing = before.search(text, max(there.start + 1, at - _REACH), at)
    if not closing:
        return []
    if _ANSWERED_IN_MARKS.search(text, there.start, closing.start() + 1):
        return []
    rest = text[closing.start() : at]
    said = [Span(there.start, at - len(rest.lstrip(_KEPT)))]
    behind = max(one.end for one in attribution)
    if before is _BEFORE_COMMA and text[said[0].start : said[0].end].endswith("?"):  # what is asked is answered
        return said
    again = (_OPENED_BEHIND if before is _BEFORE_COMMA else _OPENED_AGAIN).match(text, behind, there.end)
    return [*said, Span(again.end(), there.end)] if again else said


def _parts(text: str, said: Span, tag: str) -> Iterator[Span]:
    """What is said without “she added” within it."""
    at = said.start
    for found in _ADDED_AMID[tag].finditer(text, *said) if tag in _ADDED_AMID else ():
        yield Span(at, found.start() + len(found[0]) - len(found[0].lstrip(_KEPT)))
        at = found.end()
    yield Span(at, said.end)


def is_parted(text: str, said: Iterable[Quotation], rivals: Iterable[Rival]) -> bool:
    """Whether another verb of saying may part the words: — Nej, säger Berg, och ja, säger Holm."""
    return any(
        one.holds(rival.span)
        and not rival.is_going_on
        and (_INSERTED.search(text, one.outer.start, rival.span.start) or _LEADING_ON.match(text, rival.span.end))
        for rival in rivals
        for one in said
    )


def is_led_on(text: str, one: Quotation, rivals: list[Rival], language: str) -> bool:
    """Whether what a dash opens again may come to another: by any verb of saying where a comma led back before it."""
    if tag_of(language) in _BY_DASH.split():
        return is_parted(text, [one], rivals)
    return any(one.holds(rival.span) for rival in rivals)


def _quotations(text: str, start: int, said: list[Span]) -> Iterator[Quotation]:
    for one in said:
        words = trim(text, one)
        if words.start < words.end:
            yield Quotation(Span(start if one is said[0] else words.start, words.end), (words,), "dash")
