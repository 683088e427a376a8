"""Whether a clause on somebody else tells it: Hale plays a butler who says “dinner is served”."""

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

# Behind one of whom there are many.
_A_MAN_WHO = {
    "en": (r"an?", r"who|that"),
    "de": (r"eine[nrm]?", r"der|die"),
    "nl": (r"een|(?=iemand |mensen |degene )", r"die"),
    "fr": (r"une?", r"qui"),
    "es": (r"una?", r"que"),
    "it": (r"un[ao]?|un['’]", r"che"),
    "pt": (r"uma?|de", r"que"),
    "ca": (r"una?", r"que"),
    "sv": (r"en|ett", r"som"),
    "da": (r"en|et", r"som|der"),
    "nb": (r"en|ei|et", r"som"),
}
# In these no article tells it, but what the speaker does stands before whom the clause is on.
_WHO = {
    "ru": r"котор(?:ый|ая)", "uk": r"як(?:ий|а)", "pl": r"któr[ya]", "cs": r"kter[ýá]", "sk": r"ktor[ýá]",
    "hr": r"ko(?:ji|ja)|ко(?:ји|ја)", "bg": r"ко(?:йто|ято)",
}  # fmt: skip
_OF = r"(?:из|с|со|от|на|в|во|під|від|з|із|z|ze|w|we|od|na|u|iz|из|у|v|ve)\b"
_DOES = r"[ \u00a0](?!" + _OF + r")[^\W\dA-ZА-ЯЁІЇЄ][^,.;:]*[ \u00a0][^\W\dA-ZА-ЯЁІЇЄ]\w+"
# Where the verb stands last, what they say stands before it.
_MARKED = rf"(?:[{GLYPHS}][^{GLYPHS}]+[{GLYPHS}][ \u00a0])?"
_ON_ANOTHER = Patterns(
    {
        tag: rf"(?P<before>[^,]*?)(?<!\w)(?:{a})[ \u00a0]?(?:[^\s,;:.]+[ \u00a0]){{0,3}}[^\s,;:.]+,?[ \u00a0]"
        rf"(?:{who})[ \u00a0]{_MARKED if tag == 'nl' else ''}"
        for tag, (a, who) in _A_MAN_WHO.items()
    }
    | {tag: rf"(?P<before>){_DOES},[ \u00a0](?:{who})[ \u00a0]" for tag, who in _WHO.items()}
)
# Before a name in a clause on whoever says it: the director whom Bob appointed.
_WHOM_HE = Patterns({
    "ar": r"\s\S+(?: \S+)?\s(?:الذي|التي|الذين)\s(?!يدعى|تدعى|يسمى|تسمى|اسمه)\S+\s",
    "he": r"(?:\A|[.!?\n]\s?)ה\S+ ש\S+\s\Z",
})  # fmt: skip
_REACH = 40
# He is one himself: Hale is a man who says.
_IS = Pattern(
    r"(?:\A|(?<!\w))(?:is|was|are|were|as|remains?|became|like|es|era|fue|como|è|fu|come|é|foi|est|était|comme|ist|war|wie|als"
    r"|är|var|som|er|is|was)\s*(?:not\s|also\s|\w+ment[ei]?\s)?\Z"
)


def is_of_another_man(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether the verb is of a clause on one whom the speaker plays, meets or tells of."""
    tag = tag_of(cue.language)
    if tag == "ar":
        return speaker.start > cue.span.end and bool(_WHOM_HE["ar"].fullmatch(text, cue.span.end, speaker.start))
    if tag == "he" and text[speaker.end : cue.span.start].isspace():
        return _WHOM_HE["he"].search(text, max(0, speaker.start - _REACH), speaker.start) is not None
    if tag not in _ON_ANOTHER or speaker.end >= cue.span.start:
        return False
    found = _ON_ANOTHER[tag].fullmatch(text, speaker.end, cue.span.start)
    return found is not None and (tag in _WHO or not _IS.search(found["before"]))
