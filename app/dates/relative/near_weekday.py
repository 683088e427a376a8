"""A day of the week that is the last one or the next: “last Friday”, viernes pasado, i fredags, 지난 금요일."""

import re
from functools import cache

from app.dates.words.neighbours import row_of
from app.dates.words.plain import plain
from app.dates.words.weekdays import weekdays_in, without_weekdays
from app.tags import primary_subtag

# By the language what stands beside the day, here a stroke: of the last one and of the next. Left out is what may be
# the last of a month, or the one behind another day that is told: “the following Friday”, в следующую пятницу.
_BESIDE = {
    "en": r"last \|;next \|",
    "de": r"(?:am )?(?:letzt|vergangen|vorig)e[nmr]? \|;(?:am )?(?:kommend|nächst)e[nmr]? \|",
    "fr": r"(?:le )?\| (?:dernier|passé);(?:le )?\| prochain",
    "es": r"(?:el )?pasado \||(?:el )?\| pasado;(?:el )?próximo \||(?:el )?\| (?:próximo|que viene)",
    "ca": r"(?:el )?\| passat;(?:el )?(?:\| vinent|\| que ve|proper \|)",
    "gl": r"(?:o )?\| pasado;(?:o )?próximo \|",
    "it": r"(?:la |lo )?(?:\| scors[oa]|scors[oa] \|);(?:il |la )?(?:\| prossim[oa]|prossim[oa] \|)",
    "pt": r"(?:n?[oa] )?(?:\| passad[oa]|passad[oa] \||últim[oa] \|);(?:n?[oa] )?(?:próxim[oa] \||\| que vem)",
    "ro": r"\| trecut[ăa]?;\| viito(?:r|are)",
    "nl": r"(?:afgelopen|verleden) \||\| j\.?l\.?;(?:komende|aanstaande) \||\| a\.?s\.?",
    "sv": r"i \||förra \|;nästa \|",
    "da": r"i \||sidste \|;næste \|",
    "nb": r"sist \||forrige \|;neste \|",
    "fi": r"viime \|;ensi \|",
    "et": r"(?:möödunud|eelmisel) \|;tuleva[l]? \|",
    "lt": r"praėjus(?:į|ią) \|;(?:ateinant|ateinanči|artimiausi|artimiausią)[ąį]* \|",
    "lv": r"pagājuš(?:ajā|o) \|;-",
    "pl": r"(?:we? )?(?:ubiegł|zeszł|minion)(?:y|ą|ego|ej|a) \|;(?:we? )?(?:najbliższ|przyszł|nadchodząc)(?:y|ą|ej) \|",
    "cs": r"(?:v )?minul(?:ý|é|ou|ého) \|;(?:příští|nadcházející) \|",
    "sk": r"(?:v )?minul(?:ý|ú|é|ého) \|;(?:budúc|nadchádzajúc)(?:i|u|ou) \|",
    "sl": r"(?:prejšnj|minul)[ioaey] \|;prihodnj[ioaey] \|",
    "hr": r"(?:u )?(?:prošl|protekl)(?:og|i|e|u|a) \|;iduć(?:i|eg|e|u|a) \|",
    "sr": r"(?:u |у )?(?:prošl(?:og|i|e|u)|прошл(?:ог|и|е|у)) \|"
    r";iduć(?:i|eg|e|u) \||идућ(?:и|ег|е|у) \|",
    "bg": r"(?:в )?мина(?:лия|лата|лият) \|;(?:в )?идн(?:ия|ият|ата) \|",
    "ru": r"(?:в )?(?:прошл|минувш)(?:ый|ую|ее|ое|ей|ой|его|ого) \|;-",
    "be": r"(?:у |ў )?мінул(?:ую|ы|ае|ай|ага|аму) \|;-",
    "uk": r"(?:у |в )?минул(?:ої|ого|у|ий) \|;-",
    "el": r"(?:την |το )?περασμέν(?:η|ο) \|;(?:την |το )?(?:ερχόμεν|προσεχ)[ηοής]+ \|",
    "hu": r"múlt \|;jövő \|",
    "tr": r"(?:geçen|geçtiğimiz) \|(?: günü)?;(?:önümüzdeki|gelecek) \|(?: günü)?",
    "ar": r"(?:يوم )?\| الماضي[ةه]?;(?:يوم )?\| (?:المقبل|القادم)[ةه]?",
    "he": r"(?:ב)?\| שעבר[ה]?;(?:ב)?\| הבא[ה]?",
    "fa": r"(?:روز )?\| گذشته;(?:روز )?\| آینده",
    "hi": r"(?:पिछल[ेा]|बीते) \|(?: को)?;(?:अगल[ेा]|आगामी) \|(?: को)?",
    "ur": r"(?:گزشتہ|پچھلے) \|;(?:اگلے|آئندہ) \|",
    "mr": r"(?:गेल्या|मागील) \|;(?:येत्या|पुढील) \|",
    "af": r"verlede \|;(?:komende|aanstaande|volgende) \|",
    "bn": r"গত \|;আগামী \|",
    "id": r"(?:hari )?\|,? (?:yang )?lalu;(?:hari )?\|,? (?:depan|mendatang)",
    "ko": r"지난 ?\|;오는 ?\||다음 ?\|",
    "eu": r"joan den \|;datorren \|",
    "nn": r"sist \||førre \|;neste \|",
    "is": r"(?:síðasta|síðastliðinn|síðastliðna) \|;næsta \||\| næstkomandi",
    "mk": r"(?:во )?минат(?:иот|ата) \|;-",
    "az": r"(?:keçən|ötən) \|;gələn \|",
    "kk": r"өткен \|;келер \|",
    "ky": r"өткөн \|;(?:келерки|эмдиги) \|",
    "uz": r"(?:o.?tgan|ўтган) \|;(?:kelasi|келаси) \|",
    "mn": r"өнгөрсөн \|;ирэх \|",
    "ka": r"გასულ \|;მომავალ \|",
    "hy": r"(?:անցյալ|անցած) \|;գալիք \|",
    "ne": r"गत \|;आगामी \|",
    "te": r"గత \|;వచ్చే \|",
    "kn": r"ಕಳೆದ \|;ಮುಂದಿನ \|",
    "ml": r"കഴിഞ്ഞ \|;അടുത്ത \|",
    "gu": r"(?:ગયા|ગત) \|;(?:આવતા|આગામી) \|",
    "pa": r"(?:ਪਿਛਲਾ|ਪਿਛਲੇ) \|;(?:ਅਗਲਾ|ਅਗਲੇ) \|",
    "lo": r"\| ?(?:ແລ້ວ|ທີ່ຜ່ານມາ);\| ?(?:ໜ້າ|ທີ່ຈະມາ)",
    "tl": r"(?:nakaraang|noong nakaraang) \|;(?:sa )?darating na \|",
    "sw": r"\| (?:iliyopita|jana);\| ijayo",
    "am": r"(?:ያለፈው|ባለፈው) \|;-",
    "sq": r"\|.? e kaluar;\|.? e ardhshme",
    "cy": r"\| diwethaf;\| nesaf",
    "th": r"\|ที่(?:ผ่านมา|แล้ว);\|หน้า",
}
# Where no gap parts words, a day as it is written.
_UNSPACED = {
    "ko": re.compile("[월화수목금토일]요일"),
    "th": re.compile("วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|อาทิตย์)"),
}


def near_weekday(words: str, language: str) -> int | None:
    """-1 for the last such day, 1 for the next one; None for all else."""
    tag = primary_subtag(language)
    tag = row_of(tag, _BESIDE)
    if tag not in _BESIDE or len(weekdays_in(words, language)) != 1:
        return None
    unspaced = _UNSPACED.get(tag)
    told = unspaced.sub("|", words) if unspaced else without_weekdays(words, language)
    # In Portuguese what days of work are called stands behind them.
    said = " ".join(plain(told).replace("|-feira", "|").split())
    return next((step for step, pattern in zip((-1, 1), _patterns(tag), strict=True) if pattern.fullmatch(said)), None)


@cache
def _patterns(tag: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(plain(one)) for one in _BESIDE[tag].split(";"))
