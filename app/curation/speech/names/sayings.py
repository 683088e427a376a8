"""What another is known to have said, told as a thing of his: Obamas „Yes we can“, le « Yes we can » d'Obama."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import WORD, tag_of
from app.patterns import Patterns
from app.words.glyphs import GLYPHS

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
# Of a thing of his it is told what it is: Trump's “wall” was “rusting”, le « plan » de Macron est.
_OWNED = Patterns({
    "en": r"\b(?:[A-Z][\w-]+|the [a-z]+)['’]s? \Z", "de": r", (?:dass )?[A-ZÄÖÜ][\w-]+(?:s|['’]) \Z",
    "nl": r"\b[A-Z][\w-]+(?:s|['’]) \Z", "sv": r"\b[A-ZÅÄÖ][\w-]+s \Z", "da": r"\b[A-ZÆØÅ][\w-]+s \Z",
    "nb": r"\b[A-ZÆØÅ][\w-]+s \Z",
})  # fmt: skip
_IS = {
    "en": "is|was|are|were|has|had|will|would|could|should|never|an?",
    "de": "sei|seien|ist|war|waren|habe|hätte|werde|wäre",
    "nl": 'is|was|zijn|waren|["“„‘][^"”]+["”’] (?:is|was)',
    "sv": "är|var|har|hade|blev",
    "da": "er|var|har|havde|blev",
    "nb": "er|var|har|hadde|ble",
    "fr": "est|était|sont|étaient|a|ont|avait|sera|serait",
    "es": "es|era|está|estaba|son|eran|fue|ha|han|será|sería",
    "pt": "é|era|está|estava|são|eram|foi|tem|será|seria",
    "it": "è|era|sono|erano|ha|sarà|sarebbe|fu",
    "ca": "és|era|està|estava|són|eren|va|ha",
}
_OF = r"(?:d['’]|de(?: la)? |d[eao]l? |di |della |dell['’])[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?"
_IS_BEHIND = Patterns({
    tag: rf"[\s{GLYPHS}]*\s(?:{_OF} )?(?:{words})(?!\w)" if tag in ("fr", "es", "pt", "it", "ca")
    else rf"[\s{GLYPHS}]*\s(?:{words})(?!\w)"
    for tag, words in _IS.items()
})  # fmt: skip
_NEAR = 30
# So many words, with a capital amid a sentence, are one of their own.
_FEWEST, _FEW = 3, 3


def is_saying(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is a sentence of its own amid the reporter's, told as a thing of somebody who is named."""
    tag, start = tag_of(cue.language), one.outer.start
    if _is_of_another(text, one, cue, tag):
        return True
    if not one.beginning(text).isupper() or len(WORD.findall(text, *one.outer)) < _FEWEST:
        return False
    if tag in _WHOSE_BEFORE:
        before = _WHOSE_BEFORE[tag].search(text, max(cue.span.end, start - _NEAR), start)
        return before is not None and not any(words in before[0] for words in cue.named(text))
    if tag not in _ARTICLE or not _ARTICLE[tag].search(text, max(0, start - _NEAR), start):
        return False
    return _WHOSE_BEHIND[tag].match(text, one.last + 1) is not None


def _is_of_another(text: str, one: Quotation, cue: Cue, tag: str) -> bool:
    """Whether it is what somebody who is named has, of which a clause behind the cue tells what it is."""
    start = one.outer.start
    if start < cue.end or not one.behind(text)[:1].isspace():
        return False
    if tag in _OWNED:
        found = _OWNED[tag].search(text, max(cue.end, start - _NEAR), start)
        is_few = len(WORD.findall(text, *one.outer)) <= _FEW
        is_owned = found is not None and is_few and not any(words in found[0] for words in cue.named(text))
    else:
        is_owned = (
            tag in _ARTICLE
            and _ARTICLE[tag].search(text, max(0, start - _NEAR), start) is not None
            and _WHOSE_BEHIND[tag].match(text, one.last + 1) is not None
        )
    return is_owned and _IS_BEHIND[tag].match(text, one.last + 1) is not None
