"""What a text leaves open whether somebody says it: she would say “sorry” if asked, he was told to say “sorry”."""

import re

from app.curation.quotations import Quotation
from app.curation.speech.joining import JOINING
from app.curation.speech.listed import begins_with_listed, find_listed, has_listed, tag_of
from app.curation.speech.moods import ASKING, IF, IF_FIRST, LEAVING_OPEN, LEAVING_UNDONE
from app.curation.speech.reporting import Cue
from app.curation.speech.sentences import Sentence
from app.text import Span, all_of

# What leaves it open, or says that it was not done, behind the verb, in languages that put it there.
_TOLD_SO = {
    "ja": re.compile(
        r"[^。、]{0,4}(?:かけ|(?:の|こと)を(?:拒|忘|避|控)|そうにな)"
        r"|[^。、]{0,4}と(?:され|いう噂|の噂|伝えられ|みられ)"
    ),
    "ko": re.compile(
        r"[^.,]{0,3}[를을] (?:거부|거절|꺼|잊|피)|[^.,]{0,4} 뻔"
        r"|[^.,]{0,4} (?:소문|의혹|설[이은]|말이 )|[^.,]{0,4}다고 (?:알려|전해)"
    ),
    "tr": re.compile(
        r"\s*(?:\w{0,6}m[ea][ky]\w{0,5} )?(?:reddet|unut|kaçın)"
        r"|[^\s.,]{0,4} (?:iddia|öne sür|ileri sür|rivayet)"
    ),
    "hi": re.compile(r"[^।,]{0,12}बताया जा|\s*(?:से|को) (?:इनकार|इंकार|मना|बच)"),
    "fa": re.compile(r"[^.،]{0,12}(?:خودداری|امتناع|سر باز)"),
    "hu": re.compile(r"\s*(?:nem|elfelejt|kerülte)"),
}
# Before a verb that goes with one in the clause before: weigerte sich, „Danke“ zu sagen.
_INFINITIVE = ("zu", "te")
# From the beginning of the cue.
_CONDITIONAL = {
    "ja": re.compile(r"[^。、「」]{0,5}?(?:たら|えば|れば|べき|かもしれ)"),
    "ko": re.compile(r"[^.,\s]{0,4}면(?!\w)"),
    "tr": re.compile(r"\w{0,8}s[ae](?:yd[iı])?(?!\w)"),
}
# Words before a verb by which it is not done yet, in more than one.
_ABOUT_TO = {
    "es": re.compile(r"\ba punto de\b"),
    "it": re.compile(r"\bst(?:a|ava|avano|anno) per\b|\b(?:neanche|nemmeno|neppure) una volta\b", re.IGNORECASE),
    "fr": re.compile(r"\bsur le point de\b"),
    "pt": re.compile(r"\b(?:prestes a|a ponto de)\b"),
    "pl": re.compile(r"\bo mało nie\b"),
}
_PARTING = ",;:.!?–—，；：、،؛。！？।"
_PARTED = re.compile(rf"[{_PARTING}]")
_ADVERBS = r"(?:\s+(?:not|never|even|ever|also|still|as|well|simply|have|one day|\w+ly))*\s+\Z"
# English verbs that ask for what is not said yet or tell of what is not done, and what they leave a verb as.
_ASKING = (
    r"(?:ask|want|urge|tell|order|force|beg|press|need|expect|seem|appear|intend|hope|threaten|plan)(?:e?s|n?ed)?"
    r"|bring (?:him|her|them)sel\w+|told|called on"
    r"|call(?:s)? on|wait\w*|about|going|ready|able|unable|likely|supposed|tempted|prepared|would like"
)
_NEARLY = r"all but|as good as|almost|nearly|reportedly|allegedly|supposedly|purportedly"
_NOWHERE = r"(?i:at no (?:point|time)|under no circumstances|in no way|on no account|no one)\b[^,;:]*\Z"
_DEMANDING = r"(?:demand|insist|ask|urge|suggest|recommend|propos)\w* that\b"
_OPEN = re.compile(
    rf"\b(?:could|should|might|must|may){_ADVERBS}|\b(?:{_ASKING})\b[^,;:]*\bto\s+\Z|\b(?:{_NEARLY})\s+\Z"
    r"|\b(?i:instead of|far from|rather than|close to|imagine|picture)\b[^,;:]*\Z|\brather\b[^,;:]*\bthan\s+\Z"
    r"|\A\s*(?:Had|Should)\b[^,;:]*\Z"
    r"|\b(?:too|yet)\b[^,;:]*\bto\s+\Z|\b(?:unlikely|rumou?red|untrue|has it) that\b[^,;:]*\Z"
    rf"|\b{_DEMANDING}[^,;:]*\Z|\b{_NOWHERE}"
)
_NEEDS_BASE, _BASE = re.compile(_DEMANDING), re.compile(r"\b(?:say|tell|call|admit|describe|answer|repeat|use|write)\b")
_WOULD, _IN_CASE = re.compile(rf"\bwould{_ADVERBS}"), re.compile(r"\b(?:if|were|unless)\b", re.IGNORECASE)
# What the sentence calls no true words of whom it names: in a fake video, Ann says.
_FAKE = re.compile(
    r"\b(?:fake|fabricated|forged|doctored|spoof|parody|satirical|deepfake|gefälscht\w*|falsifi\w+|truqué\w*|fals[oa]"
    r"|поддельн\w+|фейков\w+)\s+(?:\w+\s+)?(?:videos?|vídeos?|vidéos?|clips?|letters?|posts?|accounts?|tweets?|audios?|recordings?"
    r"|Brief\w*|lettres?|carta|lettera|письм\w+|видео)\b|\b(?:fausse|faux) (?:vidéo|lettre|compte|message|tweet)\b"
    r"|\b(?:vídeo|carta|cuenta|perfil|lettera|video|profilo) fals[oa]\b",
    re.IGNORECASE,
)
_IF_HE = re.compile(r"\bs['’]ils?\b", re.IGNORECASE)
# Is said to be, believed to have.
_SAID_TO = re.compile(r"\s+to (?:be|have)\b")
_ASKED = re.compile(r"[?？؟;]\s*\Z")
_INTRODUCED = re.compile(r"[:：,，،]\W*\Z")


def is_supposed(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether the cue tells of what may be said, or asks whether it was."""
    is_introduced = _INTRODUCED.search(text, min(one.outer.start, cue.span.end), one.outer.start)
    is_asking = has_listed(ASKING, text, cue.span, cue.language)
    if not is_asking and _is_question(sentence.outside(text), cue.language) and not is_introduced:
        return True
    if _is_faked(text, sentence, one, cue):
        return True
    tag, words = tag_of(cue.language), text[slice(*cue.span)]
    before = _clause_before(text, sentence, cue)
    done = before[_behind_joining(before, tag) :]
    near = f"{done}{words}"
    is_if = has_listed(IF, before, all_of(before), tag) or (tag == "fr" and _IF_HE.search(before))
    is_speaker_first = cue.speaker is not None and cue.speaker.start < cue.span.start
    is_if = is_if or (is_speaker_first and begins_with_listed(IF_FIRST, before, tag)) or _is_conditional(text, cue, tag)
    if (
        is_if
        or has_listed(LEAVING_UNDONE, done, all_of(done), tag)
        or (tag in _ABOUT_TO and _ABOUT_TO[tag].search(done))
    ):
        return True
    if not is_asking and has_listed(LEAVING_OPEN, near, all_of(near), tag):
        return True
    if tag in _TOLD_SO and _TOLD_SO[tag].match(text, cue.span.end):
        return True
    if tag != "en":
        return False
    return _is_open(before, words, sentence.outside(text)) or bool(_SAID_TO.match(text, cue.span.end))


def _is_conditional(text: str, cue: Cue, tag: str) -> bool:
    """Whether the form of the verb says “if” or “should”, in languages that put it behind."""
    return tag in _CONDITIONAL and _CONDITIONAL[tag].match(text, cue.span.start) is not None


def _is_faked(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether the reporter's part of a sentence calls a fake what they stand in."""
    is_before = one.stands_before(cue.span)
    told = Span(one.outer.end, sentence.span.end) if is_before else Span(sentence.span.start, cue.span.start)
    return _FAKE.search(text, *told) is not None


def _clause_before(text: str, sentence: Sentence, cue: Cue) -> str:
    """What the reporter says before the cue in its clause."""
    quotations = [one for one in sentence.quotations if one.stands_before(cue.span)]
    start = max((sentence.span.start, *(one.outer.end for one in quotations if one.ending(text) in _PARTING)))
    *others, last = _PARTED.split(Sentence(Span(start, cue.span.start), quotations).outside(text))
    return f"{others[-1]} {last}" if others and last.strip() in _INFINITIVE else last


def _behind_joining(words: str, tag: str) -> int:
    return max((word.end for word in find_listed(JOINING, words, all_of(words), tag)), default=0)


def _is_question(outside: str, language: str) -> bool:
    found = _ASKED.search(outside)
    return found is not None and (found[0].strip() != ";" or tag_of(language) == "el")


def _is_open(before: str, cue: str, outside: str) -> bool:
    found = _OPEN.search(before)
    if found:
        return not _NEEDS_BASE.match(found[0]) or bool(_BASE.search(cue))
    return bool(_WOULD.search(before)) and bool(_IN_CASE.search(outside))
