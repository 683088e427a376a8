"""Those who say something together, in a hall or on a page, or of whom nobody knows who they are, as patterns.

None of them is somebody whom a text has named: the crowd chanted, rief einer, escreveu um internauta.
"""

from app.curation.speech.lexicon.rows import rows_of

# Right beside the verb, or in languages whose verb is last before what is said, with the ending of a subject.
CROWDS = rows_of(r"""
en: crowds?|fans|supporters|spectators|audience|protest[eo]rs|demonstrators|hecklers?|onlookers|bystanders|netizens|
 users?|
 commenters?|readers?|viewers?|villagers|public|jurors|jury|court|inquest|tribunal|both sides|someone|somebody|
 narrator|
 protagonist|heroine
de: Menge|Fans?|Anhänger|Zuschauer|Zuhörer|Publikum|Demonstranten|Demonstrierende|Zwischenrufer|Passanten|Nutzer|
 Leser|Zuschauerin|Öffentlichkeit|Kurve|Volksmund|jemand|einer(?= (?:aus|von|der) )|Ich-Erzähler(?:in)?|
 Erzähler(?:in)?|Hauptfigur|Protagonist(?:in)?
nl: menigte|fans|supporters|toeschouwers?|publiek|demonstranten|betogers|omstanders|gebruikers?|lezers?|volksmond|
 iemand|verteller|hoofdpersoon
fr: foule|fans|supporteurs?|supporters?|spectateurs?|public|manifestants?|internautes?|badauds|passants?|lecteurs?|
 téléspectateurs?|assistance|opposants|quelqu['’]un|narrat(?:eur|rice)|héroïne|protagoniste
es: público|afición|aficionados|hinchas|hinchada|espectadores|manifestantes|internautas?|usuarios?|lectores|vecinos|
 gente|multitud|grada|prensa|alguien|narradora?|protagonista
pt: público|torcida|torcedores|espectadores|manifestantes|internautas?|usuários?|leitores|vizinhos|moradores|gente|
 multidão|plateia|plenário|imprensa|alguém|narradora?|protagonista
it: pubblico|folla|tifosi|tifoseria|spettatori|manifestanti|utent[ei]|lettor[ei]|gente|platea|curva|stampa|qualcuno|
 narrat(?:ore|rice)|protagonista
ca: públic|afició|aficionats|manifestants|internautes|usuaris?|veïns|gent|multitud|premsa|algú|narradora?|protagonista
ro: publicul|mulțimea|suporterii|spectatorii|manifestanții|internauții|cititorii|galeria|presa|cineva|naratorul|
 naratoarea|protagonist(?:ul|a)
sv: publiken|fansen|supportrarna|åskådarna|folkmassan|demonstranterna|läsarna|användare|någon|berättaren|huvudpersonen
da: publikum|fansene|tilskuerne|folkemængden|demonstranterne|læserne|brugere|nogen|fortælleren|hovedpersonen
nb: publikum|supporterne|fansen|tilskuerne|folkemengden|demonstrantene|leserne|brukere|noen|fortelleren|hovedpersonen
fi: yleisö|kannattajat|fanit|katsojat|väkijoukko|mielenosoittajat|lukijat|joku|kertoja|päähenkilö
et: publik|fännid|pealtvaatajad|rahvahulk|meeleavaldajad|lugejad|keegi|jutustaja|peategelane
hu: közönség|szurkolók|nézők|tömeg|tüntetők|olvasók|valaki|narrátor|elbeszélő|főhős
pl: publiczność|kibice|widzowie|tłum|opozycja|demonstranci|manifestanci|internaut(?:a|ka|ci)|czytelnicy|sala|prasa|
 ktoś|narrator(?:ka)?|bohaterka
cs: publikum|fanoušci|diváci|dav|opozice|demonstranti|čtenáři|uživatelé|někdo|vypravěč(?:ka)?|hrdinka
sk: publikum|fanúšikovia|diváci|dav|opozícia|demonštranti|čitatelia|používatelia|niekto|rozprávač(?:ka)?|hrdinka
sl: občinstvo|navijači|gledalci|množica|opozicija|demonstranti|bralci|uporabniki|nekdo|pripovedoval(?:ec|ka)
hr: publika|navijači|gledatelji|gledaoci|masa|opozicija|demonstranti|prosvjednici|čitatelji|čitaoci|korisnici|kritika|
 netko|neko|pripovjedač(?:ica)?|публика|навијачи|гледаоци|опозиција|демонстранти|читаоци|неко
ru: толпа|публика|болельщики|зрители|оппозиция|демонстранты|читатели|пользователи|пользователь|комментаторы|стороны|
 кто-то|рассказчи(?:к|ца)|героиня
uk: натовп|публіка|вболівальники|глядачі|опозиція|демонстранти|читачі|користувачі|користувач|сторони|хтось|
 оповідач(?:ка)?|героїня
bg: тълпата|публиката|феновете|зрителите|опозицията|демонстрантите|читателите|потребителите|някой|разказвач(?:ът|ката)
el: κόσμος|κοινό|οπαδοί|φίλαθλοι|θεατές|πλήθος|διαδηλωτές|χρήστες|αναγνώστες|κάποιος|αφηγητής|αφηγήτρια|ήρωάς|
 ήρωας|ηρωίδα
tr: kalabalık|taraftarlar|seyirciler|tribünler|göstericiler|kullanıcılar|okurlar|birisi|anlatıcı
ar: الجمهور|الحشد|المشجعون|المتظاهرون|المتفرجون|المنتقدون|النقاد|الحاضرون|الراوي
he: הקהל|האוהדים|המפגינים|הצופים|הגולשים|הקוראים|מישהו|המספר|המספרת
fa: جمعیت|تماشاگران|هواداران|معترضان|کاربران|منتقدان|حاضران|مردم|راوی
hi: भीड़|दर्शकों|प्रशंसकों|समर्थकों|प्रदर्शनकारियों|विपक्ष|लोगों|ग्रामीणों|किसी
bn: এলাকাবাসী|গ্রামবাসী|দর্শকেরা|দর্শকরা|সমর্থকেরা|সমর্থকরা|স্থানীয়রা|বিক্ষোভকারীরা|কেউ
id: massa|penonton|warga|warganet|netizen|suporter|pendukung|pengunjuk rasa|seseorang
vi: đám đông|khán giả|người hâm mộ|cổ động viên|người biểu tình|cư dân mạng|người dân|ai đó
zh: 网友|網友|球迷|观众|觀眾|民众|民眾|群众|群眾|粉丝|粉絲|批评者|批評者|居民|
 邻居|鄰居|村民|路人|围观者|圍觀者|双方|雙方|各方|有人
ja: 観客(?:席)?|聴衆|ファン|サポーター|住民|ネット上|ネットユーザー|批判派|傍聴席|双方|誰か
ko: 관중석?|팬들?|네티즌(?:들)?|누리꾼(?:들)?|주민들|시민들|관객들?|양측|누군가|[가-힣]+ 측
""")
