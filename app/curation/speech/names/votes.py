"""Votes that stand in marks: voted “no”, the “yes” camp."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import REACH, word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import has_listed
from app.curation.speech.lexicon.told.addressing import ARTICLES
from app.patterns import Pattern

_VOTE = Pattern(
    r"(?:yes|no|remain|leave)[”\"’'] (?:votes?|camp|campaign|side|voters?|lobby|result|majority|victory)", re.IGNORECASE
)
_YES_OR_NO = Pattern(
    r"yes|no|n?ja|n[ae]in|nee|nej|nei|oui|non|s[iíì]|sim|não|da|nu|tak|nie|ano|ne|áno|kyllä|ei|igen|nem|да|нет|так|ні|не|ναι|όχι",
    re.IGNORECASE,
)
_VOTED = Pattern(
    r"\b(?:vot\w+|röst\w+|stem(?:te|t|mer|men?)|(?:za)?głos\w+|(?:про)?голос\w+|hlasov\w+|glas(?:a|ov)\w+|szavaz\w+"
    r"|äänest\w+|ψήφι\w+)(?: (?:na|for|på|pro|par|pour|za|a|за|with|mit))?\s*\Z",
    re.IGNORECASE,
)
_VOTED_BEHIND = Pattern(r"\s*(?:\w+ )?(?:gestimmt|stimm\w+|gestemd|stemd\w+)\b")
# A preposition and the article in one word.
_OF_THE = Pattern("du|au|del|al|do|da|ao|vom|zum|beim", re.IGNORECASE)


def is_vote(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is what is voted: voted “no”, the “yes” camp, le « non » a gagné."""
    if _VOTE.match(text, one.pieces[0].start):
        return True
    word = word_before(text, one.outer.start)
    if word is None or word.overlaps(cue.span) or not any(_YES_OR_NO.fullmatch(text, *piece) for piece in one.pieces):
        return False
    is_thing = has_listed(ARTICLES, text, word, cue.language) or _OF_THE.fullmatch(text, *word)
    is_voted = _VOTED.search(text, max(cue.span.end, word.start - REACH), one.outer.start)
    return bool(is_thing or is_voted or _VOTED_BEHIND.match(text, one.outer.end))
