"""Words that stand beside what is named in marks, by language."""

# What a name in marks stands behind, as a name or a by-name.
NAMING = """
en: newspaper magazine website film movie book novel song album play show series programme podcast campaign petition
 musical opera memoir essay exhibition
de: zeitung magazin zeitschrift film buch roman lied song serie sendung album
 paragraf straftatbestand stück single sender bündnis initiative verein partei gruppe projekt titel kampagne petition
 aufruf podcast gesetz paket
nl: krant tijdschrift film boek roman serie album lied liedje programma partij groep
fr: journal quotidien magazine hebdomadaire film livre album série pièce spectacle roman chanson association
 collectif parti groupe mouvement
 opération loi appel manifeste pétition émission dispositif
es: diario periódico revista cadena programa serie disco álbum película libro novela canción plataforma asociación
 colectivo partido
 grupo movimiento operación manifiesto campaña ley plan
pt: jornal revista série disco álbum filme livro romance associação coletivo partido grupo movimento operação
 manifesto campanha lei plano
it: giornale quotidiano rivista album serie brano spettacolo fiction film libro romanzo canzone associazione partito
 gruppo movimento inchiesta operazione
 appello campagna manifesto decreto legge
ro: ziarul ziarului filmul cartea asociația partidul
sv: tidningen film filmen bok boken roman romanen skiva skivan album albumet låt låten serien programmet partiet
 föreningen
da: avisen film filmen bog bogen roman romanen album albummet sangen serien programmet partiet foreningen
nb: avisen film filmen bok boken roman romanen plate album albumet låta serien programmet partiet foreningen
fi: lehti lehden lehdelle elokuva kirja yhdistys puolue
pl: gazet* dziennik* tygodnik* magazyn* film* książk* parti* stowarzyszeni* fundacj* grup* portal*
cs: deník* týdeník* časopis* film* knih* stran* spol* skupin* server*
sk: denník* týždenník* časopis* film* knih* stran* skupin*
ru: газет* журнал* агентств* издани* телеканал* радио* фонд* парти* движени* компани* концерн* банк* фильм* книг*
 групп* проект* программ* операци* клуб* объединени* организаци* завод* эфир* акци* закон*
uk: газет* журнал* агентств* видан* телеканал* радіо* фонд* парті* рух* компані* концерн* банк* фільм* книг* груп*
 проєкт* проект* програм* операці* клуб* об'єднан* організаці* завод*
bg: вестник* списани* агенция* телевизи* радио* фонд* парти* движени* компани* филм* книг* груп*
el: εφημερίδα εφημερίδας περιοδικό ταινία βιβλίο κόμμα
hu: lap lapnak filmje könyve
tr: gazetesi dergisi filmi kitabı
ar: صحيفة لصحيفة مجلة لمجلة وكالة لوكالة قناة لقناة حزب حركة منظمة جمعية فيلم كتاب كتابه كتابها
he: עיתון לעיתון תנועת מפלגת ארגון עמותת סרט ספר תוכנית בתוכנית הסרט הספר בספרו בספרה
fa: روزنامه روزنامهٔ مجله خبرگزاری شبکه حزب جنبش سازمان فیلم کتاب برنامه برنامهٔ
hi: अखबार पत्रिका चैनल फिल्म किताब संगठन संस्था
ur: اخبار رسالے چینل فلم کتاب تنظیم
vi: báo phim sách đảng nhóm
id: koran majalah film buku partai kelompok
ja: 映画 小説 新聞 雑誌 番組 団体 会社 法人 紙 誌
ko: 영화 소설 신문 잡지 단체 드라마
th: หนังสือพิมพ์ ภาพยนตร์ พรรค กลุ่ม กับ
"""
# What has a name of its own, which stands between commas behind it.
HEADING = """
en: title headline name
de: titel überschrift name namen schlagzeile
nl: titel kop naam leus slogan
fr: titre nom
es: título titular nombre lema
pt: título manchete nome
it: titolo nome
sv: titeln titel rubriken rubrik namnet parollen
da: titlen titel overskriften overskrift navnet
nb: tittelen tittel overskriften overskrift navnet
"""
# What a by-name stands behind, which may begin with a small letter.
BYNAMING = """
en: titled entitled headlined headlines captioned banner placard
 nicknamed known named headed word words phrase term label nickname moniker slogan motto
de: genannt bekannt genannte bekannte namens wort begriff motto titel überschrift schlagwort aufschrift slogan
nl: bijgenaamd genaamd genoemd bekend woord motto titel kop
fr: surnommé* dit dite dits intitulé* baptisé* nommé* connu* mot mots terme slogan pancarte banderole
es: conocid* apodad* llamad* titulad* denominad* palabra término lema pancarta
pt: conhecid* apelidad* chamad* intitulad* palavra termo lema
it: detto detta soprannominat* intitolat* conosciut* chiamat* parola termine motto slogan striscione
ro: numit* supranumit* intitulat*
sv: kallad kallade känd ordet mottot parollen rubriken titeln
da: kaldet kendt overskriften titlen
nb: kalt kjent overskriften tittelen
pl: zwan* nazywan* słowo słowa hasłem
cs: přezdívan* zvan*
sk: prezývan* zvan*
ru: называем* прозван* именуем* слово слова лозунг* девиз*
bg: наричан*
el: γνωστή γνωστός γνωστό
ar: المعروف المعروفة الملقب الملقبة
he: המכונה
id: dijuluki berjudul
zh: 名为 名為 称为 稱為 对 對 向
uk: слово слова
"""
# What stands behind a name in marks.
NAMED = """
en: programme newspaper magazine campaign campaigners movement party side camp vote voters law bill act scheme show film
 movie book song album podcast sign signs banner placard poster shirt badge sticker flag hat cap tour
 prize award exhibition festival
tr: gazete* dergi* adlı olarak
hu: című nevű néven lap
ja: と呼ば と称 紙 誌 の取材 のインタビュー
zh: 节目 節目 一书 一書 采访 採訪 专访 專訪
ko: 에 출연 와의 과의 인터뷰
"""
