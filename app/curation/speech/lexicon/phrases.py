"""What says in several words that somebody says or thinks so: made it clear that, gab zu verstehen, est d'avis."""

from app.curation.speech.lexicon.listed import UNSPACED
from app.curation.speech.lexicon.phrases_eastern import EASTERN_PHRASES
from app.curation.speech.lexicon.phrases_western import WESTERN_PHRASES
from app.words.glyphs import GLYPHS
from app.words.patterns import Patterns


def _patterns(table: str) -> dict[str, str]:
    rows = (line.split(": ", 1) for line in table.replace("|\n ", "|").strip().splitlines())
    written = {tag: pattern.replace("MARK", f"[{GLYPHS}]") for tag, pattern in rows}
    return {tag: one if tag in UNSPACED else rf"(?<!\w)(?:{one})(?!\w)" for tag, one in written.items()}


PHRASES = Patterns(_patterns(WESTERN_PHRASES) | _patterns(EASTERN_PHRASES))
