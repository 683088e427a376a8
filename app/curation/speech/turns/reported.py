"""Sentences whose verb tells that they go on with what somebody says: Man habe „zu wenig zugehört“."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.curation.marks.paragraphs import PARAGRAPH
from app.curation.speech.cues.reporting import Cue, Rival
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.unsaid.denials import is_unsaid
from app.patterns import Pattern
from app.spans import all_of

# In this mood a reporter tells what another says, and nothing of his own.
_MOOD = """
de: sei seien habe werde müsse könne wolle solle dürfe gebe gehe komme bleibe stehe wisse brauche lasse mache nehme
 drohe
 gelte handele handle bedeute fehle hoffe glaube denke verstehe sehe wünsche fordere verlange zeige spreche gehöre
 bekomme
 befürchte bestehe betreffe ergebe erscheine geschehe kenne tue verdiene verzichte wirke ziehe halte führe entspreche
 erwarte diene erhalte beruhe vertraue verliere unterstütze bringe finde
"""
_FIRST_PERSON = """
de: ich wir mir mich uns
"""
# Another's view is told in this mood, too.
_BY_ACCOUNT = Pattern(
    r"\b(?:[Nn]ach|[Aa]us|[Ii]n|[Ff]ür) (?:\w+ )?(?:Ansicht|Meinung|Auffassung|Sicht|Angaben|Augen|Worten|Aussage)\b"
)


def find_reported(
    text: str, sentences: Sequence[Sentence], n: int, cue: Cue, rivals: list[Rival]
) -> Iterator[Sentence]:
    """The sentences behind the `n`th that are told in the mood of what is said, as the speaker of that one says it."""
    home = sentences[n]
    if is_unsaid(text, cue) or any(_is_in(one, home) for one in rivals):
        return
    for before, sentence in pairwise(sentences[n:]):
        is_parted = PARAGRAPH.search(text[slice(*before.span)].rstrip())
        if is_parted or not _is_told_on(text, sentence, cue) or any(_is_in(one, sentence) for one in rivals):
            return
        yield sentence


def _is_told_on(text: str, sentence: Sentence, cue: Cue) -> bool:
    outside, tag = sentence.outside(text), tag_of(cue.language)
    is_own = has_listed(_FIRST_PERSON, outside, all_of(outside), tag)
    return is_in_mood(_leading(text, sentence), tag) and not is_own and not _BY_ACCOUNT.search(outside)


def is_in_mood(words: str, tag: str) -> bool:
    """Whether they are told as what somebody says."""
    return has_listed(_MOOD, words, all_of(words), tag)


def _leading(text: str, sentence: Sentence) -> str:
    """What a colon leads on from to the first quotation, which tells whose that is; else all that the reporter says."""
    before = text[sentence.span.start : sentence.quotations[0].outer.start] if sentence.quotations else ""
    return before if before.rstrip().endswith(":") else sentence.outside(text)


def _is_in(rival: Rival, *sentences: Sentence) -> bool:
    return not rival.is_going_on and any(one.span.contains(rival.span) for one in sentences)
