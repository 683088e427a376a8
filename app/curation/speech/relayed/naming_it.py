"""A clause behind what is spoken of, in which the speaker calls it so: criticó la medida, que calificó de «injusta»."""

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.patterns import Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

# Languages whose verbs need no pronoun. With “lo” before the verb the clause would be of another who calls it so.
_WHICH = {
    "es": (r"(?:a(?:l| la| los| las)? )?(?:que|quien(?:es)?)(?: (?:ha|han|había|habían|también))*", r"(?:de|como)"),
    "pt": (r"(?:a(?:o|os| que)? |à )?(?:que|quem)(?: (?:tem|tinha|também))*", r"(?:de|como)"),
    "it": (r"(?:che|cui)(?: (?:ha|hanno|aveva|avevano|anche))*", r"(?:come|di|una?|un['’]|il|la|lo)"),
    "ca": (r"(?:al? )?(?:que|qui)(?: (?:ha|han|havia|també|va|van))*", r"(?:de|com a?)"),
}
_BEFORE = Patterns({tag: rf",\s+(?:{which})\s+\Z" for tag, (which, _) in _WHICH.items()})
# What is called so would stand behind: que calificó de “farsa” el plan.
_CALLED = Patterns(
    {
        tag: rf"\s+(?:{so}\s+)*(?P<mark>[{GLYPHS}])[^{GLYPHS}\n]*[{GLYPHS}]+\s*(?:[.,;:)!?]|\Z|\n)"
        for tag, (_, so) in _WHICH.items()
    }
)
_REACH = 40


def names_it(text: str, verb: Span, cue: Cue) -> bool:
    """Whether a verb behind the cue calls so what is named before it, and nothing is left for another to call so."""
    tag = tag_of(cue.language)
    if tag not in _WHICH or verb.start < cue.span.end or not has_listed(CALLING, text, verb, tag):
        return False
    is_clause = _BEFORE[tag].search(text, max(cue.span.end, verb.start - _REACH), verb.start) is not None
    return is_clause and _CALLED[tag].match(text, verb.end) is not None
