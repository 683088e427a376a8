"""Where a text tells what was said to or of a speaker by somebody else: she was told “no”, he was called “a pig”."""

import re

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.clauses.clauses import AS, RELATIVE
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import find_listed, has_listed, tag_of
from app.curation.speech.lexicon.named.bynaming import BYNAMING
from app.curation.speech.lexicon.told.conveying import PASSING_ON
from app.curation.speech.lexicon.verbs.auxiliaries import PASSIVE
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.curation.speech.lexicon.verbs.verbs import VERBS
from app.curation.speech.relayed.asked import is_asking_of
from app.curation.speech.relayed.suffered import is_suffered
from app.patterns import Pattern
from app.spans import Span, all_of
from app.words.glyphs import GLYPHS

# Languages in which the verb says so itself, and what stands behind the one by whom it is said.
_FORMS = {
    "ja": (r"[^。、]{0,2}(?:わ|ば|か|さ|ら)れ", r"(?:氏|さん)?(?:に|から)"),
    "ko": (r"[^.,]{0,2}(?:불리|불렸|불려|들었|받았)", r"\S{0,3}(?:에게|한테|로부터)"),
    "tr": (r"(?:den|nitelendiril|adlandırıl|çağrıl|suçlan)(?:il|di|mi|me)", r"\S* tarafından"),
    "hi": (r".*?\s*(?:गया|गई|गए|जाता|जाती)(?!\w)", r" (?:के )?द्वारा"),
    "id": (r"di(?:sebut|juluk|tuduh|tany|kata|panggil)", r"\Z"),
    "he": (r"(?:כונ[הו]|כונתה|נקרא\w?|הואש\w+)", r"\Z"),
}
_PASSIVES = {tag: (Pattern(form), Pattern(behind)) for tag, (form, behind) in _FORMS.items()}
# Who is named before such a form says nothing. A plural verb has no subject in the singular: Иванова назвали.
_SINGULAR = Pattern(
    r"(?:[ое]го|ую|юю)\Z|(?<![ьр])(?<!тел)[аяую]\Z|\b[А-ЯЁҐЄІЇ]\w*р[аяую]\Z"
    r"|\A(?:[ИиЇї]х|[Ее](?:го|[её])|[Йй]ого|[Її]ї)\Z"
)
_ANYBODY = Pattern("")
_OBJECTS = {
    "ru": (r"ли\Z", _SINGULAR),
    "uk": (r"(?:ли|но)\Z", _SINGULAR),
    "pl": (r"(?:no|to)\Z", _ANYBODY),
    "sv": (r"\A(?:kalla|anklaga|tillfråga|utpeka|stämpla)(?:de)?s\b|\Abeskr[ei]vs\b", _ANYBODY),
    "da": (r"\A(?:kaldes|kaldtes|anklagedes|anklages|beskrives)\b", _ANYBODY),
    "nb": (r"\A(?:kalles|kaltes|anklages|beskrives)\b", _ANYBODY),
    "fi": (r"\A(?:kutsu|kysy|sano|syyte|hauku|nimite)t(?:tiin|aan|ään)\b", _ANYBODY),
    "el": (r"\A(?:χαρακτηρίσ|αποκλή|κατηγορή)[τθ]ηκ", _ANYBODY),
    "hu": (r"\A(?:meg)?kérdezték\Z", Pattern(r"t\Z")),
    "et": (r"\A(?:nimeta|kutsu|süüdista|hüü)t(?:i|akse|ud)\b", _ANYBODY),
    "bg": (r"\A(?:наречен|определен|описан|обвинен|критикуван|цитиран)", _ANYBODY),
    "ar": (r"\A(?:وُصف|اتُّهم|لُقّب)", _ANYBODY),
}
_IMPERSONAL = {tag: (Pattern(form), name) for tag, (form, name) in _OBJECTS.items()}
# Around one who is called so: a Ruiz lo llamaron.
_TO_HIM = {"es": (Pattern(r"\bal? \Z", re.IGNORECASE), Pattern(r" (?:l[aoe]s?) "))}
# Before the one by whom it is said.
_BY = Pattern(
    r"(?<!\w)(?:by|von|vom|par|por|pelo|pela|da|dal|dalla|door|av|af|przez|oleh)(?: \w+)?\s+\Z", re.IGNORECASE
)
_BY_WHOM = Pattern(
    r" (?:by|par|por|pel[oa]|da|dal|dalla|door|av|af|przez)[ \u00a0](?!(?:phone|email|text|letter|way|then|now|the end"
    r"|carta|teléfono|lettre|téléphone|lettera|telefono)\b)(?:the |an? |his |her |their )?(\w+)"
)
_VERB_AT_THE_END = ("de", "nl")
_ENDED = Pattern(r"[.,;:!?…—–，；：、،؛。]")
# What the cue itself tells: has been called.
_CALLED = Pattern(
    r"(?:been|being|be|was|were|is|are|got) (?:\w+ )?(?:called|dubbed|branded|labell?ed|told|asked|accused|nicknamed)\b"
)
_FEW, _NEAR = 3, 7
# She was heard saying so, was forced to say so, wondered whether.
_GOING_ON = Pattern(r"\s+(?:(?:as\s+)?\w+ing|to (?!\W))")
_HIMSELF = Pattern(r"(?:\bs['’]|\b(?:si|se|sich|zich)\s+)\Z", re.IGNORECASE)
_REACH = 20
# No other is called so, and no object stands between: the judge, Ann, described as “fair”.
_SO_CALLED = Pattern(rf"\s+(?:(?:as|by|in|for|on|at|to)\b|(?:\w+ly |an? |the )?[{GLYPHS}])")
_APPOSED = Pattern(r", (?:(?:often|once|long|also|sometimes|later|now|\w+ly) )?")


def is_said_of_speaker(text: str, cue: Cue) -> bool:
    """Whether the verb is passive, and the speaker the one to whom or of whom it is said."""
    tag, speaker, verb = tag_of(cue.language), cue.speaker, text[slice(*cue.span)]
    if speaker is None:
        return False
    if is_asking_of(verb, tag) or is_suffered(text, cue) or _is_by_another(text, speaker, cue, tag):
        return True
    if tag == "en" and _CALLED.match(verb):
        return True
    if tag in _PASSIVES:
        form, behind = _PASSIVES[tag]
        is_passive = form.match(text, cue.span.start, cue.span.end + _FEW + 2)
        return bool(is_passive) and not behind.match(text, speaker.end)
    if (tag in _TO_HIM and _is_called(text, speaker, cue, tag)) or (
        tag in _IMPERSONAL and _is_object(text, speaker, cue, tag)
    ):
        return True
    between = text[speaker.end : cue.span.start]
    if tag == "en" and _APPOSED.fullmatch(between):  # Ann, described as “brilliant”, left
        is_name = text[max(0, speaker.start - _FEW) : speaker.start].rstrip().endswith(",")  # the judge, Ann, ruled
        is_called = has_listed(CALLING, text, cue.span, tag) and _SO_CALLED.match(text, cue.span.end) is not None
        return verb.endswith("ed") and not (is_name and not is_called)
    if tag in _VERB_AT_THE_END and not between.strip():  # wurde Weber gefragt
        between = f"{text[max(0, speaker.start - _NEAR) : speaker.start]} "
    found = [*find_listed(PASSIVE, between, all_of(between), tag)]
    if not found or _ENDED.search(between) or not _is_of_saying(text, cue) or verb.endswith("ing"):
        return False
    if _BY.search(text, speaker.start - _REACH, speaker.start) or _HIMSELF.search(between[: found[0].start]):
        return False
    inner = between[found[-1].end :]
    joining = [*find_listed(RELATIVE, inner, all_of(inner), tag), *find_listed(JOINING, inner, all_of(inner), tag)]
    leads_on = inner.endswith(" to ") or any(not has_listed(AS, inner, word, tag) for word in joining)
    return not leads_on and (tag in _VERB_AT_THE_END or len(inner.split()) <= _FEW)


def _is_by_another(text: str, speaker: Span, cue: Cue, tag: str) -> bool:
    """Whether a passive verb is followed by the one by whom it is said: attributed to Ann, was in fact said by Bob."""
    by = _BY_WHOM.match(text, cue.span.end) if speaker.end <= cue.span.start else None
    if by is None or text[slice(*speaker)] == by[1] or has_listed(PASSING_ON, text, cue.span, tag):
        return False
    return has_listed(PASSIVE, text, Span(max(speaker.end, cue.span.start - _REACH), cue.span.start), tag)


def _is_called(text: str, speaker: Span, cue: Cue, tag: str) -> bool:
    to, him = _TO_HIM[tag]
    is_to = to.search(text, max(0, speaker.start - _NEAR), speaker.start) is not None
    return is_to and him.fullmatch(text, speaker.end, cue.span.start) is not None


def _is_object(text: str, speaker: Span, cue: Cue, tag: str) -> bool:
    """Whether the form of the verb tells that who is named right before it is not the one who says it."""
    form, name = _IMPERSONAL[tag]
    between, words = text[speaker.end : cue.span.start], text[slice(*speaker)]
    if speaker.start > cue.span.start or len(between.split()) > 1 or not form.search(text[slice(*cue.span)]):
        return False
    return bool(name.search(words)) and not any(has_listed(JOINING, one, all_of(one), tag) for one in (words, between))


def _is_of_saying(text: str, cue: Cue) -> bool:
    """Whether it tells what is said, and leads to nothing that the speaker does: was quoted, was heard saying."""
    is_passed_on = has_listed(PASSING_ON, text, cue.span, cue.language) or _GOING_ON.match(text, cue.span.end)
    return not is_passed_on and any(
        has_listed(table, text, cue.span, cue.language) for table in (VERBS, CALLING, BYNAMING)
    )
