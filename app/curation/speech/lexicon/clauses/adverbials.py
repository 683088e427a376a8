"""When, where and how something is said, where that parts the verb from what belongs to it: said in Rome his sister."""

from app.curation.speech.lexicon.clauses.online import ONLINE
from app.curation.speech.lexicon.rows import rows_of
from app.patterns import Patterns

_ADVERBIALS = rows_of(r"""
en: (?:early |late |later |earlier )?(?:on |last |this |next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|
 Sun)day(?: (?:morning|afternoon|evening|night|lunchtime))?(?: (?:last|this) week)?|(?:early |late )?(?:yesterday|
 today|tomorrow)(?: (?:morning|afternoon|evening))?|tonight|(?:last|this|that) (?:night|morning|afternoon|evening|week|
 weekend|month|year)|(?:at|over) the weekend|the (?:next|following|same|previous) (?:day|week|month|year)|(?:earlier|
 later) (?:this week|in the (?:day|week))|(?:a|two|three|four|\d+) (?:day|week|month|year)s? (?:ago|later|earlier)|
 on (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?(?:,? \d{4})?|later|
 again|recently|afterwards|once more|in (?!\w+(?:ish|ese|ian|ic)\b|French|Greek|Hebrew|Dutch|Latin|German|Korean|Thai|
 Hindi)(?:(?:New|North|South|West|East|San|Los|Las|Hong|Saudi|Sri|Tel|St\.|Cape) )?(?!St\.|The\b)(?!\w+-|[A-Z]{2}|
 Radio|Tele|Rai\b)[A-Z][\w-]+(?! [A-Z])|on (?:television|TV|the radio|Twitter|Facebook|air)|in (?:court|parliament|
 public|private)|(?!(?:reported|alleged|supposed|apparent|purported|false|wrong|hard|scarce|rare|bare|near|most|possib|
 probab|like|unlike|presumab|ostensib|seeming|evident|reputed|conceivab|elder|assemb|earl|on|fami|rep|app|supp|al|
 ral)ly\b)[a-z]+ly(?! [“"‘])|in (?:a|an|his|her|their) (?:written |joint |brief |short |video |radio |television |TV |
 televised )?(?:statement|speech|tweet|post|letter|email|e-mail|interview|press release|briefing|address|message|memo|
 note)(?! (?:with|to|from|by|of|which|about|on(?! \w+day)|in(?! [A-Z])|at|for(?! \w+ing)|\w+ed|sent|seen|read)\b)
de: (?:erst |noch |bereits |schon )?(?:am |seit )?(?:gestrigen |heutigen |vergangenen |letzten |diesen |
 kommenden )?(?:Mon|Diens|Donners|Frei|Sams|Sonn)(?:tag|abend)(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?|
 (?:am |vergangenen |letzten |diesen )*Mittwoch(?:morgen|vormittag|mittag|nachmittag|abend)?|vorgestern|(?:gestern|
 heute|morgen)(?: (?:Morgen|früh|Vormittag|Mittag|Nachmittag|Abend|Nacht))?|in der Nacht|am (?:Morgen|Vormittag|Mittag|
 Nachmittag|Abend|Wochenende|selben Tag|Tag darauf|nächsten Tag|Folgetag|Vortag)|(?:vergangene|letzte|diese) Woche|
 (?:vergangenes|letztes|dieses) Jahr|am \d{1,2}\. ?[A-Z][a-zä]+(?: \d{4})?|vor (?:kurzem|wenigen Tagen|einer Woche)|
 später|danach|zuvor|erneut|kürzlich|jüngst|anschließend|in (?!\w+-|[A-Z]{2}|Radio|Tele|Rai\b)[A-ZÄÖÜ][\w-]+(?! (?:auf|
 mit|von|an|für|gegen)\b)|im (?:Fernsehen|Radio|Bundestag|Landtag|Parlament|Bundesrat)|vor Gericht|(?:deutlich|wütend|
 ruhig|scharf|offen|knapp|schriftlich|telefonisch|öffentlich|trocken|erbost)|in eine[rm] (?:Mitteilung|Erklärung|Rede|
 Pressemitteilung|Stellungnahme|Pressekonferenz|Aussendung|Interview|Tweet|Schreiben|Brief|Gespräch|Podcast|
 Video)(?! (?:mit|an|von|vom|de[rsm](?! [„»“‚«])|im|in(?! der [„»“])|zu|zur|zum|für|bei|über)\b)
nl: (?:afgelopen |vorige |deze |op |komende )?(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond|
 nacht)?|gisteren|eergisteren|vandaag|(?:gister|van)(?:ochtend|middag|avond)|(?:vorige|afgelopen|deze) week|
 in het weekend|vorig jaar|op \d{1,2} [a-z]+(?: \d{4})?|later|daarna|eerder|opnieuw|onlangs|in (?!\w+-|[A-Z]{2}|Radio|
 Tele|Rai\b)[A-Z][\w-]+|op (?:televisie|tv|de radio|Twitter)|in (?:het parlement|de Kamer)|boos|kalm|
 in een (?:verklaring|interview|toespraak|tweet|brief|persbericht|reactie)(?! (?:aan|met|van|over|op|in|die)\b)
sv: (?:på |i |under )?(?:mån|tis|ons|tors|fre|lör|sön)dag(?:s|en|ens)?(?:morgonen|förmiddagen|eftermiddagen|kvällen|
 natten)?|i ?går|i ?dag|i förrgår|i (?:morse|kväll|natt)|förra (?:veckan|året)|i (?:veckan|helgen)|
 på \w+dags(?:kvällen|morgonen)|senare|därefter|tidigare|igen|nyligen|i (?!\w+-|[A-Z]{2}|Radio|Tele|
 Rai\b)[A-ZÅÄÖ][\w-]+|i (?:tv|radio|riksdagen)|på Twitter|argt|lugnt|i ett? ?(?:pressmeddelande|uttalande|tal|brev|
 mejl)(?! (?:till|med|från|av|om|som)\b)|i en (?:intervju|skrivelse|kommentar)(?! (?:till|med|från|av|om|som|i)\b)
da: (?:på )?(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?(?: ?(?:morgen|formiddag|eftermiddag|aften|nat))?|i går|i dag|
 i forgårs|i (?:morges|aftes|aften)|(?:i )?sidste uge|sidste år|i weekenden|senere|derefter|tidligere|igen|i (?!\w+-|
 [A-Z]{2}|Radio|Tele|Rai\b)[A-ZÆØÅ][\w-]+|i (?:tv|radioen|Folketinget)|på Twitter|vredt|roligt|
 i en (?:pressemeddelelse|udtalelse|tale|mail|kommentar)(?! (?:til|med|fra|af|om|som|der)\b)
nb: (?:på )?(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?(?: ?(?:morgen|formiddag|ettermiddag|kveld|natt))?|i går|i dag|
 i forgårs|i (?:morges|kveld)|forrige uke|i fjor|i helgen|senere|deretter|tidligere|igjen|nylig|i (?!\w+-|[A-Z]{2}|
 Radio|Tele|Rai\b)[A-ZÆØÅ][\w-]+|på (?:tv|TV|radio|Twitter)|i Stortinget|sint|rolig|i en (?:pressemelding|uttalelse|
 tale|epost|kommentar)(?! (?:til|med|fra|av|om|som)\b)
fi: (?:viime )?(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)(?:na|illalla|aamuna|aamulla|
 iltana)|eilen|tänään|toissapäivänä|viime (?:viikolla|vuonna|yönä)|viikonloppuna|myöhemmin|aiemmin|jälleen|hiljattain|
 [A-ZÄÖ]\w+(?:ss[aä]|ll[aä])|televisiossa|radiossa|rauhallisesti|(?:tiedotteessa|tiedotteessaan|haastattelussa)
fr: (?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|midi|après-midi|soir|dernier))*|
 hier(?: (?:matin|soir))?|avant-hier|aujourd['’]hui|ce (?:matin|soir|week-end)|la veille|le lendemain|le même jour|
 (?:la semaine|l['’]an|le mois|l['’]année) derni(?:er|ère)|le (?:1er|\d{1,2}) [a-zéû]+(?: \d{4})?|ensuite|plus tard|
 récemment|de nouveau|à nouveau|en (?!\w+-|[A-Z]{2}|Radio|Tele|Rai\b)[A-ZÉ][\w-]+|à la (?:télévision|radio|tribune)|
 sur (?:Twitter|Facebook)|(?!(?:com|affir|prétendu|vraisemblabl|soi-disant|appar|seule|
 faus+e)\w*ment\b)[a-zéèê]+ment(?= )|à (?:Paris|Londres|Rome|Bruxelles|Genève|Berlin|Moscou|Kiev|Washington|New York|
 Pékin|Madrid|Lyon|Marseille|Strasbourg|Beyrouth|Damas|Alger|Tunis|Rabat|Dakar|Montréal|Ottawa|Québec|Vienne|Varsovie|
 Tokyo|Jérusalem|Téhéran)|dans un (?:communiqué|discours|entretien|tweet|message|courrier)(?! (?:à|au|aux|avec|d[eu]s?|
 d(?!['’](?:avoir|être))|sur|qui|publié|transmis)\b)|lors d[’\']une? (?:conférence de presse|point presse)
es: (?:este |el (?:pasado )?)(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: (?:por la (?:mañana|tarde|
 noche)|pasado))*|ayer(?: por la (?:mañana|tarde|noche))?|anteayer|hoy|anoche|esta (?:mañana|tarde|noche|semana)|
 la semana pasada|el (?:año|mes) pasado|el fin de semana|al día siguiente|el \d{1,2} de [a-z]+(?: de \d{4})?|
 después(?! de| que)|más tarde|luego(?! de| que)|recientemente|de nuevo|en (?:(?:San|Los|Las|Nueva|Buenos) )?(?!\w+-|
 [A-Z]{2}|Radio|Tele|Rai\b)[A-ZÁÉÍÓÚ][\w-]+|en (?:televisión|la radio|la televisión|Twitter)|con calma|(?!(?:supuesta|
 presunta|aparente|sola|falsa)mente\b)[a-záéíóú]+mente|en un (?:comunicado|discurso|mensaje|tuit|escrito|
 vídeo)(?! (?:a|al|con|de|del|sobre|en|para|difundido|publicado)\b)|en una (?:entrevista|carta|rueda de prensa|nota|
 comparecencia)(?! (?:a|al|con|de|del|sobre|en|para)\b)
pt: (?:n?est[ae] |n[ao] )(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo)(?: (?:\(\d{1,2}\)|
 passad[oa]|à (?:noite|tarde)))*|ontem(?: à (?:noite|tarde))?|anteontem|hoje|n?esta (?:manhã|tarde|noite|semana)|
 na semana passada|no (?:ano|mês) passado|no fim de semana|no dia seguinte|(?:no dia|a|
 em) \d{1,2} de [a-zç]+(?: de \d{4})?|depois(?! de| que| d[oa])|mais tarde|recentemente|novamente|em (?:(?:São|Belo|
 Nova) )?(?!\w+-|[A-Z]{2}|Radio|Tele|Rai\b)[A-ZÁÉÍÓÚ][\w-]+|na (?:televisão|rádio|TV)|no Twitter|com calma|
 (?!(?:suposta|alegada|aparente|so|falsa)mente\b)[a-záéíóúâêç]+mente|em (?:nota|comunicado|entrevista|discurso|
 coletiva)(?! (?:a|ao|à|com|de|do|da|sobre|para|oficial|publicad\w+|divulgad\w+)\b)|n(?:um|uma) (?:nota|comunicado|
 entrevista|discurso)(?! (?:a|ao|à|com|de|do|da|sobre|para)\b)
it: (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)(?: (?:mattina|pomeriggio|sera|scors[oa]))*|
 ieri(?: (?:mattina|sera|pomeriggio))?|l['’]altro ieri|oggi|stamattina|stasera|nel fine settimana|(?:la settimana|
 l['’]anno|il mese) scors[oa]|il (?:1°|\d{1,2}) [a-z]+(?: \d{4})?|più tardi|di recente|di nuovo|in (?!\w+-|[A-Z]{2}|
 Radio|Tele|Rai\b)[A-Z][\w-]+|in (?:televisione|tv)|alla radio|su Twitter|con calma|(?!(?:presunta|apparente|sola|
 falsa|solta)mente\b)[a-zàèéìòù]+mente|a (?:Roma|Milano|Napoli|Torino|Bologna|Firenze|Palermo|Venezia|Genova|Bruxelles|
 Ginevra|Londra|Parigi|Berlino|Mosca|Kiev|Washington|New York|Pechino|Madrid|Strasburgo|Montecitorio)|in una? (?:nota|
 comunicato|intervista|discorso|lettera|tweet|conferenza stampa)(?! (?:a|al|alla|con|di|del|della|su|sul|
 per(?! aver))\b)
ca: (?:aquest |el )?(?:dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge)(?: (?:passat|al (?:matí|vespre)|
 a la tarda))?|ahir|avui|anit|aquest (?:matí|vespre)|la setmana passada|després(?! de| que)|més tard|a la televisió|
 per televisió|(?!(?:suposada|presumpta|aparent|falsa)ment\b)[a-zàèéíòóúï]+ment|a (?:Barcelona|Madrid|Girona|Lleida|
 Tarragona|València|Palma|Roma|París|Brussel·les|Londres|Berlín|Ginebra|Washington)
gl: (?:este |o )?(?:luns|martes|mércores|xoves|venres|sábado|domingo)|onte|hoxe|antonte|a semana pasada|despois(?! de|
  que| d[oa])|máis tarde
ro: (?:luni|marți|miercuri|joi|vineri|sâmbătă|duminică)(?: (?:dimineață|seara|seară))?|ieri|azi|astăzi|alaltăieri|
 aseară|săptămâna trecută|ulterior|mai târziu|recent|din nou|în (?!\w+-|[A-Z]{2}|Radio|Tele|Rai\b)[A-ZȘȚÎ][\w-]+|
 la televiziune|la radio|calm|la (?:București|Cluj|Iași|Chișinău|Bruxelles|Roma|Paris|Londra|Berlin|Geneva|Washington|
 Moscova|Kiev|Strasbourg)|într-un (?:comunicat|discurs|interviu)(?! (?:al|cu|de|despre|pentru|care)\b)
pl: (?:we? )?(?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę)(?: (?:rano|wieczorem|po południu))?|
 wczoraj|dziś|dzisiaj|przedwczoraj|w (?:ubiegłym|zeszłym) (?:tygodniu|roku)|później|niedawno|ponownie|we? (?!\w+-|
 [A-Z]{2}|Radio|Tele|Rai\b)[A-ZŁŚŻŹĆ][\w-]+|w (?:telewizji|radiu|Sejmie)|na Twitterze|spokojnie|ostro|
 w (?:oświadczeniu|komunikacie|przemówieniu|wywiadzie|liście)(?! (?:dla|do|z|ze|o|który|która)\b)
cs: (?:ve? )?(?:pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli)(?: (?:ráno|večer|odpoledne|dopoledne))?|včera|dnes|
 předevčírem|minulý týden|později|nedávno|znovu|ve? (?!\w+-|[A-Z]{2}|Radio|Tele|Rai\b)[A-ZČŠŽŘ][\w-]+|v (?:televizi|
 rozhlase)|klidně|ostře|v (?:prohlášení|projevu|rozhovoru|dopise)(?! (?:pro|s|se|o|kter\w+)\b)
sk: (?:vo? )?(?:pondelok|utorok|stredu|štvrtok|piatok|sobotu|nedeľu)(?: (?:ráno|večer|popoludní))?|včera|dnes|
 predvčerom|minulý týždeň|neskôr|nedávno|znova|vo? (?!\w+-|[A-Z]{2}|Radio|Tele|Rai\b)[A-ZČŠŽ][\w-]+|v (?:televízii|
 rozhlase)|pokojne|ostro
sl: (?:v )?(?:ponedeljek|torek|sredo|četrtek|petek|soboto|nedeljo)|včeraj|danes|predvčerajšnjim|prejšnji teden|pozneje|
 kasneje|znova|v (?!\w+-|[A-Z]{2}|Radio|Tele|Rai\b)[A-ZČŠŽ][\w-]+|na televiziji|mirno|ostro
hr: (?:u )?(?:ponedjeljak|ponedeljak|utorak|srijedu|sredu|četvrtak|petak|subotu|nedjelju|nedelju)|jučer|juče|danas|
 prekjučer|prošli tjedan|prošle (?:sedmice|nedelje)|kasnije|ponovno|nedavno|(?:у )?(?:понедељак|уторак|среду|четвртак|
 петак|суботу|недељу)|јуче|данас|прошле недеље|касније|поново|недавно|u (?!\w+-|[A-Z]{2}|Radio|Tele|
 Rai\b)[A-ZČĆŠŽĐ][\w-]+|na televiziji|mirno|oštro|у (?!\w+-|[A-Z]{2}|Radio|Tele|Rai\b)[А-ЯЂЈЉЊЋЏ][\w-]+
bg: (?:в(?:ъв)? )?(?:понеделник|вторник|сряда|четвъртък|петък|събота|неделя)|вчера|днес|онзи ден|миналата (?:седмица|
 година)|по-късно|отново|наскоро|в(?:ъв)? (?!\w+-|[A-Z]{2}|Radio|Tele|Rai\b)[А-Я][\w-]+|по телевизията|спокойно|остро
ru: (?:во? )?(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)(?: (?:утром|вечером|днём|
 днем))?(?:, \d{1,2} [а-я]+,)?|вчера|сегодня|позавчера|накануне|на прошлой неделе|в прошлом (?:году|месяце)|
 \d{1,2} [а-я]+(?: \d{4} года)?|позже|позднее|недавно|вновь|снова|во? (?!\w+-|[A-Z]{2}|Radio|Tele|Rai\b)[А-Я][\w-]+|
 по (?:телевидению|радио)|спокойно|резко|в (?:заявлении|интервью|письме|обращении|выступлении)(?! (?:для|к|с|о|об|от|
 котор\w+|телеканалу|газете|агентству)\b)
uk: (?:[уву] )?(?:понеділок|вівторок|середу|четвер|п['’ʼ]ятницю|суботу|неділю)|вчора|учора|сьогодні|позавчора|
 напередодні|минулого (?:тижня|року|місяця)|пізніше|нещодавно|знову|[ув] (?!\w+-|[A-Z]{2}|Radio|Tele|
 Rai\b)[А-ЯІЇЄҐ][\w-]+|по (?:телебаченню|радіо)|спокійно|різко|у (?:заяві|інтерв[’\'ʼ]ю|листі|зверненні)(?! (?:для|до|
 з|про|від)\b)
lt: (?:pirmadienį|antradienį|trečiadienį|ketvirtadienį|penktadienį|šeštadienį|sekmadienį)|vakar|šiandien|užvakar|
 praėjusią savaitę|vėliau|neseniai|vėl
lv: (?:pirmdien|otrdien|trešdien|ceturtdien|piektdien|sestdien|svētdien)|vakar|šodien|aizvakar|pagājušajā nedēļā|vēlāk|
 nesen
et: (?:esmas|teisi|kolma|nelja|ree|lau|püha)päeva(?:l|õhtul)|eile|täna|üleeile|eelmisel nädalal|hiljem|hiljuti|taas
hu: (?:hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap)(?: (?:reggel|este|délután|délelőtt))?|tegnap|ma|
 tegnapelőtt|a múlt héten|később|nemrég|ismét|aznap|[A-ZÁÉÍÓÖŐÚÜŰ]\w+b[ae]n|a (?:televízióban|rádióban|parlamentben)|
 nyugodtan|(?:közleményben|közleményében|interjúban)
el: (?:την? |το )?(?:Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο|Κυριακή)(?: το (?:πρωί|βράδυ|μεσημέρι))?|χθες|χτες|
 σήμερα|προχθές|την περασμένη (?:εβδομάδα|Δευτέρα)|αργότερα|πρόσφατα|ξανά|στη(?:ν|ς)? (?:τηλεόραση|Βουλή)|ήρεμα|
 στ(?:η[νς]?|ις|ο) (?:Αθήνα|Θεσσαλονίκη|Ρώμη|Βρυξέλλες|Γενεύη|Μόσχα|Ουάσινγκτον|Άγκυρα|Λευκωσία|Παρίσι|Βερολίνο|
 Λονδίνο|Κίεβο)
tr: (?:Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar) (?:günü|akşamı|sabahı)|dün(?: (?:akşam|gece|sabah))?|
 bugün|önceki gün|geçen (?:hafta|yıl|ay)|daha sonra|yeniden|tekrar|[A-ZÇĞİÖŞÜ]\w+['’][dt][ae]|televizyonda|sakince|
 (?:yaptığı (?:yazılı )?açıklamada)
ar: (?:يوم |مساء |صباح |ظهر )?(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)(?: الماضي)?|
 أمس(?: (?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|الأول))?|اليوم|الليلة الماضية|الأسبوع الماضي|لاحق(?:ا|ًا|
 اً)|مجدد(?:ا|ًا|اً)|في (?:القاهرة|بيروت|دمشق|بغداد|الرياض|عمان|روما|جنيف|باريس|لندن|واشنطن|موسكو|نيويورك|بروكسل|طهران|
 القدس|رام الله|غزة|الدوحة|أبوظبي|دبي|تونس|الجزائر|الرباط|الخرطوم|صنعاء)
he: (?:ביום |אמש |היום |אתמול )(?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת)|אתמול(?: (?:בבוקר|בערב))?|היום|שלשום|אמש|
 בשבוע שעבר|מאוחר יותר|שוב|ב(?:ירושלים|תל אביב|חיפה|רומא|ז׳נבה|וושינגטון|מוסקבה|פריז|לונדון|ברלין|בריסל|ניו יורק)
fa: (?:روز )?(?:دوشنبه|سه[\u200c ]?شنبه|چهارشنبه|پنج[\u200c ]?شنبه|جمعه|شنبه|یکشنبه)|دیروز|امروز|پریروز|هفته گذشته|
 بعدا|دوباره
id: (?:pada |hari )*(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)(?: (?:malam|pagi|sore|
 siang))?(?: \(\d{1,2}/\d{1,2}(?:/\d{4})?\))?|kemarin|hari ini|pekan lalu|kemudian|lagi|di (?!\w+-|[A-Z]{2}|Radio|Tele|
 Rai\b)[A-Z][\w-]+
vi: (?:vào |sáng |chiều |tối |hôm )*(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)|hôm (?:qua|nay)|tuần trước|sau đó|
 ngày \d{1,2}/\d{1,2}(?:/\d{4})?
hi: (?:सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार) (?:को|रात|शाम|सुबह)|कल|आज|परसों|बाद में|फिर
zh: (?:本|上|这|這)?(?:周|週|星期|禮拜|礼拜)[一二三四五六日天](?:上午|下午|晚间|晚間|晚上|晚)?|昨[天日晚]|
 今[天日早晨晚]|前天|当天|當天|當日|当日|(?:\d{1,2}月)?\d{1,2}[日号號](?:上午|下午|晚)?|随后|隨後|稍后|稍後
ms: (?:pada |hari )*(?:Isnin|Selasa|Rabu|Khamis|Jumaat|Sabtu|Ahad)(?: (?:malam|pagi|petang))?|semalam|hari ini|
 minggu lalu|kemudian|lagi|di (?!\w+-|[A-Z]{2}|Radio|Tele|Rai\b)[A-Z][\w-]+
""")
# Scripts without gaps between words.
_UNSPACED = ("zh",)
# What stands directly behind a verb or a name, with the gap before it.
ADVERBIALS = Patterns(
    {
        tag: rf"(?:\s?(?:{found}))+"
        if tag in _UNSPACED
        else rf"(?:\s+(?:{ONLINE.get(tag, '(?!)')}|{found})(?![\w-]|[:'’]\w))+"
        for tag, found in _ADVERBIALS.items()
    }
)
