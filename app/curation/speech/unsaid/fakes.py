"""What a text calls no true words of whom it names: in a fake video, legend has it, misquoted as saying so."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import WORD, has_listed, tag_of
from app.curation.speech.lexicon.people.in_roles import OF_ROLE
from app.curation.speech.lexicon.unsaid.claims import BEHIND_CLAIM, BY_WHICH, LABELS
from app.patterns import Pattern, Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

_FAKE = Pattern(
    r"\b(?:fake|fabricated|forged|doctored|spoof|parody|satirical|deepfake|gefälscht\w*|falsifi\w+|truqué\w*|fals[oa]"
    r"|поддельн\w+|фейков\w+)\s+(?:\w+\s+)?(?:videos?|vídeos?|vidéos?|clips?|letters?|posts?|accounts?|tweets?|audios?|recordings?"
    r"|Brief\w*|lettres?|carta|lettera|письм\w+|видео)\b|\b(?:fausse|faux) (?:vidéo|lettre|compte|message|tweet)\b"
    r"|\b(?:vídeo|carta|cuenta|perfil|lettera|video|profilo) fals[oa]\b",
    re.IGNORECASE,
)

# At the beginning of a sentence they tell that nobody knows whether it was said.
_RUMOURED = {
    "en": r"reportedly|allegedly|supposedly|purportedly|apocryphally|according to (?:legend|rumou?rs?|folklore|myth)"
    r"|(?:as )?legend has it(?: that)?",
    "de": r"angeblich|der Legende nach|Gerüchten zufolge|es heißt",
    "nl": r"naar verluidt|volgens (?:de legende|geruchten)",
    "fr": r"selon (?:la légende|la rumeur|certaines rumeurs)|on (?:dit|raconte) qu(?:e|['’])",
    "es": r"supuestamente|presuntamente|según (?:la leyenda|los rumores)|(?:se dice|dicen|cuentan) que",
    "pt": r"supostamente|alegadamente|segundo (?:a lenda|rumores)|(?:diz-se|dizem|reza a lenda) que",
    "it": r"secondo (?:la leggenda|alcune voci)|(?:si dice|si racconta|pare) che",
    "sv": r"enligt (?:legenden|rykten)|det (?:sägs|påstås) att",
    "da": r"ifølge (?:legenden|rygter)|angiveligt|efter sigende",
    "nb": r"ifølge (?:legenden|rykter)|angivelig|etter sigende|visstnok",
    "ca": r"segons la llegenda|(?:es diu|diuen|conten|la llegenda diu) que|suposadament|presumptament",
    "ro": r"(?:legenda spune|se spune|se zice|umblă vorba) că|(?:potrivit|conform) legendei",
    "pl": r"według legendy|legenda głosi|podobno|rzekomo|ponoć|(?:mówi się|plotka głosi),? że",
    "cs": r"podle legendy|(?:legenda praví|říká se),? že|prý|údajně",
    "sk": r"podľa legendy|(?:legenda hovorí|hovorí sa),? že|vraj|údajne",
    "hr": r"prema legendi|(?:legenda kaže|priča se|kažu) da|navodno|по легенди|наводно",
    "sl": r"po legendi|legenda pravi|menda|baje|(?:govori se|pravijo),? da",
    "ru": r"по (?:легенде|слухам)|согласно легенде|(?:легенда гласит|говорят|ходят слухи),? что|якобы",
    "uk": r"за легендою|(?:легенда каже|кажуть),? що|нібито|подейкують",
    "bg": r"според легендата|легендата (?:разказва|гласи)|(?:говори се|носи се слух),? че|уж",
    "el": r"ο (?:θρύλος|μύθος) λέει|σύμφωνα με τον (?:θρύλο|μύθο)|κατά τον θρύλο"
    r"|(?:λέγεται|φημολογείται) (?:ότι|πως)",
    "hu": r"a legenda szerint|állítólag|a szóbeszéd szerint|azt (?:mondják|beszélik|rebesgetik),? hogy",
    "fi": r"(?:tarinan|legendan|huhujen) mukaan|(?:kerrotaan|väitetään|huhutaan),? että|kuulemma",
    "et": r"legendi järgi|kuulu järgi|väidetavalt|(?:räägitakse|legend räägib),? et",
    "lt": r"legenda byloja|pasak legendos|(?:sakoma|kalbama),? kad|neva|esą",
    "lv": r"leģenda vēsta|saskaņā ar leģendu|(?:runā|baumo|stāsta),? ka|it kā",
    "id": r"menurut (?:legenda|rumor|kabar)|konon|kabarnya|katanya",
    "vi": r"theo (?:truyền thuyết|lời đồn|tin đồn)|tương truyền|nghe đồn|tin đồn",
    "tr": r"efsaneye göre|rivayete göre|söylentiye göre|söylentilere göre|iddiaya göre|güya",
    "ko": r"전설에 (?:따르면|의하면)|소문에 (?:따르면|의하면)|항간에",
    "fa": r"بنا بر افسانه|بر اساس افسانه|طبق افسانه|گفته می‌شود|شایع است|گویا",
    "he": r"האגדה מספרת|על פי ה(?:אגדה|שמועה)|לפי ה(?:אגדה|שמועה)|לכאורה",
    "ja": r"伝説によ|噂によ|うわさによ",
    "zh": r"据说|據說|据传|據傳|传说|傳說",
    "ar": r"تقول الأسطورة|وفق الأسطورة|يقال إن|يُقال إن|[يُ]*زُ?عم أن",
}
_MISQUOTED = Pattern(
    r"\bmis(?:quot|attribut)\w+|\b(?:wrongly|falsely|erroneously|incorrectly|mistakenly|apocryphally)"
    r" (?:quoted|cited|credited|attributed|reported)\b|\bfälschlich\w* (?:zugeschrieben|zitiert)\b"
    r"|\bten onrechte (?:toegeschreven|geciteerd)\b|\battribu\w+ à tort\b|\bfels?(?:citera|sitert|aktigt tillskriv)\w*"
    r"|\bfejl(?:citer|agtigt tilskrev)\w*|\b(?:atribu\w+|attribui\w+) (?:falsamente|erroneamente|erróneamente)\b",
    re.IGNORECASE,
)
_BEGINNINGS = Patterns({tag: rf"\W*(?:{pattern})(?!\w)" for tag, pattern in _RUMOURED.items()}, re.IGNORECASE)


# The same of what others post, or a fact check looks at.
_LABELLED = Patterns({tag: rf"\W*(?:{words})[ \u00a0]?[:：]" for tag, words in LABELS.items()}, re.IGNORECASE)
_BY_WHICH = Patterns({tag: rf"(?<!\w)(?:{words})(?!\w)(?P<told>[^,;:]*)\Z" for tag, words in BY_WHICH.items()})
_BEHIND_CLAIM = Patterns(BEHIND_CLAIM)
_MARKED = Pattern(rf"[{GLYPHS}][^{GLYPHS}]{{1,400}}[{GLYPHS}]")
# She has.
_FEW = 2


def is_rumoured(text: str, sentence: Sentence, cue: Cue) -> bool:
    """Whether the sentence tells that nobody knows whether it was said: legend has it, a post by which he said so."""
    tag, before = tag_of(cue.language), (sentence.span.start, cue.span.start)
    for table in (_BEGINNINGS, _LABELLED):
        if tag in table and table[tag].match(text, *before):
            return True
    if tag in _BEHIND_CLAIM and _BEHIND_CLAIM[tag].match(text, cue.span.end):
        return True
    return tag in _BY_WHICH and _is_by_which(text, before, cue, tag)


def _is_by_which(text: str, before: tuple[int, int], cue: Cue, tag: str) -> bool:
    """Whether the verb is of that clause: next to nothing leads to who says it there, or to the verb itself."""
    found = _BY_WHICH[tag].search(text, *before)
    if found is None:
        return False
    is_named = cue.speaker is not None and found.start("told") <= cue.speaker.start < cue.span.start
    leading = Span(found.start("told"), cue.speaker.start if cue.speaker and is_named else cue.span.start)
    words = WORD.findall(_MARKED.sub("", text[slice(*leading)]))
    return len(words) <= (_FEW if cue.speaker is None else 1) and not has_listed(JOINING, text, leading, tag)


def _is_of_role(text: str, told: Span, cue: Cue) -> bool:
    """Whether who speaks does so in the role of another who is named: said in the role of Hamlet."""
    tag = tag_of(cue.language)
    return tag in OF_ROLE and OF_ROLE[tag].search(text, *told) is not None


def is_faked(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether the reporter's part of a sentence calls a fake what they stand in."""
    is_before = one.stands_before(cue.span)
    told = Span(one.outer.end, sentence.span.end) if is_before else Span(sentence.span.start, cue.span.start)
    near = Span(one.outer.end, cue.span.end) if is_before else Span(sentence.span.start, cue.span.end)
    role = told if is_before else Span(sentence.span.start, one.outer.start)
    if _is_of_role(text, role, cue):
        return True
    return _FAKE.search(text, *told) is not None or _MISQUOTED.search(text, *near) is not None
