"""Words for the night before the day of writing: “last night”, anoche, viime yönä, 昨夜."""

import re
from functools import cache

from app.dates.words.neighbours import row_of
from app.dates.words.plain import plain
from app.tags import primary_subtag

# By the language. Left out is what may be the night to come as well: cette nuit, vannacht, הלילה.
_NIGHTS = {
    "en": "(?:late |early )?last night",
    "de": "(?:in der )?(?:letzten?|vergangenen?|vorigen?) nacht|gestern nacht",
    "fr": "(?:dans )?la nuit dernière",
    "es": "anoche|ayer (?:por|en) la noche|la pasada noche|la noche pasada",
    "it": "(?:nella |la )?(?:scorsa notte|notte scorsa)",
    "pt": "(?:na |a )?(?:noite|madrugada) passada",
    "ro": "(?:în )?noaptea trecută",
    "nl": "(?:in de )?(?:afgelopen|voorbije|vorige) nacht|gister(?:en)?nacht",
    "fi": "viime yönä",
    "pl": "(?:ubiegłej|minionej|zeszłej) nocy",
    "cs": "minulou noc",
    "sk": "minulú noc",
    "hr": "(?:protekle|prošle|minule) noći|sinoć",
    "sr": "(?:protekle|prošle|minule) noći|sinoć|(?:протекле|прошле|минуле) ноћи|синоћ",
    "hu": "tegnap éjjel|múlt éjjel",
    "tr": "dün gece",
    "ru": "(?:прошлой|минувшей) ночью",
    "uk": "минулої ночі",
    "bg": "снощи|миналата нощ",
    "el": "(?:χθες|χτες|εχθές) τη νύχτα|(?:την )?περασμένη νύχτα",
    "ar": "(?:و|في )?الليلة الماضية",
    "fa": "شب گذشته|دیشب",
    "hi": "बीती रात|पिछली रात",
    "id": "tadi malam|semalam",
    "vi": "đêm qua",
    "th": "(?:เมื่อ)?คืน(?:วาน|ที่ผ่านมา|ที่แล้ว)(?:นี้)?|เมื่อคืน(?:นี้)?",
    "zh": "昨(?:晚|夜)|昨天(?:晚上|夜里|深夜)",
    "ja": "昨夜|昨晩|ゆうべ|昨日?深夜",
    "ko": "어젯밤|간밤|지난밤",
}
_TIME = "(?:,? ?(?:at |kl\\.? |um |à |a las |alle |om )?\\d{1,2}(?:[.:h]\\d\\d)? ?(?:[時点點시]|h|uhr)?)?"


def is_last_night(words: str, language: str) -> bool:
    """Whether they mean the night that ended on the day of writing, or the evening before it."""
    tag = primary_subtag(language)
    tag = row_of(tag, _NIGHTS)
    return tag in _NIGHTS and _pattern(tag).fullmatch(plain(words)) is not None


def is_of_any_night(words: str) -> bool:
    """Whether they mean it in any language."""
    return any(is_last_night(words, tag) for tag in _NIGHTS)


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    return re.compile(f"(?:{plain(_NIGHTS[tag])}){_TIME}")
