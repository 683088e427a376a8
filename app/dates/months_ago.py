"""Words that tell a year, a month or a week from the day of writing: “last year”, le mois dernier, 上周."""

import re
from functools import cache

from app.dates.plain import plain

# By the language: the year, the month and the week before, this one and the next, each as a pattern of folded words.
# Left out is what is another year as well, as those of Iran are, and what may be told from another day.
_UNITS = {
    "en": "last year;this year;next year;last month;this month;next month;last week;this week;next week",
    "de": r"(?:letzt|vergangen|vorig)e[mns]? jahre?s?;(?:diese[ms]|heuer|laufende[mn]) ?(?:jahre?s?)?"
    r";(?:nachst|kommend)e[mns]? jahre?s?;(?:letzt|vergangen|vorig)e[mnsr] monats?;diese[mns] monats?"
    r";(?:nachst|kommend)e[mnsr] monats?;(?:letzt|vergangen|vorig)e[rn]? woche;diese[rn]? woche"
    r";(?:nachst|kommend)e[rn]? woche",
    "fr": "l'an(?:nee)? (?:derniere?|passee?);cette annee;l'an(?:nee)? prochaine?;mois dernier;ce mois-ci;mois prochain"
    ";semaine (?:derniere|passee);cette semaine;semaine prochaine",
    "es": "ano pasado;este ano;(?:proximo ano|ano que viene);mes pasado;este mes;(?:proximo mes|mes que viene)"
    ";semana pasada;esta semana;(?:proxima semana|semana que viene)",
    "it": "(?:l'anno scorso|scorso anno);quest'anno;(?:l'anno prossimo|anno prossimo|prossimo anno)"
    ";(?:mese scorso|scorso mese);questo mese;(?:mese prossimo|prossimo mese)"
    ";(?:settimana scorsa|scorsa settimana);questa settimana"
    ";(?:settimana prossima|prossima settimana)",
    "pt": "ano passado;(?:este|neste) ano;(?:proximo ano|ano que vem);mes passado;(?:este|neste) mes"
    ";(?:proximo mes|mes que vem);semana passada;(?:esta|nesta) semana;(?:proxima semana|semana que vem)",
    "nl": "(?:vorig|afgelopen) jaar;dit jaar;volgend jaar;(?:vorige|afgelopen) maand;deze maand;volgende maand"
    ";(?:vorige|afgelopen) week;deze week;volgende week",
    "sv": "(?:forra aret|i fjol);i ar;nasta ar;forra manaden;-;nasta manad;forra veckan;-;nasta vecka",
    "da": r"(?:sidste ar|i fjor);i ar;næste ar;sidste maned;-;næste maned;(?:sidste|i sidste) uge;-;næste uge",
    "nb": r"(?:i fjor|fjoraret);i ar;neste ar;forrige maned;-;neste maned;forrige uke;-;neste uke",
    "fi": "viime vuonna;tana vuonna;ensi vuonna;viime kuussa;tassa kuussa;ensi kuussa;viime viikolla;talla viikolla"
    ";ensi viikolla",
    "pl": "(?:(?:zeszł|ubiegł|minion)(?:ym|ego)|ub\\.) roku;tym roku;przyszł(?:ym|ego) roku"
    ";(?:zeszłym|ubiegłym|minionym) miesiacu;tym miesiacu"
    ";przyszłym miesiacu;(?:zeszłym|ubiegłym|minionym) tygodniu;tym tygodniu;przyszłym tygodniu",
    "cs": "(?:loni|vloni|minuly rok|minulem roce|minuleho roku|lonskeho roku);letos;(?:pristi rok|pristim roce)"
    ";(?:minuly mesic|minulem mesici)"
    ";tento mesic;pristi mesic;minuly tyden;tento tyden;pristi tyden",
    "sk": "(?:vlani|minuly rok|minuleho roka);tento rok;buduci rok;minuly mesiac;tento mesiac;buduci mesiac;minuly "
    "tyzden"
    ";tento tyzden;buduci tyzden",
    "hr": r"prosle godine;ove godine;(?:iduce|sljedece) godine;proslo[gm] mjeseca;ovo[gm] mjeseca;iduceg mjeseca"
    r";proslo[gm] tjedna;ovo[gm] tjedna;iduceg tjedna",
    "ro": "anul trecut;anul acesta;anul viitor;luna trecuta;luna aceasta;luna viitoare;saptamana trecuta"
    ";saptamana aceasta;saptamana viitoare",
    "hu": "tavaly;iden;jovore;mult honapban;e honapban;jovo honapban;mult heten;e heten;jovo heten",
    "tr": "gecen (?:yil|sene);bu (?:yil|sene);(?:gelecek|onumuzdeki) (?:yil|sene);gecen ay;bu ay;gelecek ay;gecen hafta"
    ";bu hafta;gelecek hafta",
    "el": "(?:περυσι|περασμενο χρονο|περασμενο ετος);(?:φετος|εφετος);(?:επομενο|ερχομενο) (?:χρονο|ετος)"
    ";(?:περασμενο|προηγουμενο) μηνα;αυτον? τον? μηνα;(?:επομενο|ερχομενο) μηνα;περασμενη εβδομαδα;αυτη την εβδομαδα"
    ";(?:επομενη|ερχομενη) εβδομαδα",
    "ru": "прошло(?:м году|го года);(?:это|нынешне|текуще)(?:м году|го года);(?:следующе|будуще)(?:м году|го года)"
    ";прошлом месяце;этом месяце"
    ";следующем месяце;прошлои неделе;этои неделе;следующеи неделе",
    "uk": "(?:торік|минулого року|минулому році);(?:цього року|цьогоріч);(?:наступного року|наступному році)"
    ";минулого місяця;цього місяця;наступного місяця;минулого тижня;цього тижня;наступного тижня",
    "bg": "(?:миналата|предната) година;тази година;следващата година;миналия месец;този месец;следващия месец"
    ";миналата седмица;тази седмица;следващата седмица",
    "ar": "(?:العام|السنة) الماضية?;هذا العام;العام المقبل;الشهر الماضي;هذا الشهر;الشهر المقبل;الاسبوع الماضي"
    ";هذا الاسبوع;الاسبوع المقبل",
    "he": "ב?שנה שעברה;השנה;בשנה הבאה;(?:ב?חודש שעבר);החודש;בחודש הבא;(?:ב?שבוע שעבר);השבוע;בשבוע הבא",
    "hi": "पिछले साल;इस साल;अगले साल;पिछले महीने;इस महीने;अगले महीने;पिछले (?:हफते|सपताह);इस (?:हफते|सपताह);अगले (?:हफते|सपताह)",
    "id": "tahun (?:lalu|kemarin);tahun ini;tahun depan;bulan lalu;bulan ini;bulan depan;(?:pekan|minggu) lalu"
    ";(?:pekan|minggu) ini;(?:pekan|minggu) depan",
    "vi": "nam (?:ngoai|truoc);nam nay;(?:nam (?:sau|toi)|sang nam);thang truoc;thang nay;thang (?:sau|toi);tuan truoc"
    ";tuan nay;tuan (?:sau|toi)",
    "fa": "-;-;-;-;-;-;هفته (?:گذشته|پیش|قبل);این هفته|هفته جاری;هفته (?:آینده|بعد)",
    "th": "ปี(?:ที่แล้ว|ก่อน|ที่ผ่านมา);ปีนี้;ปีหน้า;เดือน(?:ที่แล้ว|ก่อน|ที่ผ่านมา);เดือนนี้;เดือนหน้า;สัปดาห์(?:ที่แล้ว|ก่อน|ที่ผ่านมา);สัปดาห์นี้;สัปดาห์หน้า",
    "zh": "去年;今年;明年;上个?月;(?:本月|这个月);下个?月;上(?:周|星期);(?:本周|这(?:周|星期));下(?:周|星期)",
    "ja": "(?:昨年|去年);今年;来年;先月;今月;来月;先週;今週;来週",
    "ko": "(?:지난해|작년);올해;내년;지난 ?달;이번 ?달;다음 ?달;지난 ?주;이번 ?주;다음 ?주",
}
# What is two of them away.
_TWO_BEFORE = {
    "en": "-;-;week before last",
    "de": "vorletzte[ms]? jahre?s?;vorletzte[mn] monats?;vorletzte[rn]? woche",
    "sv": "forrforra aret;forrforra manaden;forrforra veckan",
    "fi": "toissa vuonna;toissa kuussa;toissa viikolla",
    "cs": "predloni;predminuly mesic;predminuly tyden",
    "sk": "predvlani;predminuly mesiac;predminuly tyzden",
    "hu": "tavalyelott;-;-",
    "ro": "(?:acum doi ani|anul celalalt);-;-",
    "el": "προπερσι;-;-",
    "ru": "позапрошлом году;позапрошлом месяце;позапрошлои неделе",
    "uk": "позаторік|позаминулого року;позаминулого місяця;позаминулого тижня",
    "zh": "前年;上上个?月;上上(?:周|星期)",
    "ja": "(?:一昨年|おととし);先々月;先々週",
    "ko": "재작년;지지난 ?달;지지난 ?주",
}
_TWO_BEHIND = {
    "en": "-;-;week after next",
    "de": "ubernachste[ns]? jahr;ubernachsten monat;ubernachste[rn]? woche",
    "zh": "后年;下下个?月;下下(?:周|星期)",
    "ja": "再来年;再来月;再来週",
    "ko": "내후년;다다음 ?달;다다음 ?주",
}
_SAME = {"no": "nb", "nn": "nb", "bs": "hr"}
UNITS = ("year", "month", "week")
# Before them: parts of the unit, articles and “in”.
_BEFORE = (
    "(?:(?:early|late|earlier|later|the|in|im|in der|ende|anfang|der|den|des|das|diese|fin|debut|le|la|de la|a la|en"
    "|el|del|begin|eind|mid|middle|mitte|en fin de|en debut de|konec|koncem|zacatkem|na poczatku|pod koniec|mediados de"
    "|finales de|principios de|principios del|finales del|il|lo|nel|nello|nella|della|no|na|op|w|v|в|на|у|през|pe|τον?"
    "|την|το|في|ב|pada|vao|od) )*"
)


def unit_of(words: str, language: str) -> tuple[str, int] | None:
    """The year, the month or the week, and by how many it is behind that of the day; None for all else."""
    tag, said = language.partition("-")[0].lower(), plain(words)
    for unit, step, pattern in _patterns(_SAME.get(tag, tag)):
        if pattern.fullmatch(said):
            return unit, step
    return None


def tells_a_unit(words: str) -> bool:
    """Whether they are such in any language."""
    return any(unit_of(words, tag) for tag in _UNITS)


@cache
def _patterns(tag: str) -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    near = _UNITS.get(tag, "").split(";")
    told = [(UNITS[n // len(UNITS)], n % len(UNITS) - 1, one) for n, one in enumerate(near)]
    for step, table in ((-2, _TWO_BEFORE), (2, _TWO_BEHIND)):
        told += [(unit, step, one) for unit, one in zip(UNITS, table.get(tag, "").split(";"), strict=False)]
    return tuple(
        (unit, step, re.compile(f"{_BEFORE}(?:{plain(one)})")) for unit, step, one in told if one not in ("", "-")
    )
