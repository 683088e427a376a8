"""Whether others say it than the one who is named, as a verb in the plural tells: сказали Сорокину, dijeron a Ruiz."""

import re

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import are_parted
from app.curation.speech.lexicon.clauses.joining import JOINING, SAME
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.verbs.plural_verbs import NO_SUBJECT, PLURAL
from app.patterns import Pattern
from app.spans import Span

# What joins others to him: Weber, Kunz und Holl sagten.
_WITH = Pattern(
    r"[&/,;]\s*\Z"
    r"|(?<!\w)(?:with|mit|samt|sowie|neben|darunter|met|evenals|avec|ainsi que|con|junto|com|amb|cu|med|z|ze|wraz"
    r"|se|s|so|с|со|вместе|з|із|със|sa|са|με|μαζί|ou|oder|or|of|o|u|lub|nebo|alebo|или|або|ili|или|eller|tai|vagy|nor|ani)\s*\Z",
    re.IGNORECASE,
)
# A capital may be that of a sentence.
_FIRST = Pattern(r"(?:\A|[.!?…:\n\"“”„«»]|[—–-] )\s*\Z")
# What stands before a name in the singular; in Portuguese it may be “to”.
_ARTICLE = Pattern(r"(?:a|o|la|el|il|le|der|ο|η|την|τον|στην|στον)[ \u00a0]")
# Behind a comma, and before whoever says it.
_COMMA, _LETTER = Pattern(r",[\"”»’]?\s+\Z"), Pattern(r" [^\W\d_]")
_WITHOUT_CASES = ("fr", "es", "pt", "it", "ca", "de", "nl")
_WORD_BEHIND = Pattern(r"\s*[,&/]?\s*(\w+)")
# They do it right behind the verb: يصف المنتقدون السالمي.
_MANY = Pattern(r"\s(?:\w+\s)?\w+ون\s")
_NEAR = 24


def is_plural(text: str, cue: Cue) -> bool:
    """Whether more than one are the subject of the verb."""
    tag = tag_of(cue.language)
    return tag in PLURAL and PLURAL[tag].fullmatch(text, *cue.span) is not None


def is_of_many(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether the verb has more than one as its subject, where one person is named and nobody joined to him."""
    tag = tag_of(cue.language)
    if tag == "ar" and _MANY.fullmatch(text, cue.span.end, speaker.start):
        return True
    if not cue.is_person or not is_plural(text, cue):
        return False
    if not _is_name(text, speaker, cue, tag) or are_parted(text, speaker, cue.span):
        return False
    around = Span(max(0, speaker.start - _NEAR), speaker.start)
    behind = _WORD_BEHIND.match(text, speaker.end)
    beside = [speaker, Span(min(speaker.end, cue.span.end), max(speaker.start, cue.span.start))]
    beside += [Span(*behind.span(1))] if behind else []
    is_joined = any(has_listed(JOINING, text, one, tag) for one in beside) or _WITH.search(text, *around) is not None
    return not (is_joined or _ends_joining(text, around, tag))


def _is_name(text: str, speaker: Span, cue: Cue, tag: str) -> bool:
    """Whether it is the name of one, as its capitals tell, or its ending where a sentence begins with one word."""
    article = _ARTICLE.match(text, *speaker)
    words = text[article.end() if article else speaker.start : speaker.end].split()
    if has_listed(SAME, text, speaker, tag) or not all(word[0].isupper() for word in words):
        return False
    is_alone = len(words) == 1 and _FIRST.search(text, max(0, speaker.start - _NEAR), speaker.start) is not None
    if is_alone and tag in _WITHOUT_CASES:  # Meli era «stanco», dicono gli amici
        is_inserted = _COMMA.search(text, speaker.end, cue.span.start) and _LETTER.match(text, cue.span.end)
        return is_inserted is not None
    return not is_alone or (tag in NO_SUBJECT and NO_SUBJECT[tag].search(words[0]) is not None)


def _ends_joining(text: str, before: Span, tag: str) -> bool:
    """Whether the last word or two before him join him to others."""
    words = text[slice(*before)].split()[-2:]
    near = " ".join(words)
    return has_listed(JOINING, near, Span(0, len(near)), tag)
