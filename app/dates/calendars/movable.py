"""Days that have a name and move from year to year: Good Friday, Pfingstmontag, Thanksgiving."""

import re
from datetime import date, timedelta
from functools import cache

from app.dates.calendars.easter import of_the_east, of_the_west
from app.dates.calendars.feasts import around_feasts
from app.dates.calendars.feasts_of_days import of_several_days
from app.dates.words.plain import few_of, plain

# By how many days they are behind Easter.
_ROUND_EASTER = {
    -48: "rosenmontag|lundi gras|segunda-feira de carnaval",
    -47: "shrove tuesday|pancake day|mardi gras|faschingsdienstag|fastnachtsdienstag|martes de carnaval|martedì grasso"
    "|terça(?:-feira)? de carnaval|terça-feira gorda",
    -46: "ash wednesday|aschermittwoch|mercredi des cendres|miércoles de ceniza|mercoledì delle ceneri|aswoensdag"
    "|środ[aęy] popielcow[aąe]j?|quarta-feira de cinzas",
    -7: "palm sunday|palmsonntag|dimanche des rameaux|domingo de ramos|domenica delle palme|palmzondag"
    "|niedziel[aęi] palmow[aąe]j?|κυριακή των βαΐων",
    -3: "maundy thursday|gründonnerstag|jeudi saint|jueves santo|giovedì santo|witte donderdag|skärtorsdagen"
    "|skærtorsdag|skjærtorsdag|kiirastorsta\\w+|wielki czwartek|μεγάλη πέμπτη",
    -2: "good friday|karfreitag|vendredi saint|viernes santo|venerdì santo|sexta-feira santa|goede vrijdag"
    "|långfredagen|langfredag|pitkäperjanta\\w+"
    "|wielk(?:i|iego|im) piąt(?:ek|ku|kiem)|velk(?:ý|ého|ém) pát(?:ek|ku)|nagypéntek(?:en)?|vinerea mare"
    "|velik(?:i|og|oga) pet(?:ak|ka)|velik(?:i|ega) pet(?:ek|ka)|veľk(?:ý|ého|om) piat(?:ok|ku)"
    "|велики(?:от)? пет(?:ак|ок)"
    "|разпети петък|страстная пятница|страстн(?:ую|ой) пятниц[уы]|страсна п'ятниця|föstudag\\w+ lang\\w+|suur reede"
    "|lielā piektdiena|didysis penktadienis|divendres sant|venres santo|ostiral santu\\w*|goeie vrydag|biyernes santo"
    "|μεγάλη παρασκευή",
    -1: "holy saturday|easter saturday|karsamstag|samedi saint|sábado santo|sabato santo|påskafton|wielk[aą] sobot[aę]"
    "|bílá sobota|nagyszombat(?:on)?|μεγάλο σάββατο",
    0: "easter sunday|ostersonntag|dimanche de pâques|domingo de (?:pascua|páscoa|resurrección)|domenica di pasqua"
    "|eerste paasdag|1e paasdag|paaszondag|påskdagen|påskedag|pääsiäispäivä\\w*|niedziel[aęi] wielkanocn[aąe]j?"
    "|húsvétvasárnap|κυριακή του πάσχα",
    1: "easter monday|ostermontag|lundi de pâques|lunes de pascua|pasquetta|lunedì (?:dell'angelo|di pasquetta)"
    "|tweede paasdag|2e paasdag|paasmaandag|annandag påsk|(?:anden|andre|2\\.) påskedag|toinen pääsiäispäivä"
    "|poniedziałek wielkanocny|velikonoční pondělí|velikonočn\\w+ ponedelj\\w+|uskrsn\\w+ ponedjelj\\w+"
    "|veľkonočn\\w+ pondel\\w+|annan í páskum|dilluns de pasqua|luns de pascua"
    "|húsvéthétfőn?|δευτέρα του πάσχα",
    26: "(?:store )?bededag(?:en)?",
    39: "ascension day|christi himmelfahrt|himmelfahrt|(?:jeudi de l')?ascension|hemelvaart(?:sdag)?"
    "|kristi himmelsfärdsdag|kristi himmelfartsdag|helatorsta\\w+|wniebowstąpienie",
    49: "whit sunday|pentecost|pfingstsonntag|(?:dimanche de )?pentecôte|eerste pinksterdag|pingstdagen|pinsedag",
    50: "whit monday|pfingstmontag|lundi de pentecôte|tweede pinksterdag|pinkstermaandag|annandag pingst|anden pinsedag"
    "|(?:andre|2\\.) pinsedag|svatodušní pondělí|pünkösdhétfőn?",
    60: "corpus christi|fronleichnam|tijelovo|telovo|corpus domini|sacramentsdag|boże(?:go)? ciał[oae]|fête-dieu",
}
# By the month, the day of the week and which of these it is, from the last one as -1. In Canada Thanksgiving is
# Columbus Day. Labor Day is left out, which is in May in the Philippines.
_NTH_DAYS = {
    (9, 1, 3): "prinsjesdag",
    (1, 0, 3): "martin luther king(?:,? jr\\.?)? day|mlk day",
    (2, 0, 3): "president'?s'? day",
    (5, 0, -1): "memorial day",
    (10, 0, 2): "columbus day|indigenous peoples'? day|thanksgiving(?: day)?",
    (11, 3, 4): "thanksgiving(?: day)?",
}
_BEFORE = "on|am|an|the|at|this|last|next|le|la|au|à|el|il|a|en|no|na|op|w|på|den|v|τη|την|της|το|στις|de|di"
_YEAR_BEHIND = r",? (?:of |de |del |di )?(?P<year>\d{4})"
_WEEK = 7


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join((*_ROUND_EASTER.values(), *_NTH_DAYS.values()))
    return re.compile(f"{few_of(_BEFORE)}(?P<name>{plain(names)})(?:{_YEAR_BEHIND})?")


def movable_in(folded: str, years: range) -> frozenset[date]:
    """The days of these years that words for one mean; nothing for all else.

    Easter is on one of two days, as churches of the west and of the east count it.
    """
    match = _pattern().fullmatch(folded)
    if not match:
        return frozenset(around_feasts(folded, years) or of_several_days(folded, years))
    told = range(int(match["year"]), int(match["year"]) + 1) if match["year"] else years
    return frozenset(day for year in told for day in _days(match["name"], year))


def _days(name: str, year: int) -> list[date]:
    for behind, names in _ROUND_EASTER.items():
        if re.fullmatch(plain(names), name):
            return [easter + timedelta(behind) for easter in (of_the_west(year), of_the_east(year))]
    return [_nth(year, *day) for day, names in _NTH_DAYS.items() if re.fullmatch(plain(names), name)]


def _nth(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such day of the week, or the last one."""
    if nth < 0:
        last = date(year, month + 1, 1) - timedelta(1)
        return last - timedelta((last.weekday() - weekday) % _WEEK)
    first = date(year, month, 1)
    return first + timedelta((weekday - first.weekday()) % _WEEK + _WEEK * (nth - 1))
