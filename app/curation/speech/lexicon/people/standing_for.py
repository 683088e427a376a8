"""What stands beside the name of somebody for whom another speaks: on behalf of Bob, im Namen von, die Weber vertritt.

By its language; before the name, on both sides of it, and behind it.
"""

import re

from app.patterns import Patterns

_BEFORE = {
    "en": r"\b(?:on behalf of|in the name of|representing|defending|interpreter for|who (?:represents|defends"
    r"|represented|defended)"
    r"|[Ss]peaking for|(?:(?-i:[A-Z])[\w’'-]+ ){1,2}(?-i:[A-Z])[\w’'-]+, for)",
    "de": r"\bim Namen (?:von|des|der)|\b(?:stellvertretend|anstelle) (?:für|von)",
    "nl": r"\b(?:namens|uit naam van)", "fr": r"\bau nom d(?:e|u|['’])|\bqui (?:défend|représente|assiste)"
    r"|\b(?:représentant|défendant)",
    "es": r"\b(?:en nombre|en representación) de|\bque (?:defiende|representa)(?: al?)?",
    "pt": r"\b(?:em nome|em representação) d[eoa]|\bque (?:defende|representa)",
    "it": r"\b(?:a nome|per conto) d(?:i|el|ella)|\bche (?:difende|rappresenta|assiste)",
    "ca": r"\ben nom d(?:e|el|['’])|\bque (?:defensa|representa)", "ro": r"\bîn numele(?: lui)?|\bcare îl (?:apără"
    r"|reprezintă) pe",
    "sv": r"\b(?:för \w+ räkning|å|på) (?:vägnar|uppdrag) av|\bsom (?:försvarar|företräder)",
    "da": r"\bpå vegne af|\b(?:der|som) (?:forsvarer|repræsenterer)", "nb": r"\bpå vegne av|\bsom (?:forsvarer"
    r"|representerer)",
    "pl": r"\bw imieniu|\bktór[ya] (?:broni|reprezentuje)", "cs": r"\bjménem|\bkter[ýá] (?:hájí|obhajuje|zastupuje)",
    "sk": r"\bv mene|\bktor[ýá] (?:obhajuje|zastupuje)",
    "hr": r"\bu ime|\bkoj[ia] (?:brani|zastupa)|у име|кој[иа] (?:брани|заступа)", "sl": r"\bv imenu"
    r"|\bki (?:zagovarja|zastopa)",
    "ru": r"\bот имени|\b(?:защищающ|представляющ)\w+(?: интересы)?", "uk": r"\bвід імені|\b(?:який|яка) (?:захищає"
    r"|представляє)",
    "bg": r"\bот името на|\bкойто (?:защитава|представлява)", "el": r"\b(?:εκ μέρους|εξ ονόματος) τ\w+"
    r"|\bπου (?:υπερασπίζεται|εκπροσωπεί) τ\w+",
    "ar": r"(?:نيابة عن|باسم|بالنيابة عن)", "he": r"(?:בשם|בשמו של|שמייצג(?:ת)? את)", "fa": r"(?:به نمایندگی از"
    r"|از طرف)",
    "id": r"\b(?:atas nama|mewakili)", "vi": r"(?:thay mặt|đại diện cho)",
}  # fmt: skip
_ROUND = {
    "de": (r"(?<=, )(?:der|die)", r" (?:vertritt|verteidigt|vertrat|verteidigte)\b"),
    "nl": (r"\bdie", r" (?:bijstaat|verdedigt|vertegenwoordigt|bijstond)\b"),
    "zh": (r"代表", r"(?:发言|發言|讲话|講話|出庭|出席|接受)"),
}
_BEHIND = {
    "ja": r"(?:に代わ|の代理人|の弁護[人士]|の代弁)", "ko": r"(?:을|를) (?:대신|대리"
    r"|변호)", "tr": r"(?:['’]\w+)? (?:adına|için konuşan|vekili)",
    "hu": r" nevében",
    "fi": r"n puolesta", "et": r" nimel", "hi": r" की ओर से",
}  # fmt: skip
FOR_HIM = Patterns({tag: rf"(?<!\w)(?:{row})[ \u00a0]?\Z" for tag, row in _BEFORE.items()}, re.IGNORECASE)
FOR_HIM_BEFORE = Patterns({tag: rf"(?:{before})[ \u00a0]?\Z" for tag, (before, _) in _ROUND.items()})
FOR_HIM_BEHIND = Patterns({tag: behind for tag, (_, behind) in _ROUND.items()} | _BEHIND)
