"""Verbs by which texts say who says something, by language: where one stands, somebody else may be quoted."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from app.curation.speech.clauses import JOINING, RELATIVE, SAME, TURNING
from app.curation.speech.listed import UNSPACED, WORD, begins_with_listed, find_listed, has_listed, tag_of
from app.curation.speech.verbs import BEFORE_NOUNS, GOING_ON, QUOTING, VERBS
from app.text import Span, all_of

_FOLLOWS = re.compile(r"[,;—–-]\s*\Z")
_OF = re.compile(r"(?:claims|reports|calls|answers|notes) (?:of|by|from) ")
_ADDING = {
    tag: re.compile(pattern, re.IGNORECASE)
    for tag, pattern in {
        "en": r"(?:added|adds|continued|continues) (?P<after>s?he)"
        r"|(?P<before>s?he) (?:added|adds|continued|continues|went on|goes on)",
        "de": r"(?:fügte?|ergänzte?) (?P<after>sie|er)(?: hinzu)?|(?P<before>sie|er) (?:fügte?|ergänzte?)(?: hinzu)?",
        "fr": r"(?:ajoute-t-|poursuit-|a-t-)(?P<after>elle|il)(?: ajouté| poursuivi)?|(?P<before>elle|il) ajoute",
    }.items()
}
# What capitals tell nothing of in these.
_NOUNS_IN_CAPITALS = {"de", "lb"}
# Languages in which the verb follows what is said: that a quotation stands before it tells nothing.
_VERB_LAST = "az bn eu fa gu hi ja ka kk kn ko ky ml mn mr my ne or pa ps si ta te tr ug ur uz"
# What joins words begins no clause before so few.
_FEW, _FEW_INSERTED, _FEW_LETTERS = 2, 1, 1
_LONGEST = 20
_WORD_BEFORE = re.compile(rf"{WORD.pattern}(?=\W*\Z)")
_JOINT = re.compile(r"[,;—–،؛]")
_POSSESSIVE = re.compile(r"(?<!\bit)(?<!\bhe)(?<!\bshe)(?<!\bthat)(?<!\bthere)['’]s?(?= )")
_TO_WHOM = re.compile(
    r"\b(?:to (?:[A-Z]\w*|(?:the|her|his|their|my|a|an) [\w ]+|me|us)|(?:to|told|asked) (?:her|him|them))\W*\Z"
)


class Rival(NamedTuple):
    """Another verb of saying, or the cue of another quote; `is_going_on` where it claims nothing before it."""

    span: Span
    is_going_on: bool = False


class Cue(NamedTuple):
    """What says that something is said: the cue, and the words for the speaker where the text has them.

    `is_only` where the speaker is one person, and nobody else is declared to speak there or in the passage before;
    `is_retold` where another quote is declared to tell of it.
    """

    span: Span
    speaker: Span | None
    language: str
    is_only: bool
    is_retold: bool

    def named(self, text: str) -> list[str]:
        """The words for the speaker, if there are any."""
        return [text[slice(*self.speaker)]] if self.speaker else []


def find_reporting(text: str, span: Span, language: str) -> Iterator[tuple[Span, bool]]:
    """The verbs in a stretch of a text, each with whether it goes on with what the speaker before it says."""
    for verb in find_listed(VERBS, text, span, language):
        if not _is_noun(text, verb, language):
            yield verb, False
    for verb in find_listed(GOING_ON, text, span, language):
        yield verb, bool(_FOLLOWS.search(text, span.start, verb.start))


def _is_noun(text: str, verb: Span, language: str) -> bool:
    """Whether it is no verb there, as in the “reports”, the United States, so-called."""
    if tag_of(language) == "en" and (_OF.match(text, verb.start) or text[verb.start - 1 : verb.start] == "-"):
        return True
    before = _WORD_BEFORE.search(text, verb.start - _LONGEST, verb.start)
    return before is not None and has_listed(BEFORE_NOUNS, text, Span(*before.span()), language)


def find_quoting(text: str, span: Span, language: str) -> Iterator[Span]:
    """Where a stretch leads to what somebody else said, as in: quoting Bob."""
    return find_listed(QUOTING, text, span, language)


def begins_another(words: str, language: str) -> bool:
    """Whether the words behind what is quoted begin with one that leads to something else."""
    return begins_with_listed(JOINING, words.lstrip(" ,"), language)


def goes_on(words: str, language: str) -> bool:
    """Whether the words behind a verb begin with one that goes on with what is said: that, it, she."""
    return begins_with_listed(SAME, words, language)


def adds_to_it(words: str, language: str) -> str:
    """The pronoun of whoever goes on, where the words say this and no more: “, she added.”; empty where they do not."""
    pattern = _ADDING.get(tag_of(language))
    found = pattern.fullmatch(words.strip(" ,.–—\u00a0\u202f")) if pattern else None
    return (found["after"] or found["before"]).lower() if found else ""


def addresses(text: str, gap: Span, language: str) -> bool:
    """Whether what stands behind what is quoted ends with the one who hears it: said Ann to Bob."""
    return tag_of(language) == "en" and bool(_TO_WHOM.search(text, *gap))


def leads_back(words: str, language: str) -> bool:
    """Whether the words behind a quotation tell of it, as those that are said by nobody: “Gone”, which she said."""
    return begins_with_listed(RELATIVE, words.lstrip(" ,"), language)


def has_verbs_last(language: str) -> bool:
    return tag_of(language) in _VERB_LAST.split()


def is_inverted(text: str, cue: Cue) -> bool:
    """Whether who says it stands right behind the verb."""
    return cue.speaker is not None and text[cue.span.end : cue.speaker.start].isspace()


def joins_another(words: str, language: str) -> bool:
    """Whether any of the words leads to something else."""
    return has_listed(JOINING, words, all_of(words), language)


def leads_to_another(text: str, gap: Span, speaker: Iterable[str], language: str) -> bool:
    """Whether a stretch before or behind what is quoted may come to somebody else.

    It names somebody, as far as a capital tells, or begins a clause of its own.
    """
    tag = tag_of(language)
    spoken = " ".join(speaker)
    words = WORD.findall(text, *gap)
    if tag not in _NOUNS_IN_CAPITALS and any(
        word[0].isupper() and word not in WORD.findall(spoken) and word != "I" for word in words
    ):
        return True
    if tag == "en" and _POSSESSIVE.search(text, *gap):
        return True
    if tag in UNSPACED:
        return any(
            len(text[found.end : gap.end].strip()) > _FEW_LETTERS for found in find_listed(TURNING, text, gap, tag)
        )
    joints = [(found.end, 0) for found in find_listed(TURNING, text, gap, tag)]
    joints += [(found.end, _FEW) for found in find_listed(JOINING, text, gap, tag)]
    joints += [(found.end(), _FEW_INSERTED) for found in _JOINT.finditer(text, gap.start - 2, gap.end)]
    return any(_begins_clause(text, Span(at, gap.end), few, tag) for at, few in joints)


def _begins_clause(text: str, words: Span, few: int, tag: str) -> bool:
    """Whether more than a few words stand there, and do not begin with one that goes on with what is said."""
    if len(WORD.findall(text, *words)) <= few:
        return False
    first = WORD.search(text, *words)
    following = [
        found.start for found in (*find_listed(SAME, text, words, tag), *find_listed(GOING_ON, text, words, tag))
    ]
    joining = [found.start for found in find_listed(JOINING, text, words, tag)]
    return first is not None and first.start() not in (*following, *joining)
