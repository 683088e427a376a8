"""Whether a text may be in the language that its article names: by its script, and by words that each language has."""

import re
from collections import Counter
from functools import cache

from app.patterns import Pattern

# The scripts, by the letters that tell them.
_SCRIPTS = {
    "Latin": r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]",
    "Cyrillic": r"[\u0400-\u052f]",
    "Greek": r"[\u0370-\u03ff\u1f00-\u1fff]",
    "Arabic": r"[\u0620-\u064a\u066e-\u06d3]",
    "Hebrew": r"[\u05d0-\u05ea]",
    "Devanagari": r"[\u0900-\u097f]",
    "Bengali": r"[\u0980-\u09ff]",
    "Thai": r"[\u0e00-\u0e7f]",
    "Georgian": r"[\u10a0-\u10ff]",
    "Armenian": r"[\u0530-\u058f]",
    "Korean": r"[\u1100-\u11ff\uac00-\ud7af]",
    "Japanese": r"[\u3041-\u309f\u30a1-\u30fa]",
    "Han": r"[\u4e00-\u9fff]",
}
_OF = {
    "Latin": "af az bs ca cs cy da de en es et eu fi fr ga gl hr hu id is it lt lv ms mt nb nl nn no pl pt ro sk sl sq"
    " sv sw tl tr vi",
    "Cyrillic": "be bg mk ru uk ky",
    "Greek": "el",
    "Arabic": "ar fa ps ur",
    "Hebrew": "he yi",
    "Devanagari": "hi mr ne",
    "Bengali": "as bn",
    "Thai": "th",
    "Georgian": "ka",
    "Armenian": "hy",
    "Korean": "ko",
    "Japanese": "ja",
    "Han": "zh yue",
}
_SCRIPT_OF = {tag: script for script, tags in _OF.items() for tag in tags.split()}
# Words that are the most of a language's texts, and few of others'.
_WORDS = {
    "en": "the and of that with from said has were which",
    "de": "der und das den von mit ist nicht auf dem",
    "fr": "le les des est dans du pour une aux qui",
    "es": "el los las del una por con y que más",
    "it": "il di che della per gli sono nel è alla",
    "pt": "não uma dos da em ao os com são pelo",
    "nl": "het van een dat niet zijn voor naar werd aan",
    "sv": "och att på är av för inte från ett till",
    "da": "og at på er af ikke til fra blev med",
    "fi": "ja on että ei oli se myös mukaan ovat kun",
    "pl": "w na się że nie do przez jest dla oraz",
    "cs": "se že je ve pro jsou podle ale který byl",
    "hu": "az és hogy nem egy volt szerint is meg csak",
    "ro": "și în că din fost pentru sunt această prin către",
    "tr": "ve bir bu için olarak ile olan çok daha kadar",
    "id": "yang dan di dengan untuk pada itu dari tidak akan",
    "vi": "và của là không người các được trong cho đã",
    "hr": "je da se na su iz za od kako bi",
    "ru": "не что это на по его как из для от",
    "uk": "та що не на це до від як за його",
    "bg": "на да от се за ще са това при като",
    "ar": "في من على أن إلى عن التي هذا بعد مع",
    "fa": "در به از که این را با برای است می",
    "ur": "کے میں کی نے سے کا ہے کو پر اور",
}
# Letters of one of the languages of a script that its neighbours lack.
_LETTERS_OF = {"ru": "ыэ", "uk": "їєґ", "be": "ў", "sr": "ђћ", "mk": "ѓќѕ", "kk": "әғқңөұү", "bg": ""}
# Those that it shares with one of these.
_SHARED = {("be", "ru")}
_FEWEST_LETTERS = 3
# What is cited may be in another language.
_CITED = Pattern(r"[«„“\"][^«»„“”\"\n]*[»“”\"]")
# These are too near to each other for such words.
_NEAR = [{"da", "nb", "nn", "no", "sv"}, {"hr", "sr", "bs", "sl", "cnr", "mk"}, {"cs", "sk"}, {"id", "ms"}]
_NEAR += [{"es", "ca", "gl", "pt", "it"}, {"ru", "uk", "be", "bg", "mk", "sr"}, {"nl", "af", "de"}]
_SUBTAGS = {"latn": "Latin", "cyrl": "Cyrillic", "arab": "Arabic"}
_LETTER = Pattern(r"[^\W\d_]")
_WORD = Pattern(r"[^\W\d_]+")
_FEWEST, _FEW, _MANY = 40, 0.02, 0.08
# What a text begins with tells its language.
_ENOUGH = 2_000
_MOSTLY, _HARDLY, _MOST_TOLD = 0.7, 0.1, 3


def reads_otherwise(text: str, language: str) -> str | None:
    """What tells that a text is in another language; None where nothing does."""
    text, (tag, *rest) = text[:_ENOUGH].lower(), language.lower().split("-")
    script = _SUBTAGS.get(rest[0] if rest else "", _SCRIPT_OF.get(tag))
    return (script and _of_other_script(text, script)) or _of_other_letters(text, tag) or _of_other_words(text, tag)


def _of_other_script(text: str, script: str) -> str | None:
    total = len(_LETTER.findall(text))
    if total < _FEWEST or len(_letters()[script].findall(text)) >= _HARDLY * total:
        return None
    counts = {one: len(letters.findall(text)) for one, letters in _letters().items()}
    other = max(counts, key=lambda one: counts[one])
    return f"the text has {other} letters, and hardly any {script} ones" if counts[other] > total * _MOSTLY else None


def _of_other_words(text: str, tag: str) -> str | None:
    words = _WORD.findall(text)
    if len(words) < _FEWEST or tag not in _WORDS or _told(words, tag) > _FEW:
        return None
    script = _SCRIPT_OF[tag]
    shares = {one: _told(words, one) for one in _WORDS if _SCRIPT_OF[one] == script and not _is_near(one, tag)}
    best = max(shares, key=lambda one: shares[one], default=tag)
    if shares.get(best, 0) < _MANY:
        return None
    common = [word for word, _ in Counter(words).most_common() if word in _WORDS[best].split()][:_MOST_TOLD]
    return f"the text reads as “{best}” does: it has {', '.join(f'“{word}”' for word in common)}"


def _of_other_letters(text: str, tag: str) -> str | None:
    if tag not in _LETTERS_OF or any(letter in text for letter in _LETTERS_OF[tag]):
        return None
    text = _CITED.sub(" ", text)
    for other, letters in _LETTERS_OF.items():
        if (tag, other) in _SHARED:
            continue
        found = [letter for letter in letters if letter in text]
        if sum(map(text.count, found)) >= _FEWEST_LETTERS:
            return f"the text reads as “{other}” does: it has {', '.join(f'“{letter}”' for letter in found)}"
    return None


def _told(words: list[str], tag: str) -> float:
    known = set(_WORDS[tag].split())
    return sum(word in known for word in words) / len(words)


def _is_near(one: str, other: str) -> bool:
    return one == other or any(one in group and other in group for group in _NEAR)


@cache
def _letters() -> dict[str, re.Pattern[str]]:
    return {script: re.compile(letters) for script, letters in _SCRIPTS.items()}
