"""What a text leaves open whether somebody says it: she would say “sorry” if asked, he was told to say “sorry”."""

import re

from app.curation.quotations import Quotation
from app.curation.speech.listed import has_listed, tag_of
from app.curation.speech.reporting import Cue
from app.curation.speech.sentences import Sentence
from app.text import all_of

_IF = """
en: if unless whether
de: wenn falls
nl: indien
fr: si s
es: si
ru: если
uk: якщо якби
pl: gdyby jeśli jeżeli
cs: kdyby jestli pokud
ar: لو إذا
he: אם אילו
hi: अगर यदि
id: jika kalau bila
vi: nếu
zh: 如果 假如 要是
ko: 만약
th: ถ้า หาก
"""
# What they introduce are questions.
_ASKING_SO = """
en: ask* wonder* inquire* enquire*
de: frag* wollte
nl: vraag* vroeg*
fr: demand* interrog*
es: pregunt*
pt: pergunt* indag*
it: chied* chies* domand*
sv: fråga* undra*
da: spørg* spurgt*
nb: spør* spurt*
pl: pyta* zapyta*
cs: ptá* zept*
ru: спрос* спраш* интерес*
uk: запита* питає
ar: سأل* تساءل* يسأل* يتساءل*
he: שאל* תהה תהתה
el: ρώτησ* ρωτ* αναρωτ*
zh: 问 問
ko: 물었 묻
ja: 尋ね 問
"""
_BEFORE = re.compile(r"[^,;:.!?–—“”„\"«»]*\Z")
_REACH = 60
_ADVERBS = r"(?:\s+(?:not|never|even|ever|also|still|well|simply|have|\w+ly))*\s+\Z"
# English verbs that ask for what is not said yet, and what they leave a verb as.
_ASKING = r"(?:ask|want|urge|tell|order|force|beg|press|need|expect)(?:e?s|e?d)?|told|called on|call(?:s)? on|wait\w*"
_OPEN = re.compile(
    rf"\b(?:could|should|might|must|may){_ADVERBS}|\b(?:{_ASKING})\b[^,;:]*\bto\s+\Z"
    rf"|\b(?:demand|insist|ask|urge|suggest|recommend|propos)\w* that\b[^,;:]*\Z"
)
_NEEDS_BASE, _BASE = re.compile(r"that\b"), re.compile(r"\b(?:say|tell|call|admit|describe|answer|repeat|use|write)\b")
_WOULD, _IN_CASE = re.compile(rf"\bwould{_ADVERBS}"), re.compile(r"\b(?:if|were|unless)\b", re.IGNORECASE)
_ASKED = re.compile(r"[?？؟;]\s*\Z")
_INTRODUCED = re.compile(r"[:：,，،]\W*\Z")


def is_supposed(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether the cue tells of what may be said, or asks whether it was."""
    introduction = text[min(one.outer.start, cue.span.end) : one.outer.start]
    is_asking = has_listed(_ASKING_SO, text, cue.span, cue.language)
    if not is_asking and _is_question(sentence.outside(text), cue.language) and not _INTRODUCED.search(introduction):
        return True
    found = _BEFORE.search(text, max(sentence.span.start, cue.span.start - _REACH), cue.span.start)
    before = found[0] if found else ""
    if has_listed(_IF, before, all_of(before), cue.language):
        return True
    return tag_of(cue.language) == "en" and _is_open(before, text[slice(*cue.span)], sentence.outside(text))


def _is_question(outside: str, language: str) -> bool:
    found = _ASKED.search(outside)
    return found is not None and (found[0].strip() != ";" or tag_of(language) == "el")


def _is_open(before: str, cue: str, outside: str) -> bool:
    found = _OPEN.search(before)
    if found:
        return not _NEEDS_BASE.search(found[0]) or bool(_BASE.search(cue))
    return bool(_WOULD.search(before)) and bool(_IN_CASE.search(outside))
