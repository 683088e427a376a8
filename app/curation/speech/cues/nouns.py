"""Nouns that look like verbs of saying: said in a written reply that it was “wrong”, σε δήλωση, paziņojumā."""

import re

from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.verbs.acts import ACTS
from app.curation.speech.lexicon.verbs.no_verbs import NO_VERBS
from app.curation.speech.lexicon.verbs.requesting import REQUESTING
from app.curation.speech.lexicon.verbs.thanking import THANKING
from app.patterns import Pattern, Patterns
from app.spans import Span

# Endings of nouns, which no verb of saying has.
_FORMS = Patterns(
    {
        "el": r"\w+(?:ση|ξη|ψη)ς?|\w+(?:σεων|ξεων|ψεων)",
        "lv": r"\w+jum\w*|atbild(?:e|ē|i|es|ei|ēm|ēs)",
        "lt": r"\w+im(?:as|o|e|ą|u|ai|ų|us|ams|ais|uose)",
        "pl": r"\w+(?:ani|eni)(?:e|a|u|em|ach|om|ami)",
        "cs": r"\w+(?:[eá]ní)(?:m|ch|mi)?",
        "sk": r"\w+(?:en|an)(?:ie|ia|iu|í|ím|iam|iach|iami)|odpove(?:ď|di|dí|ďou|diach)",
        "ru": r"\w+[еа]ни(?:е|я|ю|ем|и|й|ям|ях|ями)",
        "uk": r"\w+[еа]нн(?:я|і|ю|ям|ях|ями)",
        "bg": r"\w+(?:ение|ания|ането|ението|енията)",
        "hr": r"(?:tvrdnj|pitanj|objašnjenj|тврдњ|питањ|објашњењ)\w*",
        "sl": r"trdit(?:ev|ve|vi|vijo|vah)|pisanj\w*|vprašanj\w*",
        "ro": r"\w+ți(?:e|a|i|ei|ile|ilor|une|unea|unii|unile)|scriso\w+|întrebăr\w+|întrebare\w*",
        "es": r"\w+ci(?:ón|ones)",
        "pt": r"\w+ç(?:ão|ões)",
        "it": r"\w+zion[ei]",
        "ca": r"\w+ci(?:ó|ons)",
        "fr": r"\w+tions?",
        "nl": r"\w+ing(?:en)?",
        "sv": r"\w+(?:ing(?:en|ar|arna)?|else(?:n|r|rna)?)s?",
        "da": r"\w+(?:ing(?:en|er|erne)?|else(?:n|r|rne)?|sel(?:en)?|sler(?:ne)?)",
        "nb": r"\w+(?:ing(?:a|en|er|ene)?|else(?:n|r|ne)?|sel(?:en)?|sler|slene)",
    }
)
# A noun stands behind an article that names one of many, or one joined to “of” or “in”, and in English behind an
# adjective, too.
_BEFORE = Patterns(
    {
        "en": r"\b(?:an?|another) (?:[\w-]+ ){1,2}\Z",
        "es": r"\b(?:el|al|una?|en|con|del|est[ae]|es[ae]|sus?) \Z",
        "pt": r"\b(?:uma?|numa?|em|com|d[ao]s?|n[ao]s?|pel[ao]s?|su?as?|seus?|est[ae]|ess[ae]) \Z",
        "it": r"\b(?:il|un['’]?|una|(?:in|con|di|da|per|su) uno|in|con|(?:de|da|ne|su)(?:l|i|ll['’]|ll[aeo]|gli)"
        r"|all[aeo]|agli|quest[ao]|quell[ao]) ?\Z",
        "fr": r"\b(?:une?|par|avec|du|des|aux?|cette|ces?|sa|son|ses|leurs?) \Z"
        r"|\b(?:que|qu['’]avec|de|à|dans|sur|pour|contre|et|mais|si|où) (?:l[ae] |les |l['’])\Z",
        "ca": r"\b(?:una?|en|amb|dels?|aquest[as]?) \Z",
        "ro": r"\b(?:(?:într-)?(?:un|o)|în|din|prin) \Z",
        "de": r"\beine[mrns]? \Z",
        "nl": r"\b(?:een|de|deze) \Z",
        "hu": r"\b[Aa]z? \Z",
        "sv": r"\b(?:ett?|en|i) \Z",
        "da": r"\b(?:en|et|i) \Z",
        "nb": r"\b(?:en|et|ei|i) \Z",
        "el": r"\b(?:μια|μία|ένα|έναν|σε|με) \Z",
        "vi": r"\b(?:trong|qua)(?: một)?(?: (?:lời|bài|câu|bản|cuộc))? \Z",
    },
    re.IGNORECASE,
)
# Behind a participle without an auxiliary they tell of what stands before it: le plan annoncé est.
_IS_BEHIND = Patterns({
    "fr": r" (?:est|sont|étai(?:t|ent)|ser(?:a|ont)|a|ont|reste|n['’])\b", "es": r" (?:es|son|er|est|fu|ser)\w*\b",
    "pt": r" (?:é|são|er|est|fo|ser)\w*\b", "it": r" (?:è|sono|era|erano|sarà|saranno|resta)\b",
    "ca": r" (?:és|són|era|eren|està|estan|serà)\b",
})  # fmt: skip
# The law, which looks like “reads”.
_LAW = Patterns({"it": r"\bl[ae] legge"})
# Verbs that are nouns as well; behind an adjective others are verbs: a rich man said.
_NOUNS = Pattern(r"(?:reply|answer|report|call|demand|promise|shout|cry|joke|note|quote|vow|warning|post|boast)\Z")
_REACH = 40
# What stands before and behind a participle that is an adjective: die verlangten Reformen, les faits évoqués sont.
_AROUND = {
    "de": (
        r"\b(?:[Dd](?:ie|er|as|en|em|es)|(?:[Kk]?ein|[Dd]ies|[Jj]en|[Jj]ed|[Mm]ein|[Ss]ein|[Ii]hr|[Uu]nser)\w*|vo[nm]|im)"
        r" (?:[a-zäöü]+ )?\Z",
        r"(?<=e|[nrsm]) (?:[\w-]+e[nrsm]? )?[A-ZÄÖÜ]",
    ),
    "nl": (r"\b[Hh]et \Z", r"(?<=de|te) (?!te\b|dat\b|om\b)[a-z]"),
    "sv": (r"\b(?:[Dd]en|[Dd]enna|[Dd]essa) \Z", r"(?<=d|e) [a-zåäö]"),
    "fr": (r"[^\W\d_]s? \Z", r"(?<=ées|.és) (?:[a-zêé]+(?:t|nt|ra|ront)|pour|par|dans|en|sur)\b"),
}
_BEFORE_IT = Patterns({tag: before for tag, (before, _) in _AROUND.items()})
_BEHIND_IT = Patterns({tag: behind for tag, (_, behind) in _AROUND.items()})
# Participles of asking and offering, which are adjectives where no auxiliary stands before: l'aide demandée, offerto.
_PARTICIPLES = Patterns({
    "fr": r"\w+(?:ée?s?|ie?s?|erte?s?)", "es": r"\w+[ai]d[oa]s?", "pt": r"\w+[ai]d[oa]s?",
    "it": r"\w+(?:[aiu]t|est|ert|mess|post)[oaie]", "ca": r"\w+[aiu](?:t|da|ts|des)|oferta?",
})  # fmt: skip
_BETWEEN = r"(?: (?:\w+ment[ei]?|pas|jamais|déjà|aussi|également|été|sido|ya|já|già|anche|poi|stat[oaie]))?\s+\Z"
_HAVING = Patterns({
    "fr": rf"\b(?:a|ai|ont|avait|avaient|aurait|auraient|ait|aient|avoir|ayant|est|sont|était|étaient|été|fut"
    rf"|t-(?:il|elle|on))(?:-(?:il|elle|on|ils|elles))?{_BETWEEN}",
    "es": rf"\b(?:h[aeu]\w*|fue|fueron|sido){_BETWEEN}", "pt": rf"\b(?:t[eiê]\w+|foi|foram|sido|h\w+){_BETWEEN}",
    "it": rf"\b(?:ha|hanno|aveva|avevano|abbia\w*|avrebbe\w*|aver\w*|avendo|è|era|sia|stat[oaie]|veni\w+){_BETWEEN}",
    "ca": rf"\b(?:h[aie]\w*|va|van|estat){_BETWEEN}",
})  # fmt: skip


def is_noun_there(text: str, verb: Span, language: str) -> bool:
    """Whether its ending, or what stands before it, says that it is a noun."""
    tag = tag_of(language)
    if has_listed(NO_VERBS, text, verb, tag):
        return True
    if tag in _FORMS and _FORMS[tag].fullmatch(text, *verb):
        return True
    if tag in _LAW and _LAW[tag].fullmatch(text, max(0, verb.start - len("la ")), verb.end):
        return True
    is_participle = tag in _PARTICIPLES and _PARTICIPLES[tag].fullmatch(text, *verb) is not None
    if is_participle and (_IS_BEHIND[tag].match(text, verb.end) or _is_of_acts(text, verb, tag)):
        return _HAVING[tag].search(text, *_near(verb)) is None
    if tag in _AROUND and _BEHIND_IT[tag].match(text, verb.end) and _BEFORE_IT[tag].search(text, *_near(verb)):
        return True
    if tag not in _BEFORE or (tag == "en" and not _NOUNS.match(text, *verb)):
        return False
    return _BEFORE[tag].search(text, *_near(verb)) is not None


def _near(verb: Span) -> Span:
    """What stands right before a verb."""
    return Span(max(0, verb.start - _REACH), verb.start)


def _is_of_acts(text: str, verb: Span, tag: str) -> bool:
    return any(has_listed(table, text, verb, tag) for table in (REQUESTING, ACTS, THANKING))
