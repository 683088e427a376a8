"""What says in several words that somebody charges, files or presents another or a thing as something, by language.

A line for each language, of regular expressions; MARK is a quotation mark.
"""

PHRASES_OF_ACTS = r"""
en: (?:bullied|taunted|ridiculed|vilified|smeared|pilloried|abused|stigmati[sz]ed) as|(?:classif(?:y|ies|ied)|
 record(?:s|ed)|list(?:s|ed)|register(?:s|ed)|rul(?:es|ed)|log(?:s|ged)|handl\w+|wr(?:ote|itten) off|
 diagnos\w+) (?:\w+ ){0,4}(?:as|with|verdict of)|(?<!who )painted(?= MARK)|encouraged (?:him|her|them|\w+) to|
 introduced (?:him|her|them)sel\w+ as|wish(?:ed|es) (?:him|her|them|us|[A-Z]\w+)|celebrated (?:\w+ ){1,3}as|
 (?<!\bhe )(?<!\bshe )(?<!\bthey )(?<!\bwe )(?<!\bI )(?:refused|prayed)|put (?:\w+ ){1,4}down to|
 (?<!\bto )(?<!\bI )(?<!\bwe )(?<!\bthey )see (?:\w+ ){1,3}as|justif\w+ (?:\w+ ){1,4}(?:as|by|with)|
 (?<!those )(?<!people )(?<!men )(?:charged|indicted|convicted|arrested|jailed|fined|prosecuted|sued|
 acquitted) (?:\w+ ){0,2}(?:with|of|for|on)|found (?:him|her|them|the \w+)(?= MARK)|signed (?:\w+ ){1,3}(?=MARK)|
 taught (?:him|her|them|me|us|(?:his|her|their) \w+)|(?:had|has|have) offered|offered (?:him|her|them|me|us)|
 (?:was|were|been|being|got|is|are) (?:\w+ly )?(?:taught|raised|brought up|trained|encouraged|instructed|advised|
 conditioned) to(?= MARK)
de: (?<=, )nenne (?:sie|ihn|es) (?=MARK)|
 (?<!\ber )(?<!\bsie )(?<!\bman )(?:spreche|nenne|bezeichne|behaupte|fordere|kritisiere|verlange|rufe|verspreche|
 beschimpfe)(?! (?:er|sie)\b)|(?:bezeichnen|meinen|behaupten|kritisieren|warnen|fordern|glauben|erklären|loben|
 verurteilen|unterstellen|vermuten|drohen|versprechen|schimpfen|klagen)(?= (?:\w+ ){0,4}MARK)|(?<=MARK )(?:gefeiert|
 abgetan|eingestuft|gewertet|behandelt|vermerkt|verbucht|registriert|klassifiziert|eingeordnet|ausgelegt|angeklagt|
 verurteilt|festgenommen|angezeigt|freigesprochen|verhaftet|befunden|unterschrieben)|(?:stuf(?:t|te|ten|e)|
 (?<!\ber )(?<!\bsie )werte(?:t|te|ten)?|behandel(?:t|te|ten)|vermerk(?:t|te)|tat|registrier(?:t|te)|klassifizier(?:t|
 te)) (?:\w+ ){1,5}als|verantwortlich (?:gemacht|machte)|(?<!\ber )(?<!\bsie )(?:rechtfertig|begründ)(?:e|t|te|ete|et|
 en|ten)|(?:angehalten|erzogen|ermahnt|angewiesen|ermuntert|gelehrt)(?: worden)?(?=,)
nl: (?<=MARK )(?:afdeed|afgedaan|behandeld|behandelde|bestempeld|bestempelde|registreerde|wegzette|weggezet|
 aangeklaagd|veroordeeld|ondertekend)|(?:deed|doet|behandel\w*|bestempel\w*|registreer\w*|zet|zette) (?:\w+ ){1,4}als|
 (?:spoten|gespoten|kladden|gekladderd)|(?:had|heeft|hebben|hadden) (?:\w+ ){0,3}geleerd|
 geleerd (?:was|is|werd|om)|opgevoed (?:om|met)
fr: (?:class|enregistr|rang|répertori|interprét)\w+ (?:[\w’']+ ){0,4}comme|trouv(?:é|ait|e) (?=MARK)|(?:mis|mettait|
 met) en cause|(?:appris|apprenait) à|(?:condamné|poursuivi|interpellé|inculpé)e?s? pour|mise?s? en examen pour
es: (?:clasific|registr|archiv|catalog|interpret)\w+ (?:\w+ ){0,4}como|(?<!\bse )trat(?:ó|aron|ado|aba|aban) (?:a|
 al) (?:\w+ ){1,3}de|pint(?:ó|aron|ado|aban)(?= MARK)|(?<!\bel )(?<!\bla )(?<!\blos )(?<!\bun )(?:imputad|procesad|
 condenad|detenid|investigad|denunciad|multad|absuelt)[oa]s? por
pt: (?:classific|regist|arquiv|catalog|interpret)\w+ (?:\w+ ){0,4}como|trat(?:ou|aram|ado|ava|avam) (?:[ao]s?|
 aos?) (?:\w+ ){1,3}de|p(?:ich|int)(?:ou|aram|ado)(?= MARK)|(?<!\bo )(?<!\bum )(?:indiciad|condenad|detid|multad|
 absolvid|denunciad)[oa]s? por
it: (?:classific|registr|archivi|liquid|interpret)\w+ (?:[\w’']+ ){0,4}(?:come|da)|da(?:to|va|vano|nno) (?:del|della|
 dell['’]) ?(?=MARK)|(?<!l['’])(?<!\bun )(?<!\bil )(?:indagat|condannat|arrestat|denunciat|multat|assolt)[oaie] per
ro: (?:clasific|clas|încadr|tratat|înregistr)\w* (?:\w+ ){0,3}(?:ca|drept)|(?:condamnat|arestat|cercetat|amendat|
 acuzat)[ăei]? (?:de|pentru)
sv: önska(?:de|t) (?:honom|henne|dem|oss|mig|alla|[A-ZÅÄÖ]\w+)|(?:avfärda|rubricera|klassa|klassificera|betrakta|
 behandla|registrera|avskriv|stämpla)\w* (?:\w+ ){0,3}som|(?:åtala|döm|gripi|anhåll)\w* för|
 (?:lärts|upplärd|uppfostra\w+|tillsagd)(?: (?:att|i))?
da: ønske(?:de|t) (?:ham|hende|dem|os|mig|alle|[A-ZÆØÅ]\w+)|(?:afvis|klassificer|registrer|betragt|behandl|afskr|
 stempl)\w* (?:\w+ ){0,3}som|(?:tiltalt|sigtet|dømt) for
nb: ønske[rt] (?:ham|henne|dem|oss|meg|alle|[A-ZÆØÅ]\w+)|(?:avfei|avvis|klassifiser|registrer|betrakt|behandl|avskr|
 stempl)\w* (?:\w+ ){0,3}som|(?:tiltalt|siktet|dømt) for
fi: luokit(?:teli|televat|telivat|tele[ve]\w*|ellut)|tulkit(?:si|sivat|see|nnut)
pl: (?:(?:za)?kwalifik|(?:za)?klasyfik|(?:po)?trakt|zarejestr|umorzy)\w+ (?:\w+ ){0,3}jako|(?:oskarżon|
 podejrzan)\w+ o|(?:skazan|zatrzyman|ukaran)\w+ za
cs: (?:uzavř|klasifik|kvalifik|eviduj|vyhodnot|posoudil)\w* (?:\w+ ){0,3}jako|(?:obžalován|obviněn|odsouzen)\w* (?:z|
 za)
sk: (?:uzavre|klasifik|kvalifik|eviduj|vyhodnot|posúdil)\w* (?:\w+ ){0,3}ako|(?:obžalovan|obvinen|odsúden)\w+ (?:z|za)
hr: (?:kvalific|klasific|tretira|evidentira)\w+ (?:\w+ ){0,3}kao|(?:optužen|osuđen|uhićen|uhapšen)\w* (?:za|zbog)
sl: (?:kvalific|klasific|obravnava)\w+ (?:\w+ ){0,3}kot|obsojen\w* (?:za|zaradi)
ru: (?:квалифиц|классифиц|расцен|оформ|восприн|трактов|зарегистр)\w+ (?:\w+ ){0,3}как|обвин[её]н\w* в|(?:осужд|
 приговор|задерж)\w+ за
uk: (?:кваліфік|класифік|розцін|оформ|сприйн|трактув|зареєстр)\w+ (?:\w+ ){0,3}як|(?:звинувачен|засуджен|
 затриман)\w* (?:у|в|за)
bg: (?:квалифиц|класифиц|третира)\w+ (?:\w+ ){0,3}като|(?:обвинен|осъден|арестуван)\w* (?:в|за)
el: (?:χειρίστηκ|κατέγραψ|αντιμετώπισ|ταξινόμησ|κατέταξ)\w+ (?:\w+ ){0,4}ως|(?:κατηγορείται|κατηγορούνται|
 καταδικάστηκ\w+|συνελήφθη\w*) για
hu: (?<=MARK )(?:kezel(?:te|ték|i|ik)|könyvel(?:te|ték))
ar: (?:يعد|تعد|يعدون)(?= بـ?(?:MARK| ))|(?:صنف|صنّف|سجل|عامل)ت? (?:\w+ ){1,4}(?:كـ?|على أن\w+)|
 (?<!\bأنه )(?<!\bأنها )(?<!\bإنه )(?<!\bإنها )(?:يطلب|تطلب|يطالب|تطالب)|(?<!\bإن )(?<!\bأن )(?:طلب|عرض|وعد)
he: סיווגה?|תייגה?|(?<!הוא )(?<!היא )(?<!הם )(?:מבקש|מבקשת|דורש|דורשת)
fa: (?:پیشنهاد|دستور|وعده|قول) (?:داد|داده|می‌ده\w*)|(?:درخواست|توصیه|تقاضا|تکذیب|متهم|پیشنهاد|محکوم|عذرخواهی|
 رد) (?:کرد|کرده)
hi: करार|घोषित|अपील की|आग्रह किया|निर्देश दिया|सलाह दी|अनुरोध किया|वादा (?:किया|कर\w*)|पेशकश की|इनकार किया|इंकार किया|
 सुझाव दिया|की (?:निंदा|निन्दा|मांग|माँग|तारीफ|प्रशंसा|सराहना) की|खारिज किया|का प्रस्ताव रखा|पर जोर दिया|
 शुभकामनाएं दीं
id: (?<!\bia )(?<!\bdia )(?<!\bmereka )(?:meminta\w*|memerintah\w*|mendesak|menyarankan|menyerukan|menawarkan|
 menjanjikan|menjamin|membantah|menyalahkan|menuduh|mengusulkan|mengajar\w*|berterima kasih|mengucapkan (?:selamat|
 terima kasih)|mendoakan|mengecam|menolak|menyambut|menyesalkan|bersumpah|menertawakan|memarahi)
vi: (?<!\bông )(?<!\bbà )(?<!\banh )(?<!\bcô )(?<!\bhọ )(?<!\blời )(?:yêu cầu|đề nghị|khuyên|ra lệnh|thúc giục|
 kêu gọi|kết luận|đề xuất|đảm bảo|phủ nhận|đổ lỗi|dạy|c[ảá]m ơn|chúc(?: mừng)?|lên án|xin lỗi|bác bỏ|cáo buộc|
 phản đối|hoan nghênh|mắng)(?! (?:đó|này|của|ấy|trên|là)\b)|xếp (?:\w+ ){1,4}là
zh: (?<![她他，,的一种種个個项項关關该該这這此次场場])(?:要求|请求|請求|敦促|命令|建议|建議|督促|叮嘱|叮囑|劝|勸|提议|
 提議|保证|保證|否认|否認|指控|指责|指責|感谢|感謝|祝贺|祝賀|祝愿|祝願|恭喜|祝(?=[他她你])|谴责|譴責|道歉|拒绝|拒絕|
 发誓|發誓|感叹|感歎|鼓励|鼓勵|抗议|抗議|形容|期待|夸|写下|寫下|念道|抱怨|嘲笑|叫做)|视之为|視之為|
 (?<![她他，,的意])提出|教[她他我]|定性为|定性為|认定为|認定為|归类为|歸類為|列为|列為|判定为|判定為|归咎|歸咎
"""
