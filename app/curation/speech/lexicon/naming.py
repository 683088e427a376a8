"""Words that stand beside what is named in marks, by language."""

import re

# What a name in marks stands behind, as a name or a by-name.
NAMING = """
en: newspaper magazine website film movie book novel song album play show series programme podcast campaign petition
 anthem hymn musical opera memoir essay exhibition organisation organization company foundation institute association
 restaurant hotel ship yacht app poem
de: institut* stiftung zeitung magazin zeitschrift film buch roman lied song serie sendung album paragraf
 straftatbestand stück single sender bündnis initiative verein partei gruppe projekt titel kampagne petition aufruf
 podcast gesetz paket organisation* firma unternehmen agentur hotel schiff orchester schule projekt* netzwerk gedicht
 erzählung artikel kolumne radiosendung
nl: plan festival krant tijdschrift film boek roman serie album lied liedje programma partij groep organisatie
 stichting vereniging bedrijf schip hotel gedicht verhaal artikel radioprogramma
fr: journal quotidien magazine hebdomadaire film livre album série pièce spectacle roman chanson association collectif
 parti groupe mouvement opération plan projet programme loi appel manifeste pétition émission dispositif organisation
 fondation agence société entreprise hôtel navire réseau poème nouvelle article chronique
es: diario periódico revista cadena programa serie disco álbum película libro novela canción plataforma asociación
 colectivo partido grupo movimiento operación manifiesto campaña ley plan organización fundación agencia empresa hotel
 buque red poema cuento artículo columna
pt: jornal revista série disco álbum filme livro romance associação coletivo partido grupo movimento operação
 manifesto campanha lei plano organização fundação agência empresa hotel navio rede poema conto artigo coluna
it: giornale quotidiano rivista album serie brano spettacolo fiction film libro romanzo canzone associazione partito
 gruppo movimento inchiesta operazione piano progetto appello campagna manifesto decreto legge organizzazione
 fondazione agenzia società azienda hotel nave rete poesia racconto articolo rubrica
ro: ziarul ziarului filmul cartea asociația partidul ziar* cotidian* revist* film* romanul romanului partid* asociați*
 serial* emisiun* publicați* spital* club* proiectul* echip* campani* organizați* fundați* agenți*
sv: tidningen film filmen bok boken roman romanen skiva skivan album albumet låt låten serien programmet partiet
 föreningen organisationen stiftelsen företaget bolaget hotellet fartyget nätverket dikten novellen artikeln
 radioprogrammet podden
da: avisen film filmen bog bogen roman romanen album albummet sangen serien programmet partiet foreningen
 organisationen fonden firmaet virksomheden hotellet skibet digtet novellen artiklen radioprogrammet podcasten
nb: avisen film filmen bok boken roman romanen plate album albumet låta serien programmet partiet foreningen
 organisasjonen stiftelsen selskapet firmaet hotellet skipet diktet novellen artikkelen radioprogrammet podkasten
fi: lehti lehden lehdelle elokuva kirja yhdistys puolue järjestö järjestön yhtiö yhtiön säätiö säätiön runo runossa
 artikkeli artikkelissa
pl: gazet* dziennik* tygodnik* magazyn* film* książk* parti* stowarzyszeni* fundacj* grup* portal* serial* powieś*
 klub* program* audycj* firm* album* piosenk* spektakl* agencj* organizacj* instytu* zespół zespołu koncern* spółk*
 hotel* sieć sieci wiersz* artykuł* opowiadani*
cs: deník* týdeník* časopis* film* knih* stran* spol* skupin* server* snímek snímku snímkem román* seriál* hnutí
 agentu* pořad* portál* klub* firm* projekt* písn* album* organizac* nadac* společnost* hotel* sdružení báse* článe*
 článk*
sk: denník* týždenník* časopis* film* knih* stran* skupin* snímk* román* seriál* hnuti* agentú* portál* klub* firm*
 projekt* album* organizác* nadác* spoločnosť spoločnosti hotel* združeni*
ru: газет* журнал* агентств* издани* телеканал* радио* фонд* парти* движени* компани* концерн* банк* фильм* книг*
 групп* проект* программ* операци* клуб* объединени* организаци* завод* эфир* акци* закон* статья статье статью статьи
 стихотворени* поэм* рассказ*
uk: газет* журнал* агентств* видан* телеканал* радіо* фонд* парті* рух* компані* концерн* банк* фільм* книг* груп*
 проєкт* проект* програм* операці* клуб* об'єднан* організаці* завод* вірш* поем* оповідан*
bg: вестник* списани* агенция* телевизи* радио* фонд* парти* движени* компани* филм* книг* груп*
el: εφημερίδα εφημερίδας περιοδικό ταινία βιβλίο κόμμα εφημερίδ* περιοδικ* ταινί* βιβλί* κόμματος παράστασ* νοσοκομεί*
 κίνημα ομάδ* εκπομπ* εταιρεί* οργάνωσ* ίδρυμα ξενοδοχεί*
hu: lap lapnak filmje könyve
tr: gazetesi dergisi filmi kitabı
ar: صحيفة لصحيفة مجلة لمجلة وكالة لوكالة قناة لقناة حزب حركة منظمة جمعية فيلم كتاب كتابه كتابها مشروع مسلسل رواية منصة
 موقع برنامج عملية حملة مبادرة نادي شركة مسرحية أغنية سفينة نقابة جريدة فرقة ألبوم مؤسسة شارع محطة مجموعة جماعة تحالف
 مهرجان جائزة مسابقة صاروخ
he: עיתון לעיתון תנועת מפלגת ארגון עמותת סרט ספר תוכנית בתוכנית הסרט הספר בספרו בספרה החולים פרויקט הסדרה המחזה חברת
 קבוצת האלבום השיר בסדרה בסרט בפרויקט בעיתון העיתון העת בספר מאמר המאמר במאמר המדור במדור
fa: طرح روزنامه روزنامهٔ مجله خبرگزاری شبکه حزب جنبش سازمان فیلم کتاب برنامه برنامهٔ پروژه پروژهٔ سریال رمان آلبوم تیم
 باشگاه شرکت سایت نشریه هفته‌نامه جشنواره
hi: अखबार पत्रिका चैनल फिल्म किताब संगठन संस्था फ़िल्म परियोजना अभियान योजना पार्टी कार्यक्रम सीरीज उपन्यास नाटक
ur: اخبار رسالے چینل فلم کتاب تنظیم روزنامہ جریدے ڈرامے پروگرام منصوبہ منصوبے جماعت ڈراما ڈرامہ
vi: báo phim sách đảng nhóm án trình dịch ty hát phẩm tờ cuốn bộ
id: koran majalah film buku partai kelompok harian stasiun program novel lagu album proyek kapal gerakan klub tim
ja: 映画 小説 新聞 雑誌 番組 団体 会社 法人 紙 誌 ドラマ アニメ 楽曲 著書 作品 ブランド シリーズ アプリ ホテル 劇場
 舞台 探査機 新型車
ko: 영화 소설 신문 잡지 단체 드라마 애니메이션 뮤지컬 연극 노래 앨범 저서 프로그램 다큐멘터리 브랜드
th: หนังสือพิมพ์ ภาพยนตร์ พรรค กลุ่ม กับ เรื่อง โครงการ รายการ เพลง ละคร ทีม เว็บไซต์
hr: list lista listu listom novin* dnevnik* časopis* magazin* film* knjig* roman* predstav* emisij* portal* strank*
 pokret* udrug* klub* projek* serij* agencij* firm* album* organizacij* zaklad* tvrtk* hotel* pjesm* pesm* član*
et: ajaleht ajaleh* ajakir* film* raamat* romaan* erakon* fond* saate* saade portaal* klub* album* organisatsioon*
 sihtasutus* firma
lt: laikrašt* dienrašt* savaitrašt* žurnal* film* knyg* roman* partij* fond* spektakl* laid* portal* agentūr* klub*
 projekt* organizacij* bendrov* įmon* viešbut*
lv: laikrakst* žurnāl* film* grāmat* romān* partij* apvienīb* fond* biedrīb* uzņēmum* kompānij* organizācij* aģentūr*
 portāl* klub* izrād* dziesm* album* projekt* programm* raidījum* veikal* viesnīc* kuģ* sabiedrīb*
sl: časnik* časopis* revij* film* knjig* roman* predstav* oddaj* portal* strank* gibanj* društv* klub* projekt* serij*
 podjetj* organizacij* ustanov* hotel*
bn: দৈনিক পত্রিকা ছবি চলচ্চিত্র সিনেমা প্রকল্প উপন্যাস বই
zh: 影片 电影 電影 专辑 專輯 歌曲 纪录片 紀錄片 球队 球隊
"""
# Of what a name tells, with what joins the two: le mouvement des « gilets jaunes ».
_NAMED_OF = {
    "en": r"(?:name|movement|party|scandal|affair) of(?: the)?",
    "de": r"(?:Bewegung|Partei|Affäre|Gruppe) (?:der|um|um den|um die)",
    "nl": r"(?:beweging|partij|affaire|zaak) (?:van|rond)(?: de| het)?",
    "fr": r"(?:nom|mouvement|parti|affaire|crise|scandale|dossier) (?:de|des|du|de la|de l['’]|d['’])",
    "es": r"(?:nombre|movimiento|partido|caso|crisis|escándalo) (?:de|del|de los|de las|de la)",
    "pt": r"(?:nome|movimento|partido|caso|crise|escândalo) (?:de|do|da|dos|das)",
    "it": r"(?:nome|movimento|partito|caso|crisi|scandalo) (?:di|dei|del|della|delle|degli)",
}
NAMED_OF = {tag: re.compile(rf"\b(?:{words})[ \u00a0]?\Z", re.IGNORECASE) for tag, words in _NAMED_OF.items()}
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
en: titled entitled headlined headlines captioned banner placard nicknamed known named headed word words phrase term
 label nickname moniker slogan motto
de: genannt bekannt genannte bekannte namens wort begriff motto titel überschrift schlagwort aufschrift slogan
nl: bijgenaamd genaamd genoemd bekend woord motto titel kop
fr: surnommé* dit dite dits intitulé* baptisé* nommé* connu* mot mots terme slogan pancarte banderole
es: conocid* apodad* llamad* titulad* denominad* palabra término lema pancarta
pt: conhecid* apelidad* chamad* intitulad* palavra termo lema
it: detto detta soprannominat* intitolat* conosciut* chiamat* parola termine motto slogan striscione
ro: numit* supranumit* intitulat* cuvânt* termen*
sv: kallad kallade känd ordet mottot parollen rubriken titeln
da: kaldet kendt overskriften titlen
nb: kalt kjent overskriften tittelen
pl: zwan* nazywan* słowo słowa hasłem tytułem nazwą nazwie przydomek przydomkiem hasło napis napisem pseudonimem
cs: přezdívan* zvan* názvem názvu titulkem přezdívk* heslem nápisem slovo slova slovem výraz výrazu pojem pojmu
sk: prezývan* zvan* názvom názvu titulkom prezývk* heslom nápisom slovo slová slovom výraz výrazu pojem pojmu
ru: называем* прозван* именуем* слово слова лозунг* девиз* названи* заголовк* прозвищ* надпис* кличк* слоган*
bg: наричан* заглавие надпис прякор* лозунг* мото дума думата думите термин* израз*
el: γνωστή γνωστός γνωστό τίτλο σύνθημα επιγραφή παρατσούκλι λέξη λέξης λέξεις φράση φράσης όρος όρο όρου
ar: المعروف المعروفة الملقب الملقبة عنوان بعنوان شعار بشعار لقب بلقب كلمة كلمات لكلمة عبارة مصطلح
he: המכונה כותרת הכותרת בכותרת כינוי לכינוי הכינוי בכינוי סיסמה הסיסמה המילה המילים הביטוי המונח
id: dijuluki berjudul bertajuk bertuliskan julukan
zh: 名为 名為 称为 稱為 对 對 向
uk: слово слова назвою заголовк* прізвиськ* написом гасло гаслом
hr: naslovom nazivom imenom nadimak nadimkom geslom sloganom parolom natpisom riječ riječi izraz termin pojam
lt: pavadinimu antrašte užrašu šūkiu pravarde žodis žodžio žodį žodžiai terminas terminą
et: pealkir* nimega hüüdnim* loosung* sõna sõnad termin*
fa: عنوان لقب شعار نام واژه واژهٔ واژگان کلمه کلمهٔ کلمات اصطلاح عبارت
sl: naslovom nazivom imenom vzdevek vzdevkom geslom sloganom napisom beseda besedo besede izraz
fi: sana sanan sanaa sanat termi termiä termin
lv: vārds vārdu vārda termins terminu nosaukum* virsrakst* uzrakst* sauk* iesauk*
vi: cụm_từ từ thuật_ngữ
"""
