"""Words that a curator puts in quotation marks, in a sentence of his own, though no text has them."""

import unicodedata

from app.curation.files.places import Loc
from app.curation.marks.quotations import Quotations
from app.curation.resolve.scope import Scope, in_checks
from app.patterns import Pattern
from app.spans import all_of
from app.tags import primary_subtag
from app.words.glyphs import GLYPHS

_ENDS = " .,;:!?…"
# What a curator leaves out, or puts in.
_OMITTED = Pattern(r"…|\.\.\.|\[[^\]]*\]")
_OPENED = Pattern(rf"(?<!\w)[{GLYPHS}]")


@in_checks
def note_invented(scope: Scope, sentence: str, loc: Loc) -> None:
    """Note each that is not in the article; one in another language than the sentence has them otherwise."""
    if primary_subtag(scope.record.language) != "en" or not _OPENED.search(sentence):
        return
    for place in Quotations(sentence, "en").quoted(all_of(sentence)):
        words = sentence[slice(*place)].strip(_ENDS)
        text = _letters(scope.words.text)
        if any(_letters(part) not in text for part in _OMITTED.split(words)):
            what = f"“{words}” stands in quotation marks, and nowhere in the text"
            scope.note(loc, what, "quote what the text has, or leave out the marks")


def _letters(words: str) -> str:
    """Letters and digits alone, without accents: co-operation is cooperation, and 1,000 is 1000."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", words.casefold())))
