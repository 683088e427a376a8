"""Verbs by which texts say who says something, in languages of the east of Europe and of Asia."""

EASTERN = """
pl: mówi* dodał* dodaj* nazw* nazyw* stwierdz* oświadcz* odpar* pyta* zapyta* napisa* twierdz* według zdaniem
 podkreśl* zapowie* tłumacz* wykrzy* groził* zagroził* przysiąg* obiec* powiedz* powie odpowiedział* odpowiada*
 odpowiem pisze piszą ostrzeg* krytykuj* krytykowa* skrytykowa* krzycz* krzykn* ocenił* ocenia* zaznacz* zauważ*
 wyjaśni* poinform* przyzna* skomentowa* zapewni* relacjon* opowiada* opowiedział* argumentowa* nawoływa* apelowa*
 ogłosił* ogłasza* potwierdził* potwierdza* informuj* uważa* sądzi* żali*
cs: dodal* dodáv* označ* nazval* nazývá prohlás* zept* napsa* píše tvrd* podle varova* kritiz* volá volají volal*
 křič* hrozil* pohrozil* vyhrožoval* přísahal* slíbil* řekl* řekn* říká* říkal* odpověděl* odpovíd* uvedl* uvádí uvede
 sdělil* konstatoval* vysvětl* zdůrazn* potvrdil* oznámil* komentoval* okomentoval* poznamenal* připustil* reagoval*
 říkaj* přezdív*
 přizna* upozorn* podotk* míní soudí postěžoval*
sk: hovor* dodal* označ* nazval* uvied* vyhlás* odpoved* spýta* napísa* píše tvrd* podľa varova* kritiz* volá volajú
 volal* krič* hrozil* pohrozil* sľúbil* povedal* povie povedia oznámil* vysvetlil* zdôraznil* potvrdil* skonštatoval*
 komentoval* poznamenal* priznal* reagoval* nazýva* citoval* cituj*
 upozorn* myslí doplni* priznáva* potvrdzuj* oznamuj*
hr: doda* upita* napisa* piše tvrd* prema istak* smatra* upozor* rekao rekla rekli reklo reče rekavši kaže kažu kazao
 kazala kazali nazva* naziva* odgovori* odgovara* izjavi* izjavljuje poruči* poručuje saopšti* saopći* priopći*
 pojasni* komentira* komentari* naglasi* naglašava* navodi naveo navela ocijeni* oceni* ustvrdi* viče viču viknu*
 povik* zove zovu zvao zvala zvali ukaza* ukazuje podseti* podsjeti* objasni* objašnjava*
 potvrd* prizna* napomen* najavi* najavlj* objavi* zaključi* primijeti* primeti* kritizira* dodaj* objasni*
 objašnjava*
sl: rek* dej* izjav* doda* imen* odgovori* odgovarja* vpraša* napisa* piše trd* po opozor* citira* kliče kličejo
 citira* pove* potrdil* prizna* poudari* pojasni* meni menijo napoved* zapisal* oceni* sporoči* ugotavlja* ugotovil*
 opozar* menil* dejal* kritizir* govoril* govori govorijo
ru: сказал* сказать говор* добав* назыв* спрос* спраш* пиш* утвержд* подчеркн* отмет* отмеч* предупре* счита* обвинил*
 обвиняе* обвиняю* словам мнению пояснил* призва* крич* крикну* скандир* сравни* угрожал* пригроз* клял* обеща* заяви*
 заявля* назвал* назван* ответил* ответит* отвечает отвечал* отвечая сообщил* сообщи сообщает сообщают сообщал*
 написал* рассказал* рассказыва* возразил* возража* парировал* признал* признается уточнил* напомнил*
 прокомментировал* комментирует заверил* резюмировал* показал* говорится скажет скажут зовут зовет зовёт звал* передал
 подтверд* объясн* замети* полага* уверен* обеща* пообеща*
uk: говор* дода* назва* назив* запит* написа* пиш* стверд* підкресл* зазнач* повідом* вваж* словами крич*
 крикну* скандув* погрожував* пригроз* обіця* заяви* заявля* відповів відповіла відповіли відповіда* питає питав
 питала питали каже кажуть кажучи розпові* поясни* пояснює наголоси* наголошу* запевни* зауваж* визнав визнала
 прокоментува* коментує уточни* нагада* запереч* додає скаже скажуть звуть зве звали
 підтверд* попередж* попередив* пообіця* заклика* сказа* казав казала казали
bg: каза* заяв* добав* нарече* попита* написа* твърд* подчерта* според отговори* отговаря* казва* казал* обясни*
 обяснява коментира* съобщи* посочи* уточни* призна* отбеляза* нарича определи* обяви* увери* добавя пише пишат вика*
 извика*
 потвърди* потвърждава* предупреди* предупреждава* смята*
el: είπ* δήλωσ* δηλών* πρόσθεσ* χαρακτήρισ* αποκάλεσ* απεκάλεσ* απάντησ* ρώτησ* έγραψ* υποστήριξ* τόνισ* σύμφωνα
 φώναξ* φωνάζ*
 απείλησ* υποσχέθηκ* λέει λένε λέγοντας λέω έλεγε έλεγαν σχολίασ* σχολιάζ* σημείωσ* σημειών* ανέφερ* αναφέρ* επισήμαν*
 ανακοίνωσ* παρατήρησ* διαβεβαίωσ* εξήγησ* εξηγ* ομολόγησ* παραδέχθηκ* παραδέχτηκ* προειδοποίησ* καταγγέλλ* κατήγγειλ*
 αποκαλ* χαρακτηρίζ*
 επιβεβαίω* υπογράμμι*
hu: nevez* hozzáte* szerint hangsúly* figyelmez* nyilatkoz* kiált* kiabál* fenyegetőz* megfenyeget* megígér* válaszol*
 kérdez* kérdi ír írta írják írja írt állítja állította állították közölte közölték közli mondta mondja mondják
 mondták mondván elmondta felelt* felelte bejelentett* kijelentett* elismert* kiemelt* elmesélt* értékelt* reagált*
 megjegyezt* hangoztatt* bírált* jelezt* elárult* hívják hívja becéz*
 megerősít* kifejt*
tr: yorumunu_yapan açıklamasını_yapan değerlendirmesini_yapan ifadesini_kullanan ifadelerini_kullanan
 dedi* diyor diyen söyled* söyler* söylü* söyley* söylem* söylene* söylend* söyleni* belirt* ekle* nitele*
 adlandır* sordu* yanıtla* savun* vurgula* göre çağır* kına* bağır*
 denil* dend* denme* tehdit* yazdı* yazıyor yazan açıkladı* açıklıyor açıklayan derken demiş* konuştu* bildirdi*
 kaydetti* anlattı* alıntıla* demedi* demiyor* demez* derse*
 uyardı uyarıyor duyurdu doğruladı hatırlattı yorumladı
az: dedi* deyir söylə* bildir* əlavə adlandır* soruş* cavab* yaz* vurğula* görə demədi* desə*
vi: nói bảo gọi hỏi viết theo hét hứa cho_biết cho_rằng cho_hay phát_biểu trả_lời tuyên_bố khẳng_định cảnh_báo đe_dọa
 đáp nhấn_mạnh thừa_nhận bình_luận lưu_ý chia_sẻ kể thông_báo
 xác_nhận giải_thích tiết_lộ
id: berkata mengata* menyata* menyebut* tutur* menambah* menjawab bertanya menulis menurut berteriak teriak* disebut
 dipanggil mengancam berjanji kata katanya sebut sebutnya tambahnya jelasnya ujar ujarnya tegasnya menegaskan ungkap
 ungkapnya mengungkap* menyampaikan mengaku* mencatat menilai menjelaskan menanggapi imbuh* tukas* bilang memanggil*
 membenarkan memperingatkan mengklaim* mengumumkan menuturkan mengakui
ms: kata* berkata mengata* menyata* ujar* menyebut* tambah* menjawab bertanya menulis menurut jelas* memanggil*
 menggelar* menuduh*
ar: قال* قالت يقول* تقول أضاف* ويضيف صرح* أكد* أعلن* وصف* سأل* رد ردت أجاب* كتب* ذكر* أوضح* اتهم* حذر* بحسب اعتبر* دعا
 سما* يسمي* تسمي* نعت* صرخ* يصرخ* هتف* يهتف* هدد* يهدد* وعد* شدد* أشار* لفت* علق* اعترف* تابع زعم* نفى نفت
 يصف* تصف* يلقب* لقب*
fa: می‌گوید افزود* خواند* نامید* پاسخ پرسید* نوشت* تأکید اعلام اظهار هشدار فریاد گفت گفته* گفتند می‌گویند گوید گویند
 توصیف می‌نامد می‌نامند می‌خواند می‌خوانند نگفت* بگوید بگویند صدا_می‌زنند صدا_می‌زند
 تأیید تایید اعتراف تاکید توضیح ادعا
he: אומר* הוסיפ* הוסיף כתב* שאל* השיב* טען* טענ* הצהיר* הדגיש* לדברי לפי קרא* צעק* צועק* איים איימ* הבטיח* אמר אמרה
 אמרו אמרתי אומר אומרת אומרים ענה ענתה ענו עונה כינה כינתה כינו מכנה ציין ציינה ציינו מסר מסרה סיפר סיפרה סיפרו הגיב
 הגיבה הודיע* הסביר* יגיד תגיד יאמר תאמר קורא קוראת קוראים קראו
 אישר אישרה הודה הודתה הזהיר הזהירה
hi: बता* पूछ* लिख* अनुसार मुताबिक चिल्ला* धमक* कहा कहते कहती कहता कहना कहने कही कहे कहकर बोला बोले बोली बोलते जोड़ा
 बोल बुला* पुकार*
 दावा माना मानते मानती स्वीकार* चेतावनी घोषणा पुष्टि आरोप
ur: بتا* پوچھ* لکھ* مطابق قرار کہا کہتے کہتا کہتی کہنا کہنے کہی کہہ بولے بولا بولی جواب چلا*
 دعوی دعویٰ اعتراف تصدیق خبردار اعلان
ja: 言 述べ 語 話し 話す 呼 答え 尋ね とした とする によると 叫 評し 評す 称し 称す と指摘 指摘し 指摘す と強調 強調し
 強調す と批判 批判し 批判す と反論 反論し 反論す と主張 主張し 主張す と表明 表明し 表明す 脅し 脅す 呼ん 表現し 表現す
zh: 说 說 表示 称 稱 指出 强调 強調 认为 認為 回应 回應 批评 批評 问 問 答 写道 寫道 补充 補充 宣布 同意 反驳 反駁
 告诉 告訴 警告 喊 骂 罵 留言 威胁 威脅 承诺 承諾 坦言 透露 透漏 解释 解釋 介绍说 介紹說 反擊 直言
 澄清 質疑 质疑 痛批 怒批 怒斥 直呼 坦承 驳斥 駁斥 呼籲 呼吁 嗆 喊话 喊話
 承认 承認 确认 確認
ko: 말했 말하 밝혔 밝히 전했 했다 덧붙 답했 물었 불렀 따르면 외치 외쳤 불렸 불리 비판했 비판하 비판한 주장했 주장하
 주장한 강조했 강조하 강조한 지적했 지적하 지적한 반박했 반박하 반박한 설명했 설명하 설명한 위협하 위협했 약속했 부르
 부른 부릅 고_하면
th: กล่าว บอก ระบุ ถาม ตอบ เรียก เขียน ย้ำ เตือน ชี้ วิจารณ์ ตะโกน ให้การ เล่า ประกาศ ยืนยัน ยอมรับ เน้น พูดว่า
 เผย อธิบาย
bn: বল* জানা* দাবি উল্লেখ জিজ্ঞেস লেখেন লিখেছেন
 জানিয়েছেন স্বীকার সতর্ক
ta: கூறி* கூற* என்றார் என்றனர் என்றாள் என்றான் சொன்* தெரிவி*
et: ütles ütleb ütlesid ütlevad öelnud öeldes lausu* sõnas sõnab sõnul teatas teatab teatasid märkis märgib lisas
 lisab kinnitas kinnitab väitis väidab väitsid vastas vastab küsis küsib kirjutas kirjutab nimetas nimetab kutsus
 rääkis räägib rõhutas rõhutab selgitas selgitab tunnistas tunnistab hoiatas hoiatab kritiseeri* kommenteeri* nentis
 nendib hüüdis karjus nimetavad karju* hüüd* kutsub kutsuvad
 arvab arvas
lt: sakė sako sakydam* teigė teigia teigdam* pasakė pasakoj* pareišk* pridūrė priduria pridurdam* atsakė atsako klausė
 klausia paklausė rašė rašo parašė vadin* pavadin* tvirtin* patvirtin* pabrėž* pažymėjo pažymi nurodė nurodo patikin*
 pripažin* įspėj* kritikav* komentav* pakomentav* šaukė anot pasak aiškin* paaiškin* kalbėj* pranešė praneša
 perspėj* patvirtin* pripaž* pabrėž* praneš* pareišk*
lv: saka sacīja sacījis teica teicis teic pateica pasacīja norād* uzsver uzsvēra uzsvēris skaidro* paskaidro* piebilst
 piebilda piebildis stāsta stāstīja stāstījis pastāstīja raksta rakstīja uzrakstīja atzīst atzina atzinis apgalvo*
 jautā* vaicā* atbild* paziņo* uzskata uzskatīja pauž pauda informē* ziņo* secina secināja brīdin* komentē* iesauc*
 sauc* nosauc* dēvē* kliedz* sola solīja apsola apsolīja apstiprin* nosaukt* dēvēt* rakstījusi rakstījuši teikusi
 teikuši sacīju* stāstīju* paudu* uzskatīj*
"""
