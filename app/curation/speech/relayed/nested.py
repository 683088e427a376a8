"""What a speaker tells that another thought or said, whatever the verb: Ann said the boss feared that it was “over”.

Behind the first “that” stands who it is, and before the second a verb of the past, as its ending tells.
"""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.clauses.clauses import THAT
from app.curation.speech.lexicon.clauses.joining import JOINING, SAME
from app.curation.speech.lexicon.clauses.thinking import HIMSELF, MEANING, THINKING
from app.curation.speech.lexicon.listed import begins_with_listed, find_listed, has_listed, tag_of
from app.curation.speech.turns.another import goes_on
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of
from app.words.glyphs import GLYPHS

# They stand behind “that” before the one who does it: da je šef mislio.
_ENCLITIC = Pattern(r"(?:je|su|so|se|si|sa)(?: (?:je|se))?(?: |\Z)")
# The same where the verbs come last, and before what is quoted who it is: 시장이 "끝"이라고 믿는다고.
_LAST = Patterns(
    {
        "ko": r"(?:(?:이?라고|고|며|라며|으?로|이?라는|다는)\s(?:\S+\s)?\S+"
        r"|[을를] (?:\S+ )?(?:요구|요청|주문|지시|당부|촉구|부탁|제안|제시|약속|보장|부인|부정|축하|기원|환영|칭찬"
        r"|격려|빌|발표|인정|거부|맹세|선언|공언)\S*"
        r"|에(?: 대해)? (?:\S+ )?(?:감사|사과|항의|반발)\S*)[다냐라자]고\s*",
        "ja": r"(?:だ|である)?と(?!な[っるり]|し[たて]|い[うっ])[^、。「」]{2,10}[たる]と"
        r"|(?:だ|である)?(?:と(?:思|考え|信じ|みなし|見なし)|を(?:恐れ|懸念|心配|期待)"
        r"|との(?:考え|見方|認識|見解|立場)を|として(?:処理|扱|分類|記録)|と(?:判断|認定|結論|断定)"
        r"|[をと](?:求め|要求|要請|命じ|指示|頼|促)|を(?:約束|提案|提示|申し出|保証|否定|否認|教え|祈っ|願っ|祝っ"
        r"|祝福|歓迎|称賛|謝罪|発表|拒否|拒ん|誓っ|宣言|非難|批判)|に(?:感謝|謝罪|礼を|抗議))[^、。「」]{0,8}と",
        "tr": r"\s*\w+[dt][ıiuü]ğ[ıiuü]n[ıiuü] (?:\w+ )?\w+[dt][ıiuü]ğ[ıiuü]n[ıiuü]\s*",
    }
)
# Verbs of which one is enough, behind anyone in the genitive.
_OF_ONE = Pattern(
    r"\s*(?:\w+ ){0,2}(?:san|say|bul|bil|düşün|inan|um|kork|öv|eleştir|nitele|tanımla|savun"
    r"|iste|et|reddet|öner|gerekçelendir|açıkla|uyar|sözü ver|tehdidinde bulun|çağrısı yap)"
    r"[dt][ıiuü]ğ[ıiuü]n[ıiuü]\s*|\s*diye (?:\w+ )?\w+[dt][ıiuü]ğ[ıiuü]n[ıiuü]\s*"
)
_SOMEBODY = Pattern(r"\b(?!için |bugün |dün |gün |niçin )\w+[ıiuü]n ")
_WHO = Patterns(
    {
        "ja": r"[はが]、?[^、。はが「」]{1,12}(?:[はが]|から)",
        "ko": r"[가-힣](?:이|가)\s",
        "tr": r"\w[ıiuü]n (?:\w+ )*\w*[ıiuü]n ",
    }
)
# “That” stands right behind the cue, or behind to whom it is said; a clause is no longer.
_NEAR, _LONGEST = 40, 120
_ENDED = Pattern(rf"[.!?…;:(—–{GLYPHS}]")


def is_nested(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether a quotation behind the cue is what another thought or said, as the speaker tells."""
    tag = tag_of(cue.language)
    if tag in _LAST:
        return _is_last(text, one, cue, tag)
    if tag not in THINKING or cue.speaker is None or one.outer.start <= cue.span.end:
        return False
    start = max(cue.span.end, cue.speaker.end if cue.speaker.end <= one.outer.start else 0)
    thats = [*find_listed(THAT, text, Span(start, min(one.outer.start, start + _LONGEST)), tag)]
    if tag == "en" and len(thats) == 1:  # said the boss feared that
        thats.insert(0, Span(start, start))
    is_led_to = bool(thats) and thats[0].start - start < _NEAR
    return is_led_to and any(_is_thought(text, Span(thats[0].end, that.start), tag) for that in thats[1:])


def _is_last(text: str, one: Quotation, cue: Cue, tag: str) -> bool:
    if cue.speaker is None or not cue.speaker.end <= one.outer.start < cue.span.start:
        return False
    behind, before = Span(one.outer.end, cue.span.start), Span(cue.speaker.end, one.outer.start)
    if tag == "tr" and _OF_ONE.fullmatch(text, *behind) and _SOMEBODY.search(text, *before):
        return True
    return bool(_LAST[tag].fullmatch(text, *behind) and _WHO[tag].search(text, *before))


def _is_thought(text: str, between: Span, tag: str) -> bool:
    """Whether who does it and a verb of the past stand between one “that” and the next."""
    words = text[slice(*between)]
    verb = THINKING[tag].search(words)
    if verb is None or _ENDED.search(words):
        return False
    who = _ENCLITIC.sub("", words[: verb.start()].strip(" ,"))
    if not who or begins_with_listed(HIMSELF, who, tag) or goes_on(who, tag):
        return False
    is_joined = any(has_listed(table, who, all_of(who), tag) for table in (JOINING, SAME))
    return not is_joined and not has_listed(MEANING, verb[0], all_of(verb[0]), tag)
