"""Ten years that words tell without their century: “the '90s”, los años noventa, 90年代, die Achtzigerjahre."""

import re
from functools import cache

from app.dates.words.plain import plain as plainly
from app.patterns import Pattern

# From the twenties to the nineties, each by how it begins.
_NUMBERS = {
    "en": "twenties thirties forties fifties sixties seventies eighties nineties",
    "de": "zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger",
    "fr": "vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "pl": "dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
    "cs": "dvacát třicát čtyřicát padesát šedesát sedmdesát osmdesát devadesát",
    "ru": "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност",
    "uk": "двадцят тридцят сороков п'ятдесят шістдесят сімдесят вісімдесят дев'яност",
    "el": "είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα",
    "he": "העשרים השלושים הארבעים החמישים השישים השבעים השמונים התשעים",
    "ro": "douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci",
    "hu": "huszas harmincas negyvenes ötvenes hatvanas hetvenes nyolcvanas kilencvenes",
    "ca": "vint trenta quaranta cinquanta seixanta setanta vuitanta noranta",
    "sk": "dvadsia tridsia štyridsia päťdesia šesťdesia sedemdesia osemdesia deväťdesia",
    "sl": "dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset",
    "hr": "dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset",
    "sr": "двадесет тридесет четрдесет педесет шездесет седамдесет осамдесет деведесет",
    "hi": "बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे",
    "bn": "বিশ ত্রিশ চল্লিশ পঞ্চাশ ষাট সত্তর আশি নব্বই",
    "ur": "بیس تیس چالیس پچاس ساٹھ ستر اسی نوے",
    "sv": "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
    "zh": "二十 三十 四十 五十 六十 七十 八十 九十",
    "ar": "العشريني الثلاثيني الأربعيني الخمسيني الستيني السبعيني الثمانيني التسعيني",
}
_TENS = {plainly(name): n for row in _NUMBERS.values() for n, name in enumerate(row.split(), 2)}
# What such words stand beside; in English, German, Russian and Arabic they may stand alone.
_ALONE = ("en", "de", "ru", "uk", "ar")
_YEARS = plainly(
    r"années|años|anos|anys|anni|jaren|lata|lat|latach|léta|let|letech|rokoch|anii|anilor|решт|годы|годов|годах|роки|років|роках"
    r"|decade|década(?: de los| dos| de)?|δεκαετίας?(?: του)?|ב?שנות ה-?|ב?שנות|thap nien|jahren?|évek|években"
)
# Behind two digits, of which the second is none: 90er, 90-talet, 90年代.
_BEHIND = plainly(
    r"'?s|er|ern|er(?: ?jahre?n?)|-?(?:es|as) (?:évek|években|évekbeli)|-?(?:tal|luk|luv|tall)\w*|'erne"
    r"|'?l[ae]r(?:[dt][ea]|in)?"
    r"|年代|년대|-(?:е|х|ті|ые|ых|те|тите)|-жыл\w*|-იან|-yillar\w*|-an"
    r"|\.? (?:lata|latach|léta|letech|letih|leta|let|rokov|gadu|gados)"
)
_FULL = Pattern(r"\d{4}")
# Tens of somebody's age, or of the days of a month, or years that are counted.
_NO_YEARS = Pattern(
    r"\b(?:his|her|their|my|our|your|sein\w*|ihre[nrms]?|zijn|haar|hun|sus|seus|suas|sina|hans|hendes|числ\w*)\b"
    r"|\b(?:za|cez|pred|o|po|pirms|pec|pries) \d0\b"
)


@cache
def _in_words() -> re.Pattern[str]:
    return re.compile(
        rf"(?:.* )?(?:{_YEARS}) (?P<behind>{'|'.join(sorted(_TENS, key=len, reverse=True))})\w{{0,4}}"
        rf"|(?:v )?(?P<joined>{_of('cs')})\w{{1,3}} (?:leta|let|letech)"
        rf"|(?:v )?(?P<slovak>{_of('sk')})t\w{{1,3}} (?:roky|rokov|rokoch)"
        rf"|(?:v )?(?P<slovene>{_of('sl')})(?:a|ih) let(?:ih|a)?"
        rf"|(?:a |az )?(?P<hungarian>{_of('hu')}) evek\w*(?: (?:elej|kozep|veg|folyam)\w+)?|(?:(?:pa|under) "
        rf")?(?P<swedish>{_of('sv')})tal\w*"
        rf"|(?:20世[纪紀]|上个?世[纪紀]|二十世[纪紀])?(?P<chinese>{_of('zh')})年代"
        rf"|(?:\w+ )?(?P<balkan>{_of('hr')}|{_of('sr')})(?:ih|их)(?: godina| година)?"
        rf"|(?P<india>{_of('hi')}) के दशक(?: के? \w+)?(?: में)?|(?P<bengali>{_of('bn')})ের দশক(?:ে|ের \w+)?"
        rf"|(?P<urdu>{_of('ur')}) کی {plainly('دہائی')}(?: کے \w+)?(?: میں)?"
        rf"|(?:en |a )?(?:principios|comienzos|comezos|mediados|finales|finais) (?:de los|dos) (?P<spanish>{_of('es')})"
        rf"|(?:(?:the|in|anfang|mitte|ende|die|der|den|в|у|في|مطلع|اواخر|اوائل|منتصف|بداية|نهاية|early|mid|late|roaring|swinging|во|fruhe[nr]?"
        rf"|spate[nr]?) ){{0,4}}"
        rf"(?P<alone>{'|'.join(plainly(one) for tag in _ALONE for one in _NUMBERS[tag].split())})"
        rf"(?:[nr]?(?: ?jahren?)?|[а-яіїє]{{1,3}}(?: (?:годы|годов|годах|роки|років|роках))?|ات|ا?ت)"
        rf"|(?:في )?(?:ال)?(?P<arabic>{_of('ar').replace('ال', '')})ات القرن (?:الماضي|العشرين|ال20)"
    )


@cache
def _in_digits() -> re.Pattern[str]:
    return re.compile(
        rf"(?:.*[^a-z\d.,])?(?:(?<!\d)(?P<behind>\d)0(?:{_BEHIND})|(?:{_YEARS}) ?['’]?(?P<before>\d)0)\b.*"
        rf"|(?:.* )?دهه ?(?P<iranian>\d)0 میلادی"
    )


def _of(tag: str) -> str:
    return "|".join(map(plainly, _NUMBERS[tag].split()))


def decade_of(plain: str) -> int | None:
    """The tens of the years that folded words tell, of whichever century; None for all else."""
    if _FULL.search(plain) or _NO_YEARS.search(plain):
        return None
    if match := _in_words().fullmatch(plain):
        word = next(filter(None, match.groups()))
        return _TENS.get(word) or _TENS[f"ال{word}"]
    match = _in_digits().fullmatch(plain)
    return int(next(filter(None, match.groups()))) if match else None
