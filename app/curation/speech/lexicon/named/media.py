"""What tells the news and has a name of its own, by language: the daily “Die Wacht”, the channel “Kanal Nord”."""

# Whoever writes of one often sets its name in marks.
MEDIA = """
en: daily dailies weekly monthly tabloid broadsheet paper papers journal journals periodical gazette newsletter channel
 channels station broadcaster network agency wire newswire outlet portal site blog webzine publisher programme programs
 broadcast bulletin newscast newspapers magazines supplement
de: *radio *zeitung* *blatt *blatts *blattes *blätter* *magazin* *zeitschrift* *journal* *sender *senders *sendern
 *kanal *kanals *funk *funks *agentur* *dienst *dienstes *portal* *seite *plattform* *blog *blogs *verlag* *presse
 *organ
 *kurier *anzeiger *programm *programms *sendung* *serie *reihe *show *talk *podcast* *newsletter* *beilage *ausgabe
 gazette gazetten *soap *sitcom *telenovela
nl: *krant *kranten *dagblad *weekblad *maandblad *vakblad *blad *tijdschrift *tijdschriften *magazine *omroep *zender
 *persbureau *nieuwssite *website *site *blog *portaal *uitgeverij *rubriek *uitzending *actualiteitenrubriek *talkshow
 *nieuwsbrief *journaal
fr: quotidiens quotidienne hebdomadaires mensuel trimestriel bimensuel revue revues gazette tabloïd feuille périodique
 chaîne chaînes radio station télévision site sites portail blog média médias éditeur magazines journaux supplément
 rubrique newsletter lettre webzine web internet info
es: diarios rotativo matutino vespertino semanario mensuario quincenario tabloide gaceta cotidiano periódicos revistas
 emisora emisoras televisora canal noticiario noticiero informativo portal sitio web blog cabecera medio editorial
 suplemento agencias boletín internet
pt: diário diários matutino vespertino semanário mensário tablóide tabloide periódico periódicos jornais revistas
 emissora emissoras rádio canal televisão telejornal noticiário portal site sítio blog agências editora suplemento
 boletim
it: quotidiani settimanale settimanali mensile mensili giornali testata testate tabloid riviste emittente emittenti
 radio rete canale telegiornale tg sito portale blog agenzie editrice supplemento trasmissione programma bollettino
 web internet
ca: diari diaris setmanari revista revistes rotatiu periòdic emissora emissores ràdio cadena canal televisió agència
 portal web blog editorial suplement programa pel·lícula llibre novel·la cançó sèrie partit moviment grup associació
 organització fundació empresa festival exposició
ro: cotidian* săptămânal* hebdomadar* tabloid* post* canal* agenți* portal* sit* blog* editur* gazet* jurnal*
 televiziun* radio* supliment*
sv: *tidning *tidningen *tidningar *bladet *blaskan *magasin *magasinet *tidskrift *tidskriften *veckotidningen *kanal
 *kanalen *radio *radion *byrå *byrån *sajt *sajten *sida *sidan *blogg *bloggen *förlag *förlaget *program *programmet
 *bilagan *nyhetsbrevet
da: *avis *avisen *aviser *blad *bladet *magasin *magasinet *tidsskrift *tidsskriftet *kanal *kanalen *station
 *stationen *radio *radioen *bureau *bureauet *medie *mediet *side *siden *site *sitet *blog *bloggen *forlag *forlaget
 *program *programmet *tillægget *nyhedsbrevet
nb: *avis *avisa *avisen *aviser *blad *bladet *magasin *magasinet *tidsskrift *tidsskriftet *kanal *kanalen *stasjon
 *stasjonen *radio *radioen *byrå *byrået *nettsted *nettstedet *side *siden *blogg *bloggen *forlag *forlaget *program
 *programmet *bilaget *nyhetsbrevet
fi: *lehti *lehden *lehdelle *lehdessä *lehteä *lehteen *lehdet *kanava *kanavan *kanavalle *kanavalla *kanavaa
 *toimisto *toimiston *toimistolle *sivusto *sivuston *sivustolle *sivustolla *blogi *blogissa *ohjelma *ohjelman
 *ohjelmassa *ohjelmalle *julkaisu *julkaisun *julkaisussa *radio *radion *kustantamo *sanomat *elokuva *elokuvan
 *elokuvassa *kirja *kirjan *kirjassa *sarja *sarjan *sarjassa *romaani *romaanin
et: *leht *lehe *lehele *lehes *lehte *ajakiri *ajakirja *ajakirjale *kanal* *telekanal* *raadio* *agentuur* *portaal*
 *sait* *blogi* *saade *saates *saatele *kirjastus*
pl: tabloid* miesięcznik* kwartalnik* czasopi* pism* periodyk* stacj* kanał* telewizj* radi* rozgłośn* serwis* witryn*
 stron* blog* wydawnictw* dodat* nadawc*
cs: listu list měsíčník* čtvrtletník* tisk* plátk* bulvár* stanic* kanál* televiz* rozhlas* rádi* agentur* web* blog*
 nakladatelstv* přílo* zpravodaj*
sk: list listu mesačník* štvrťročník* bulvár* stanic* kanál* televíz* rozhlas* rádi* agentúr* agentur* web* blog*
 vydavateľstv* príloh*
ru: ежедневник* еженедельник* таблоид* вестник* телекомпани* телестанци* станци* радиостанци* канал* сайт* портал*
 блог* ресурс* интернет-издани* интернет-газет* интернет-портал* телепрограмм* передач* бюллетен* приложени*
 телеграм-канал* telegram-канал* информагентств*
uk: щоденник* тижневик* часопис* таблоїд* вісник* телекомпані* станці* радіостанці* канал* сайт* портал* блог* ресурс*
 інтернет-видан* телеграм-канал* telegram-канал* інформагентств* передач* бюлетен* додат*
bg: вестник* ежедневник* седмичник* таблоид* телевизи* канал* радиостанци* сайт* портал* блог* агенци* издани*
 предаван* издателств* бюлетин*
hr: tjednik* nedeljnik* nedjeljnik* mjesečnik* mesečnik* tabloid* televizij* kanal* radi* postaj* stanic* web-stranic*
 sajt* blog* nakladni* izdavač* glasilo glasila glasilu
sl: dnevnik* tednik* mesečnik* tabloid* televizij* kanal* radi* postaj* agencij* splet* blog* založb* glasilo glasila
lt: dienrašt* mėnrašt* tabloid* televizij* kanal* radij* stot* svetain* tinklarašt* leidykl* leidin*
lv: dienas laikrakst* nedēļrakst* tabloīd* televīzij* kanāl* radio* stacij* vietn* blog* izdevniec* izdevum*
el: εφημερίδες εφημερίδων περιοδικ* ημερήσι* εβδομαδιαί* κανάλι καναλιού κανάλια σταθμό σταθμός σταθμού ραδιόφων*
 πρακτορεί* ιστοσελίδ* ιστότοπ* ιστολόγι* πύλη πύλης έντυπο εκδόσεις ταμπλόιντ μυθιστόρημα τραγούδι σειρά άλμπουμ
 θεατρικό έργο ντοκιμαντέρ κόμμα σύλλογο* σωματείο
hu: *lap *lapnak *lapban *lapot *lapja *lapok *újság *újságnak *újságban *napilap* *hetilap* *folyóirat* *magazin*
 *csatorna *csatornának *csatornán *televízió* *rádió* *ügynökség* *hírportál* *portál* *honlap* *oldal *oldalnak
 *oldalon *blog *blognak *kiadó* *műsor* *film *filmje *filmben *filmet *könyv *könyve *könyvben *könyvet *regény*
 *sorozat* *dal *dala *album* *szervezet* *alapítvány* *egyesület* *párt *pártja *mozgalom *cég *cége *kiállítás*
 *fesztivál* *színház* *múzeum* *kórház* *étterem *hajó
tr: gazetesi dergisi kanalı ajansı sitesi portalı radyosu televizyonu programı filmi kitabı romanı dizisi şarkısı
 albümü
 partisi hareketi derneği vakfı şirketi
az: qəzeti jurnalı kanalı agentliyi saytı filmi kitabı partiyası
ar: الصحيفة المجلة قناة القناة لقناة إذاعة لإذاعة تلفزيون لتلفزيون محطة شبكة لشبكة الوكالة وكالات موقع لموقع بموقع
 مدونة منصة دار أسبوعية يومية نشرة
he: הרדיו הטלוויזיה האינטרנט החדשות היומון השבועון הירחון לשבועון לירחון יומון שבועון ירחון ערוץ לערוץ בערוץ תחנת
 לתחנת רשת לרשת סוכנות לסוכנות אתר
 לאתר באתר פורטל בלוג העיתונים מגזין במגזין למגזין רדיו כתב
fa: روزنامه‌ی مجلهٔ ماهنامه فصلنامه نشریهٔ شبکهٔ تلویزیون رادیو وبسایت وب‌سایت پایگاه خبرگزاری‌ بنگاه سایت‌ وبلاگ
hi: अख़बार अखबारों दैनिक साप्ताहिक मासिक समाचारपत्र समाचार-पत्र पत्र चैनलों एजेंसी वेबसाइट पोर्टल ब्लॉग रेडियो
ur: روزنامے ہفت ماہنامہ جریدہ رسالہ رسالے ایجنسی ویب سائٹ پورٹل بلاگ ریڈیو
bn: দৈনিক পত্রিকা* সাপ্তাহিক সংবাদপত্র* চ্যানেল* টেলিভিশন* বেতার সংস্থা* পোর্টাল* ওয়েবসাইট* ব্লগ*
ta: நாளிதழ்* நாளிதழுக்கு வார* பத்திரிகை* தொலைக்காட்சி* செய்தி_நிறுவன* இணையதள*
vi: tờ_báo nhật_báo tuần_báo nguyệt_san tạp_chí kênh đài hãng hãng_tin trang trang_web cổng blog chương_trình
id: mingguan bulanan tabloid surat_kabar jurnal saluran kanal televisi radio kantor_berita situs portal laman blog
 penerbit acara
ms: akhbar majalah harian mingguan tabloid jurnal saluran stesen televisyen radio agensi portal laman blog filem buku
 novel lagu program parti pertubuhan syarikat
ja: 日刊紙 週刊誌 月刊誌 夕刊紙 機関紙 機関誌 専門誌 通信社 放送局 テレビ局 ラジオ局 チャンネル サイト ポータル ブログ
 出版社 出版 メディア 科学誌 経済紙 大衆紙 地元紙 地方紙
ko: 일간지 주간지 월간지 매체 방송 방송사 채널 통신사 통신 사이트 누리집 포털 블로그 출판사 라디오 학술지 기관지
th: นิตยสาร วารสาร สำนักข่าว สถานีโทรทัศน์ สถานีวิทยุ ช่อง เพจ บล็อก
zh: 报纸 報紙 日报 日報 周刊 週刊 周报 週報 月刊 杂志 雜誌 期刊 晚报 晚報 电视台 電視台 电台 電台 频道 頻道 通讯社
 通訊社 网站 網站 门户网站 博客 部落格 节目 節目 媒体 媒體 小报 小報
"""
