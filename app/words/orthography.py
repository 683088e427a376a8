"""What is spelt in several ways with other signs, spelt in one of them before letters are folded one by one."""

import re
import unicodedata

from app.patterns import Pattern

# What stands for a joiner: a mark that may stand inside a word.
_HYPHEN = "-"
# Nothing is left of it: it keeps the place of a sign that goes.
_NOTHING = "\u034f"
# Marks of Thai and Lao in the order of typing: vowels above and below, tones, the ring, and the “a” behind it.
_MARKS_IN_ORDER = (
    ("\u0e31\u0e34-\u0e3a\u0e47\u0eb1\u0eb4-\u0ebc", 0),
    ("\u0e48-\u0e4c\u0ec8-\u0ecc", 1),
    ("\u0e4d\u0ecd", 2),
    ("\u0e32\u0e33\u0eb2\u0eb3", 3),
)
_ORDER = [(Pattern(f"[{marks}]"), place) for marks, place in _MARKS_IN_ORDER]
_RUN_OF_MARKS = f"(?P<marks>[{''.join(marks for marks, _ in _MARKS_IN_ORDER)}]{{2,}})"
# A hamza that has the seat of one school or of another: مسئول and مسؤول, رءوف and رؤوف; هيأة and هيئة, هیأت and هیئت,
# where some leave it out: هیات.
_HAMZA = (
    "(?P<on_waw>[ئء]|ي\u0654)(?=و)"
    "|(?:(?<=ي)(?=..?ة)|(?<=[یي])(?=..?ت))(?P<on_yeh>أ|ا\u0654|(?<=ه[یي])ا(?=ت(?![\u0620-\u06d3])))(?=[ةت])"
)
# A nasal before a sound made in the same place, which newspapers write as a dot: हिन्दी and हिंदी.
_NASAL = "(?P<nasal>(?:ङ(?=्[क-घ])|ञ(?=्[च-झ])|ण(?=्[ट-ढ])|न(?=्[त-ध])|म(?=्[प-भ]))्)|(?P<bengali>ঙ্)(?=[ক-ঘ])"
# The same of Bengali where no vowel follows: বাঙলা and বাংলা.
_VELAR = "(?P<velar>ঙ)(?![\u09be-\u09cd\u09d7])"
_YIWN = "(?<=[Եե])(?P<yiwn>[Ււ])"
# A letter typed as two halves, แ; a semivowel that is not spoken, नयी and नई; a last hamza, which is often left out;
# and the joiner that Persian has within words, where others have a space.
_HALVES, _SEMIVOWEL = "(?P<halves>เเ)", "(?<=[\u0904-\u094c])य(?P<semivowel>[ीे])"
_LAST_HAMZA = "(?<=[\u0620-\u064a]{2}ا)(?P<last_hamza>ء)(?![\u0620-\u065f\u066e-\u06d3])"
_JOINER = "(?<=[\u0620-\u06d3])(?P<joiner>\u200c)(?=[\u0620-\u06d3])"
# Of Japanese words from abroad a sound that others write as another one, ヴァイオリン and バイオリン, and a length at
# the end, which technical ones leave out: コンピューター and コンピュータ.
_V = Pattern("(?P<v>ヴ|ウ\u3099)(?P<vowel>[ァィェォュ]?)")
_KANA = "ァ-ヺ"
_LENGTH = Pattern(f"ー(?![{_KANA}ー])(?<=[{_KANA}ー][{_KANA}ー][{_KANA}]ー)")
# Narrow kana, whose marks stand behind them.
_NARROW = Pattern("[ｦ-ﾝ][ﾞﾟ]?")
_LENGTH_AMID = Pattern(f"(?:[{_KANA}ー]\u034f?){{2}}[{_KANA}]\u034f?ー(?![{_KANA}ー])")
# Wide marks that tie as narrow ones do, where they stand within a number, an abbreviation or a name of East Asia.
_WIDE_DIGIT, _PLAIN, _OF_NAMES = "０-９", "0-9A-Za-z０-９Ａ-Ｚａ-ｚ", "\u3041-\u30fe\u3400-\u9fff"
_TIES = (
    f"(?<=[{_WIDE_DIGIT}])(?P<comma>，)(?=[{_WIDE_DIGIT}]{{3}}(?![{_WIDE_DIGIT}]))"
    f"|(?<=[{_WIDE_DIGIT}])(?P<colon>[：／])(?=[{_WIDE_DIGIT}])"
    f"|(?<=[{_PLAIN}])(?P<hyphen>－)(?=[{_PLAIN}])|(?<=[{_OF_NAMES}])(?P<dot>[＝゠．•])(?=[{_OF_NAMES}])"
)
_SPELT = Pattern(
    "|".join((_RUN_OF_MARKS, _HAMZA, _NASAL, _VELAR, _YIWN, _HALVES, _SEMIVOWEL, _LAST_HAMZA, _JOINER, _TIES))
)
_INSTEAD = {
    "nasal": "ं" + _NOTHING,
    "bengali": "ং" + _NOTHING,
    "velar": "ং",
    "yiwn": "վ",
    "halves": "แ" + _NOTHING,
    "last_hamza": _NOTHING,
    "joiner": _HYPHEN,
    "comma": ",",
    "colon": ":",
    "hyphen": _HYPHEN,
    "dot": _HYPHEN,
}
# Without a letter of these scripts, or such a mark, nothing is, which is seen at once.
_MAY_BE_SPELT = Pattern(f"[\u0531-\u0587\u0600-\u06ff\u0900-\u09ff\u0e00-\u0eff＝゠．•－{_WIDE_DIGIT}]")


def spelt_alike(text: str) -> str:
    """The text with what is spelt in several ways spelt in one of them; as long as it was."""
    if text.isascii():
        return text
    if "ｰ" in text:
        text = _NARROW.sub(_as_wide, text)
        text = _LENGTH_AMID.sub(lambda match: f"{match[0][:-1]}{_NOTHING}", text)
    elif "ー" in text:
        text = _LENGTH.sub(_NOTHING, text)
    if "ヴ" in text or "ウ\u3099" in text:
        text = _V.sub(_without_v, text)
    return _SPELT.sub(_spelt, text) if _MAY_BE_SPELT.search(text) else text


def _spelt(match: re.Match[str]) -> str:
    found = match[0]
    match match.lastgroup:
        case "marks":
            return "".join(sorted(found, key=_order))
        case "on_waw":
            return "ؤ" if len(found) == 1 else "و\u0654"
        case "on_yeh":
            return "ئ" if len(found) == 1 else "ي\u0654"
        case "semivowel":
            return {"ी": "ई", "े": "ए"}[found[1]] + _NOTHING
    return _INSTEAD[match.lastgroup or ""]


def _as_wide(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", match[0]).ljust(len(match[0]), _NOTHING)


def _without_v(match: re.Match[str]) -> str:
    """With the sound of B, as long as it was."""
    v, vowel = match.groups()
    kana = {"": "フ", "ァ": "ハ", "ィ": "ヒ", "ェ": "ヘ", "ォ": "ホ", "ュ": "ヒ"}[vowel]
    kept = vowel if vowel == "ュ" else _NOTHING * len(vowel)
    return (chr(ord(kana) + 1) if len(v) == 1 else f"{kana}\u3099") + kept


def _order(mark: str) -> int:
    return next(place for marks, place in _ORDER if marks.match(mark))
