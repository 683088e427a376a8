"""Words of a capital that are somebody's, and no name: what is called out, answered, or written on something."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

# What is called out or answered stands whole at the end: gritaron en la plaza «Justicia».
_CRYING = """
es: grit* core* respond* contest*
fr: cri* scand* répond* lanc*
it: grid* scand* rispo* urla*
pt: grit* entoa* respond*
ca: crid* core* respon* contest*
nl: roep* riep* scandeer* antwoord*
sv: ropa* skander* svara*
da: råb* svar*
nb: rop* svar*
ru: крич* крикн* скандир* ответ* отвеч*
uk: крич* крикн* сканду* відпов*
bg: извика* скандира* отговор*
pl: krzycz* krzykn* skand* odpow*
cs: křič* křikl* skand* odpov*
sk: krič* skand* odpov*
hr: vik* uzvik* skand* odgovor*
sl: vzklik* vpi* odgovor*
ro: strig* scand* răspun*
fi: huu* vasta*
hu: kiált* kiabál* skand* felel* válaszol*
el: φώναξ* φωνάζ* απάντησ*
"""
# What is written whole at the end stands on something: escribió en la pared «Basta».
_WRITING = """
es: escrib* pint* grab*
fr: écri* pein* grav* trac*
it: scri* dipin* inci*
pt: escrev* pint* grav*
ca: escri* pint* grav*
ro: scri*
nl: schreef schrijft schreven kladde
sv: skrev skriver skrivit klottrade
da: skrev skriver skrevet
nb: skrev skriver skrevet
ru: написал* писал* нацарапал*
uk: написа* писа*
bg: написа* пише
pl: napisa* pisa*
cs: napsa* psal*
sk: napísa* písal*
hr: napisa* pisa*
sl: napisa* pisal*
el: έγραψ*
hu: írta írt írták
fi: kirjoitt*
"""
_ON = Patterns(
    {
        tag: rf"(?<!\w)(?:{words})\s*\Z"
        for tag, words in {
            "es": r"(?:en|sobre) (?:la|el|las|los|su|sus|una?) \w+", "fr": r"sur (?:la|le|les|l['’]|sa|son|une?) ?\w+",
            "it": r"(?:su|sul|sulla|sullo|sui|sugli|sulle)(?: un| una)? \w+|sull['’]\w+",
            "pt": r"(?:n[ao]s?|num|numa) (?:sua |seu )?\w+", "ca": r"(?:a la|al|en una?|sobre la|sobre el) \w+",
            "ro": r"pe (?:un |o )?\w+", "nl": r"op (?:de|het|een|zijn|haar) \w+", "sv": r"på \w+", "da": r"på \w+",
            "nb": r"på \w+", "ru": r"на \w+", "uk": r"на \w+", "bg": r"на \w+", "pl": r"na \w+", "cs": r"na \w+",
            "sk": r"na \w+", "hr": r"na \w+", "sl": r"na \w+", "el": r"στ(?:ον?|ην?) \w+", "hu": r"az? \w+r[ae]",
            "fi": r"\w+(?:an|en|in|ään|een|iin)",
        }.items()
    }
)  # fmt: skip
_ENDED = Pattern(rf"[{GLYPHS}]*\s*(?:[.!?…]|\Z|\n)")


def is_called_out(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it ends the clause of a verb of calling out or answering, with nothing between that parts the two."""
    if one.stands_before(cue.span):
        return False
    if not (has_listed(_CRYING, text, cue.span, cue.language) or _is_written_on(text, one, cue)):
        return False
    return _ENDED.match(text, one.outer.end) is not None and not PARTED.search(text, cue.span.end, one.outer.start)


def _is_written_on(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether the cue tells that it is written on what stands before it."""
    tag, gap = tag_of(cue.language), Span(cue.span.end, one.outer.start)
    return tag in _ON and has_listed(_WRITING, text, cue.span, tag) and _ON[tag].search(text, *gap) is not None
