"""The year, the month and the week round the day of writing in languages whose papers are read more rarely."""

# As `near_units` has them.
FAR_UNITS = {
    "gl": "ano pasado;este ano;proximo ano|ano que ven;mes pasado;este mes;proximo mes|mes que ven"
    ";semana pasada"
    ";esta semana;proxima semana|semana que ven",
    "eu": "iaz|joan den urtean;aurten|urte honetan;datorren urtean|hurrengo urtean"
    ";aurreko hilabetean|joan den hilean"
    ";hilabete honetan|hil honetan;hurrengo hilabetean|datorren hilean;aurreko astean|joan den astean"
    ";aste honetan"
    ";hurrengo astean|datorren astean",
    "nn": "i fjor|fjoråret;i år;neste år;førre månad(?:en)?;denne månaden;neste månad;førre veke|førre veka"
    ";denne veka"
    ";neste veke",
    "is": "(?:á |í )?(?:síðasta ári|fyrra);á þessu ári|í ár;á næsta ári;í síðasta mánuði;í þessum mánuði"
    ";í næsta mánuði;í (?:síðustu|liðinni) viku;í þessari viku;í næstu viku",
    "af": "verlede jaar;hierdie jaar|vanjaar;volgende jaar;verlede maand;hierdie maand|vandeesmaand"
    ";volgende maand"
    ";verlede week;hierdie week|vandeesweek;volgende week",
    "mk": "минатата година|лани;оваа година|годинава;следната година|догодина;минатиот месец;овој месец|месецов"
    ";следниот месец;минатата (?:недела|седмица);оваа (?:недела|седмица)|неделава;следната (?:недела|седмица)",
    "be": "летась|мінулага года|у мінулым годзе;сёлета|гэтага года|у гэтым годзе"
    ";налета|наступнага года|у наступным годзе"
    ";у мінулым месяцы|мінулага месяца;у гэтым месяцы|гэтага месяца;у наступным месяцы|наступнага месяца"
    ";на мінулым тыдні|мінулага тыдня;на гэтым тыдні|гэтага тыдня;на наступным тыдні|наступнага тыдня",
    "sq": "vitin e kaluar|vjet;këtë vit|sivjet;vitin e ardhshëm|vitin tjetër;muajin e kaluar;këtë muaj"
    ";muajin e ardhshëm|muajin tjetër;javën e kaluar;këtë javë;javën e ardhshme|javën tjetër",
    "az": "keçən il(?:in)?|ötən il(?:in)?;bu il(?:in)?;gələn il(?:in)?;(?:keçən|ötən) ay(?:ın)?;bu ay(?:ın)?"
    ";gələn ay(?:ın)?;(?:keçən|ötən) həftə(?:nin)?;bu həftə(?:nin)?;gələn həftə(?:nin)?",
    "uz": "(?:o.?tgan|ўтган) (?:yili?|йили?)|bultur;(?:shu|bu|joriy|шу|бу|жорий) (?:yil|йил)"
    ";(?:keyingi|kelasi|кейинги|келаси) (?:yili?|йили?);(?:o.?tgan|ўтган) (?:oy(?:da)?|ой(?:да)?)"
    ";(?:shu|bu|joriy|шу|бу|жорий) (?:oy(?:da)?|ой(?:да)?)"
    ";(?:keyingi|kelasi|кейинги|келаси) (?:oy(?:da)?|ой(?:да)?)"
    ";(?:o.?tgan|ўтган) (?:haftada?|ҳафтада?|hafta|ҳафта);(?:shu|bu|шу|бу) (?:haftada?|ҳафтада?|hafta|ҳафта)"
    ";(?:keyingi|kelasi|кейинги|келаси) (?:haftada?|ҳафтада?|hafta|ҳафта)",
    "kk": "өткен жылы?|былтыр(?:ғы жыл)?;биыл(?:ғы жыл)?;келесі жылы?|келер жылы?;өткен ай(?:да)?;осы ай(?:да)?"
    ";келесі ай(?:да)?"
    ";өткен апта(?:да)?;осы апта(?:да)?;келесі апта(?:да)?",
    "ky": "өткөн жылы?|былтыр;быйыл|ушул жылы?;эмдиги жылы?|келерки жылы?;өткөн ай(?:да)?"
    ";(?:бул|ушул) ай(?:да)?"
    ";(?:эмдиги|келерки) ай(?:да)?;өткөн (?:аптада?|апта|жумада?|жума)"
    ";(?:ушул|бул) (?:аптада?|апта|жумада?|жума)"
    ";(?:келерки|эмдиги) (?:аптада?|апта|жумада?|жума)",
    "mn": "өнгөрсөн (?:жил|онд?)|өнгөрөгч онд;энэ (?:жил|онд?);ирэх (?:жил|онд?);өнгөрсөн сард?;энэ сард?"
    ";ирэх сард?"
    ";өнгөрсөн долоо хоногт?;энэ долоо хоногт?;ирэх долоо хоногт?",
    "ka": "(?:გასულ|შარშანდელ) წელს|შარშან;(?:ამ|მიმდინარე) წელს|წელს;მომავალ წელს|გაისად"
    ";გასულ თვეში|გასულ თვეს"
    ";ამ თვეში;მომავალ თვეში|მომავალ თვეს;გასულ კვირას|გასულ კვირაში;ამ კვირაში;მომავალ კვირას|მომავალ კვირაში",
    "hy": "(?:անցյալ|նախորդ) տարի;այս տարի;(?:հաջորդ|գալիք) տարի;(?:անցյալ|նախորդ) ամիս;այս ամիս;հաջորդ ամիս"
    ";(?:անցյալ|նախորդ) շաբաթ;այս շաբաթ;հաջորդ շաբաթ",
    "mr": "(?:मागील|गेल्या) वर्ष(?:ी)?;(?:या|हे|चालू) वर्ष(?:ी)?;(?:पुढील|पुढच्या) वर्ष(?:ी)?"
    ";(?:मागील|गेल्या) महिन(?:ा|्यात);(?:या|हा|चालू) महिन(?:ा|्यात);(?:पुढील|पुढच्या) महिन(?:ा|्यात)"
    ";(?:मागील|गेल्या) आठवड(?:ा|्यात);(?:या|हा|चालू) आठवड(?:ा|्यात);(?:पुढील|पुढच्या) आठवड(?:ा|्यात)",
    "te": "గత (?:సంవత్సరం|ఏడాది);ఈ (?:సంవత్సరం|ఏడాది);(?:తదుపరి|వచ్చే) (?:సంవత్సరం|ఏడాది);గత నెల;ఈ నెల"
    ";(?:తదుపరి|వచ్చే) నెల;గత వారం;ఈ వారం;(?:తదుపరి|వచ్చే) వారం",
    "kn": "(?:ಕಳೆದ|ಹಿಂದಿನ) ವರ್ಷ;ಈ ವರ್ಷ;ಮುಂದಿನ ವರ್ಷ;ಕಳೆದ ತಿಂಗಳು;ಈ ತಿಂಗಳು;ಮುಂದಿನ ತಿಂಗಳು;ಕಳೆದ ವಾರ;ಈ ವಾರ;ಮುಂದಿನ ವಾರ",
    "ml": "കഴിഞ്ഞ വർഷം;ഈ വർഷം;അടുത്ത ?വർഷം;കഴിഞ്ഞ മാസം;ഈ മാസം;അടുത്ത മാസം;കഴിഞ്ഞ ആഴ്ച;ഈ ആഴ്ച;അടുത്ത ആഴ്ച",
    "gu": "(?:ગયા|ગત) વર્ષે?;આ વર્ષે?;(?:આવતા|આગામી) વર્ષે?;(?:ગયા|ગત) મહિને;આ મહિને;(?:આવતા|આગામી) મહિને"
    ";(?:ગયા|ગત) અઠવાડિયે;આ અઠવાડિયે;(?:આવતા|આગામી) અઠવાડિયે",
    "pa": "(?:ਪਿਛਲਾ|ਪਿਛਲੇ) ਸਾਲ;(?:ਇਹ|ਇਸ) ਸਾਲ;(?:ਅਗਲਾ|ਅਗਲੇ) ਸਾਲ;(?:ਪਿਛਲਾ|ਪਿਛਲੇ) ਮਹੀਨ[ਾੇ];(?:ਇਹ|ਇਸ) ਮਹੀਨ[ਾੇ]"
    ";(?:ਅਗਲਾ|ਅਗਲੇ) ਮਹੀਨ[ਾੇ];(?:ਪਿਛਲਾ|ਪਿਛਲੇ) ਹਫ਼ਤ[ਾੇ];(?:ਇਹ|ਇਸ) ਹਫ਼ਤ[ਾੇ];(?:ਅਗਲਾ|ਅਗਲੇ) ਹਫ਼ਤ[ਾੇ]",
    "lo": "ປີ(?:ກາຍ|ແລ້ວ|ຜ່ານມາ);ປີນີ້;ປີໜ້າ;ເດືອນ(?:ແລ້ວ|ຜ່ານມາ);ເດືອນນີ້;ເດືອນໜ້າ;ອາທິດ(?:ແລ້ວ|ຜ່ານມາ);ອາທິດນີ້;ອາທິດໜ້າ",
    "tl": "(?:nakaraang|nakalipas na) taon|noong isang taon;ngayong taon;susunod na taon"
    ";(?:nakaraang|nakalipas na) buwan"
    ";ngayong buwan;susunod na buwan;(?:nakaraang|nakalipas na) linggo;ngayong linggo|sa linggong ito"
    ";susunod na linggo",
    "am": "(?:ያለፈው|ባለፈው) ዓመት;(?:በዚህ|ዘንድሮ) ዓመት|ዘንድሮ;የሚቀጥለው ዓመት|በሚቀጥለው ዓመት;(?:ያለፈው|ባለፈው) ወር;በዚህ ወር"
    ";(?:የሚቀጥለው|በሚቀጥለው) ወር;(?:ያለፈው|ባለፈው) ሳምንት;በዚህ ሳምንት;(?:የሚቀጥለው|በሚቀጥለው) ሳምንት",
    "ga": "anuraidh|an bhliain seo caite;i mbliana|an bhliain seo;an bhliain seo chugainn;an mhí seo caite"
    ";an mhí seo"
    ";an mhí seo chugainn;an tseachtain seo caite;an tseachtain seo;an tseachtain seo chugainn",
    "cy": "llynedd|y llynedd;eleni|y flwyddyn hon;blwyddyn nesaf|y flwyddyn nesaf;(?:y )?mis diwethaf;y mis hwn"
    ";(?:y )?mis nesaf;(?:yr )?wythnos (?:ddiwethaf|diwethaf);yr wythnos hon;(?:yr )?wythnos nesaf",
}
