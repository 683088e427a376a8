"""Whether somebody named before a verb is the subject of it, whatever is told of him between: Hale, the mayor, said."""

from app.curation.speech.cues.before import REACH, word_before
from app.curation.speech.cues.closing import Closed
from app.curation.speech.cues.reporting import VERB_SECOND, Cue, has_verbs_last
from app.curation.speech.lexicon.clauses.clauses import RELATIVE, THAT
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import has_listed, joined, tag_of
from app.curation.speech.lexicon.people.pronouns import SUBJECTS
from app.curation.speech.lexicon.told.addressing import ARTICLES
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.curation.speech.relayed.going_with import is_set_off_before, leads_to_verb, without_objects
from app.curation.speech.relayed.subject_beside import BEFORE_CLAUSE, begin_of_verb
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of
from app.words.glyphs import GLYPHS

_MARKED = Pattern(rf"[{GLYPHS}][^{GLYPHS}]{{1,400}}[{GLYPHS}]")
_PARTED = Pattern(rf"[,;،、，:(){GLYPHS}]")
# Before a name they begin a clause on somebody else.
_WHO = joined(
    RELATIVE, "it: che\npt: que\nes: que\nca: que\nfr: que\nen: that\nnl: die dat\nsv: som\nda: som der\nnb: som"
)
_CLAUSE = Pattern(rf"[^,;.:!?…\n{GLYPHS}]*\Z")
# What is told of him: (45), the mayor of Ostend,
_SET_OFF = Pattern(r"\A[ \u00a0]?(?:\([^()]{1,30}\))?(?:[,،][ \u00a0][^.!?\n]{1,120}?[,،](?=[ \u00a0][^,،]*\Z))?")
# Where the verb stands second, who says it may stand behind it: Zu Hale sagte der Minister.
_DEFINITE = Patterns({
    "de": r" (?:der|die|das|ein|eine) ", "nl": r" (?:de|het|een) ",
})  # fmt: skip
# One word without the ending of an object, in Turkish: Kaya ise bakan … dedi.
_MAY_SAY_IT = Pattern(r" ise \w+[^\Wıiuü] *")
# What commas set off in the case of who does it.
_HE_IS = Pattern(r", (?:der|(?:m|d|s)?ein|ihr|unser) [^,.;:!?\n]{1,60}, \Z")
_PRONOUN = Patterns({tag: rf"[ \u00a0-](?:t-)?(?:{'|'.join(words)})(?!\w)" for tag, words in SUBJECTS.items()})
# Behind a name and a title they make it a subject; then no other may follow.
_SUBJECT = Patterns(
    {"ja": "[^ 、。「」はがをのに]{0,8}(?:は|が|も)", "ko": r"(?: ?[가-힣]{1,8})?(?:은|는|이|가|도)[ ,]"}
)
_PARTICLE = Patterns({"ja": "[はがも]", "ko": "[은는이가도][ ,]"})
_SUBJECT_THERE = Patterns({"ja": "[はが]", "ko": "[은는이가][ ,]"})
# In English what stands behind a name and is none of these is a noun, which the name tells more of.
_GOING_ON = Pattern(
    r"[ \u00a0,]*(?:\([^()]*\)|(?!family)\w+(?:ly|self|selves)|al(?:so|ready|ways)|then|later|again|still|n?ever|once"
    r"|too|both|first|just|now|here|there|earlier|often|soon|today|tomorrow|yesterday|tonight|this|that|last|has|have|had|would|will"
    r"|could|can|may|might|must|should|did|does|do|is|was|were|are|not|\w+n['’]t"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|about|after|against|amid|among|as|at|before|behind|by|during|for|from|in"
    r"|inside|into|of|on|outside|over|since|through|to|under|until|upon|via|with|within|without)(?!\w)"
)
# Behind a name it tells when, or whose: 会见王明后.
_WHEN = {"zh": tuple("后後前时時的之"), "hi": (" से", " को", " पर", " के", " की", " का", " में"), "fa": (" را",)}
# Code points round a name within which what is told of it ends, and of what may stand between it and its verb.
_NEAR, _LONGEST = 200, 60


def is_subject_before(text: str, cue: Cue) -> bool:
    """Whether the speaker of the cue stands before it as its subject."""
    tag, speaker = tag_of(cue.language), cue.speaker
    if speaker is None or (tag in VERB_SECOND and _has_subject_behind(text, cue, tag)):
        return False
    clause = _CLAUSE.search(text, max(0, speaker.start - _LONGEST), speaker.start)
    if clause and has_listed(_WHO, text, Span(*clause.span()), tag):  # A teacher who accused Hale has said
        return False
    closed = Closed.of(text, Span(max(0, speaker.start - _NEAR), cue.span.end + _NEAR), (), cue, ())
    if closed:
        text, cue = closed.text, closed.cue(text, cue)
        speaker = cue.speaker or speaker
    between = text[speaker.end : begin_of_verb(text, cue, tag)]
    if leads_to_verb(text, speaker, between, tag):
        return True
    if has_verbs_last(tag) or tag == "hu":
        between = _MARKED.sub("", between)
    if tag in _SUBJECT:
        found = _SUBJECT[tag].match(between)
        return found is not None and _SUBJECT_THERE[tag].search(between, found.end()) is None
    return not between.startswith(_WHEN.get(tag, ("\n",))) and _is_tied(text[: speaker.start], between, tag)


def is_whole_subject(text: str, named: Span, cue: Cue) -> bool:
    """Whether no more than an article stands before it in its clause, and nothing between it and the verb.

    Else it may tell of which party or firm somebody is who says it: the minister of the Greens, AKP milletvekili.
    """
    tag, start = tag_of(cue.language), named.start
    if (before := word_before(text, start)) and has_listed(ARTICLES, text, before, tag):
        start = before.start
    between = _MARKED.sub("", text[named.end : begin_of_verb(text, cue, tag)])
    is_bare = _PARTICLE[tag].match(between) is not None if tag in _PARTICLE else not between.strip(" \u00a0,،")
    return is_bare and BEFORE_CLAUSE.search(text, max(0, start - REACH), start) is not None


def has_pronoun_behind(text: str, cue: Cue) -> bool:
    tag = tag_of(cue.language)
    return tag in _PRONOUN and _PRONOUN[tag].match(text, cue.span.end) is not None


def _has_subject_behind(text: str, cue: Cue, tag: str) -> bool:
    if has_listed(CALLING, text, cue.span, tag):  # Hale, der Nachbar, nennt sie „stur“
        is_set_off = _HE_IS.search(text, max(0, cue.span.start - _LONGEST), cue.span.start)
        return has_pronoun_behind(text, cue) and not (is_set_off and text.startswith(" sie ", cue.span.end))
    return has_pronoun_behind(text, cue) or (tag in _DEFINITE and _DEFINITE[tag].match(text, cue.span.end) is not None)


def _is_tied(before: str, between: str, tag: str) -> bool:
    """Whether nothing between a name and its verb begins another clause."""
    if tag == "tr":
        is_set_off = between.startswith((",", " ise "))
        if between.startswith(" ise ") and _MAY_SAY_IT.fullmatch(between):
            return False
        between = between.removeprefix(",").removeprefix(" ise")
        if not is_set_off and len(between.split()) > 1:
            return False
        if is_set_off and between.strip() == "diye":
            return True
    between = without_objects(_SET_OFF.sub("", between), tag)
    if is_set_off_before(before, tag):
        between = between.removeprefix(",")
    if len(between) > _LONGEST or _PARTED.search(between):
        return False
    if tag == "en" and between.strip() and not _GOING_ON.match(between):  # the Green Party minister said
        return False
    return not any(has_listed(table, between, all_of(between), tag) for table in (JOINING, THAT, RELATIVE))
