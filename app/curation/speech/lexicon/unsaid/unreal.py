"""What tells that something was not said though a verb says so: as if to say, should have said, without saying.

Patterns by language, before the verb and in it or behind it.
"""

from app.patterns import Patterns

_AS_IF = {
    "en": r"as (?:if|though)",
    "de": r"als (?:wollte|würde|hätte|habe|wolle|ob|wenn)",
    "nl": r"alsof",
    "fr": r"comme (?:pour|s['’]|si)",
    "es": r"como (?:si|queriendo|quien)",
    "pt": r"como (?:quem|se|que a)",
    "it": r"come se",
    "ca": r"com (?:si|qui|per)",
    "sv": r"som (?:för att|om)",
    "da": r"som (?:for at|om)",
    "nb": r"som (?:for å|om)",
    "fi": r"(?:ikään|aivan) kuin",
    "et": r"justkui|nagu oleks",
    "pl": r"jak(?:by| gdyby)",
    "cs": r"jako (?:by|kdyby)",
    "sk": r"akoby",
    "hr": r"kao da|као да",
    "sl": r"kot (?:da|bi)",
    "ru": r"словно|будто|как бы",
    "uk": r"ніби|наче|немов|мовби",
    "bg": r"сякаш|все едно",
    "hu": r"mintha",
    "ro": r"ca și cum|de parcă",
    "el": r"σαν να|λες και",
    "ar": r"كأن\w*",
    "he": r"כאילו",
    "fa": r"گویی|انگار",
    "hi": r"मानो",
    "id": r"seolah(?:-olah)?|seakan(?:-akan)?",
    "vi": r"như thể|như muốn",
    "zh": r"好像|仿佛|彷彿|宛如",
    "lt": r"tarsi|lyg",
    "lv": r"it kā",
}
_SHOULD_OR_WITHOUT = {
    "de": r"\bohne\b[^,.;!?]*\bzu",
    "nl": r"\bzonder\b[^,.;!?]*\bte|\b(?:had|hadden|zou|zouden)\b[^,.;!?]*\b(?:moeten|kunnen)",
    "es": r"\b(?:debi[óo]|debería|debía|debieron|deberían|podía|podría|podrían)(?: haber)?|\bpudo haber",
    "it": r"\b(?:come|quasi) (?:a|per)",
    "pt": r"\b(?:devia|deveria|deviam|deveriam|podia|poderia|podiam|poderiam)(?: ter)?",
    "ca": r"\b(?:hauria|devia) (?:de |d['’])?(?:haver )?",
    "sv": r"\bkunde ha|\bborde(?: ha)?|\butan att(?: \w+){0,2}",
    "da": r"\bkunne have|\bburde(?: have)?|\buden at(?: \w+){0,2}",
    "nb": r"\bkunne ha|\bburde(?: ha)?|\buten å(?: \w+){0,2}",
    "cs": r"\baniž(?: \w+){0,3}",
    "sk": r"\bbez toho,? (?:aby|žeby)(?: \w+){0,3}",
    "hu": r"\bkell(?:ett volna|ene)|\banélkül,? hogy(?: \w+){0,3}",
    "ro": r"\b(?:putea|puteau|ar fi putut|trebuia|ar trebui|ar fi trebuit)(?: ca \w+)? să(?: fi)?",
    "el": r"\b(?:θα )?(?:έπρεπε|μπορούσε) να(?: είχε)?",
    "bg": r"\b(?:трябваше|можеше) да|\bби трябвало да|\bбез да(?: \w+){0,2}",
    "hr": r"\b(?:treba\w*|треба\w*|mog(?:ao|la|li)|мог(?:ао|ла|ли))(?: je| је)?(?: da| да)?"
    r"|\b(?:a da ni\w+|bez da(?: \w+){0,2})|\bбез да(?: \w+){0,2}",
    "sl": r"\bmoral\w*(?: bi)?|\bne da(?: bi)?(?: \w+){0,2}",
    "ar": r"(?:\bعلى|ينبغي|يجب|يفترض|بإمكان|بوسع|كان عليه|كان عليها)\s(?:\S+\s){0,3}أن",
    "he": r"(?:היה|הייתה|היו) (?:יכול|יכולה|צריך|צריכה|אמור|אמורה|חייב|חייבת|צריכים)|\bמ?בלי",
    "fa": r"(?:باید|بایست|می‌بایست|بدون آنکه|بدون اینکه)(?: \S+){0,2}",
    "id": r"\b(?:bisa saja|seharusnya|sepatutnya|mestinya)(?: \w+)?|\btanpa(?: \w+){0,2}",
    "vi": r"(?i:lẽ ra|đáng lẽ|đáng ra)\b[^,.;!?]*",
    "zh": r"本可以?|本该|本應|本应|理应|理應",
    "ru": r"\bчтобы(?: [^\s,;:.!?]+){0,2}",
    "uk": r"\bщоб(?: [^\s,;:.!?]+){0,2}",
    "pl": r"\bm(?:ógł|ogła|ogli)|(?:\b(?:żeby|aby)|, by)(?: [^\s,;:.!?]+){0,2}",
    "fi": r"\b(?:olisi|piti) pitänyt",
}
_ANY = "[^,.;:!?؛،]{0,30}"
_UNSPACED = ("zh",)


def _before(tag: str) -> str:
    edge = "" if tag in _UNSPACED else r"(?<!\w)"
    as_if = rf"{edge}(?:{_AS_IF[tag]}){_ANY}\Z" if tag in _AS_IF else ""
    other = rf"(?:{_SHOULD_OR_WITHOUT[tag]})\s*\Z" if tag in _SHOULD_OR_WITHOUT else ""
    return "|".join(one for one in (as_if, other) if one)


UNREAL_BEFORE = Patterns({tag: _before(tag) for tag in _AS_IF | _SHOULD_OR_WITHOUT})
# From the beginning of the verb on.
UNREAL_IN = Patterns({
    "tr": r"(?:der|söyler|diyor|demiş) gibi|dercesine|\w+[ae]bilirdi|\w+[ea]c[ea]kt[iı]"
    r"|\w*(?:de|söyle)m[ae]l[ıi]|\w*(?:de|söyle)m[ae]den\b"
    r"|\w*(?:de|söyle)me\w+ gerek|\w*(?:de|söyle)mes[iı]\w* (?:iste|rica|talep)",
    "ja": r"言いかけ|[^。、「」]{0,4}(?:んばかり|ばかりに|かのよう|べき(?:だ|で)|ずに|ないまま|ぬまま"
    r"|はず(?:だ|で)|よう(?:に)?(?:求|頼|命じ|促))",
    "ko": r"\S{0,4}[ ]?수도? 있었|\S{0,4}려(?:던|다)|[^.,]{0,4}(?:듯|[어아여했]야 |[어아여했]야$)"
    r"|\S{0,4}(?:하라는|하라고|할 것을) ?(?:요구|요청|지시|강요|권유|부탁)",
    "hi": r"\S+ (?:चाहिए|बिना)",
    "hu": r"\w+ volna\b|\w+ni (?:akar|készül|szeret)",
    "fi": r"\w+(?:matta|mättä)\b",
    "es": r"\w+ndo\b",
})  # fmt: skip
# In these the verb tells it only behind such a word.
UNREAL_BEHIND_WORD = Patterns({"es": r"(?<!\w)(?:como|cual)\s*\Z"})
# Words before a verb by which it is not done, or not yet.
ABOUT_TO = Patterns({
    "es": r"\ba punto de\b|\biban? a\s*\Z",
    "it": r"\bst(?:a|ava|avano|anno) per\b|\b(?i:neanche|nemmeno|neppure) una volta\b",
    "fr": r"\bsur le point de\b|\ball(?:ait|aient)\s*\Z",
    "pt": r"\b(?:prestes a|a ponto de)\b|\biam?\s*\Z",
    "ca": r"\banaven? a\s*\Z",
    "ru": r"\bсобира\w+(?: \w+)?\s*\Z",
    "uk": r"\bзбира\w+(?: \w+)?\s*\Z",
    "el": r"\b(?:πήγαιν\w+|έτοιμ\w+) να\s*\Z",
    "he": r"(?:עמד|עמדה|עמדו)(?: \w+)?\s*\Z",
    "id": r"\bhendak\s*\Z",
    "zh": r"(?:正要|正想|刚要|剛要)\Z",
    "pl": r"\bo mało nie\b",
    "cs": r"\bměl[aiy]?(?: \w+)?\s*\Z",
    "sk": r"\bmal[aio]?(?: \w+)?\s*\Z",
    "ro": r"\b(?:vrut|voia|voiau|vrea|gata|cât pe ce) să\s*\Z",
    "bg": r"\bиск\w+ да\s*\Z",
    "fi": r"\bkerrotaan\b",
    "ar": r"لم (?:يشأ|تشأ|يرد|ترد)\s(?:\S+\s){0,3}أن\s*\Z",
})  # fmt: skip
