"""What a reporter tells in brackets of what stands before them: Mare Nostrum (“Our Sea”), (see “Tables”)."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import REACH, stands_behind, word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.lexicon.named.naming import NAMING
from app.curation.speech.names.hearers import is_name
from app.curation.speech.turns.another import NOUNS_IN_CAPITALS
from app.patterns import Pattern, Patterns
from app.words.glyphs import GLYPHS

_SEEING = Patterns({
    tag: rf"\((?:cf|{words})\b[^()]*\Z"
    for tag, words in {
        "en": "see", "de": "siehe|vgl", "nl": "zie|vgl", "fr": "voir", "es": "véase|ver|vid", "pt": "ver|veja",
        "it": "vedi", "sv": "se|jfr", "da": "se|jf", "nb": "se|jf", "fi": "katso|ks", "et": "vt", "pl": "patrz|por",
        "cs": "viz|srov", "hr": "vidi|usp", "ru": "см|ср", "uk": "див|пор",
    }.items()
})  # fmt: skip
# A bracket that holds nothing but what stands in marks, with commas between.
_NAME = rf"[{GLYPHS}][^{GLYPHS}()]*[{GLYPHS}]"
_OPENED, _CLOSED = re.compile(rf"\((?:{_NAME},\s*)*\s*\Z"), re.compile(rf"(?:,\s*{_NAME})*\s*\)")
# In brackets they lead to what others would say for it.
_TRANSLATED = Pattern(
    r"\((?:(?:in |zu |auf )?(?:English|(?:dt|engl|frz)\.|[Dd]eutsch|Englisch)(?: for)?|literally|roughly"
    r"|meaning|that is|i\.e\."
    r"|wörtlich|sinngemäß|etwa|(?:en )(?:français|anglais|español|inglés|català|castellano)|littéralement|soit"
    r"|c['’]est-à-dire|literalmente|es decir|o sea|ou seja|em (?:português|inglês)|in (?:italiano|inglese)"
    r"|letteralmente|cioè|ovvero|in het (?:Nederlands|Engels)|letterlijk|oftewel|ofwel|vrij vertaald"
    r"|på (?:svenska|engelska|dansk|engelsk|norsk)|bokstavligen|ungefär|bogstaveligt|bokstavelig talt|(?:suom"
    r"|engl)\.|suomeksi|kirjaimellisesti|eli"
    r"|po (?:polsku|angielsku)|dosłownie|czyli|česky|anglicky|doslova|neboli|tedy|slovensky|po (?:slovensky|hrvatski"
    r"|srpski|engleski)|doslovno|odnosno|to jest|по-русски|по-английски|буквально|букв\.|рус\.|то есть|українською"
    r"|буквально|дослівно|тобто|български|буквально|δηλαδή|κυριολεκτικά|στα ελληνικά|magyarul|szó szerint|azaz"
    r"|Türkçesi|Türkçe|yani|kelimenin tam anlamıyla|în (?:română|engleză)|literal|adică)[,:]?\s*\Z"
)

# What was said in another language is told in the paper's behind a dash.
_SAID_IN = Patterns(
    {
        tag: rf"(?<!\w)(?:{words})\s*[–—-]\s*\Z"
        for tag, words in {
            "en": r"in (?:\w+ )?(?:[A-Z]\w*(?:ian|ish|ese|ic)|French|German|Greek|Latin|Dutch|Hebrew|Mandarin|Hindi"
            r"|Urdu|Welsh|Gaelic|Czech|Swahili|Zulu|Xhosa|Afrikaans|Catalan|Basque|Yiddish|Thai|Farsi|Tamil|Bengali|Māori)",
            "de": r"auf (?:[A-Z]\w+isch|Deutsch|Latein)",
            "nl": r"in het [A-Z]\w+",
            "fr": r"en (?:\w+(?:ais|ien|ois)|allemand|espagnol|arabe|latin|grec|russe|turc|hébreu)",
            "es": r"en (?:\w+és|italiano|alemán|español|catalán|árabe|latín|griego|ruso|turco|hebreo)",
            "pt": r"em (?:\w+ês|italiano|alemão|espanhol|catalão|árabe|latim|grego|russo|turco|hebraico)",
            "it": r"in (?:\w+ese|italiano|tedesco|spagnolo|catalano|arabo|latino|greco|russo|turco|ebraico)",
            "sv": r"på \w+ska",
            "da": r"på \w+sk",
            "nb": r"på \w+sk",
            "pl": r"po \w+sku",
            "cs": r"\w+(?:sky|cky)",
            "ru": r"по-\w+ски",
            "uk": r"\w+ською",
        }.items()
    }
)


def is_gloss(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is a translation or another name of what stands before the bracket that it stands in alone."""
    near = max(0, one.outer.start - REACH)
    tag = tag_of(cue.language)
    if tag in _SEEING and _SEEING[tag].search(text, near, one.outer.start):
        return True
    if _TRANSLATED.search(text, near, one.outer.start):
        return True
    if one.outer.start > cue.span.end and tag in _SAID_IN and _SAID_IN[tag].search(text, near, one.outer.start):
        return True
    opened = _OPENED.search(text, near, one.outer.start)
    if opened is None or not _CLOSED.match(text, one.outer.end):
        return False
    before = text[max(0, opened.start() - 2) : opened.start()].strip()
    if before and before[-1] in GLYPHS:
        return True
    word = word_before(text, opened.start())
    if stands_behind(NAMING, text, opened.start(), word, cue):  # the song (“Gone”)
        return is_name(text[slice(*one.pieces[0])])
    is_of_name = word is not None and text[word.start].isupper() and tag not in NOUNS_IN_CAPITALS
    return is_of_name and is_name(text[slice(*one.pieces[0])])
