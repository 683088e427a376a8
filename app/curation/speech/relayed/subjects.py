"""Who says it, where that is another than the one who is named: an aide to Bob said, officials said that Bob was."""

import re
from collections.abc import Iterable

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import REACH, word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.clauses.clauses import THAT
from app.curation.speech.lexicon.listed import begins_with_listed, find_listed, has_listed, tag_of
from app.curation.speech.lexicon.named.media import MEDIA
from app.curation.speech.lexicon.told.addressing import ARTICLES
from app.curation.speech.names.hearers import is_name
from app.curation.speech.relayed.absolute import is_absolute
from app.curation.speech.relayed.antecedents import is_of_another_man
from app.curation.speech.relayed.called import is_called_so
from app.curation.speech.relayed.clause_before import is_in_clause_before
from app.curation.speech.relayed.companions import is_beside
from app.curation.speech.relayed.governed import is_governed
from app.curation.speech.relayed.last_subjects import has_subject_last
from app.curation.speech.relayed.of_many import is_of_many
from app.curation.speech.relayed.on_account import is_told_on_account
from app.curation.speech.relayed.posing import is_posed_as, is_spoken_for
from app.curation.speech.relayed.pronouns import is_another_pronoun
from app.curation.speech.relayed.told_amid import is_told_amid
from app.curation.speech.relayed.told_by_many import is_told_by_many
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

# When and where it is said; and no more than a title between “that” and the name.
_WHEN = Pattern(r"(?:[ \u00a0][\w’'-]+){0,5}[ \u00a0]*[,،]?[ \u00a0]*")
_TITLE = Pattern(r"(?:[ \u00a0][\w’'-]+\.?){0,3}[ \u00a0]*(?:\w{1,4}['’])?")
_YES = Pattern(r"[ \u00a0](?:s[íìi]m?|no|não|oui|non|ναι|όχι|да|нет|так|ні)[ \u00a0]", re.IGNORECASE)
# What follows a name of which it is told without “that”: officials said Bob was, sagte, Weber sei.
_TOLD_OF = Patterns(
    {
        "en": r"\s+(?:is|was|are|were|has|had|will|would|could|should|can|cannot|may|might|must|did|does)\b(?! made\b)",
        "de": r"\s+(?:sei|habe|hätte|werde|würde|könn[et]e|müss[et]e|solle|wolle|dürf[et]e|wäre|sehe|gehe|wisse)n?\b",
    }
)
_IT_IS_SAID = Pattern(r"hei(?:ß|ss)t es|hie(?:ß|ss) es")
# 说这话的是王明: he is who says it.
_IS_WHO = Pattern(r"\w{0,3}的(?:是|人)")
# A paper behind what it tells: 《江城早报》报道说.
_REPORTED = Pattern(r"，[^，。“”]{2,20}(?:报道|報道|报导|報導)\Z")
_WITHOUT_THAT = Pattern(r",[ \u00a0](?:der |die )?")
# A name with the ending of an owner, and a verb that ends the sentence: Ali'nin geldiğini söyledi.
_OWNER, _FINITE = Pattern(r"['’]n?[ıiuü]n\b"), Pattern(r"(?:[dt][ıiuü]|yor|m[ıiuü]ş)(?:l[ae]r)?\Z")
# Who a sentence is on, before somebody of whom that one says it, and the end of it: 市長は、鈴木氏が「遅れた」と述べた.
_TOPIC = Patterns({
    "ja": rf"(?:\A|[。\n{GLYPHS}]|、)[^、。「」\n]{{0,12}}[^日年月回度後前時今でに、。]は、?\Z",
    "ko": r"(?:\A|[.\n,]\s?)(?:[가-힣]+ ){0,3}[가-힣]*[^\W오이번날때에서후전제]+(?:은|는),? \Z",
})  # fmt: skip
_AS_SUBJECT = Patterns({"ja": "(?:氏|さん|首相|議員|社長|市長|知事)?(?:が|も)", "ko": r"(?:이|가|도)(?!\w)"})
_ENDING = Patterns({"ja": r"[^。、とよ]{0,10}(?:[。\n]|\Z)", "ko": r"[^.,\s]{0,6}(?:[.\n]|\Z)"})
_OPENING = Pattern(r"(?:^|[.,;:!?…\n])[ \u00a0]*\Z")


def has_other_subject(text: str, cue: Cue, quotations: Iterable[Quotation]) -> bool:
    """Whether the text tells that somebody else says it than the one whom the words for the speaker name."""
    if cue.speaker is None:
        return False
    if any(is_other(text, cue.speaker, cue) for is_other in _ARE_OTHERS):
        return True
    is_behind = cue.span.end <= cue.speaker.start
    return is_behind and any(_is_subject(text, one, cue.speaker, cue) for one in quotations)


def _is_told_of(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether he is whom it is told of by name, in the clause that the cue leads to; by “he” it may be himself."""
    if text[slice(*speaker)].islower() or text[slice(*speaker)] in "他她它我您你":
        return False
    tag, between = tag_of(cue.language), text[cue.span.end : speaker.start]
    if tag == "tr":
        return bool(_OWNER.match(text, speaker.end)) and _FINITE.search(text[slice(*cue.span)]) is not None
    if tag == "de" and speaker.end <= cue.span.start and _IT_IS_SAID.fullmatch(text, *cue.span):
        return _is_clause_of(text, speaker, cue)
    if speaker.start < cue.span.end:
        return tag == "zh" and _REPORTED.search(text, speaker.end, cue.span.start) is not None
    if tag == "zh":  # 文章说,王明
        return text[cue.span.start - 1 : cue.span.start].isalnum() and not _IS_WHO.match(between)
    if not between.strip():
        is_behind_subject = text[max(0, cue.span.start - 2) : cue.span.start].rstrip()[-1:].isalnum()
        return is_behind_subject and tag == "en" and _is_clause_of(text, speaker, cue)
    if tag == "de" and _WITHOUT_THAT.fullmatch(between):
        return _is_clause_of(text, speaker, cue)
    thats = [*find_listed(THAT, text, Span(cue.span.end, speaker.start), cue.language)]
    if not thats or not _WHEN.fullmatch(text, cue.span.end, thats[-1].start):
        return False
    naming = text[thats[-1].end : speaker.start]
    return _TITLE.fullmatch(naming) is not None and not _YES.match(naming)


def _is_of_topic(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether he is the subject of what another says, to whom the verb that ends the sentence belongs."""
    tag = tag_of(cue.language)
    if tag not in _TOPIC or speaker.end > cue.span.start or not _AS_SUBJECT[tag].match(text, speaker.end):
        return False
    is_last = _ENDING[tag].match(text, cue.span.end) is not None
    return is_last and _TOPIC[tag].search(text, max(0, speaker.start - REACH), speaker.start) is not None


def _is_clause_of(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether a clause without “that” begins with his name."""
    tag = tag_of(cue.language)
    return tag in _TOLD_OF and _TOLD_OF[tag].match(text, speaker.end) is not None


def _is_subject(text: str, one: Quotation, speaker: Span, cue: Cue) -> bool:
    """Whether a paper or a firm whose name stands in marks says it: «El País» dice que, heute schrieb „Die Welt“."""
    if one.outer.end <= cue.span.start:
        if text[one.outer.end : cue.span.start].strip() or not _begins(text, one, cue):
            return False
        behind = text[cue.span.end : speaker.start]
    elif cue.span.end <= one.outer.start and one.outer.end <= speaker.start:
        if text[cue.span.end : one.outer.start].strip():
            return False
        behind = text[one.outer.end : speaker.start]
    else:
        return False
    is_led_on = begins_with_listed(THAT, behind.lstrip(" \u00a0,،"), cue.language)
    is_led_on = is_led_on or (behind.isspace() and _is_clause_of(text, speaker, cue))
    return is_led_on and is_name(text[slice(*one.pieces[0])])


def _begins(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether a sentence or a clause begins with it, or with what it is before its name: the daily “The Sentinel”."""
    at = one.outer.start
    for table in (MEDIA, ARTICLES):
        if (word := word_before(text, at)) and has_listed(table, text, word, cue.language):
            at = word.start
    return _OPENING.search(text, max(0, at - REACH), at) is not None


_ARE_OTHERS = (
    is_absolute, is_governed, is_beside, is_of_many, is_told_amid, is_told_by_many, is_called_so, is_of_another_man,
    is_posed_as, is_spoken_for, is_in_clause_before, is_another_pronoun, _is_told_of, _is_of_topic,
    is_told_on_account, has_subject_last,
)  # fmt: skip
