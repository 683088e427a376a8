"""Words that stand beside what is named in marks, by language."""

import re

from app.curation.speech.lexicon.listed import joined
from app.curation.speech.lexicon.named.media import MEDIA
from app.curation.speech.lexicon.named.things import THINGS
from app.patterns import Patterns

# What a name in marks stands behind, as a name or a by-name.
_WORKS = """
en: newspaper magazine website film movie book novel song album play show series programme podcast campaign petition
 anthem hymn musical opera memoir essay exhibition organisation organization company foundation institute association
 restaurant hotel ship yacht app poem clinic hospital museum gallery theatre theater café pub nightclub ferry trawler
 documentary festival autobiography biography memoirs sitcom
de: *institut* *stiftung *zeitung *magazin *zeitschrift *film *buch *roman lied *song *serie *sendung *album *paragraf
 *straftatbestand *stück *single *sender *bündnis *initiative *verein *partei *gruppe *projekt *titel *kampagne
 *petition *aufruf *podcast *gesetz *paket *organisation* firma *unternehmen *agentur *hotel *schiff *orchester *schule
 *projekt* *netzwerk *gedicht *erzählung *artikel *kolumne *radiosendung *klinik* *krankenhaus* *ausstellung* *gasth*
 *wirtshaus* *festival* *museum* *theater* *café* *restaurant* *gasthof *gaststätte* *kneipe* *fähre* *frachter*
 *dampfer* *doku *studie* *club* *klub* *verlag* *zirkus* *konzern* *enzyklika *quartier *stadion *arena *ensemble*
 *band *oper *musical* *hymne *clan* *bande *gang *miliz* *träger* *unternehmens *films *buchs *buches *romans *songs
 *albums *lieds *liedes *vereins *projekts *titels *hotels *schiffs *schiffes *bündnisses *stücks *gesetzes *konzerns
nl: plan *festival *krant *tijdschrift *film *boek *roman *serie *album lied *liedje *programma *partij *groep
 *organisatie *stichting *vereniging *bedrijf *schip *hotel *gedicht *verhaal *artikel *radioprogramma
 *tentoonstelling*
 *expositie* *ziekenhuis *kliniek *museum *theater *restaurant *café *school *rapport *documentaire *podcast *campagne
 *project *veerboot *vrachtschip *club *uitgeverij
fr: journal quotidien magazine hebdomadaire film livre album série pièce spectacle roman chanson association collectif
 parti groupe mouvement opération plan projet programme loi appel manifeste pétition émission dispositif organisation
 fondation agence société entreprise hôtel navire réseau poème nouvelle article chronique exposition festival clinique
 hôpital musée théâtre restaurant café école bateau ferry cargo chalutier documentaire rapport campagne club
es: diario periódico revista cadena programa serie disco álbum película libro novela canción plataforma asociación
 colectivo partido grupo movimiento operación manifiesto campaña ley plan organización fundación agencia empresa hotel
 buque red poema cuento artículo columna exposición festival clínica hospital museo teatro restaurante bar café escuela
 documental informe barco pesquero muestra club
pt: jornal revista série disco álbum filme livro romance associação coletivo partido grupo movimento operação manifesto
 campanha lei plano organização fundação agência empresa hotel navio rede poema conto artigo coluna exposição festival
 clínica hospital museu teatro restaurante bar café escola documentário relatório barco mostra clube
it: giornale quotidiano rivista album serie brano spettacolo fiction film libro romanzo canzone associazione partito
 gruppo movimento inchiesta operazione piano progetto appello campagna manifesto decreto legge organizzazione
 fondazione
 agenzia società azienda hotel nave rete poesia racconto articolo rubrica mostra festival clinica ospedale museo teatro
 ristorante bar scuola documentario rapporto traghetto chiatta peschereccio rassegna circolo club
ro: ziarul ziarului filmul cartea asociația partidul ziar* cotidian* revist* film* romanul romanului partid* asociați*
 serial* emisiun* publicați* spital* club* proiectul* echip* campani* organizați* fundați* agenți* expoziți* festival*
 muze* teatr* restaurant* școl* documentar* raport*
sv: *tidningen *film *filmen bok *boken *roman *romanen skiva *skivan *album *albumet låt *låten *serien *programmet
 *partiet *föreningen *organisationen *stiftelsen *företaget *bolaget *hotellet *fartyget *nätverket *dikten *novellen
 *artikeln *radioprogrammet *podden *utställningen *utställning *festivalen *festival *sjukhuset *museet *teatern
 *restaurangen *kaféet *skolan *färjan *dokumentären *rapporten *kampanjen *klubben *båten
da: *avisen *film *filmen bog *bogen *roman *romanen *album *albummet *sangen *serien *programmet *partiet *foreningen
 *organisationen *fonden *firmaet *virksomheden *hotellet *skibet *digtet *novellen *artiklen *radioprogrammet
 *podcasten *udstillingen *udstilling *festivalen *festival *hospitalet *museet *teatret *restauranten *caféen *skolen
 *færgen *dokumentaren *rapporten *kampagnen *klubben *båden
nb: *avisen *film *filmen bok *boken *roman *romanen plate *album *albumet *låta *serien *programmet *partiet
 *foreningen *organisasjonen *stiftelsen *selskapet *firmaet *hotellet *skipet *diktet *novellen *artikkelen
 *radioprogrammet *podkasten *utstillingen *utstilling *festivalen *festival *sykehuset *museet *teateret *restauranten
 *kafeen *skolen *ferja *fergen *dokumentaren *rapporten *kampanjen *klubben *båten
fi: lehti lehden lehdelle elokuva kirja yhdistys puolue järjestö järjestön yhtiö yhtiön säätiö säätiön runo runossa
 artikkeli artikkelissa näyttely näyttelyn näyttelyssä festivaali sairaala museo teatteri ravintola laiva kampanja
pl: gazet* dziennik* tygodnik* magazyn* film* książk* parti* stowarzyszeni* fundacj* grup* portal* serial* powieś*
 klub* program* audycj* firm* album* piosenk* spektakl* agencj* organizacj* instytu* zespół zespołu koncern* spółk*
 hotel* sieć sieci wiersz* artykuł* opowiadani* wystaw* festiwal* klinik* szpital* muze* teatr* restaurac* kawiarni*
 szkoł* prom promu promem statek statku dokument* raport* kampani*
cs: deník* týdeník* časopis* film* knih* stran* spol* skupin* server* snímek snímku snímkem román* seriál* hnutí
 agentu* pořad* portál* klub* firm* projekt* písn* album* organizac* nadac* společnost* hotel* sdružení báse* článe*
 článk* výstav* festival* klinik* nemocnic* muze* divadl* restaurac* kavárn* škol* lodi dokument* kampa*
sk: denník* týždenník* časopis* film* knih* stran* skupin* snímk* román* seriál* hnuti* agentú* portál* klub* firm*
 projekt* album* organizác* nadác* spoločnosť spoločnosti hotel* združeni* výstav* festival* klinik* nemocnic* múze*
 divadl* reštaurác* kaviar* škol* dokument* kampa*
ru: газет* журнал* агентств* издани* телеканал* радио* фонд* парти* движени* компани* концерн* банк* фильм* книг*
 групп* проект* программ* операци* клуб* объединени* организаци* завод* эфир* акци* закон* статья статье статью статьи
 стихотворени* поэм* рассказ* холдинг* корпораци* фирм* магазин* отел* гостиниц* издательств* выставк* фестивал*
 клиник*
 больниц* музе* театр* ресторан* кафе школ* судно судна паром* кампани* доклад*
uk: газет* журнал* агентств* видан* телеканал* радіо* фонд* парті* рух* компані* концерн* банк* фільм* книг* груп*
 проєкт* проект* програм* операці* клуб* об'єднан* організаці* завод* вірш* поем* оповідан* холдинг* корпораці* фірм*
 магазин* готел* видавництв* виставк* фестивал* клінік* лікарн* музе* театр* ресторан* кафе школ* судно судна пором*
 кампані* доповід*
bg: вестник* списани* агенция* телевизи* радио* фонд* парти* движени* компани* филм* книг* груп* изложб* фестивал*
 клиник* болниц* музе* театър ресторант* училищ* кораб* проект* програм* кампани*
el: εφημερίδα εφημερίδας περιοδικό ταινία βιβλίο κόμμα εφημερίδ* περιοδικ* ταινί* βιβλί* κόμματος παράστασ* νοσοκομεί*
 κίνημα ομάδ* εκπομπ* εταιρεί* οργάνωσ* ίδρυμα ξενοδοχεί* έκθεση έκθεσης φεστιβάλ κλινικ* μουσεί* θέατρ* εστιατόρι*
 πλοί* σχολεί*
hu: lap lapnak filmje könyve
tr: gazetesi dergisi filmi kitabı sergisi festivali hastanesi tiyatrosu gemisi kampanyası
ar: صحيفة لصحيفة مجلة لمجلة وكالة لوكالة قناة لقناة حزب حركة منظمة جمعية فيلم كتاب كتابه كتابها مشروع مسلسل رواية منصة
 موقع برنامج عملية حملة مبادرة نادي شركة مسرحية أغنية سفينة نقابة جريدة فرقة ألبوم مؤسسة شارع محطة مجموعة جماعة تحالف
 مهرجان جائزة مسابقة صاروخ مستشفى معرض مطعم متحف مسرح باخرة فندق
he: עיתון לעיתון תנועת מפלגת ארגון עמותת סרט ספר תוכנית בתוכנית הסרט הספר בספרו בספרה החולים פרויקט הסדרה המחזה חברת
 קבוצת האלבום השיר בסדרה בסרט בפרויקט בעיתון העיתון העת בספר מאמר המאמר במאמר המדור במדור תערוכת בתערוכה התערוכה פסטיבל
 בפסטיבל מוזאון מסעדת אוניית
fa: طرح روزنامه روزنامهٔ مجله خبرگزاری شبکه حزب جنبش سازمان فیلم کتاب برنامه برنامهٔ پروژه پروژهٔ سریال رمان آلبوم تیم
 باشگاه شرکت سایت نشریه هفته‌نامه جشنواره نمایشگاه بیمارستان موزه رستوران کشتی هتل
hi: अखबार पत्रिका चैनल फिल्म किताब संगठन संस्था फ़िल्म परियोजना अभियान योजना पार्टी कार्यक्रम सीरीज उपन्यास नाटक
 अस्पताल प्रदर्शनी होटल
ur: اخبار رسالے چینل فلم کتاب تنظیم روزنامہ جریدے ڈرامے پروگرام منصوبہ منصوبے جماعت ڈراما ڈرامہ
vi: báo phim sách đảng nhóm án trình dịch ty hát phẩm tờ cuốn bộ
id: koran majalah film buku partai kelompok harian stasiun program novel lagu album proyek kapal gerakan klub tim
ja: 映画 小説 新聞 雑誌 番組 団体 会社 法人 紙 誌 ドラマ アニメ 楽曲 著書 作品 ブランド シリーズ アプリ ホテル 劇場
 舞台 探査機 新型車 特集 展覧会 企画展 映画祭 連載 フェリー 客船
ko: 영화 소설 신문 잡지 단체 드라마 애니메이션 뮤지컬 연극 노래 앨범 저서 프로그램 다큐멘터리 브랜드 특집 전시회 축제
 선박 연재 캠페인 작전명
th: หนังสือพิมพ์ ภาพยนตร์ พรรค กลุ่ม กับ เรื่อง โครงการ รายการ เพลง ละคร ทีม เว็บไซต์
hr: list lista listu listom novin* dnevnik* časopis* magazin* film* knjig* roman* predstav* emisij* portal* strank*
 pokret* udrug* klub* projek* serij* agencij* firm* album* organizacij* zaklad* tvrtk* hotel* pjesm* pesm* član*
 izložb*
 festival* klinik* bolnic* muze* kazališt* restoran* kafić* škol* brod broda kampanj*
et: ajaleht ajaleh* ajakir* film* raamat* romaan* erakon* fond* saate* saade portaal* klub* album* organisatsioon*
 sihtasutus* firma näitus* festival* haigla* muuseum* teat* restoran* kampaania*
lt: laikrašt* dienrašt* savaitrašt* žurnal* film* knyg* roman* partij* fond* spektakl* laid* portal* agentūr* klub*
 projekt* organizacij* bendrov* įmon* viešbut* parod* festival* klinik* ligonin* muziej* teatr* restoran* mokykl* laiv*
 kampanij*
lv: laikrakst* žurnāl* film* grāmat* romān* partij* apvienīb* fond* biedrīb* uzņēmum* kompānij* organizācij* aģentūr*
 portāl* klub* izrād* dziesm* album* projekt* programm* raidījum* veikal* viesnīc* kuģ* sabiedrīb* izstād* festivāl*
 klīnik* slimnīc* muzej* teātr* restorān* skol* kampaņ*
sl: časnik* časopis* revij* film* knjig* roman* predstav* oddaj* portal* strank* gibanj* društv* klub* projekt* serij*
 podjetj* organizacij* ustanov* hotel* razstav* festival* klinik* bolnišnic* muze* gledališč* restavracij* šol* ladj*
 kampanj*
bn: দৈনিক পত্রিকা ছবি চলচ্চিত্র সিনেমা প্রকল্প উপন্যাস বই
zh: 影片 电影 電影 专辑 專輯 歌曲 纪录片 紀錄片 球队 球隊 展覽 展览 專題 专题 客輪 客轮 漁船 渔船
"""
# What may have a name in small letters, of which the clause goes on to tell: la loi « immigration » est votée.
NAMED_IN_LOWER = """
fr: loi lois projet opération campagne dispositif amendement décret réforme mouvement bonus prime
es: ley operación campaña decreto reforma caso bono
pt: lei operação campanha decreto reforma caso
it: legge decreto operazione campagna riforma norma bonus caso
ca: llei operació campanya decret
ro: legea operațiunea campania
nl: wet operatie campagne
pl: ustawa ustawy ustawę program programu akcja akcji operacja kampania
cs: zákon zákona akce kampaň operace
sk: zákon zákona akcia kampaň operácia
hr: zakon akcija operacija kampanja
ru: закон закона операция операции программа программы акция акции кампания проект проекта
uk: закон закону операція операції програма програми акція кампанія
bg: закон закона операция операцията програма програмата акция кампания
el: νόμος νόμου επιχείρηση πρόγραμμα καμπάνια
"""
NAMING = joined(_WORKS, THINGS, MEDIA)
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
NAMED_OF = Patterns({tag: rf"\b(?:{words})[ \u00a0]?\Z" for tag, words in _NAMED_OF.items()}, re.IGNORECASE)
