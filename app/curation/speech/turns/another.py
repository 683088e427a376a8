"""Whether words beside a quotation lead to somebody else, or go on with who speaks."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

from app.curation.speech.lexicon.clauses.clauses import RELATIVE, THAT
from app.curation.speech.lexicon.clauses.joining import JOINING, SAME, TURNING
from app.curation.speech.lexicon.listed import UNSPACED, WORD, begins_with_listed, find_listed, has_listed, tag_of
from app.curation.speech.lexicon.verbs.auxiliaries import AUXILIARY
from app.curation.speech.lexicon.verbs.verbs import GOING_ON
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of

# What capitals tell nothing of in these.
NOUNS_IN_CAPITALS = {"de", "lb"}
# What a clause begins with that goes on: and, that, it, adding.
_GOING_ON = (SAME, THAT, GOING_ON, JOINING)
# Behind “and” they tell what the same one wants.
_WANTING = """
en: wants wanted hopes hoped plans planned expects expected
de: will wolle wollte hofft hoffe hoffte
nl: wil wilde hoopt hoopte
fr: veut voulait espère espérait souhaite
es: quiere quería espera esperaba
pt: quer queria espera esperava
it: vuole voleva spera sperava
sv: vill ville hoppas
da: vil ville håber
nb: vil ville håper
"""
# In these who does something is told before the verb, or has a capital, and is one of more words.
_SUBJECT_FIRST, _FEWEST_WITH_SUBJECT = ("en", "fr", "it", "es", "pt", "ca"), 2
# Within a clause they set it against another one.
_PARTICLES = {"de": ("aber", "doch"), "nl": ("maar",)}
# In English they have a capital wherever they stand, and name nobody: said on Monday that it was “so”.
_NOBODY = frozenset(["I", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
# What joins words begins no clause before so few.
_FEW, _FEW_INSERTED, _FEW_LETTERS = 2, 1, 1
_MOST_GAPS = 1_000
# They go on with what is said, whomever it names: , and that, in regard to Reed, it was “time”.
_AND_THAT = Pattern(r",?\s*(?:and that|und dass|en dat|et qu(?:e|['’])|y que|e que|e che|och att|og at)\b")
# Where a capital tells nothing, nobody else is named so between two quotations: „Chaos“ und Bob von „Ordnung“.
_AND_BOB = Pattern(
    r"(?:,|,? und|;) (?:(?:der|die) )?[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+){0,2}(?: (?:von|vom|als|mit|über|für|auf))? "
)
# Of what else he speaks: spoke of the “fog” and of neighbours who “came”.
_OF = Patterns({
    tag: rf"(?:{words})(?!\w)"
    for tag, words in {
        "en": "of|about", "de": "vo[nm]|über", "nl": "van|over", "fr": "de|du|des|d", "es": "de|del|sobre",
        "pt": "d[eao]s?|sobre", "it": "di|del|della|dei|delle|su", "ca": "de|del|dels|d", "sv": "om", "da": "om",
        "nb": "om", "pl": "o", "cs": "o", "sk": "o", "hr": "o", "ru": "об?", "uk": "про", "bg": "за",
    }.items()
})  # fmt: skip
# When it was said: after the game, adding.
_WHEN = Pattern(r"\s*(?:the|his|her|their|its|le|la|l['’]|les|il|lo|el|los|o|a|os)\s?\w+(?:\s\w+)?,\s*\Z")
_JOINT = Pattern(r"[,;—–،؛]|(?<=\s)--?(?=\s)")
_POSSESSIVE = Pattern(r"(?<!\bit)(?<!\bhe)(?<!\bshe)(?<!\bthat)(?<!\bthere)['’]s?(?= )")


def begins_another(words: str, language: str) -> bool:
    """Whether the words behind what is quoted, or their last clause, begin with one that leads to something else."""
    clauses = (words.lstrip(" ,，、"), re.split("[，、]", _JOINT.split(words)[-1])[-1])
    return any(begins_with_listed(table, clause, language) for table in (JOINING, TURNING) for clause in clauses)


def goes_on(words: str, language: str) -> bool:
    """Whether the words behind a verb begin with one that goes on with what is said: that, it, she."""
    return any(begins_with_listed(table, words, language) for table in (SAME, THAT))


def leads_back(words: str, language: str) -> bool:
    """Whether the words behind a quotation tell of it, as those that are said by nobody: “Gone”, which she said."""
    return begins_with_listed(RELATIVE, words.lstrip(" ,"), language)


def joins_another(words: str, language: str) -> bool:
    """Whether any of the words leads to something else."""
    return has_listed(JOINING, words, all_of(words), language)


def names_another(text: str, gap: Span, speaker: Iterable[str], language: str) -> bool:
    """Whether a stretch names somebody, as far as a capital tells."""
    tag = tag_of(language)
    if tag in NOUNS_IN_CAPITALS and _AND_BOB.fullmatch(text, *gap):
        return True
    spoken = WORD.findall(" ".join(speaker))
    words = WORD.findall(text, *gap) if tag not in NOUNS_IN_CAPITALS else []
    if any(word[0].isupper() and word not in spoken and word not in _NOBODY for word in words):
        return True
    return tag == "en" and _POSSESSIVE.search(text, *gap) is not None


# A sentence with many quotations asks for each what stands between all that are nearer.
@lru_cache(maxsize=_MOST_GAPS)
def leads_to_another(text: str, gap: Span, speaker: tuple[str, ...], language: str) -> bool:
    """Whether a stretch before or behind what is quoted may come to somebody else.

    It names somebody, as far as a capital tells, or begins a clause of its own.
    """
    if _AND_THAT.match(text, *gap):
        return False
    if names_another(text, gap, speaker, language):
        return True
    tag = tag_of(language)
    if tag in UNSPACED:
        return any(
            len(text[found.end : gap.end].strip()) > _FEW_LETTERS for found in find_listed(TURNING, text, gap, tag)
        )
    joints = [(found.end, 0) for found in find_listed(TURNING, text, gap, tag)]
    joints += [
        (found.end, _FEW) for found in find_listed(JOINING, text, gap, tag) if not _is_particle(text, found, tag)
    ]
    joints += [
        (found.end(), _FEW_INSERTED)
        for found in _JOINT.finditer(text, gap.start - 2, gap.end)
        if not _has_verb_first(text[found.end() : gap.end], tag)
    ]
    return any(_begins_clause(text, Span(at, gap.end), few, speaker, tag) for at, few in joints)


def leads_to_clause(text: str, gap: Span, speaker: tuple[str, ...], language: str) -> bool:
    """Whether a stretch before a verb that goes on with the speaker begins a clause of somebody else.

    Whom it names, and what commas set off, is told of the speaking: “No,” Ann said on Monday in Rome, adding that.
    """
    tag = tag_of(language)
    if tag in UNSPACED:
        return leads_to_another(text, gap, speaker, language)
    joints = [found.end for table in (JOINING, TURNING, RELATIVE) for found in find_listed(table, text, gap, tag)]
    joints = [at for at in joints if not _WHEN.fullmatch(text, at, gap.end)]
    if any(_begins_clause(text, Span(at, gap.end), 1, speaker, tag) for at in joints):
        return True
    parts = (Span(found.end(), gap.end) for found in _JOINT.finditer(text, *gap))  # , Cole laughed, adding
    return any(text[slice(*part)].lstrip()[:1].isupper() and names_another(text, part, speaker, tag) for part in parts)


def _begins_clause(text: str, words: Span, few: int, speaker: tuple[str, ...], tag: str) -> bool:
    """Whether more than a few words stand there, and go on neither with what is said nor with the speaker."""
    first = WORD.search(text, *words)
    if first is None or len(WORD.findall(text, *words)) <= few:
        return False
    rest = text[first.start() : words.end]
    is_of_more = tag in _OF and text[words.start - 1].isalnum() and _OF[tag].match(rest) is not None
    if is_of_more or rest.startswith(speaker):
        return False
    return not (any(begins_with_listed(table, rest, tag) for table in _GOING_ON) or _leads_to_that(text, words, tag))


def _is_particle(text: str, word: Span, tag: str) -> bool:
    """Whether a word joins no clause to another, as nothing parts them: stellte aber fest."""
    return text[slice(*word)] in _PARTICLES.get(tag, ()) and text[word.start - 2 : word.start - 1].isalnum()


def _has_verb_first(words: str, tag: str) -> bool:
    """Whether few words behind what is set off are the verb of what stands before it: the chemist, “brilliant”, has."""
    is_first = tag in _SUBJECT_FIRST and begins_with_listed(AUXILIARY, words, tag)
    return is_first and len(words.split()) <= _FEWEST_WITH_SUBJECT


def _leads_to_that(text: str, words: Span, tag: str) -> bool:
    """Whether a verb of the same one stands there, of wanting or before “that”: and hopes that, and wants them to."""
    few = [Span(*found.span()) for found in islice(WORD.finditer(text, *words), 2)]
    return len(few) > 1 and (has_listed(THAT, text, few[1], tag) or has_listed(_WANTING, text, few[0], tag))
