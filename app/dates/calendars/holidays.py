"""Days that have a name and are the same in every year: “New Year's Eve”, Heiligabend, 元旦.

Left out is what lasts several days, as Christmas does, and what another church or country that is called so has on
another day: Hari Merdeka, Sfânta Maria.
"""

import re
from functools import cache

from app.dates.words.plain import few_of, plain

_DAYS = {
    "01-01": "capodanno|new year's day|neujahr(?:stag)?|jour de l'an|nieuwjaarsdag|nyårsdagen|nytårsdag|nyttårsdag"
    "|uudenvuodenpäivän?ä?|πρωτοχρονιά|元日|元旦|새해 첫날",
    "01-06": "(?:l')?epifania|trettondedag jul|tretton(?:da|de)?dagen"
    "|loppiainen|trzech króli|dreikönigstag|heilige drei könige|día de reyes",
    "01-25": "burns night",
    "01-26": "australia day|गणतंत्र दिवस",
    "02-15": "сретење|sretenje",
    "02-16": "vasario 16-(?:oji|ąją)|vasario šešiolikt(?:oji|ąją)",
    "02-24": "(?:eesti )?vabariigi aastapäev(?:al)?",
    "02-06": "waitangi day",
    "02-11": "建国記念の日",
    "02-14": "(?:st\\.? )?valentine's day|valentinstag|saint-valentin|día de san valentín",
    "03-03": "трети март|ден(?:я|ят)? на освобождението",
    "03-11": "kovo 11-(?:oji|ąją)",
    "03-01": "삼일절|3·1절",
    "03-15": "március idusán",
    "03-17": "(?:st\\.?|saint) patrick's day",
    "04-23": "sant jordi|st\\.? george's day",
    "04-25": "anzac day|festa della liberazione|dia da liberdade",
    "04-29": "昭和の日",
    "04-30": "valborgsmässoafton|sista april|vappuaatto(?:na)?",
    "05-01": "πρωτομαγιάσ?|五一(?:劳动节|勞動節)?|劳动节|勞動節|праздник весны и труда|vappu(?:na|päivänä)?"
    "|första maj|may day|tag der arbeit|fête du travail",
    "05-03": "憲法記念日|święto konstytucji",
    "05-04": "dodenherdenking|みどりの日",
    "05-06": "гергьовден",
    "05-24": "ден(?:я|ят)? на славянската писменост",
    "05-05": "bevrijdingsdag|cinco de mayo|こどもの日|어린이날",
    "05-09": "д(?:ень|ня|ню|нём|нем|не) победы",
    "06-02": "festa della repubblica",
    "06-05": "grundlovsdag",
    "06-06": "sveriges nationaldag(?:en)?|현충일",
    "06-12": "д(?:ень|ня|ню|нём|нем|не) россии",
    "06-28": "vidovdan|видовдан",
    "06-19": "juneteenth",
    "06-24": "saint-jean-baptiste|jaanipäev(?:al)?|joninės|joninių dieną|jāņi|jāņu dienā|jāņos",
    "06-23": "jaaniõhtul?|võidupühal?|līgo (?:vakar[sā]|dien[aā])|sankthansaften|sankt hans aften",
    "07-01": "canada day",
    "07-04": "(?:the )?fourth of july",
    "07-14": "bastille day",
    "07-17": "제헌절",
    "09-16": "hari malaysia",
    "08-17": "hut ri|hari kemerdekaan(?: indonesia| ri)?|hari proklamasi",
    "08-15": "ferragosto|velik[aeu] gosp[aeu]"
    "|adormirea maicii domnului|veliki šmaren|wniebowzięci[ea]|mariä himmelfahrt|assomption"
    "|asunción|광복절|स्वतंत्रता दिवस|Δεκαπενταύγουστο[συ]?",
    "08-24": "д(?:ень|ня|ню|нем|ні) незалежності",
    "09-11": "(?:la )?diada nacional(?: de catalunya)?",
    "10-03": "tag der deutschen einheit|개천절",
    "10-09": "한글날",
    "10-01": "国庆节|國慶節",
    "10-02": "गांधी जयंती|गाँधी जयंती",
    "10-28": "επέτειος του όχι|ημέρα του όχι",
    "10-29": "(?:29 ekim )?cumhuriyet bayramı(?:'n?[dt]a)?",
    "11-04": "д(?:ень|ня|ню|нём|нем|не) народного единства",
    "11-10": "hari pahlawan",
    "11-30": "(?:sfântul|sf\\.) andrei",
    "12-01": "ziua națională(?: a româniei)?",
    "10-12": "día de la hispanidad|fiesta nacional de españa",
    "10-26": "österreichischer nationalfeiertag",
    "10-31": "halloween|reformationstag",
    "11-03": "文化の日",
    "11-05": "guy fawkes(?: night| day)?",
    "11-02": "dušičky|zaduszki|dzień zaduszny|vėlinės|vėlines|(?:dia de )?finados|día de (?:los )?(?:muertos|difuntos)"
    "|allerseelen|allerzielen|all souls'? day|halottak napj[aá]n?|památk[au] zesnulých",
    "11-11": "święt[oa] niepodległości|narodowe święto niepodległości|lāčplēša dien[aā]|martinstag|veterans'? "
    "day|armistice day",
    "11-23": "勤労感謝の日",
    "12-05": "pakjesavond|sinterklaasavond",
    "11-01": "all saints'? day|mindenszentek(?:kor)?|sv(?:i|e|ih) svet(?:i|e|ih)|visi sveti"
    "|allerheiligen(?:tag)?|toussaint|día de todos los santos|ognissanti|dia de todos os santos"
    "|wszystkich świętych",
    "12-06": "никулден|sfântul nicolae|mikulásnap|nikolaustag|itsenäisyyspäivän?ä?",
    "12-08": "(?:l')?immacolata(?: concezione)?|inmaculada(?: concepción)?|imaculada conceição",
    "12-13": "luciadagen",
    "12-24": "christmas eve|heiligabend|heiliger abend|nochebuena|véspera de natal|vigilia di natale|kerstavond"
    "|štědr(?:ý|ého|ém) d(?:en|ne|ni)|štědr\\w+ večer\\w*"
    "|julafton|juleaften|julaften|jouluaatto(?:na)?|szenteste|ajunul crăciunului|παραμονή χριστουγέννων"
    "|平安夜|크리스마스 이브",
    "12-25": "christmas day|(?:1\\.|erster) weihnachts(?:feier)?tag|jour de noël|día de navidad|giorno di natale"
    "|dia de natal|(?:eerste|1e) kerstdag|juldagen|(?:første|1\\.) juledag|joulupäivän?ä?|ziua de crăciun"
    "|圣诞节|聖誕節|성탄절",
    "12-26": "boxing day|(?:2\\.|zweiter) weihnachts(?:feier)?tag|(?:giorno di )?santo stefano|(?:tweede|2e) kerstdag"
    "|annandag jul|(?:andre|anden|2\\.) juledag|tapaninpäivän?ä?",
    "12-31": "new year's eve|silvester|saint-sylvestre|nochevieja|véspera de ano novo|oudejaarsavond|oudjaarsdag"
    "|sylwester|silvestr|nyårsafton|nytårsaften|nyttårsaften|uudenvuodenaatto(?:na)?|szilveszter"
    "|παραμονή πρωτοχρονιάς|大晦日",
}
_BEFORE = (
    "on|an|am|the|op|в|у|du|de|del|at|le|la|au|à|el|il|a|en|em|no|na|op|w|v|на|în|de|per|we|do|pe"
    "|pada|um|i|με|på|den|στις|στην|τη|την|τον|το"
)
_YEAR_BEFORE, _YEAR_BEHIND = r"(?P<before>\d{4})[年년] ?", r",? (?:of |de |del |di )?(?P<behind>\d{4})"


@cache
def _around(names: str) -> re.Pattern[str]:
    around = f"(?:{_YEAR_BEFORE})?{few_of(_BEFORE)}(?:{{}})(?:{_YEAR_BEHIND})?"
    return re.compile(around.replace("{}", plain(names)))


@cache
def _any() -> re.Pattern[str]:
    return _around("|".join(_DAYS.values()))


def holiday_in(folded: str) -> tuple[str | None, str] | None:
    """The year, where it is told, and the month and the day of the one that words are; None for all else."""
    match = _any().fullmatch(folded)
    if not match:
        return None
    day = next(day for day, names in _DAYS.items() if _around(names).fullmatch(folded))
    return match["before"] or match["behind"], day
