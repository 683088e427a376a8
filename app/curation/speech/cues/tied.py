"""Whether quoted words are tied to the cue: nothing but the speaker, and what joins them, stands between."""

import re
from collections.abc import Iterable

from app.curation.speech.lexicon.verbs.auxiliaries import any_auxiliary
from app.folded import fold
from app.patterns import Pattern
from app.spans import Span

_WORD = Pattern(r"\w")
# What joins them is shorter.
_LONGEST = 40
# To whom it is said: « Non », lui a-t-il dit; »Ne,« mi je rekla Ana.
_PRONOUNS = (
    "me|te|nous|vous|lui|leur|le|les|se|nos|mi|ti|ci|vi|gli|lhes?|mu|ji|jim|nam|im|joj|jej|jí|nám|mir|ihm|ihr|uns|ihnen|so"
    "|μου|μας|του|της|τους|σας|σου|ο|η|οι|мне|ему|ей|нам|им|мені|йому|їй|ми|му|ѝ|jej|jemu"
)
# They go with the verb that says so: « Non », a-t-il dit; „Nein“, hat Weber gesagt.
_ONE = rf"(?:{any_auxiliary()}|{_PRONOUNS})(?:-t-|-)?(?!\w)"
_WITH_VERB = Pattern(rf"(?<!\w)(?:{_ONE}|(?:[mltn]['’]|(?:i|mi|ne|le|v|l)-)(?=\w))", re.IGNORECASE)
# Japanese, Korean and Turkish join what is quoted to who says it.
_PARTICLES = Pattern(r"(?<!\w)(?:と|とは|って|は|が|も|の|고|이?라고|하고|며|이?라며|는|은|이|가|diye)(?!\w)")


def is_tied(text: str, gap: Span, quoted: Iterable[Span], speakers: Iterable[str]) -> bool:
    """Whether nothing but quoted words, the words for the speaker and what joins them stands in a gap."""
    rest = fold(_without(text, gap, quoted))
    for word in speakers:
        rest = rest.replace(fold(word), "")
    if len(rest) > _LONGEST:
        return False
    return not _WORD.search(_WITH_VERB.sub("", _PARTICLES.sub("", rest)))


def _without(text: str, gap: Span, spans: Iterable[Span]) -> str:
    """The text of the gap without the spans that lie in it."""
    at, kept = gap.start, []
    for span in sorted(one for one in spans if one.overlaps(gap)):
        kept.append(text[at : max(at, span.start)])
        at = max(at, span.end)
    return "".join((*kept, text[at : gap.end]))
