"""Where the clause of a cue ends before a quotation: when Ann said no, Bob called it “mad”."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import begin_of, word_before
from app.curation.speech.cues.reporting import Cue, has_verbs_last, is_inverted
from app.curation.speech.cues.sentences import PARTED, Sentence
from app.curation.speech.lexicon.clauses.clauses import THAT
from app.curation.speech.lexicon.clauses.framing import FRAMING
from app.curation.speech.lexicon.clauses.joining import JOINING, WHEN
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.told.conveying import LIKE
from app.curation.speech.turns.anew import begins_anew
from app.curation.speech.turns.another import names_another
from app.curation.speech.turns.interrupted import is_behind_outcry
from app.curation.speech.turns.occasions import is_of_occasion
from app.curation.speech.turns.set_off import is_behind_insertion, is_between_dashes
from app.curation.speech.turns.whose import is_of_what_he_has
from app.patterns import Pattern, Patterns
from app.spans import Span

# A sentence begins with them whose main clause stands behind the one of the cue.
_FIRST = """
en: when while whereas although though after before because since once until if
de: als während obwohl nachdem bevor weil wenn
nl: toen terwijl hoewel nadat voordat omdat als
fr: quand lorsque lorsqu alors après tandis puisque si bien
es: cuando mientras aunque después tras si
pt: quando enquanto embora depois após se
it: quando mentre sebbene dopo se
sv: när medan efter sedan innan fastän
da: da mens selvom efter før
nb: da mens selv etter før
pl: gdy kiedy choć chociaż podczas zanim jeśli
cs: když zatímco ačkoli ačkoliv poté
ru: когда пока хотя после если
uk: коли хоча після поки якщо
"""
# What is said begins with them behind a comma, where no “that” is due: als Anna sagte, es sei „aus“.
_SAID_BEHIND_COMMA = """
de: der die das den dem es er sie man wir ich ein eine sein seine ihr ihre dieser diese dieses kein keine
"""
# What comes to another behind a comma.
_AGAINST = Patterns(
    {
        tag: rf",\s(?:{words})\b"
        for tag, words in {
            "en": "while|whereas|although|though",
            "nl": "terwijl",
            "fr": "tandis que|alors que",
            "es": "mientras",
            "pt": "enquanto",
            "it": "mentre",
            "sv": "medan",
            "da": "mens",
            "nb": "mens",
        }.items()
    }
)
# They lead to what stands behind them alone: in what Ann called a farce. But “fair” is what she said.
_WHAT = Pattern(
    r"(?<!\bis )(?<!\bwas )(?<!['’]s )\b(?:what|lo que|o que|quello che|ciò che)\s+\Z"
    r"|(?<!\best )(?<!\bc['’]est )\bce qu(?:e\s+|['’])\Z"
)
_WORD, _COLONS = re.compile(r"\w"), (":", "：")


def is_of_other_clause(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether a quotation stands in another clause than the cue, as far as what joins or parts the two tells."""
    if begins_anew(text, one, cue):
        return True
    if has_verbs_last(cue.language):
        return False
    if is_between_dashes(text, sentence, one, cue):
        return True
    if one.stands_before(cue.span):
        return _is_joined(text, sentence, one, cue)
    if is_behind_insertion(text, sentence, one, cue) or is_behind_outcry(text, sentence, one, cue):
        return True
    if _is_behind_like(text, sentence, one, cue):
        return True
    if is_of_occasion(text, sentence, one, cue) or is_of_what_he_has(text, sentence, one, cue):
        return True
    return _is_behind_first(text, sentence, one, cue) or _is_set_against(text, one, cue)


def _is_behind_first(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether the sentence begins with the clause of the cue, and a comma leads on to the one of the quotation."""
    before = text[sentence.span.start : begin_of(text, cue)]
    if not begins_with_listed(_FIRST, before, cue.language) or PARTED.search(before) or is_inverted(text, cue):
        return False
    last = cue.span.end
    nearer = [other for other in sentence.quotations if Span(last, one.outer.start).contains(other.outer)]
    between = Sentence(Span(last, one.outer.start), nearer).outside(text)
    ended = [other for other in nearer if other.ending(text) == ","]
    parts = between.split(",")[1:]
    if between.startswith(",") and begins_with_listed(_SAID_BEHIND_COMMA, parts[0], cue.language):
        parts = parts[1:]
    if ended:
        parts.append(text[ended[-1].outer.end : one.outer.start])
    return any(
        _WORD.search(part) and not any(begins_with_listed(table, part, cue.language) for table in (THAT, FRAMING))
        for part in parts
    )


def _is_behind_like(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether it is what a clause leads to that “as” parts from the cue: as CBS reports, he gave his word: “Yes”.

    Without the colon it is what the cue says, as in: As Ann said, it is “over”.
    """
    if not begins_with_listed(LIKE, text[sentence.span.start : begin_of(text, cue)], cue.language):
        return False
    between = text[cue.span.end : one.outer.start]
    return between.rstrip().endswith(_COLONS) and bool(_WORD.search(between.partition(",")[2]))


def _is_set_against(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether a comma and “while” lead from what is said to somebody who is named: , while Bob wants it “dead”."""
    against = _AGAINST.get(tag_of(cue.language))
    found = list(against.finditer(text, cue.span.end, one.outer.start)) if against else []
    return bool(found) and names_another(text, Span(found[-1].end(), one.outer.start), cue.named(text), cue.language)


def _is_joined(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether “and” or “but” begins the clause of the cue behind it: a “supermax” in Ohio, and a guard said it was."""
    first = begin_of(text, cue)
    between = text[one.outer.end : first]
    is_told = _WORD.search(text, cue.span.end, sentence.span.end)
    is_beyond = any(Span(one.outer.end, first).contains(other.outer) for other in sentence.quotations)
    if cue.speaker is None or cue.speaker.start < one.outer.end or is_beyond or not is_told:
        return False
    behind = between.lstrip(" ,")
    if begins_with_listed(JOINING, behind, cue.language) and not begins_with_listed(WHEN, behind, cue.language):
        return not PARTED.search(behind)  # “Dead” and gone, Ann said
    if _WHAT.search(between):
        return True
    joint = word_before(text, first)
    if joint is None or joint.start < one.outer.end or not between.strip():
        return False
    return has_listed(JOINING, text, joint, cue.language) and not has_listed(WHEN, text, joint, cue.language)
