"""Words by which somebody is asked or told to say something, before the verb, as patterns by language."""

import re

from app.patterns import Patterns

_FEW = r"(?: [^\s,;:.!?]+){0,5}"
# What bids, what leads from it to the verb, and how that ends.
_BIDDING = {
    "fr": (
        r"(?:pri|demand|ordonn|somm|conseill|interdi|sugg[éè]r|invit|exhort|forc|oblig|pouss|suppli|enjoin|enjoign)\w*",
        r" (?:de|à)|,? d['’]", r".*",
    ),
    "es": (
        r"(?:pid|ped|exig|orden[aóe]|rog|ruega|aconsej|suger|sugir|oblig|prohib|inst[óa]|recomend|invit)\w*",
        r"(?: (?:a|que|de))?", r"(?:\w+r(?:l[aeo]s?|se)?|dig\w+|dij(?:er|es)\w+)",
    ),
    "it": (r"(?:chies|chied|ordin|preg|impos|sugger|consigli|invit|costr|esor|vieta)\w*", " (?:di|a)", r"\w+r[ei]?\w*"),
    "pt": (
        r"(?:ped|exig|orden|rog|aconselh|suger|obrig|proib|convid|mand)\w*", r"(?: (?:para|a|de|que))?",
        r"(?:\w+r|\w+sse|dig\w+)",
    ),
    "ca": (r"(?:deman|exig|orden|preg|aconsell|suger|oblig)\w*", r"(?: (?:de|a|que))?", r"(?:\w+r|digu\w+)"),
    "ro": (r"(?:cer|rug|oblig|sfăt|ordon|îndemn|somat|solicit)\w*", r" să", r".*"),
    "sv": (r"(?:ombads|ombetts|bad|bett|uppmana|tvinga|beordra)\w*", r"(?: att)?", r"\w+a"),
    "nb": (r"(?:bedt|bad|oppfordret|tvunget|tvang|beordret)", r"(?: om)? å", r".*"),
    "fi": (r"(?:pyyde|pyysi|käske|käski|vaadi|vaati|kehot|pakot)\w*", r"", r"\w+m(?:aan|ään)"),
    "pl": (r"(?:popros|pros|kaza|żąda|wezw|nakaza|zmus)\w*", "", r"\w+ć"),
    "cs": (r"(?:požád|prosi|vyzva|nařídi|přiměl|přikáza)\w*", r",? (?:aby|ať)", r".*"),
    "sk": (r"(?:požiad|prosi|vyzva|nariadi|prikáza)\w*", r",? (?:aby|nech)", r".*"),
    "hr": (
        r"(?:zamoli|moli|natjera|natera|naredi|traži|zatraži|pozva|замоли|моли|натера|нареди|тражи|затражи|позва)\w*",
        r" (?:da|да)", r".*",
    ),
    "sl": (r"(?:prosi|zaprosi|ukaza|zahteva|pozva|prisili)\w*", r",? (?:naj|da)(?: bi)?", r".*"),
    "ru": (
        r"(?:попрос|просил|просят|велел|приказ|застав|потребов|призва|посовет)\w*", "",
        r"\w+(?:ть|ти)",
    ),
    "uk": (
        r"(?:попрос|просил|просять|звелі|наказ|змуси|вимага|закли)\w*", "", r"\w+ти"
    ),
    "bg": (r"(?:помоли|моли|накара|заповяда|поиска|призова|посъветва)\w*", r" да", r".*"),
    "el": (r"(?:ζήτησ|ζητ|παρακάλεσ|διέταξ|προέτρεψ|ανάγκασ)\w*", r" να", r".*"),
    "hu": (
        r"(?:meg|fel)?(?:kér(?!d)|szólít|utasít|követel)\w*", r",? hogy(?: azt)?",
        r"\w+[jg](?:a|e|on|en|ák|ék|anak|enek)",
    ),
    "ar": (r"(?:طُ?لب|طالب|أمر|دعا|ناشد|أجبر)\w*", r" (?:أن|بأن|إلى أن)", r".*"),
    "he": (r"(?:ביקש|דרש|הורה|הורו|הכריח|ציוו)\w*", r"", r"ל\w+"),
    "id": (
        r"(?:di(?:minta|suruh|desak|paksa|perintah)\w*|(?:meminta|menyuruh|mendesak|memaksa)(?= .* (?:untuk|agar)))",
        r"", r".*",
    ),
}  # fmt: skip
BIDDING = Patterns(
    {tag: rf"(?<!\w){who}{_FEW}(?:{to})\s*\Z" for tag, (who, to, _) in _BIDDING.items()}
    | {"zh": r"(?:要求|逼迫|强迫|強迫|命令|恳求|懇求)[^，。！？、后後时時并並]{1,6}\Z"},
    re.IGNORECASE,
)
BIDDEN = Patterns({tag: end for tag, (_, _, end) in _BIDDING.items()} | {"zh": ".*"}, re.IGNORECASE)
