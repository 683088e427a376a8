"""Who else says something, or calls it so, with the verb of the cue: назвал это «шагом», оппозиция — «позором»."""

from collections.abc import Iterable

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue, find_reporting
from app.curation.speech.cues.sentences import TERMINAL
from app.curation.speech.lexicon.clauses.clauses import THAT
from app.curation.speech.lexicon.clauses.joining import JOINING, TURNING
from app.curation.speech.lexicon.listed import WORD, begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of

# Between what the one calls it and what the other does.
_AND_HE = Patterns(
    dict.fromkeys(("ru", "uk", "bg"), r",\s(?:[аиі]\s)?\w+(?:\s\w+)?\s[—–-]\s")
    | {
        "hr": r",\s[aа]\s(?!i\b|и\b|ne\b)\w+\s",
        "pl": r",\s(?:a|zaś)\s(?!nawet|także|nie|potem)\w+\s",
        "cs": r",\s(?:opozice|vláda|senát|kritici|odpůrci|odbory)\s",
        "sv": r",\s(?:och |men )?\w{4,}(?:en|et|erna|arna)\s",
        "da": r",\s(?:og |men )?\w{4,}(?:en|et|erne)\s",
        "nb": r",\s(?:og |men )?\w{4,}(?:en|et|ene)\s",
    }
)
# The same where what is said stands on both sides: said “yes”, the port “no”; these words only go on.
_THEN = (
    "затем|потом|позже|снова|далее|сначала|даже|или|не|та|потім|згодом|знову|навіть|або|после|накрая|дори|potem"
    "|później|"
    "nawet|lub|czy|nie|pak|poté|potom|později|dokonce|také|nebo|či|nikoli|ne|neskôr|dokonca|alebo|onda|zatim"
    "|poslije|čak|"
    "ili|te|nato|kasneje|celo|ali|sitten|myöhemmin|jopa|tai|ei|siis|hiljem|isegi|või|tada|vėliau|net|ar|tad|vēlāk|pat|"
    "vai|lalu|kemudian|bahkan|atau|juga|bukan|igen|senare|även|inte|siden|senere|også|ikke"
)
_ANOTHER = rf"(?!(?:{_THEN})\b)\w{{3,}}"
_WITH_DASH = rf",\s(?:\w\s)?(?:\w+\s)?{_ANOTHER}\s[—–-]\s"
_AND_ANOTHER = Patterns(
    dict.fromkeys(("ru", "uk", "bg", "pl", "lt", "lv"), _WITH_DASH)
    | dict.fromkeys(("fi", "et", "id"), rf",\s(?:\w+\s)?{_ANOTHER}\s")
    | dict.fromkeys(("cs", "sk", "hr", "sl"), rf"(?:,\s(?:[aа]\s)?|\s[aа]\s){_ANOTHER}\s|{_WITH_DASH}")
    | {"he": r",\sו(?!לא\b|גם\b|אף\b|אחר)\w{3,}\s"}
    | dict.fromkeys(("sv", "da", "nb"), rf"(?:,\s|,?\s(?:och|og|men)\s){_ANOTHER}(?:en|et|[ae]rna|ene|erne)\s")
)
# The same with a verb of calling; behind these words it is still the one who speaks.
_GOING_ON = (
    "zelfs|ja|dus|ook|of|ofwel|eerder|gewoon|rentav|snarare|eller|endda|endog|heller|snarere|wręcz|wprost|raczej"
    "|po prostu"
    "|скорее|вернее|просто|точнее|радше|швидше|просто|chiar|ba|sau|beveik|even|or|rather|indeed|also|very|simply"
    "|almost|not"
    "|perhaps|yes|always|bil|بل|أو|حتى|وحتى|ואף|או|גם|אף"
)
_CALLS = rf"(?!(?:{_THEN}|{_GOING_ON})\b)"
_AND_OTHERS = Patterns({
    "nl": rf",\s(?:(?:de|het|zijn|haar|hun)\s)?{_CALLS}\w{{4,}}\s", "en": rf",\s{_CALLS}(?:[a-z]+\s)?[a-z]{{3,}}s\s",
    "sv": rf",\s{_CALLS}\w{{4,}}n\s", "pl": rf",\s{_CALLS}\w{{4,}}(?<!ym)(?<!im)(?<!ą)\s",
    "ru": rf",\s{_CALLS}\w{{4,}}(?<!ым)(?<!им)(?<!ой)(?<!ей)\s", "uk": rf",\s{_CALLS}\w{{4,}}(?<!им)(?<!ою)(?<!ею)\s",
    "bg": rf",\s{_CALLS}\w{{3,}}(?:та|ът|ят|те|то)\s", "ro": rf",\s{_CALLS}\w{{3,}}(?:a|ul|ii|le)\s",
    "lt": rf",\s{_CALLS}\w{{4,}}\s", "he": r",\sו?ה\w{3,}\s", "ar": r"،\s?و?ال\w{3,}\s",
})  # fmt: skip
# Where the verb stands second, who else does so may stand behind: „Realismus“ nennt es Bob, „Ausverkauf“ die Union.
_NEXT = Pattern(r",\s+")
_WHO_BEHIND = Patterns({
    "de": r"\s(?:d(?:ie|er|as)|sein|ihr|seine|ihre|eine?|viele|manche)\s(?:\w+\s)?\w+[.;,]",
    "nl": r"\s(?:de|het|zijn|haar|een)\s\w+[.;,]", "sv": r"\s(?:hans |hennes )?\w{4,}[.;,]",
    "da": r"\s(?:hans |hendes )?\w{4,}[.;,]", "nb": r"\s(?:hans |hennes )?\w{4,}[.;,]",
})  # fmt: skip
_ONE_WORD = Pattern(r"[\s,;]*\w+\s+\W?")
# Who it is, with an article or without, and the end of the sentence.
_NAME = r"[^\W\d_][\w’'-]*"
_NAMED = Pattern(
    rf"(?P<parted>,\s+|\s+[—–-]\s+)?\s*(?:\w{{1,4}}\s)?(?P<who>{_NAME})(?:\s{_NAME}){{0,2}}\s*(?:[{TERMINAL};]|\Z)"
)
# Where the verb stands behind: „Brexitről” beszélt, az ellenzék „kudarcról”.
_ENDING_WITH = Patterns({"hu": r",\s(?:az?\s)?(?!hogy)\w{4,}\s", "tr": r",\s\w{4,}\s"})
_ENDED = Pattern(rf"\w*['’]?\w*[{TERMINAL};]")
# Of a word that is no name and no more than joins two.
_LONGEST_JOINT, _MOST_ALIKE = 4, 6


def is_spoken_of_alike(text: str, named: Iterable[Quotation], one: Quotation, cue: Cue) -> bool:
    """Whether a word leads another to it, and the speaker to a name before: spoke of “Brexit”, the union of “loss”."""
    tag = tag_of(cue.language)
    if tag in _ENDING_WITH and any(other.stands_before(cue.span) for other in named):
        is_ending = _ENDING_WITH[tag].fullmatch(text, cue.end, one.outer.start) is not None
        return is_ending and _ENDED.match(text, one.outer.end) is not None
    before = [other for other in named if cue.end <= other.outer.start and other.stands_before(one.outer)]
    if not before or any(find_reporting(text, Span(before[-1].outer.end, one.outer.start), cue.language)):
        return False
    gap = text[before[-1].outer.end : one.outer.start]
    leading, words = WORD.findall(text, cue.end, before[-1].outer.start)[-1:], WORD.findall(gap)
    is_apart = gap[:1] == "," or begins_with_listed(JOINING, gap.lstrip(), cue.language)
    if not (leading and is_apart and _MOST_ALIKE >= len(words) > 1) or words[-1][:1] != leading[0][:1]:
        return False
    if abs(len(words[-1]) - len(leading[0])) > 1 or len(leading[0]) > _MOST_ALIKE:
        return False
    return any(_may_be_another(word, cue.language) for word in words[:-1])


def _may_be_another(word: str, language: str) -> bool:
    if any(has_listed(table, word, all_of(word), language) for table in (JOINING, TURNING, THAT)):
        return False
    return word[0].isupper() or len(word) > _LONGEST_JOINT


def is_named_behind(text: str, gap: Span, one: Quotation, cue: Cue) -> bool:
    """Whether no more than another who says so stands behind it: “Hold on!” said Bob, and “Pull!” Ann."""
    tag = tag_of(cue.language)
    if tag in _WHO_BEHIND and _NEXT.fullmatch(text, *gap) and has_listed(CALLING, text, cue.span, tag):
        return _WHO_BEHIND[tag].match(text, one.outer.end) is not None
    is_joined = _ONE_WORD.fullmatch(text, *gap) is not None
    if not is_joined or not begins_with_listed(JOINING, text[slice(*gap)].lstrip(" ,;"), cue.language):
        return False
    named = _NAMED.match(text, one.outer.end)
    if named is None or not named["who"][0].isupper():
        return False
    return named["parted"] is not None or one.ending(text) in f"{TERMINAL},"


def is_of_another_too(text: str, before: Span, gap: Span, cue: Cue) -> bool:
    """Whether no more than another who says something, or calls it so, stands between two quotations.

    `before` is what stands between the cue and the first of them.
    """
    tag = tag_of(cue.language)
    is_another = tag in _AND_ANOTHER and _AND_ANOTHER[tag].fullmatch(text, *gap) is not None
    # Behind “that” the clause of what is said goes on: said that the port was “slow”, the city “dull”.
    if is_another and not has_listed(THAT, text, before, tag) and not any(find_reporting(text, gap, tag)):
        return True
    tables = (_AND_HE, _AND_OTHERS)
    is_other = any(tag in table and table[tag].fullmatch(text, *gap) is not None for table in tables)
    return is_other and has_listed(CALLING, text, cue.span, tag)
