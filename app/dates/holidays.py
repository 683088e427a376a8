"""Days that have a name and are the same in every year: “New Year's Eve”, Heiligabend, 元旦.

Left out is what lasts several days, as Christmas does, and what one church or country has on another day.
"""

import re
from functools import cache

from app.dates.plain import plain

_DAYS = {
    "01-01": "new year's day|neujahr(?:stag)?|jour de l'an|nieuwjaarsdag|nyårsdagen|nytårsdag|nyttårsdag"
    "|uudenvuodenpäivän?ä?|πρωτοχρονιά|元日|元旦|새해 첫날",
    "01-06": "dreikönigstag|heilige drei könige|día de reyes",
    "02-14": "(?:st\\.? )?valentine's day|valentinstag|saint-valentin|día de san valentín",
    "03-01": "삼일절|3·1절",
    "03-17": "(?:st\\.?|saint) patrick's day",
    "05-01": "may day|tag der arbeit|fête du travail",
    "07-14": "bastille day",
    "08-15": "ferragosto|광복절",
    "10-31": "halloween|reformationstag",
    "11-01": "all saints'? day|allerheiligen|toussaint|día de todos los santos|ognissanti|dia de todos os santos"
    "|wszystkich świętych",
    "12-06": "nikolaustag|itsenäisyyspäivän?ä?",
    "12-13": "luciadagen",
    "12-24": "christmas eve|heiligabend|heiliger abend|nochebuena|véspera de natal|vigilia di natale|kerstavond"
    "|štědrý den|julafton|juleaften|julaften|jouluaatto(?:na)?|szenteste|ajunul crăciunului|παραμονή χριστουγέννων"
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
_BEFORE = "(?:(?:on|an|am|the|at|le|la|au|à|el|il|a|en|em|no|na|op|w|v|på|den|στις|τη|την) )*"
_YEAR_BEFORE, _YEAR_BEHIND = r"(?P<before>\d{4})[年년] ?", r",? (?:of |de |del |di )?(?P<behind>\d{4})"


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    around = f"(?:{_YEAR_BEFORE})?{plain(_BEFORE)}(?:{{}})(?:{_YEAR_BEHIND})?"
    return tuple((day, re.compile(around.replace("{}", plain(names)))) for day, names in _DAYS.items())


def holiday_in(folded: str) -> tuple[str | None, str] | None:
    """The year, where it is told, and the month and the day of the one that words are; None for all else."""
    for day, pattern in _patterns():
        if match := pattern.fullmatch(folded):
            return match["before"] or match["behind"], day
    return None
