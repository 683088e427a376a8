"""What a text leaves open whether somebody says it: she would say “sorry” if asked, he was told to say “sorry”."""

import re
from typing import NamedTuple

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.accounts import is_account
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import find_listed, has_listed, tag_of
from app.curation.speech.lexicon.unsaid.moods import ASKING, INSTEAD, LEAVING_OPEN, LEAVING_UNDONE
from app.curation.speech.lexicon.unsaid.unreal import ABOUT_TO
from app.curation.speech.unsaid.causing import is_made_to
from app.curation.speech.unsaid.conditions import is_conditional
from app.curation.speech.unsaid.contrasts import is_instead
from app.curation.speech.unsaid.fakes import is_faked, is_rumoured
from app.curation.speech.unsaid.promising import is_promised
from app.curation.speech.unsaid.unreal import is_unreal
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of

# What leaves it open, or says that it was not done, behind the verb.
_TOLD_SO = {
    "en": re.compile(r"\s+(?:to (?:be|have)|nothing (?:of|about|on)|anything (?:but|except))\b"),
    "ja": re.compile(
        r"[^。、]{0,4}(?:かけ|(?:の|こと)を(?:拒|忘|避|控)|そうにな)"
        r"|[^。、]{0,4}と(?:され|いう噂|の噂|伝えられ|みられ)|[^。、]{0,3}の(?:か|だろうか|でしょうか)[。？?]"
    ),
    "ko": re.compile(
        r"[^.,]{0,3}[를을] (?:거부|거절|꺼|잊|피)|[^.,]{0,4} 뻔"
        r"|[^.,]{0,4} (?:소문|의혹|설[이은]|말이 )|(?:[^.,]{0,4}다고|(?<=다고)) (?:알려|전해)"
    ),
    "tr": re.compile(
        r"\s*iste(?:di|medi|miyor|yor)|\s*(?:\w{0,6}m[ea][ky]\w{0,5} )?(?:reddet|unut|kaçın)"
        r"|[^\s.,]{0,4} (?:iddia|öne sür|ileri sür|rivayet)"
    ),
    "hi": re.compile(r"\s(?:ही )?(?:नहीं|न)(?=[\s।,])|[^।,]{0,12}बताया जा|\s*(?:से|को) (?:इनकार|इंकार|मना|बच)"),
    "fa": re.compile(r"[^.،]{0,12}(?:خودداری|امتناع|سر باز)"),
    "hu": re.compile(r"\s*(?:nem|elfelejt|kerülte)"),
}
# Before a verb that goes with one in the clause before: weigerte sich, „Danke“ zu sagen.
_INFINITIVE = ("zu", "te")
_INSTEAD = Patterns({tag: rf"\b(?:{pattern})\b" for tag, pattern in INSTEAD.items()}, re.IGNORECASE)
_PARTING = ",;:.!?–—，；：、،؛。！？।"
_PARTED = Pattern(rf"[{_PARTING}]")
_ADVERBS = r"(?:\s+(?:not|never|even|ever|also|still|as|well|simply|have|one day|\w+ly))*\s+\Z"
# English verbs that ask for what is not said yet or tell of what is not done, and what they leave a verb as.
_ASKING = (
    r"(?:ask|want|urge|tell|order|force|beg|press|need|expect|seem|appear|intend|hope|threaten|plan)(?:e?s|n?e?d)?"
    r"|bring (?:him|her|them)sel\w+|told|called on"
    r"|call(?:s)? on|wait\w*|about|going|ready|able|unable|likely|supposed|tempted|prepared|would like"
)
_NEARLY = (
    r"all but|everything (?:but|except|short of)|as good as|almost|nearly|reportedly|allegedly|supposedly|purportedly"
)
_NOWHERE = r"(?i:at no (?:point|time)|under no circumstances|in no way|on no account|no one)\b[^,;:]*\Z"
_DEMANDING = r"(?:demand|insist|ask|urge|suggest|recommend|propos)\w* that\b"
_OPEN = Pattern(
    rf"\b(?:could|should|might|must|may){_ADVERBS}|\b(?:{_ASKING})\b[^,;:]*\bto\s+\Z|\b(?:{_NEARLY})\s+\Z"
    r"|\b(?i:far from|close to|imagine|picture)\b[^,;:]*\Z|\brather\b[^,;:]*\bthan\s+\Z"
    r"|\A\s*(?:Had|Should)\b[^,;:]*\Z"
    r"|\b(?:too|yet)\b[^,;:]*\bto\s+\Z|\b(?:unlikely|rumou?red|untrue|has it) that\b[^,;:]*\Z"
    rf"|\b{_DEMANDING}[^,;:]*\Z|\b{_NOWHERE}"
)
_NEEDS_BASE, _BASE = re.compile(_DEMANDING), re.compile(r"\b(?:say|tell|call|admit|describe|answer|repeat|use|write)\b")
_WOULD, _IN_CASE = re.compile(rf"\bwould{_ADVERBS}"), re.compile(r"\b(?:if|were|unless)\b", re.IGNORECASE)
_ASKED = Pattern(r"[?？؟;]\s*\Z")
_INTRODUCED = Pattern(r"[:：,，،]\W*\Z")


class _Clause(NamedTuple):
    """What the reporter says in the clause of a cue."""

    tag: str
    before: str
    cue: str

    @property
    def done(self) -> str:
        """What stands before the cue and is about it alone: forgot his hat and [said]."""
        before = self.before.rpartition("的")[2] if self.tag == "zh" else self.before  # 不愿具名的保安说
        return before[max((word.end for word in find_listed(JOINING, before, all_of(before), self.tag)), default=0) :]


def is_supposed(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether the cue tells of what may be said, or asks whether it was."""
    clause = _Clause(tag_of(cue.language), _clause_before(text, sentence, cue), text[slice(*cue.span)])
    is_asking = has_listed(ASKING, text, cue.span, cue.language)
    return (
        (not is_asking and (_is_asked(text, sentence, one, cue) or _is_left_open(text, cue, clause)))
        or is_faked(text, sentence, one, cue)
        or is_promised(text, one, cue)
        or is_rumoured(text, sentence, cue)
        or is_made_to(text, cue)
        or is_unreal(text, sentence, cue)
        or is_conditional(text, cue, clause.before)
        or _is_undone(clause)
        or _is_another_done(text, sentence, clause)
        or _is_told_so(text, cue, clause.tag)
        or (clause.tag == "en" and _is_open(clause.before, clause.cue, sentence.outside(text)))
    )


def _is_asked(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether the sentence is the reporter's question, and not one that it introduces."""
    is_introduced = _INTRODUCED.search(text, min(one.outer.start, cue.span.end), one.outer.start)
    return not is_introduced and _is_question(sentence.outside(text), cue.language)


def _is_left_open(text: str, cue: Cue, clause: _Clause) -> bool:
    near = f"{clause.done}{clause.cue}"
    # By an account it may be so; that somebody gives it is certain: sollen laut Meier „Lügen“ sein.
    return not is_account(text, cue) and has_listed(LEAVING_OPEN, near, all_of(near), clause.tag)


def _is_undone(clause: _Clause) -> bool:
    done, tag = clause.done, clause.tag
    is_left = has_listed(LEAVING_UNDONE, done, all_of(done), tag)
    return is_left or (tag in ABOUT_TO and ABOUT_TO[tag].search(done) is not None)


def _is_another_done(text: str, sentence: Sentence, clause: _Clause) -> bool:
    """Whether another thing was done instead, rather than one thing said instead of another."""
    tag = clause.tag
    is_other = tag in _INSTEAD and _INSTEAD[tag].search(clause.done) is not None
    return is_other and not any(is_instead(text, other, tag) for other in sentence.quotations)


def _is_told_so(text: str, cue: Cue, tag: str) -> bool:
    """Whether what stands behind the cue leaves it open: is said to have."""
    return tag in _TOLD_SO and _TOLD_SO[tag].match(text, cue.span.end) is not None


def _clause_before(text: str, sentence: Sentence, cue: Cue) -> str:
    """What the reporter says before the cue in its clause."""
    quotations = [one for one in sentence.quotations if one.stands_before(cue.span)]
    start = max((sentence.span.start, *(one.outer.end for one in quotations if one.ending(text) in _PARTING)))
    *others, last = _PARTED.split(Sentence(Span(start, cue.span.start), quotations).outside(text))
    return f"{others[-1]} {last}" if others and last.strip() in _INFINITIVE else last


def _is_question(outside: str, language: str) -> bool:
    found = _ASKED.search(outside)
    return found is not None and (found[0].strip() != ";" or tag_of(language) == "el")


def _is_open(before: str, cue: str, outside: str) -> bool:
    found = _OPEN.search(before)
    if found:
        return not _NEEDS_BASE.match(found[0]) or bool(_BASE.search(cue))
    return bool(_WOULD.search(before)) and bool(_IN_CASE.search(outside))
