"""What somebody tells that he, or another, did not say: powiedział, że nie mówił „hańba”."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Patterns
from app.spans import Span

# “Not” with a verb of saying, between the cue and the marks; elsewhere such a verb is seen to claim them.
_NOT_SAID = {
    "pt": r"(?:não|nunca|jamais)(?: \w+){0,2}? (?:disse\w*|dito|dissera|falou|falado|dizer|dizia)(?: que| a palavra)?",
    "pl": r"nie (?:mówi[łlć]\w*|powiedzia[łlć]\w*|powiedzieli|uży(?:ł|w)\w*)(?: (?:nikomu|nigdy))?(?:,? że| słow\w+)?",
    "cs": r"ne(?:řekl|říkal|použil|vyslovil)\w*(?: \w+)?(?:,? že| slov\w+)?",
    "sk": r"ne(?:povedal|hovoril|použil|vyslovil)\w*(?: \w+)?(?:,? že| slov\w+)?",
    "ru": r"не (?:говорил|сказал|произносил|произн[её]с|употреблял|называл)\w*(?: никому)?(?:,? что| слов\w+)?",
    "uk": r"не (?:казав|казал|говорив|говорил|сказав|сказал|вживав|вживал)\w*(?: нікому)?(?:,? що| слов\w+)?",
    "bg": r"не (?:е |са |съм )?(?:каз|говор)\w*(?:,? че| дума\w+)?",
    "hr": r"(?:nije|nisu|nisam)(?: \w+)? (?:rek|kaza|govori|izgovori)\w*(?:,? da| riječ\w*| reč\w*)?"
    r"|(?:није|нису)(?: \w+)? (?:рек|каза|говори|изговори)\w*(?:,? да| реч\w*)?",
    "sl": r"(?:ni|niso|nisem)(?: \w+)? (?:rek|dejal|govoril|izrek)\w*(?:,? da| besed\w+)?",
    "hu": r"(?:nem|sosem|soha nem) (?:mond|használ|beszél)\w*(?: (?:azt|olyat|ki))?(?:,? hogy| a)?",
    "el": r"δεν (?:είχε |έχει )?(?:είπ|πει|πω|ποτέ είπε|ανέφερ|χρησιμοποί)\w*(?: ποτέ)?(?: τη λέξη| ότι)?",
    "ro": r"nu (?:a |au |ar fi )?(?:\w+ )?(?:spus|zis|folosit|rostit)(?: niciodată)?(?: că| cuvântul)?",
    "ar": r"(?:لم|لا) (?:يقل|تقل|يقول|تقول|يستخدم|تستخدم)(?: كلمة| قط| أبدا)?(?: إن)?",
    "fi": r"(?:ei|eivät|ettei|etteivät)(?: \w+){0,2}? (?:sano|puhu|käyttä)\w*(?: koskaan)?(?: sanaa)?",
}
_BEFORE = Patterns({tag: rf"(?<!\w)(?:{words}):?\s*\Z" for tag, words in _NOT_SAID.items()})
# The same behind the marks, and before the cue.
_BEHIND = Patterns({
    "ko": r"(?:이?라)?(?:고|는|란)? ?(?:말(?:을|은)? ?)?(?:말)?(?:한|했던|쓴) (?:적|일)(?:이|은|도)? 없",
    "ja": r"(?:と|など)(?:は|も|という言葉は)?(?:一度も)?(?:言|話|発言)[^。、]{0,6}(?:ない|なかった|いない)",
    "tr": r"\s(?:\w+ )?(?:de|söyle|kullan)m[ea]di[ğk]\w*",
    "hi": r"\s(?:कभी )?(?:नहीं|न) (?:कहा|बोला)",
})  # fmt: skip


def is_not_said(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether what the cue leads to is that this was not said."""
    tag = tag_of(cue.language)
    if tag in _BEHIND and one.stands_before(cue.span):
        return _BEHIND[tag].match(text, one.outer.end, cue.span.start) is not None
    if tag not in _BEFORE or one.outer.start <= cue.span.end:
        return False
    return _BEFORE[tag].search(text, *Span(cue.span.end, one.outer.start)) is not None
