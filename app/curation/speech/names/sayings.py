"""What another is known to have said, told as a thing of his: Obamas „Yes we can“, le « Yes we can » d'Obama."""

from app.curation.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import WORD, tag_of
from app.words.glyphs import GLYPHS
from app.words.patterns import Patterns

_WHOSE_BEFORE = Patterns({"de": r"\b[A-ZÄÖÜ][\w-]+(?:s|['’]) \Z", "nl": r"\b[A-Z][\w-]+(?:s|['’]) \Z"})
_WHOSE_BEHIND = Patterns({
    tag: rf"[\s{GLYPHS}]*\s(?:{of})[A-ZÀ-Þ]"
    for tag, of in {
        "fr": "d['’]|de ", "es": "de ", "pt": "d[eao] ", "it": "di |del |della |dell['’]", "ca": "d['’]|de ",
    }.items()
})  # fmt: skip
_ARTICLE = Patterns({
    tag: rf"(?<!\w)(?:{words})[\s{GLYPHS}]*\Z"
    for tag, words in {
        "fr": "les?|la|l['’]|au|du", "es": "el|la|los|al|del", "pt": "[ao]s?|ao|d[ao]", "it": "il|lo|la|l['’]|del|al",
        "ca": "el|la|al|del",
    }.items()
})  # fmt: skip
_NEAR = 30
# So many words, with a capital amid a sentence, are one of their own.
_FEWEST = 3


def is_saying(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is a sentence of its own amid the reporter's, told as a thing of somebody who is named."""
    tag, start = tag_of(cue.language), one.outer.start
    if not one.beginning(text).isupper() or len(WORD.findall(text, *one.outer)) < _FEWEST:
        return False
    if tag in _WHOSE_BEFORE:
        before = _WHOSE_BEFORE[tag].search(text, max(cue.span.end, start - _NEAR), start)
        return before is not None and not any(words in before[0] for words in cue.named(text))
    if tag not in _ARTICLE or not _ARTICLE[tag].search(text, max(0, start - _NEAR), start):
        return False
    return _WHOSE_BEHIND[tag].match(text, one.last + 1) is not None
