"""Whether a sentence says that it was another who said so: it was not Bob who said “no”, non è stato Rossi a dirlo."""

from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Patterns
from app.spans import Span

# Before the name, with an article, and behind it.
_ROUND = {
    "en": (r"[Ii]t (?:(?:was|is|has)(?: not| never)|wasn['’]t|isn['’]t|hasn['’]t)(?: been)?", r",? who "),
    "it": (r"[Nn]on (?:è|era|fu|sono|erano|è stat[ao]|era stat[ao]|sarà)", r",? (?:a |che |quell[oa] che )"),
    "ca": (r"[Nn]o (?:va ser|és|era|ha estat|fou)", r",? (?:qui|el que|la que|que) "),
    "es": (r"[Nn]o (?:fue|es|era|ha sido|fueron)", r",? (?:quien|el que|la que|que) "),
    "pt": (r"[Nn]ão (?:foi|é|era|foram)", r",? (?:quem|que|o que|a que) "),
    "ro": (r"[Nn]u(?: a fost| este| e| era)?", r"(?: a fost| este| e| era)?,? (?:cel|cea) care "),
    "bg": (r"[Нн]е (?:беше|бе|е)", r",? (?:този|онзи|тази|онази),? ко(?:йто|ято) "),
    "et": (r"(?:[Ss]ee )?[Ee]i olnud", r",? kes "),
    "lt": (r"(?:[Tt]ai )?[Nn]ebuvo", r",? (?:kuris|kuri|kas) "),
    "lv": (r"(?:[Tt]as |[Tt]ā )?[Nn]ebija", r",? kas "),
    "pl": (r"[Nn]ie był[ao]? to", r",? (?:któr[ya]|kto) "),
    "cs": (r"[Nn]ebyl[ao]? to|(?<!\w)(?:[Tt]o |a )?[Nn]e|[Nn]ení to", r",? (?:kdo |kter[ýá] )?"),
    "sk": (r"[Nn]ebol[ao]? to|(?<!\w)(?:[Tt]o |a )?[Nn]ie|[Nn]ie je to", r",? (?:kto |ktor[ýá] )?"),
    "hr": (r"[Nn]ije|[Nn]ije (?:bi(?:o|la)|to)|[Нн]ије", r",? (?:taj |onaj |ta |она |онај |тај )?(?:koj[ia]|кој[иа]) "),
    "sl": (r"[Nn]i (?:bil[a]?)?|[Nn]i", r",? (?:tist[ia],? )?ki "),
    "el": (r"[Δδ]εν? (?:ήταν|είναι)", r",? (?:αυτ\w+ )?που "),
    "ar": (r"(?:ليس|ليست|لم يكن|لم تكن)", r" (?:هو |هي )?(?:من|الذي|التي) "),
    "he": (r"(?:זה )?לא (?:היה |הייתה |היתה )?", r" (?:הוא |היא )?(?:ש|זה ש|זו ש)"),
    "zh": (r"(?:不是|并非|並非|并不是|並不是)", r"(?:[^，。“”]{0,4})[说說讲講提]"),
}
_BEFORE = Patterns({tag: rf"(?<!\w)(?:{before})\s?(?:\w{{1,3}}['’ ]?)?\Z" for tag, (before, _) in _ROUND.items()})
_BEHIND = Patterns({tag: behind for tag, (_, behind) in _ROUND.items()})
# Behind the name alone.
_NOT_HE = Patterns({
    "de": r" (?:war|ist) es (?:auch )?nicht,? (?:der|die|das)\b", "nl": r" was het niet,? die\b",
    "ja": r"(?:氏|さん)?(?:では|じゃ)(?:ない|なかった|ありません)", "ko": r"(?:이|가) 아니", "tr": r" değil(?:di)?\b",
    "fi": r" ei ollut (?:se|hän), joka\b", "hi": r" नहीं (?:था|थे|थी|हैं|है)", "fa": r" نبود که",
})  # fmt: skip


def is_not_him(text: str, cue: Cue) -> bool:
    """Whether what stands round the name of who is said to say so tells that this one did not."""
    tag, speaker = tag_of(cue.language), cue.speaker
    if speaker is None:
        return False
    if tag in _NOT_HE and _NOT_HE[tag].match(text, speaker.end):
        return True
    before = Span(max(0, speaker.start - REACH), speaker.start)
    return tag in _BEFORE and bool(_BEHIND[tag].match(text, speaker.end) and _BEFORE[tag].search(text, *before))
