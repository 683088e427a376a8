"""What others put to a speaker: asked whether it was “dead”, accused of having “lied”."""

import re

from app.curation.quotations import Quotation
from app.curation.speech.cues.before import begin_of
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.calling import CALLING
from app.curation.speech.lexicon.last_words import LAST_WORDS
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.moods import ASKING
from app.curation.speech.lexicon.quoted_lines import QUOTED_LINES
from app.curation.speech.lexicon.remarks import REMARKS
from app.curation.speech.lexicon.sayings import SAYINGS, SAYINGS_BEHIND
from app.curation.speech.relayed.whose_motto import is_told_to_be, is_urged
from app.text import Span
from app.words.glyphs import GLYPHS
from app.words.patterns import Pattern, Patterns

# What asks, before what it asks, and behind it where the verb comes last.
_ASKED = {
    "en": r"\bquestions? (?:whether|if|of whether|about|on)\b|\b(?:cheers|boos|roars|cries|chants|shouts) of\s*\Z",
    "de": r"\b(?:auf die|zur|auf eine) (?:\w+ )?(?:\w*frage)\b|\b(?:gefragt|befragt|angesprochen)\b"
    r"|\bauf (?:den|die|das) (?:\w+ )?(?:Vorwurf|Vorwürfe|Kritik|Einwand|Argument|Hinweis|Behauptung)\b",
    "nl": r"\bop (?:de|een) vraag\b|\bgevraagd\b|\bop (?:het|de) (?:\w+ )?(?:verwijt|kritiek|bezwaar|stelling)\b",
    "fr": r"\b(?:à|a) (?:la|une|cette) question\b|\b(?:interrogé|questionné)\w*",
    "es": r"\bpreguntad[oa]s?\b|\b(?:a|ante) la pregunta\b",
    "pt": r"\b(?:questionad|perguntad|indagad)[oa]s?\b|\bà pergunta\b",
    "it": r"\b(?:alla domanda|a chi (?:gli|le|lo|la) (?:chiede|domanda))\b",
    "ca": r"\bpreguntat|\bpreguntada",
    "ro": r"\bîntrebat\w*|\bla întrebarea\b",
    "sv": r"\bpå (?:\w+ )?frågan?\b|\btillfrågad\b",
    "da": r"\bpå (?:\w+ )?spørgsmål(?:et)?\b|\badspurgt\b",
    "nb": r"\bpå (?:\w+ )?spørsmål(?:et)?\b",
    "fi": r"\bkysyttäessä\b|\bkysymykseen\b|\bkun \w+ kysyttiin\b",
    "pl": r"\b(?:za|s)?pytan[yaeio]\w*|\bna pytanie\b",
    "cs": r"\bna (?:\w+ )?otázku\b|\bdotázán\w*",
    "sk": r"\bna (?:\w+ )?otázku\b",
    "hr": r"\bna (?:\w+ )?(?:pitanje|upit)\b|\bupitan\w*|\bна (?:\w+ )?питање\b|\bупитан\w*",
    "et": r"\bküsimusele\b|\bküsimuse peale\b",
    "lt": r"\bpaklaust\w+\b|\bį klausimą\b",
    "lv": r"\b(?:jautāt|vaicāt)[sai]\b|\buz (?:\w+ )?jautājumu\b",
    "sl": r"\bna vprašanje\b",
    "ru": r"\b(?:на|отвечая на) (?:\w+ )?вопрос\w*|\bобвин[её]нн\w+ в\s*\Z",
    "uk": r"\bна (?:\w+ )?(?:за)?питання\b",
    "bg": r"\bна (?:\w+ )?въпрос\w*|\bпопитан\w*",
    "el": r"\bερωτηθε\w+|\bστην? ερώτηση\b|\bσε ερώτηση\b",
    "hu": r"\b(?:arra a )?kérdésre\b",
    "ar": r"(?:على|عن) (?:هذا )?سؤال|سئل",
    "he": r"לשאלה|נשאל",
    "fa": r"به (?:این )?(?:پرسش|سؤال|سوال)",
    "hi": r"पूछे जाने पर|पूछने पर",
    "ur": r"اس سوال پر|سوال کے جواب میں|پوچھے جانے پر",
    "id": r"\bditanya\w*",
    "ms": r"\bditanya\w*",
    "vi": r"[Đđ]ược hỏi",
    "zh": r"被问|被問|问及|問及|有记者问|有記者問",
    "th": r"ถูกถาม",
}
_ASKED_BEHIND = {
    "de": r"\s*(?:stand(?:en)?|steht|stehen|stehe|prangt\w*|zu lesen|gestanden|auf(?:rief|ruft|rufen|ford\w+))\b"
    r"(?! (?:\w+ )?(?:für|fest|zur|vor|bevor|im|unter|außer)\b)",
    "nl": r"\s*(?:stond(?:en)?|staat|staan|te lezen)\b(?! voor)",
    "et": r"\s*(?:peale|hüüde|hüüdele|küsimuse|märkuse|etteheite)",
    "hu": r"\s*(?:szóló (?:szav|kijelent|vád|állít|nyilatk|kérdés)"
    r"|(?:válasz|kérdés|felvetés|megjegyzés|vád)(?:j?[áé]ra)(?!\w))",
    "tr": r"\s*(?:diye (?:bir )?(?:çığlık|feryat|ses|slogan)|sorusuna|sorusu|sorularına|diye sorul|şeklindeki soru"
    r"|(?:iddia|suçlama|eleştiri)\w*n[aeıi](?!\w)|söz(?:ler)?in[ie]|slogan|yazılı|yazısı)",
    "ja": r"\s*(?:と|かと)?(?:[^、。「」と]{0,8}(?:に|から))?(?:問われ|聞かれ|尋ねられ|質問され"
    r"|の質問|という声|という叫び|との質問|という質問|との指摘|との批判|の声に|の野次|発言|と書かれた|の?プラカード"
    r"|の横断幕|コール|と書)",
    "ko": r"\s*(?:라는|이라는|는|란|이란)?\s*(?:(?:질문|지적|비판|물음|주장|논란|의혹)에|(?:소리|외침|고함|구호|발언"
    r"|비명|절규|함성)"
    r"|(?:이?라는|이?란) (?:표현|보도|말|소문|기사)에|(?:이?라)?고 (?:적[힌혀]|쓰[인여]|써 ?있|새[긴겨]|묻|물|질문))",
    "hi": r"\s*(?:की (?:चीख|पुकार|आवाज|आवाज़)|(?:के|वाले)?\s*(?:(?:सवाल|आरोप)(?:ों)? (?:पर|के|को|से)|बयान|नारों))",
    "ur": r"\s*(?:کے|والے|کا|کی)?\s*(?:سوال|الزام|بیان|نعر)",
    "bn": r"(?:র|এর) (?:অভিযোগ|মন্তব্য|বক্তব্য|স্লোগান|প্রশ্ন)|['’]? কি না (?:জানতে চাইলে|প্রশ্নে)",
    "zh": r"(?:的|这一|這一)?(?:言论|言論|说法|說法|呼声|呼聲|口号|口號|喊声|喊聲|指控|质疑|質疑|标语|標語|横幅)",
}
# What leads to what another has said or written, right before its words.
_CLAIMS = (REMARKS, SAYINGS, LAST_WORDS, QUOTED_LINES)
_QUESTION = Pattern(
    r"(?:question|frage|vraag|pregunta|pergunta|domanda|fråga|frågan|spørgsmål\w*|spørsmål\w*|вопрос\w*|питання|pytanie"
    r"|pytania|otázk\w+|întrebarea|ερώτηση)(?:\s+\w+){0,3},?\s*\Z",
    re.IGNORECASE,
)
_MARKS = "?？؟"
_LONGEST, _WORD = 30, re.compile(r"\w")
_POSSESSED = re.compile(r"\b[A-Z]\w*['’]s?\s+\Z")
_SAID = re.compile(
    r"\s+(?:remark|comment|claim|jibe|gaffe|call|pledge|promise|vow|threat|warning|speech|tweet|post|line|slur)s?\b"
)
_PATTERNS = Patterns(_ASKED, re.IGNORECASE)
_BEHIND = Patterns(_ASKED_BEHIND)
_ENDS = Pattern(rf"[{GLYPHS}]*\s*(?:[.,;:!?…]|\Z|and\b|und\b|et\b|y\b|e\b|и\b)")
_BESIDE = f" \u00a0\u202f{GLYPHS}"


# What is held before somebody is what he, or another, said or wrote: hielt ihm eine Nachricht vor: „…“.
_HELD = Pattern(
    r"h(?:ie|ä)lt(?:en|st)?\b[^.:„“»«]*\b(?:Nachricht\w*|Aussage\w*|Äußerung\w*|Brief\w*|E-?Mails?|Chat\w*|SMS"
    r"|Zitate?s?|Notiz\w*"
    r"|Protokoll\w*|Post\w*|Tweets?|Beitrag|Beiträge|Satz|Sätze|Worte?)\b[^.:„“»«]*\bvor:\s*\Z"
)


def is_put_to(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether a quotation in the sentence of the cue is what another asks or holds against the speaker.

    So is what follows it before the cue, unless it stands right there.
    """
    tag = tag_of(cue.language)
    if tag == "en" and _is_of_another(text, one, cue):
        return True
    if tag == "de" and _HELD.match(text, cue.span.start, one.outer.start):
        return True
    earlier = [other for other in sentence.quotations if other.stands_before(one.outer)]
    is_amid = one.stands_before(cue.span) and _WORD.search(text, one.outer.end, begin_of(text, cue))
    if is_amid and any(is_put_to(text, sentence, other, cue) for other in earlier):
        return True
    behind = [table[tag].match(text, one.outer.end) for table in (_BEHIND, SAYINGS_BEHIND) if tag in table]
    if any(found and not cue.span.overlaps(Span(*found.span())) for found in behind):
        return True
    if is_told_to_be(text, one, cue, tag) or is_urged(text, sentence, one, cue, tag):
        return True
    before = Span(max((sentence.span.start, *(other.outer.end for other in earlier))), one.outer.start)
    claims = (table[tag].search(text, *before) for table in _CLAIMS if tag in table)
    claim = next(filter(None, claims), None)
    if claim and not any(place.overlaps(Span(*claim.span())) for place in (cue.span, cue.speaker) if place):
        is_called = cue.span.end <= one.outer.start and has_listed(CALLING, text, cue.span, cue.language)
        is_first = before.start <= cue.span.end  # called “a joke” the idea that he “lied”
        return not (is_called and is_first and _ENDS.match(text, one.outer.end))
    is_question = one.ending(text) in _MARKS and not has_listed(ASKING, text, cue.span, cue.language)
    if is_question and _QUESTION.search(text, *before):
        return True
    found = _PATTERNS[tag].search(text, *before) if tag in _PATTERNS else None
    if found is None or cue.span.overlaps(Span(*found.span())):
        return False
    between = Span(found.end(), one.outer.start)
    return not between.contains(cue.span) and not text[slice(*between)].rstrip(_BESIDE).endswith((":", ","))


def is_asked_there(text: str, stretch: Span, language: str) -> bool:
    """Whether a stretch comes to a question that was put to the speaker."""
    tag = tag_of(language)
    return tag in _PATTERNS and _PATTERNS[tag].search(text, *stretch) is not None


def _is_of_another(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is told what another has said: defended Bob's “snake” remark."""
    whose = _POSSESSED.search(text, one.outer.start - _LONGEST, one.outer.start)
    noun = _SAID.match(text, one.outer.end) if whose else None
    return noun is not None and not any(
        place.overlaps(Span(*found.span()))
        for place in (cue.span, cue.speaker)
        if place
        for found in (whose, noun)
        if found
    )
