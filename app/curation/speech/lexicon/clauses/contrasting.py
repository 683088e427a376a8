"""What sets what is said against what is not: not “a” but “b”, and not “c”."""

# Before what is not said.
NO = """
en: not
de: nicht
nl: niet
fr: pas non
es: no
pt: não
it: non
sv: inte
da: ikke
nb: ikke
ca: no
ro: nu
fi: ei eikä eivät
pl: nie
cs: ne není nikoli
sk: nie
hr: ne nije
sl: ne ni
ru: не
uk: не
bg: не
el: δεν όχι
hu: nem
et: ei mitte
lt: ne
lv: ne nevis nav
id: tidak tak bukan
vi: không
he: לא
fa: نه
"""
# From what is not said to what is said.
BUT = """
en: but
de: sondern
nl: maar
fr: mais
es: sino
pt: mas
it: ma bensì
ro: ci
sv: utan
da: men
nb: men
fi: vaan
pl: lecz ale
cs: ale nýbrž
sk: ale
ru: а но
uk: а але
el: αλλά
hu: hanem
ar: بل
he: אלא
id: melainkan
vi: mà
et: vaid
lt: o bet
lv: bet gan
sl: ampak temveč marveč
bg: а но
ca: sinó
hr: nego već
fa: بلکه
"""
# Right before what is quoted: said “change” and not “crisis”.
AND_NOT = {
    "en": r"(?:but|and) not",
    "de": r"(?:aber|und) nicht",
    "nl": r"(?:maar|en) niet",
    "sv": r"(?:men|och) inte",
    "fr": r"mais pas|et non",
    "es": r"pero no|y no",
    "pt": r"mas não|e não",
    "it": r"ma non|e non",
    "ru": r"а не",
    "uk": r"а не",
    "da": r"(?:men|og) ikke",
    "nb": r"(?:men|og) ikke",
    "pl": r"a nie",
    "cs": r"a ne",
    "sk": r"a nie",
    "hr": r"a ne",
    "sl": r"in ne|ne pa",
    "bg": r"а не",
    "ca": r"i no|però no",
    "ro": r"și nu|nu",
    "el": r"(?:και )?όχι",
    "hu": r"és nem|nem pedig",
    "et": r"mitte",
    "lt": r"(?:ir|o|bet) ne",
    "lv": r"(?:un|bet) ne",
    "id": r"bukan",
    "vi": r"(?:chứ )?không phải",
    "fa": r"و نه|نه",
    "he": r"ולא",
}
