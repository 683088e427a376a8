"""What says behind marked words whose motto, answer or last words they were: “Onwards” was his motto, waren ihre Worte.

By its language; what is the speaker's own (was my motto) is left out.
"""

import re

from app.curation.speech.lexicon.told.last_words import LAST
from app.curation.speech.lexicon.written.written import IS, MESSAGES, MOTTOS
from app.patterns import Patterns
from app.words.glyphs import GLYPHS

_OWN = (
    r"my|our|mein\w*|unser\w*|mon|ma|mes|notre|mi|mis|nuestr\w+|meu|minha|nosso|mio|mia|mijn|onze|min|mitt|mina"
    r"|mój|moja|moje|мой|моя"
)
_MORE = {
    "en": "phrase|saying|line|catchphrase|verdict|greeting|refrain|answer|cry|maxim|advice|reply",
    "de": "Satz|Spruch|Lieblingssatz|Lieblingsspruch|Urteil|Fazit|Ruf|Schlachtruf|Worte?",
    "fr": "phrase|formule|mot|cri|adage|verdict",
    "es": "frase|dicho|grito|máxima|veredicto",
    "pt": "frase|ditado|grito|máxima",
    "it": "frase|detto|grido|massima|verdetto",
    "nl": "zin|kreet|uitspraak|oordeel",
    "sv": "fras|ordspråk|rop|omdöme|valspråk|devis|motto",
    "da": "sætning|valgsprog|råb|motto",
    "nb": "setning|valgspråk|rop|motto",
    "ru": "девиз|лозунг|фраза|приговор|кредо",
    "uk": "девіз|гасло|фраза|кредо",
    "cs": "heslo|motto|mottem|heslem",
    "sk": "heslo|motto|mottom|heslom",
    "hr": "geslo|moto|uzrečica",
    "pl": "mottem|hasłem|dewizą|powiedzonko",
}
_AMID = rf"(?: (?!(?:{_OWN})\b)[\w’']+){{0,3}}"


def _spaced(tag: str) -> str:
    nouns = "|".join(table[tag] for table in (MESSAGES, MOTTOS, _MORE) if tag in table)
    found = [rf"(?:{IS[tag]}){_AMID} (?:{nouns})(?!\w)"] if tag in IS and nouns else []
    if tag in LAST and LAST[tag][1]:
        noun, verb = LAST[tag]
        found.append(rf"(?:to )?(?:{verb}){_AMID} (?:l['’])?{noun}(?!\w)")
    return rf"[{GLYPHS}]*[,:]?[ \u00a0](?:[–—-][ \u00a0](?:(?:таков|таким) )?)?(?:{'|'.join(found)})"


BEING_TOLD = Patterns(
    {
        tag: _spaced(tag)
        for tag in sorted(LAST.keys() | IS.keys())
        if tag not in ("zh", "ja", "ko", "th") and (tag in IS or LAST[tag][1])
    }
    | {
        "zh": rf"[{GLYPHS}]*[是乃](?:[^，。我]{{0,6}}的)?(?:遗言|遺言|座右铭|座右銘|口头禅|口頭禪|最后一句话"
        rf"|最後一句話|名言)",
        "ja": rf"[{GLYPHS}]*[がは](?:[^、。私僕]{{0,8}}の)?(?:最後の言葉|遺言|口癖|座右の銘|モットー|合言葉"
        rf"|決まり文句)",
        "ko": rf"[{GLYPHS}]*(?:이|가|은|는) (?:[가-힣]+의 )?(?:마지막 말|유언|좌우명|입버릇|대답)",
        "tr": r"(?:['’]?\w{0,3})? (?:onun|babamın|\w+[ıiuü]n) (?:son sözler|sloganı|düsturu|cevabı|son sözü)",
        "fi": rf"[{GLYPHS}]* (?:oli|olivat|on|ovat) (?!minun)(?:\w+ ){{0,2}}(?:viimei\w+ sana|motto|tunnuslause"
        rf"|vastau|lempilause)\w*",
        "he": rf"[{GLYPHS}]*,? (?:היו|הייתה|היה|זו|זה|היא|הוא) (?:מילותי\w+|המוטו|תשובת\w+|סיסמת\w+)",
        "ar": rf"[{GLYPHS}]* (?:كانت?|هي|هو) (?:آخر (?:كلمات\w*|ما)|شعار\w+|جواب\w+|رد\w+|كلمات\w* الأخيرة)",
    },
    re.IGNORECASE,
)
