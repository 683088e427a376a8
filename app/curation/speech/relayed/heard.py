"""What a speaker tells that he heard, or that another wrote to him: she heard “Fire!” and ran."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED
from app.curation.speech.lexicon.clauses.clauses import THAT
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.verbs.auxiliaries import PASSIVE
from app.patterns import Pattern
from app.spans import all_of
from app.words.glyphs import GLYPHS

# To hear, and to be sent.
_HEARING = """
en: hear hears heard hearing overheard receive* receiving
de: hörte* gehört hören erhielt* erhalten
nl: hoorde* gehoord ontving* ontvangen
fr: enten* reçu* reçoi* recevoir
es: oyó oyeron oído oír escuch* recib*
pt: ouvi* receb*
it: sentit* sentì udit* udì ricev*
ro: auzi* primi*
sv: hörde hört höra
da: hørte hørt høre
nb: hørte hørt høre
fi: kuul*
pl: słysza* usłysza* otrzyma*
cs: slyše* uslyše* obdrže*
sk: poču*
ru: слыша* слышит услыша* получи*
uk: чув чула чули почув* почул* отрима*
el: άκουσ* έλαβ*
hu: hall*
ar: سمع* تلقى تلقت
he: שמע* קיבל*
id: mendengar menerima
vi: nghe nhận_được
zh: 听到 聽到 听见 聽見 收到
hr: čuo čula čuli čuje začu*
et: kuulis kuulsid kuuleb kuulevad kuulnud kuuldi
lt: girdėj* išgird*
lv: dzird*
bg: чу чул* чува
ur: سنا سنی سنتے سن
hi: सुना सुनी सुनते सुन
bn: শুন*
fa: شنید*
sl: sliša* prejel*
ca: sentit sentir sentia escolt* rebut
tr: duydu* işitti* aldı
"""
# Whom he heard, behind the verb: reported the president saying, quoted her as saying.
_SAYING = Pattern(
    r"\s+(?!(?:by|as)\b)(?:(?:the|an?|his|her|their)\s+)?[\w’'-]+(?:\s[\w’'-]+){0,3}\s(?:as\s)?(?:saying|telling|shouting|asking)\b"
)
_REPORTING = """
en: report* quot* cit* record* recall*
"""
_OPENS, _ENDS = re.compile(r"[:：]\s*\Z"), "!?！？"
# What a French speaker means to do: il entend « redresser » le pays.
_INTENDED, _REACH = re.compile(rf"\bentend\w*\s*[{GLYPHS}]\s*\w+(?:er|ir|re)\b"), 20
_NOUNS_IN_CAPITALS = ("de", "lb")


def is_heard(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether what the cue leads to is that somebody heard it, or was sent it, as a sentence of its own."""
    if one.stands_before(cue.span):
        return False
    if has_listed(_HEARING, text, cue.span, cue.language):
        return not is_overheard(text, cue)
    before = text[cue.span.end : one.outer.start]
    is_opened = _OPENS.search(before) is not None
    *others, words = PARTED.split(before.rstrip(":： "))
    if others and begins_with_listed(THAT, words.lstrip(), cue.language):  # girdėjęs užuominų, kad
        words = f"{others[-1]} {words}"
    if not has_listed(_HEARING, words, all_of(words), cue.language):
        return False
    if _INTENDED.search(text, max(0, one.outer.start - _REACH), one.outer.end):
        return False
    is_capital = one.beginning(text).isupper() and tag_of(cue.language) not in _NOUNS_IN_CAPITALS
    is_sentence = is_capital or one.ending(text) in _ENDS
    return is_opened or is_sentence or has_listed(THAT, words, all_of(words), cue.language)


def is_saying_of_another(text: str, cue: Cue) -> bool:
    """Whether the speaker tells with the cue what he heard another say: the Herald reported the mayor saying."""
    if cue.speaker is None or cue.speaker.start > cue.span.start or _SAYING.match(text, cue.span.end) is None:
        return False
    return has_listed(_REPORTING, text, cue.span, cue.language)


def is_overheard(text: str, cue: Cue) -> bool:
    """Whether the speaker is the one who was heard: was overheard saying so."""
    if not has_listed(_HEARING, text, cue.span, cue.language):
        return False
    between = text[cue.speaker.end : cue.span.start] if cue.speaker else ""
    return has_listed(PASSIVE, between, all_of(between), cue.language)
