"""What says in several words that somebody says or thinks so: made it clear that, gab zu verstehen, est d'avis."""

from app.curation.speech.lexicon.listed import UNSPACED
from app.curation.speech.lexicon.rows import rows_of
from app.curation.speech.lexicon.verbs.phrases_eastern import EASTERN_PHRASES
from app.curation.speech.lexicon.verbs.phrases_of_acts import PHRASES_OF_ACTS
from app.curation.speech.lexicon.verbs.phrases_of_appraisal import PHRASES_OF_APPRAISAL
from app.curation.speech.lexicon.verbs.phrases_separable import SEPARABLE_PHRASES
from app.curation.speech.lexicon.verbs.phrases_western import WESTERN_PHRASES
from app.patterns import Patterns
from app.words.glyphs import GLYPHS


def _patterns(*tables: str) -> dict[str, str]:
    """What any of the tables has for a language."""
    found: dict[str, list[str]] = {}
    for table in tables:
        for tag, pattern in rows_of(table).items():
            found.setdefault(tag, []).append(pattern.replace("MARK", f"[{GLYPHS}]"))
    joined = {tag: "|".join(patterns) for tag, patterns in found.items()}
    return {tag: one if tag in UNSPACED else rf"(?<!\w)(?:{one})(?!\w)" for tag, one in joined.items()}


PHRASES = Patterns(
    _patterns(WESTERN_PHRASES, EASTERN_PHRASES, PHRASES_OF_ACTS, PHRASES_OF_APPRAISAL, SEPARABLE_PHRASES)
)
