"""What somebody promises, threatens or means to say: promised to say “sorry”, a promis de dire « pardon »."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Patterns

_WORDS = r"(?: [\w’'-]+){0,3}[: ]*\Z"
# From the verb to the marks; where the verb of saying stands last, from the marks on.
_TO_SAY = Patterns({
    tag: rf"(?:{row}){_WORDS}"
    for tag, row in {
        "en": r"(?:promis|vow|threaten|offer|plan|want|hope|wish|intend|pretend|swore|swear|agree|prepar)\w* to "
        r"(?:say|call|tell|shout|utter|sing|write|reply|answer)",
        "fr": r"(?:a |ont |avait )?(?:promis|promet|menac\w+|envisag\w+|veut|voulait|voulu|compt\w+|jur\w+) "
        r"(?:de |d['’])?(?:dire|appeler|crier|écrire|répondre)",
        "es": r"(?:promet|amenaz|pens|quer|quier|quiso|jur|pretend)\w+ (?:con )?(?:decir|llamar|gritar|escribir"
        r"|responder)",
        "pt": r"(?:promet|ameaç|pens|quer|quis|jur|pretend)\w* (?:em )?(?:dizer|chamar|gritar|escrever|responder)",
        "it": r"(?:ha |hanno |aveva )?(?:promesso|promette|minacciato|minaccia|vuole|voleva|voluto|giura\w*|intende) "
        r"(?:di )?(?:dire|chiamare|gridare|scrivere|rispondere)",
        "sv": r"(?:lova|hota|tänk|vill|svor)\w* (?:att )?(?:säga|kalla|ropa|skriva|svara)",
        "da": r"(?:love|true|ville|vil|svor)\w* (?:med )?(?:at )?(?:sige|kalde|råbe|skrive|svare)",
        "nb": r"(?:love|true|ville|vil|svor)\w* (?:med )?(?:å )?(?:si|kalle|rope|skrive|svare)",
        "pl": r"(?:obieca|grozi|chcia|chce|zamierza|przysięg)\w* (?:że )?(?:powie|powiedzieć|nazwać|nazwie"
        r"|krzyknąć|napisać)",
        "cs": r"(?:slíbil|hrozi|chtěl|chce|hodlá)\w* (?:že )?(?:řekne|říct|říci|nazvat|nazve|napsat)",
        "ru": r"(?:пообеща|обеща|угрожа|хоте|хочет|собира|намерен)\w* (?:сказать|назвать|крикнуть|написать|ответить)",
        "uk": r"(?:пообіця|обіця|погрожу|хоті|хоче|збира|має намір)\w* (?:сказати|назвати|крикнути|написати"
        r"|відповісти)",
    }.items()
})  # fmt: skip
_PROMISING = Patterns({
    "de": r"(?:versp|droh|will|woll|schwor|schwör|beabsichtig|plan)\w*", "nl": r"(?:belo|dreig|wil|zwo|zwer|plan)\w*",
})  # fmt: skip
_SAYING_LAST = Patterns({
    "de": r",? (?:zu (?:sagen|nennen|rufen|schreiben|antworten)|sagen zu wollen)\b",
    "nl": r",? te (?:zeggen|noemen|roepen|schrijven|antwoorden)\b",
})  # fmt: skip


def is_promised(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether the cue tells of what is not said yet, and so begins."""
    tag = tag_of(cue.language)
    if one.stands_before(cue.span):
        return False
    if tag in _TO_SAY:
        return _TO_SAY[tag].match(text, cue.span.start, one.outer.start) is not None
    if tag not in _PROMISING or not _SAYING_LAST[tag].match(text, one.outer.end):
        return False
    return _PROMISING[tag].match(text, *cue.span) is not None
