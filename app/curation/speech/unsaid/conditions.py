"""Whether a text says “if” of what somebody says: if she says “no”, he leaves."""

import re

from app.curation.speech.cues.before import word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import begins_with_listed, find_listed, has_listed, tag_of
from app.curation.speech.lexicon.unsaid.conditions import IF, IF_FIRST
from app.curation.speech.lexicon.unsaid.moods import ASKING
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of

# What leaves it open in the form of the verb, from the beginning of the cue.
_CONDITIONAL = Patterns(
    {
        "ja": r"[^。、「」]{0,5}?(?:たら|えば|れば|べき|かもしれ|かどうか)",
        "ko": r"[^.,\s]{0,4}(?<!따르)면(?!\w)",
        "tr": r"\w{0,8}s[ae](?:yd[iı])?(?!\w)|\w*[ıiuü]p \w+m[ae](?:d[iı]ğ|y[ae]c[ae]ğ)\w*",
        "fi": r"\w+(?<!a)(?<!\bmut)isi(?:n|t|vat|mme|tte)?(?!\w)|\w+k[oö](?!\w)",
        "et": r"\w+ks(?:in|id|ime|ite)?(?!\w)",
        "lt": r"\w+(?:tų|čiau|tume|tumėt)(?!\w)",
        "lv": r"\w+tu(?!\w)",
        "ca": r"\w+r(?:ia|ies|íem|íeu|ien)(?!\w)",
        "ru": r"\w+ ли(?!\w)",
        "bg": r"\w+ ли(?!\w)",
        "hu": r"\w+n[áé](?:m|k|nk|nak|nek)?(?!\w)",
    }
)
# The same before who is named.
_IF_NAMED = """
nl: of
it: se
pt: se
ca: si
ro: dacă
"""
_WHETHER_BEFORE = Patterns({"zh": r"(?:是否|有没有|有沒有)(?:曾|真的|也)?\Z"})
# Behind a question it is “whether”: לשאלה אם.
_WHETHER = Pattern(
    r"(?:שאלה|נשאל\w*)\s+אם(?!\w)|(?:въпрос\w*|попитан\w*)\s+дали(?!\w)|(?:pytani\w|zapytan\w)\s+czy(?!\w)"
    r"|(?:питання|запитан\w)\s+чи(?!\w)|(?:otázk\w+|dotaz\w*)\s+(?:zda|či)(?!\w)|(?:پرسش|سوال|سؤال)\s+(?:که\s+)?آیا"
)
# To whom a question is put stands between.
_NEAR = 25
_IF_HE = Pattern(r"\bs['’](?=ils?\b)", re.IGNORECASE)
# A clause of its own begins with them, and no pair of names: if he was sorry and Ann.
_OF_THEM = Pattern(r"\s*(?:s?he|it|they|there|er|sie|es|ils?|elles?|se|lo|la)\s")


def _is_asked(text: str, word: Span, tag: str) -> bool:
    """Whether it is “if” behind a verb of asking, and not “about”."""
    asking = word_before(text, word.start) if has_listed(IF_FIRST, text, word, tag) else None
    return asking is not None and has_listed(ASKING, text, asking, tag)


def _is_whether(before: str, word: Span, tag: str) -> bool:
    """Whether “if” leads to what is asked, and “and” to the clause of the cue: asked him if it was so and he said."""
    is_asked = has_listed(ASKING, before, Span(max(0, word.start - _NEAR), word.start), tag)
    is_clause = _OF_THEM.match(before, word.end) is not None
    return is_asked and is_clause and has_listed(JOINING, before, Span(word.end, len(before)), tag)


def is_conditional(text: str, cue: Cue, before: str) -> bool:
    """Whether the clause of the cue, which has these words before it, is an if-clause."""
    tag = tag_of(cue.language)
    before = _WHETHER.sub("", before)
    ifs = [*find_listed(IF, before, all_of(before), tag)]
    ifs += [Span(*found.span()) for found in _IF_HE.finditer(before) if tag == "fr"]
    if any(not _is_whether(before, word, tag) for word in ifs):
        return True
    if tag in _WHETHER_BEFORE and _WHETHER_BEFORE[tag].search(before):
        return True
    is_speaker_first = cue.speaker is not None and cue.speaker.start < cue.span.start
    if begins_with_listed(JOINING, before.lstrip(), tag):
        before = before.lstrip().partition(" ")[2]
    if is_speaker_first and begins_with_listed(IF_FIRST, before, tag):
        return True
    named = word_before(text, cue.speaker.start) if cue.speaker and is_speaker_first else None
    if named and (has_listed(_IF_NAMED, text, named, tag) or _is_asked(text, named, tag)):
        return True
    return tag in _CONDITIONAL and _CONDITIONAL[tag].match(text, cue.span.start) is not None
