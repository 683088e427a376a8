"""Sentences whose verb tells that they go on with what somebody says: Man habe „zu wenig zugehört“."""

import re
from collections.abc import Sequence

from app.curation.speech.cues.reporting import Cue, Rival
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.negation import NEGATING
from app.curation.speech.unsaid.denials import is_unsaid
from app.text import PARAGRAPH, all_of

# In this mood a reporter tells what another says, and nothing of his own.
_MOOD = """
de: sei seien habe werde müsse könne wolle solle dürfe gebe gehe komme bleibe stehe wisse brauche lasse mache nehme
"""
_FIRST_PERSON = """
de: ich wir mir mich uns
"""
# Another's view is told in this mood, too.
_BY_ACCOUNT = re.compile(
    r"\b(?:[Nn]ach|[Aa]us|[Ii]n|[Ff]ür) (?:\w+ )?(?:Ansicht|Meinung|Auffassung|Sicht|Angaben|Augen|Worten|Aussage)\b"
)


def find_reported(text: str, sentences: Sequence[Sentence], n: int, cue: Cue, rivals: list[Rival]) -> Sentence | None:
    """The sentence behind the `n`th, if it is told in the mood of what is said, and the speaker of that one says it."""
    match sentences[n : n + 2]:
        case [home, Sentence(quotations=[_, *_]) as behind]:
            pass
        case _:
            return None
    outside, tag = behind.outside(text), tag_of(cue.language)
    if not has_listed(_MOOD, outside, all_of(outside), tag) or has_listed(_FIRST_PERSON, outside, all_of(outside), tag):
        return None
    if _BY_ACCOUNT.search(outside) or has_listed(NEGATING, home.outside(text), all_of(home.outside(text)), tag):
        return None
    if any(_is_in(one, home, behind) for one in rivals):
        return None
    return None if PARAGRAPH.search(text[slice(*behind.span)].rstrip()) or is_unsaid(text, cue) else behind


def _is_in(rival: Rival, *sentences: Sentence) -> bool:
    return not rival.is_going_on and any(one.span.contains(rival.span) for one in sentences)
