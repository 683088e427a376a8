"""Verbs that tell how somebody speaks, or what he thinks, in languages of the east of Europe and of Asia."""

EASTERN_MANNERS = """
pl: szepną* szepnę* wyszepta* mrukną* mruknę* westchn* żartowa* zażartowa* kpił* kpi szydzi* protestowa* zaprotestowa*
 skarży* poskarży* nalega* domaga* zażąda* żąda* wyznał* wyznaje zaprzecz* utrzymuj* utrzymywał* przekonuj* przekonywa*
 wspomina* wspomnia* podsumowa* podsumowuj* odnotowa* opisał* opisuj* oskarżył* oskarża oskarżają pochwali* wezwał*
 wzywa* zaapelowa* doniósł doniosł* zaoponowa* odciął odcięła zagrzmi* szacuj* zaproponowa* proponuj* nakazał* ujawni*
 dopytywa* argumentuj* akcentowa* akcentuj* punktowa* punktuj* wytkn* wytyka* zarzuci* zarzuca* ironizowa* drwi*
 wrzasn* oznajmi* wtrąci* skandował* skandują narzeka* zrzędzi* utyskiwa* jęcza* powitał* przywitał* pochwalił*
 zawołał* zawołali wołał* wołali ryknął ryknęła zbeształ* zrugał* wierzą sądzą obawiają boją grożą podejrzewają
 potępiają przezywają określają wyzywają potępił* potępili chwalił*
cs: zašept* zamuml* povzdech* vtipkova* zavtipkova* vysmív* protestova* stěžova* naléhal* požadoval* požaduj* doznal*
 popřel* popír* vzpomínal* vzpomíná vzpomněl* vyprávěl* vypráví shrnul* popsal* popisuj* obvinil* obviňuj* pochválil*
 vyzval* vyzýv* apeloval* apeluj* informoval* informuj* souhlasil* souhlasí namít* odsekl* skandoval* zvolal* vykřik*
 hřměl* odhadl* odhaduj* věří navrhl* navrhuj* nařídil* odhalil* prozradil* prohodil* zavrčel* opáčil* doplnil*
 doplňuj* reptal* brblal* nadával* naříkal* postěžova* uvítal* přivítal* vítá mluví mluvil* mluvící mluvících
 zakřičel* křikl* zařval* řval* zavolal* šeptal* vynadal* nazývají považují myslí obávají bojí doufají vyčítají hrozí
 slibují podezírají odsuzují odsoudil* chválil*
sk: zašepk* zamrml* vzdych* vtipkoval* zavtipkoval* protestoval* sťažoval* naliehal* požadoval* požaduj* žiadal* žiada
 žiadajú poprel* popiera spomínal* spomína spomenul* rozprával* zhrnul* opísal* opisuj* obvinil* obviňuj* pochválil*
 vyzval* vyzýva* apeloval* informoval* informuj* súhlasil* súhlasí namiet* odsekol odsekl* skandoval* zvolal* vykrík*
 hrmel* odhadol odhaduj* verí navrhol navrhl* navrhuj* nariadil* odhalil* prezradil* doplnil* dopĺňa hundral* nadával*
 nariekal* posťažova* uvítal* privítal* víta hovorí hovoria hovoril* hovoriaci hovoriacich zakričal* zreval* zavolal*
 šepkal* vynadal* považujú veria myslia obávajú boja dúfajú vyčítajú hrozia sľubujú odsudzujú prezývajú odsúdil*
 chválil*
hr: šapnu* prošapta* promrmlja* uzdahnu* našali* požali* zahtijevao zahtijevala zahtijevali zahtevao zahtevala
 zahtevali tražio tražila tražili traži traže obećao obećala obećava zaprijeti* zapreti* porekao porekla poriče
 prisjeti* priseti* ispriča* pričao pričala opisao opisala opisuje optužio optužila optužili optužuje pohvali* pozvao
 pozvala pozvali izvijesti* izvesti* usprotivi* uzvrati* odbrusi* uzviknu* procijeni* proceni* vjeruje veruje predložio
 predložila predlaže otkrio otkrila inzistirao inzistirala inzistira insistirao insistirala insistira apelirao
 apelirala skandirao skandirali skandiraju protestirao protestirala žalio žalila žalili gunđa* prigovara* prigovori*
 pozdravio pozdravila pozdravlja govori govore govorio govorila govorili šaptao šaptala derao derala dreknuo dreknula
 zaurlao zaurlala izgrdio optužuju vjeruju veruju prijete prete obećavaju sumnjaju osuđuju osudi*
sl: pravi pravijo pravita odvrnil* zavpil* zakričal* kričal* vpil* vpije vpijejo vzklik* zašepet* šepetal* zamrmral*
 vzdihnil* zavzdihnil* pošalil* posmehnil* protestiral* pritožil* pritožuje* potožil* obžaloval* obžaluje vztrajal*
 vztraja zahteval* zahtevajo obljubil* obljublja* zagrozil* grozil* posvaril* svaril* zanikal* zanika spomnil*
 poudarja* pripomnil* pisal* tvitnil* poimenoval* označil* označuje opisal* opisuje* obtožil* obtožuje* pohvalil*
 pozval* apeliral* potrjuje* ugovarjal* skandira* zagrmel* ocenjuje* verjame* predlagal* predlaga ukazal* pripoved*
 razložil* zatrdil* zatrjuje* razkril* navedel* navaja pojasnjuje* zabrusil* povzel* povzema pritoževal* obljubljal*
 zatrjeval* priznaval* poudarjal* opozarjal* pojasnjeval* razlagal* navajal* ocenjeval* ugotavljal* tarnal* godrnjal*
 jamral* tožil* prepričeval* pozdravil* pozdravlja govori govorijo govoril* ozmerjal* mislijo kričijo očitajo grozijo
 obsojajo označujejo
ru: прошепта* шепну* пробормота* вздохну* пошути* шутил* иронизир* съязви* протестова* жаловал* пожаловал* посетова*
 сетова* сетует настаивал* настаивает настаивают потребовал* требует требуют требовал* вспомина* вспомнил* заключил*
 подытож* описал* описыва* раскритикова* критикует критикуют похвали* объявил* объявля* согласился согласилась отрезал*
 воскликн* прогреме* хваста* оценил* оценива* верит думает предложил* предлага* поделился поделилась делится
 посоветова* советует возмутился возмутилась возмущается удивился удивилась удивляется огрызн* усмехну* констатир*
 ворч* пробурч* жалу* сокруша* негод* возраж* приветств* закричал* вопил* заорал* орал* отругал* обругал* проворчал*
 буркнул* выпалил* рявкнул* верят думают опасаются надеются упрекают угрожают подозревают осуждают прозвали окрестили
 дразнят осудил* хвалил*
uk: прошепот* шепн* пробурмот* зітхну* пожартув* жартува* іронізу* протестув* скаржи* поскаржи* наполяга* вимага*
 зізнався зізналась зізналася зізнається згадува* згадує згадав згадала підсумува* описав описала описує звинуватив
 звинуватила звинуватили звинувачує розкритику* критикує похвали* оголоси* погодився погодилась погодилася парирува*
 відрізав відрізала вигукн* прогримі* оцінив оцінила оцінює вірить думає запропонува* пропонує розкрив розкрила
 поділився поділилася обурився обурилась обурилася обурюється констату* бурч* нарік* привітал* привітав вітає закрича*
 вилаяв вилаяла гаркну* буркну* звинувачують вірять думають побоюються сподіваються дорікають погрожують підозрюють
 засуджують прозвали дражнять засудив засудила засудили хвалив хвалила
bg: изкрещя* крещ* прошепна* шепн* измърмор* въздъхна* пошегува* шегува* подигра* иронизира* протестира* оплака
 оплакаха оплаква съжали настоя настояха настоява настояват поиска поискаха обеща обещаха обещава закани заплаши
 заплашва отрече отричат припомн* спомн* разказа разказва* разказаха заключи заключава забеляза описа описва обвини
 обвинява обвиниха разкритикува* критикува* похвали призова* призовава* апелира* информира* съгласи възрази* възразява
 контрира* отсече скандира* възкликна* вярва предложи предлага нареди разкри разкрива изтъкна* изтъква допълни* допълва
 изрази изразява сподели* споделя уверява изтърси отвърна сопна оплакал* оплаквал* съгласил* настоял* настоявал*
 поискал* обещал* обещавал* заканил* заплашил* отрекъл отрекла отричал* разказал* заключил* забелязал* описал* описвал*
 обвинил* обвинявал* похвалил* отсякъл предложил* предлагал* наредил* разкрил* изразил* уверявал* отвърнал* мърмор*
 мрънка* приветств* говори говорят говореше говореха викна викнаха извикал* викнал* нахока нарекли нарекъл нарекла
 казал* заявил* обвинил* попитал* написал* отговорил* предупредил* наричат наричаха обвиняват вярват мислят искат
 опасяват упрекват заплашват обещават подозират осъждат кръстиха осъди
el: φώναζ* ούρλιαξ* ψιθύρισ* μουρμούρισ* αναστέναξ* αστειεύ* ειρωνεύ* διαμαρτυρήθηκ* παραπονέθηκ* επέμειν* επιμέν*
 απαίτησε απαίτησαν ζήτησε ζήτησαν ζητά ζητούν προειδοποιεί προειδοποιούν παραδέχεται αρνήθηκ* αρνείται ισχυρίστηκ*
 ισχυρίζ* υποστηρίζ* θυμήθηκ* θυμάται αφηγ* διηγ* τονίζ* κατέληξ* γράφει γράφουν ανάρτησε περιέγραψ* περιγράφ*
 κατηγόρησ* κατηγορεί κατηγορούν επέκριν* επικρίν* επαίνεσ* κάλεσε κάλεσαν ενημέρωσε ενημέρωσαν συμφώνησε αντέτειν*
 αντέδρασ* ανταπάντησε βροντοφώναξ* αναφώνησ* καυχήθηκ* εκτίμησε εκτιμά εκτιμούν πιστεύ* θεωρεί θεωρούν πρότειν*
 προτείν* διέταξ* διευκρίνισε διευκρινίζ* αποκάλυψε αποκάλυψαν αποκαλύπτ* επισημαίν* υπενθύμισε υπενθυμίζ* διέψευσ*
 διαψεύδ* ξεκαθάρισε ξεκαθαρίζ* εξομολογήθηκ* διαμήνυσ* διαμηνύ* προσθέτ* απαντά απαντούν ρωτά ρωτούν απέρριψ*
 απορρίπτ* παραπονιέται παραπονιόταν γκρίνιαξ* γκρίνιαζ* διαμαρτύρετ* διαμαρτυρόταν χαιρέτισ* χαιρετίζ* μιλά μιλάει
 μιλούν μιλάνε μιλούσε μιλούσαν μίλησ* ούρλιαξ* τσίριξ* επέπληξ* νομίζουν φοβούνται ελπίζουν απειλούν υπόσχονται
 καταδικάζουν βάφτισαν καταδίκασ*
hu: ordít* üvölt* suttog* mormol* sóhajt* viccel* tréfál* gúnyol* tiltakoz* panaszkod* panaszolt* sajnálta sajnálja
 követelt* követeli ígérte ígérték ígéri beismert* bevallott* tagadt* felidézt* emlékeztetett emlékezett mesélt* meséli
 összegzett* összegezt* posztolt* minősít* leírta vádolt* dicsért* sürgett* kérte kérték kéri felszólított*
 tájékoztatott* egyetértett* visszavág* skandált* dörög* dicsekedett véli vélte vélik gondolja javasolta javasolták
 javasolja utasított* magyarázta magyarázza fogalmazott* szögezt* leszögez* beszámolt* cáfolt* rámutat* aláhúzt* üzente
 vallott* vallja panaszkodik panaszkodott siránkoz* morg* zúgolód* dünnyög* motyog* üdvözölte üdvözli méltatta beszél
 beszélnek beszélő beszélők beszélt beszéltek súgta leszidta rákiáltott* rászólt* odakiált* odaszólt* állítják
 vádolják tartják gondolják félnek fenyegetnek ígérik gyanítják elítélik csúfolják elítélt* fenyegetett* visszautasít*
 emleget* tartotta tartották ígér ígérnek ígérték
et: röök* sosista* pomises ohkas naljatas ironiseeri* mõnita* protesteeri* kaebas kurtis kurdab nõudis nõudsid nõuab
 lubas lubasid lubab ähvarda* möönis möönab eitas eitab meenuta* jutustas järelda* täheldas postitas kirjeldas
 kirjeldab süüdista* kiitis teavita* nõustus vaidles nähvas skandeeri* hüüat* kiitles hindas hindab usub usuvad
 toonita* tõdes tõdeb resümeeri* pihtis mainis mainib mühatas irvitas soovitas soovitab käskis leiab leidis kurtn*
 virises nurises torises vingus vandus uskus kartis kahetses vihjas urises kuulutas rääkiv* räägib räägivad rääkis
 rääkisid röökis
lt: sušuk* rėk* suriko šnibžd* sušnibžd* murm* atsiduso juokavo pajuokavo šaipėsi tyčiojosi protestavo skundėsi
 apgailestav* apgailestauja reikalavo pareikalavo reikalauja pažadėjo žadėjo žada grasino pagrasino prisipaž* neigė
 neigia prisiminė prisimena priminė primena apibendrin* pastebi paskelbė apibūdin* aprašė kaltino apkaltino kaltina
 gyrė pagyrė ragino paragino ragina informavo prieštaravo atkirto atrėžė skandav* vertino vertina įvertino pasiūlė
 siūlė siūlo įsakė atskleidė atskleidžia dėstė akcentav* akcentuoja minėjo svarstė svarsto ironizav* konstatav*
 konstatuoja stebėjosi nusistebėjo užsiminė tikino skundžiasi skundęsis skundusis teigęs sakęs tvirtinęs manė skelbė
 kalbantys kalbantis kalbanti kalbėjo kalbėtų sušuko
lv: iekliedz* bļāva bļauj čukst* nočukst* nomurmin* nopūt* jokoja pajokoja zobojās protestēja sūdzējās žēlojās nožēloja
 pieprasīja prasīja prasa pieprasa draudēja piedraudēja atzinās noliedz* atgādināja atgādina atcerējās atceras
 piezīmēja piezīmējis ierakstīja tvītoja aprakstīja apraksta apsūdzēja apsūdz pārmeta kritizē* slavēja uzslavēja
 aicināja aicina pavēstīja vēstīja vēsta piekrita iebilda iebilst atcirta skandē* izsaucās lielījās vērtēja vērtē domā
 ierosināja ierosina klāstīja apliecin* akcentē* izteicās izteicies rezumē* lēsa lēš ironizē* sprieda spriež raksturoj*
 raksturo sūdzēj* žēloj* protestēj* draudēj* piedraudēj* atgādināj* atcerēj* slavēj* aicināj* pavēstīj* vēstīj* vērtēj*
 ierosināj* klāstīj* lielīj* zoboj* jokoj* piepras* izsauc* runā runāja runājošie
tr: cevapladı haykır* fısılda* mırılda* yakındı iddia_etti iddia_ediyor talep_etti söz_verdi kabul_etti itiraf_etti
 hatırladı paylaştı tanımladı suçladı suçluyor eleştirdi eleştiriyor övdü övüyor çıkıştı seslendi karşılık_verdi
 yanıt_verdi cevap_verdi tepki_gösterdi ifade_etti ifade_ediyor dile_getirdi iletti özetledi inanıyor düşünüyor önerdi
 yakındığ* yakınıyor şikâyet_et* şikayet_et* şikâyet_ed* şikayet_ed* itiraf_et* itiraf_ed* iddia_et* iddia_ed*
 kabul_ed* talep_ed* ifade_ed* protesto_et* ısrar_et* ısrar_ed* dile_getir* suçladığ* eleştirdiğ* hatırladığ* inandığ*
 düşündüğ* önerdiğ*
ar: همس* تمتم* تنهد* احتج* اشتكى اشتكت أصر* طالب* طالبت حث* حثت أقر* أقرت انتقد* انتقدت صاح صاحت صاحوا يزعمون يتهمون
 يعتقدون يطالبون يخشون يأملون يدينون يسمونه ينادونه ندد نددت أشاد أشادت اعتذر اعتذرت شكا شكت استنكر استنكرت أدان أدانت
 توعد توعدت
fa: داد_زد زمزمه_کرد* نجوا_کرد* شوخی_کرد* اعتراض_کرد* شکایت_کرد* گلایه_کرد* اصرار_کرد* اصرار_دارد قول_داد* تهدید_کرد*
 تهدید_می‌کند تکذیب_کرد* یادآور_شد* یادآوری_کرد* روایت_کرد* روایت_می‌کند نتیجه_گرفت* متهم_کرد* متهم_می‌کند انتقاد_کرد*
 انتقاد_می‌کند ستایش_کرد* ستود* دعوت_کرد* گزارش_داد* گزارش_کرد* مخالفت_کرد* شعار_داد* شعار_می‌دادند خبر_داد* معتقد_است
 پیشنهاد_داد* پیشنهاد_کرد* دستور_داد* تصریح_کرد* خاطرنشان_کرد* بیان_کرد* بیان_می‌کند عنوان_کرد* اشاره_کرد* مطرح_کرد*
 اذعان_کرد* مدعی_شد* مدعی_است غر_زد* نالید* گله_کرد* شکایت_کرده اطمینان_داد* قسم_خورد* معتقد_بود* باور_داشت* انکار_کرد*
 کنایه_زد*
he: צרח* לחש* מלמל* נאנח* התבדח* לגלג* לעג* התלונן* התלוננ* הצטער* התעקש* דרש* תבע* הכחיש* נזכר* סיכם סיכמה צייץ צייצה
 תהה תהתה תהו
 תיאר תיארה תיארו האשים האשימ* שיבח* הכריז* דיווח* הסכימ* התנגד* סינן סיננה זעק* התרברב* העריך* מעריכ* מעריך מאמין
 מאמינה סבור* הציע* חשף חשפה הבהיר* מבהיר* ביקש* הטיח* קבע קבעה התריע* טוענ* טוען אומרות מוסיפ* מוסיף מספרת צורח* לוחש*
 זועק* רטנ* רטן קיטר* קובל* מתלונ* נאנ* מוחה נשבע* סבר* חשב* האמין האמינ* חשש* הזכיר* רמז* התלוצ* נזף נזפה מכנים
 מאשימים דורשים חוששים מקווים מאיימים מבטיחים מגנים מדברים גינה גינתה גינו התנצל התנצלה התנצלו דחה דחתה דחו תקף תקפה
 תקפו דיבר דיברה דיברו מבטיח*
vi: hô thì_thầm lẩm_bẩm thở_dài nói_đùa chế_giễu mỉa_mai than_phiền phàn_nàn thú_nhận phủ_nhận nhớ_lại nhận_xét mô_tả
 khen ca_ngợi kêu_gọi phản_bác nhận_định tâm_sự bày_tỏ bộc_bạch quát đề_nghị đề_xuất chỉ_trích cằn_nhằn càu_nhàu kêu_ca
 phân_trần
id: ucap ucapnya jawabnya seru serunya berseru bisik* berbisik gumam* keluh keluhnya mengeluh* bercanda kelakar* sindir
 menyindir mengejek memprotes desaknya mendesak menuntut janjinya ancamnya akunya membantah bantahnya mengenang*
 kenang* menceritakan menekankan menyimpulkan tulisnya mengunggah menggambarkan menuduh tuding menuding mengkritik
 memuji puji mengimbau imbau menyerukan melaporkan mengonfirmasi berpendapat membalas balasnya timpal* cetus* sergah*
 melontarkan menyahut sahut* pekik* memekik* memperkirakan meyakini menganggap mengusulkan memerintahkan beber*
 membeberkan papar paparnya memaparkan tandas* menandaskan pungkas* sambungnya lanjutnya harapnya berharap menggerutu
 menggumam merintih menjulukinya menuduhnya menganggapnya
ko: 소리쳤 소리치 속삭 중얼거 비꼬 꼬집었 꼬집 고_썼 고_적었 맞받 맞섰 받아쳤 받아치 쏘아붙 몰아붙
 일갈했 질타했 토로했 호소했 공격하 공격했 비난하 비난했 꾸짖 불평 투덜 한탄 하소연 푸념 탄식
 개탄 비아냥 애원 다그 반문 되물 나무라
"""
