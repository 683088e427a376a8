"""Words before the one by whose word something is told, as patterns by language."""

# Before the one who tells it, at the beginning of a sentence.
SOURCING = {
    "en": r"according to|by the account of",
    "de": r"laut|nach (?:Angaben?|Aussagen?|Darstellung|Ansicht|Auffassung|Bewertung|Einschätzung|Meinung|Überzeugung)"
    r" (?:von|des|der|eine[sr])",
    "nl": r"volgens",
    "fr": r"selon|d['’]après",
    "es": r"según",
    "pt": r"segundo|de acordo com",
    "it": r"secondo|stando a",
    "ca": r"segons",
    "ro": r"potrivit|conform",
    "sv": r"enligt",
    "da": r"ifølge",
    "nb": r"ifølge",
    "pl": r"według|zdaniem",
    "cs": r"podle",
    "sk": r"podľa",
    "hr": r"prema",
    "ru": r"по (?:словам|утверждению|версии)",
    "uk": r"за словами|на думку",
    "el": r"σύμφωνα με",
    "ar": r"بحسب|وفقا ل|حسب",
    "he": r"לדברי|לפי",
    "vi": r"theo",
    "id": r"menurut|lapor|dilansir|dikutip(?: dari)?",
    "ms": r"menurut",
    "zh": r"据|據",
    "th": r"ตามรายงานของ|รายงานโดย",
}
