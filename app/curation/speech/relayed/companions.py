"""Whether those speak who are beside the one who is named: an aide to Bob said, said Bob's wife, l'avocat de Bob."""

import re
from collections.abc import Iterable, Iterator

from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import UNSPACED, tag_of
from app.curation.speech.lexicon.people.companions import BESIDE, HIS_MEN, HIS_WOMEN, SPEAKING_FOR
from app.curation.speech.lexicon.people.companions_behind import OF_HIS, SPEAKING_FOR_HIM
from app.patterns import Pattern, Patterns
from app.spans import Span

# Between the verb and who says it, and the other way round, where a pronoun would be another subject.
_BEHIND_VERB = Pattern(r"[ \u00a0](?:[\w’'-]+[ \u00a0]){0,4}(?:\w{1,4}['’])?")
# Whose man the named one is: according to Ann Hill, Bob Roe's lawyer.
_NAMED_BEFORE = Pattern(r"[ \u00a0](?:[\w’'.-]+[ \u00a0]){0,4}[\w’'-]+,[ \u00a0](?:[\w’'-]+[ \u00a0]){0,2}")
_PRONOUN = (
    "s?he|they|it|er|sie|ils?|elles?|él|ella|lui|lei|egli|hij|zij|ze|han|hun|hon|ele|ela|ell|ona?|он|она|він|вона|el|ea"
)
_BEFORE_VERB = Pattern(rf"[ \u00a0](?:(?!(?:{_PRONOUN})[ \u00a0])[\w’'-]+[ \u00a0]){{0,2}}", re.IGNORECASE)
_UNPARTED = Pattern(r"\w{0,8}")
# What tells that those before it speak, where a verb is far or no gap parts words.
_SUBJECTS = Patterns({"ja": r"(?:は|が|も|によ)", "ko": r"(?:은|는|이|가|도)(?!\w)", "hi": r"[ \u00a0]ने(?!\w)"})
# Behind them 's is a verb: she's a supporter.
_IS = ("he", "she", "it", "who", "that")
# A name that may be in the genitive, and a verb that a woman is the subject of.
_GENITIVE = Patterns({
    "ru": r"(?:[её]го|ой|ей|[ая])\Z", "uk": r"(?:ого|ої|[ая])\Z", "pl": r"(?:ego|ej|a)\Z", "cs": r"(?:ého|é|a|y)\Z",
    "de": r"\A\w+s\Z", "sk": r"(?:ého|ej|[ayu])\Z", "hr": r"(?:[oe]g|oj|[aei]|[аеи])\Z", "sl": r"(?:ega|[ae])\Z",
})  # fmt: skip
# What they do while another speaks: as friends of Bob wept, she said.
_MEANWHILE = Patterns({
    tag: rf"(?:\A|[.!?;,\n]\s)(?:{words})[ \u00a0](?:[a-zà-ÿ]{{1,4}}[ \u00a0'’])?\Z"
    for tag, words in {
        "en": "as|while|when|after|before|once", "de": "während|als|nachdem|bevor|weil", "nl": "terwijl|toen|nadat",
        "fr": "pendant que|tandis que|alors que|quand|lorsque|après que", "es": "mientras|cuando|después de que",
        "pt": "enquanto|quando|depois que", "it": "mentre|quando|dopo che",
        "ca": "mentre|quan", "ro": "în timp ce|când",
        "sv": "medan|när|då|sedan", "da": "mens|da|efter at", "nb": "mens|da|etter at", "pl": "gdy|kiedy|podczas gdy",
        "ru": "пока|когда", "uk": "поки|коли", "cs": "zatímco|když", "hr": "dok|kada?",
    }.items()
}, re.IGNORECASE)  # fmt: skip
_FEMININE = Pattern(r"(?:ла(?:ся|сь)?|ła|la)\Z")


def is_beside(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether those speak who are near him, or of his family: an aide to Bob said, said Bob's wife."""
    tag = tag_of(cue.language)
    number = 2 if cue.is_person else 1
    others = [BESIDE, SPEAKING_FOR][:number]
    if tag in _GENITIVE and not cue.is_nominative and _GENITIVE[tag].search(text[slice(*speaker)]):
        others.append(HIS_WOMEN if _FEMININE.search(text[slice(*cue.span)]) else HIS_MEN)
    before = next(_found(text, others, tag, speaker.start, is_before=True), None)
    is_pronoun = text[slice(*speaker)].lower() in _IS
    endings = () if is_pronoun else (OF_HIS, SPEAKING_FOR_HIM)[:number]
    behind = next(_found(text, endings, tag, speaker.end, is_before=False), None)
    if not (before or behind):
        return False
    named = Span(before.start if before else speaker.start, behind.end if behind else speaker.end)
    if tag in _SUBJECTS:
        return _SUBJECTS[tag].match(text, named.end) is not None
    is_first = named.end <= cue.span.start
    if before and is_first and _is_meanwhile(text, named, cue, tag):
        return True
    between = (named.end, cue.span.start) if is_first else (cue.span.end, named.start)
    few = _UNPARTED if tag in UNSPACED else _BEFORE_VERB if is_first else _BEHIND_VERB
    is_his = not is_first and _NAMED_BEFORE.fullmatch(text, *between) is not None
    return is_his or few.fullmatch(text, *between) is not None


def _is_meanwhile(text: str, named: Span, cue: Cue, tag: str) -> bool:
    """Whether they begin a clause on what they do at the time, which a comma ends before the verb."""
    near = (max(0, named.start - REACH), named.start)
    is_told = tag in _MEANWHILE and _MEANWHILE[tag].search(text, *near) is not None
    return is_told and "," in text[named.end : cue.span.start]


def _found(text: str, tables: Iterable[Patterns], tag: str, at: int, *, is_before: bool) -> Iterator[Span]:
    """What of some tables stands right before a place, or right behind it."""
    for table in tables:
        if tag in table:
            found = table[tag].search(text, max(0, at - REACH), at) if is_before else table[tag].match(text, at)
            yield from [Span(*found.span())] if found else []
