"""What tells a year, a month or a week from the day of writing, by the language: “last year”, le mois dernier, 上周."""

from app.dates.words.far_units import FAR_UNITS

# By the language: the year, the month and the week before, this one and the next, each as a pattern of folded words.
# Left out is what may be told from another day.
NEAR_UNITS = {
    "en": "last year;this year;next year;last month;this month;next month;last week;this week;next week",
    "de": r"(?:letzt|vergangen|vorig)e[mns]? jahre?s?;(?:diese[ms]|heuer|laufende[mn]) ?(?:jahre?s?)?"
    r";(?:nachst|kommend)e[mns]? jahre?s?;(?:letzt|vergangen|vorig)e[mnsr] monats?;diese[mns] monats?"
    r";(?:nachst|kommend)e[mnsr] monats?;(?:letzt|vergangen|vorig)e[rn]? woche;diese[rn]? woche"
    r";(?:nachst|kommend)e[rn]? woche",
    "fr": "l'an(?:nee)? (?:derniere?|passee?);cette annee;l'an(?:nee)? prochaine?;mois dernier;ce mois-ci"
    ";mois prochain"
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
    "fi": "viime (?:vuonna|vuoden);(?:tana vuonna|(?:taman|kuluvan) vuoden);ensi (?:vuonna|vuoden);viime "
    "(?:kuussa|kuun)"
    ";tassa kuussa;ensi (?:kuussa|kuun);viime (?:viikolla|viikon);(?:talla viikolla|taman viikon);ensi "
    "(?:viikolla|viikon)",
    "pl": "(?:(?:zeszł|ubiegł|minion)(?:ym|ego)|ub\\.) roku|ub r|ubr;tym roku|br|b r|tego roku"
    ";przyszł(?:ym|ego) roku"
    ";(?:zeszłym|ubiegłym|minionym) miesiacu;tym miesiacu"
    ";przyszłym miesiacu;(?:zeszłym|ubiegłym|minionym) tygodniu;tym tygodniu;przyszłym tygodniu",
    "cs": "(?:loni|vloni|minuly rok|minulem roce|minuleho roku|lonskeho roku);letos;(?:pristi rok|pristim roce)"
    ";(?:minuly mesic|minulem mesici)"
    ";tento mesic;pristi mesic;minuly tyden;tento tyden;pristi tyden",
    "sk": "(?:vlani|minuly rok|minuleho roka);tento rok;buduci rok;minuly mesiac;tento mesiac;buduci mesiac"
    ";minuly "
    "tyzden"
    ";tento tyzden;buduci tyzden",
    "hr": r"(?:prosle|protekle) godine|lani;ove godine;(?:iduce|sljedece) godine"
    r";proslo[gm] mjeseca|prosli mjesec;ovo[gm] mjeseca|ovaj mjesec"
    r";(?:iduceg|sljedeceg) mjeseca|(?:iduci|sljedeci) mjesec"
    r";(?:proslo[gm]|proteklog) tjedna|prosli tjedan|prosle sedmice;ovo[gm] tjedna|ovaj tjedan|ove sedmice"
    r";(?:iduceg|sljedeceg) tjedna|(?:iduci|sljedeci) tjedan|(?:iduce|sljedece) sedmice",
    "sr": "(?:prošle|прошле) (?:godine|године)|lani|лани;(?:ove|ове) (?:godine|године)"
    ";(?:sledeće|iduće|naredne|следеће|идуће|наредне) (?:godine|године);(?:prošlog|прошлог) (?:meseca|месеца)"
    ";(?:ovog|овог) (?:meseca|месеца);(?:sledećeg|narednog|следећег|наредног) (?:meseca|месеца)"
    ";(?:prošle|protekle|прошле|протекле) (?:nedelje|sedmice|недеље|седмице);(?:ove|ове) (?:nedelje|sedmice"
    "|недеље|седмице)"
    ";(?:sledeće|iduće|naredne|следеће|идуће|наредне) (?:nedelje|sedmice|недеље|седмице)",
    "sl": "lani|lansk(?:o|ega)(?: leto| leta)?|prejšnje leto;letos|letošnjega leta;(?:prihodnje|naslednje) leto"
    ";(?:prejšnji|minuli) mesec;ta mesec;(?:prihodnji|naslednji) mesec"
    ";(?:prejšnji|minuli) teden|prejšnjega tedna"
    ";ta teden|tega tedna;(?:prihodnji|naslednji) teden|prihodnjega tedna",
    "et": "(?:eelmise[l]?|möödunud|läinud) aasta[l]?|mullu;(?:sel|käesoleval) aastal|tänavu|selle aasta"
    ";(?:järgmise[l]?|tuleva[l]?) aasta[l]?;(?:eelmise[l]?|möödunud) kuu[l]?;(?:sel|käesoleval) kuul"
    ";(?:järgmise[l]?|tuleva[l]?) kuu[l]?;(?:eelmise[l]?|möödunud|läinud) nädala[l]?;sel nädalal|selle nädala"
    ";(?:järgmise[l]?|tuleva[l]?) nädala[l]?",
    "lv": "pērn|pagājušajā gadā|pagājušā gada;šogad|šajā gadā|š[āī] gada;nākamgad|nākamajā gadā|nākamā gada"
    ";pagājušajā mēnesī|pagājušā mēneša;šomēnes|šajā mēnesī|šī mēneša;nākammēnes|nākamajā mēnesī"
    ";pagājušajā nedēļā|pagājušonedēļ|pagājušās nedēļas;šonedēļ|šajā nedēļā|šīs nedēļas"
    ";nākamnedēļ|nākamajā nedēļā|nākamās nedēļas",
    "lt": "pernai|praėjusiais metais|praėjusių metų;šiemet|šiais metais|šių metų"
    ";kitąmet|kitais metais|kitų metų"
    ";praėjusį mėnesį|praėjusio mėnesio;šį mėnesį|šio mėnesio;kitą mėnesį|kito mėnesio"
    ";praėjusią savaitę|praėjusios savaitės;šią savaitę|šios savaitės;kitą savaitę|kitos savaitės",
    "ca": "l'any passat;aquest any|enguany;l'any (?:que ve|vinent);mes passat;aquest mes;mes (?:que ve|vinent)"
    ";setmana passada;aquesta setmana;setmana (?:que ve|vinent)",
    "bn": "গত বছর(?:ের)?;(?:এ|এই|চলতি) বছর(?:ের)?;আগামী বছর(?:ের)?;গত মাস(?:ের|ে)?;(?:এ|এই|চলতি) মাস(?:ের|ে)?"
    ";আগামী মাস(?:ের|ে)?"
    ";গত সপ্তাহ(?:ের|ে)?;(?:এ|এই|চলতি) সপ্তাহ(?:ের|ে)?;আগামী সপ্তাহ(?:ের|ে)?",
    "ur": "(?:گزشتہ|پچھلے) (?:سال|برس);(?:اس|رواں) (?:سال|برس);(?:اگلے|آئندہ) (?:سال|برس)"
    ";(?:گزشتہ|پچھلے) (?:ماہ|مہینے);(?:اس|رواں) (?:ماہ|مہینے);(?:اگلے|آئندہ) (?:ماہ|مہینے)"
    ";(?:گزشتہ|پچھلے) ہفتے;(?:اس|رواں) ہفتے;(?:اگلے|آئندہ) ہفتے",
    "ta": "கடந்த ஆண்டு;இந்த ஆண்டு;அடுத்த ஆண்டு;கடந்த மாதம்;இந்த மாதம்;அடுத்த மாதம்;கடந்த வாரம்;இந்த வாரம்;அடுத்த வாரம்",
    "sw": "mwaka (?:jana|uliopita);mwaka huu;mwaka ujao;mwezi (?:uliopita|jana);mwezi huu;mwezi ujao"
    ";wiki iliyopita"
    ";wiki hii;wiki ijayo",
    "ro": "anul trecut;anul acesta;anul viitor;luna trecuta;luna aceasta;luna viitoare;saptamana trecuta"
    ";saptamana aceasta;saptamana viitoare",
    "hu": "tavaly;iden;jovore;mult honapban;e honapban;jovo honapban;mult het(?:en)?;e heten|ezen a heten;jovo "
    "het(?:en)?",
    "tr": "gecen (?:yil|sene|yilin);bu (?:yil|sene|yilin);(?:gelecek|onumuzdeki) (?:yil|sene|yilin);gecen ay"
    ";bu ay"
    ";(?:gelecek|onumuzdeki) ay;gecen hafta;bu hafta;(?:gelecek|onumuzdeki) hafta",
    "el": "(?:περυσι|περασμενο χρονο|περασμενο ετος);(?:φετος|εφετος);(?:επομενο|ερχομενο) (?:χρονο|ετος)"
    ";(?:περασμενο|προηγουμενο) μηνα;αυτον? τον? μηνα;(?:επομενο|ερχομενο) μηνα"
    ";(?:περασμενη|προηγουμενη)σ? εβδομαδασ?"
    ";αυτη την εβδομαδα;(?:επομενη|ερχομενη)σ? εβδομαδασ?",
    "ru": "прошло(?:м году|го года);(?:это|нынешне|текуще)(?:м году|го года)"
    ";(?:следующе|будуще)(?:м году|го года)"
    ";прошлом месяце;этом месяце"
    ";следующем месяце;прошлои неделе;этои неделе;следующеи неделе",
    "uk": "(?:торік|минулого року|минулому році);(?:цього року|цьогоріч);(?:наступного року|наступному році)"
    ";минулого місяця;цього місяця;наступного місяця;минулого тижня;цього тижня;наступного тижня",
    "bg": "(?:миналата|предната) година;тази година;(?:следващата|идната|другата) година;миналия месец;този "
    "месец;следващия месец"
    ";миналата седмица;тази седмица;(?:следващата|идната|другата) седмица",
    "ar": "(?:العام|السنة) (?:الماضية?|المنصرمة?);(?:هذا العام|هذه السنة|العام الجاري|السنة الجارية)"
    ";(?:العام|السنة) (?:المقبلة?|القادمة?);الشهر (?:الماضي|المنصرم);(?:هذا الشهر|الشهر الجاري)"
    ";الشهر (?:المقبل|القادم)"
    ";الاسبوع (?:الماضي|المنصرم);(?:هذا الاسبوع|الاسبوع الجاري);الاسبوع (?:المقبل|القادم)",
    "he": "[בה]?שנה שעברה|אשתקד;השנה;[בה]שנה הבאה;(?:[בה]?חודש שעבר);החודש;[בה]חודש הבא;(?:[בה]?שבוע שעבר)"
    ";השבוע;[בה]שבוע הבא",
    "hi": "(?:पिछले|बीते|गत) (?:साल|वर्ष);इस (?:साल|वर्ष);(?:अगले|आगामी) (?:साल|वर्ष)"
    ";(?:पिछले|बीते|गत) (?:महीने"
    "|माह);इस (?:महीने|माह)"
    ";(?:अगले|आगामी) (?:महीने|माह);(?:पिछले|बीते|गत) (?:हफ्ते|सप्ताह);इस (?:हफ्ते|सप्ताह)"
    ";(?:अगले|आगामी) (?:हफ्ते|सप्ताह)",
    "id": "tahun (?:lalu|kemarin);tahun ini;tahun depan;bulan lalu;bulan ini;bulan depan;(?:pekan|minggu) lalu"
    ";(?:pekan|minggu) ini;(?:pekan|minggu) depan",
    "vi": "nam (?:ngoai|truoc);nam nay;(?:nam (?:sau|toi)|sang nam);thang truoc;thang nay;thang (?:sau|toi)"
    ";tuan truoc"
    ";tuan nay;tuan (?:sau|toi)",
    "fa": "(?:سال (?:گذشته|پیش|قبل)|پارسال);امسال|سال جاری;سال (?:آینده|بعد)"
    ";ماه (?:گذشته|پیش|قبل);این ماه|ماه جاری;ماه (?:آینده|بعد)"
    ";هفته (?:گذشته|پیش|قبل);این هفته|هفته جاری;هفته (?:آینده|بعد)",
    "th": "ปี(?:ที่แล้ว|ก่อน|ที่ผ่านมา);ปีนี้;ปีหน้า;เดือน(?:ที่แล้ว|ก่อน|ที่ผ่านมา);เดือนนี้;เดือนหน้า;สัปดาห์(?:ที่แล้ว|ก่อน|ที่ผ่านมา);สัปดาห์นี้;สัปดาห์หน้า",
    "zh": "去年;今年;明年;上[个個]?月;(?:本月|[这這][个個]月);下[个個]?月;上[个個]?(?:[周週]|星期|[礼禮]拜)"
    ";(?:本[周週]|[这這][个個]?(?:[周週]|星期|[礼禮]拜));下[个個]?(?:[周週]|星期|[礼禮]拜)",
    "ja": "(?:昨年|去年);今年;来年;先月;今月;来月;先週;今週;来週",
    "ko": "(?:지난해|작년);올해;내년;지난 ?달;이번 ?달|이달;다음 ?달|내달;지난 ?주;이번 ?주;다음 ?주",
}
NEAR_UNITS |= FAR_UNITS
# What is two of them away.
TWO_BEFORE = {
    "en": "-;-;week before last",
    "de": "(?:vorletzt|vorvergangen)e[ms]? jahre?s?;(?:vorletzt|vorvergangen)e[mn] monats?;(?:vorletzt"
    "|vorvergangen)e[rn]? woche",
    "sv": "forrforra aret;forrforra manaden;forrforra veckan",
    "fi": "toissa vuonna;toissa kuussa;toissa viikolla",
    "cs": "predloni;predminuly mesic;predminuly tyden",
    "sk": "predvlani;predminuly mesiac;predminuly tyzden",
    "hu": "tavalyelott;-;-",
    "ro": "(?:acum doi ani|anul celalalt);-;-",
    "el": "προπερσι;-;-",
    "ru": "позапрошлом году;позапрошлом месяце;позапрошлои неделе",
    "uk": "позаторік|позаминулого року;позаминулого місяця;позаминулого тижня",
    "zh": "前年;上上[个個]?月;上上(?:[周週]|星期)",
    "ja": "(?:一昨年|おととし);先々月;先々週",
    "ko": "재작년;지지난 ?달;지지난 ?주",
}
TWO_BEHIND = {
    "en": "-;-;week after next",
    "de": "ubernachste[ns]? jahr;ubernachsten monat;ubernachste[rn]? woche",
    "zh": "[后後]年;下下[个個]?月;下下(?:[周週]|星期)",
    "ja": "再来年;再来月;再来週",
    "ko": "내후년;다다음 ?달;다다음 ?주",
}
