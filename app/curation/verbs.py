"""Words by which texts say who says something, by language; a `*` stands for any ending."""

VERBS = """
en: said say says told tell tells asked ask asks added adds called calls described describes wrote writes warned
 warns claimed claims announced announces insisted insists argued argues replied replies answered answers agreed
 agrees denied denies declared declares stated states noted notes stressed stresses explained explains suggested
 suggests accused accuses demanded demands urged urges dubbed termed labelled labeled branded shouted shouts
 cried cries quoted quotes tweeted posted reported reports repeated repeats responded responds rejected rejects
 dismissed dismisses criticised criticized condemned condemns praised praises promised promises vowed vows
 recalled recalls remarked concluded continued interjected conceded admitted admits according thinks thought
 believes considers
de: sagt* meint* erklärt* betont* nannt* nennt* genannt bezeichnet* warnt* gewarnt kritisiert* fordert*
 gefordert antwortet* geantwortet ergänzt* behauptet* schrieb* schreibt* geschrieben fragt* gefragt rief* ruft*
 gesagt mahnt* lobt* entgegnet* erwidert* kündigt* widersprach* widerspricht spricht sprach* laut zufolge
 zitiert* äußert* berichtet* fügt*
nl: zei* zeg* gezegd noemt* noemd* genoemd vindt vond* stelt* stelde* verklaar* waarschuw* schrij* schreef*
 vraag* vroeg* antwoord* aldus volgens benadruk* herhaal* meen* voeg* reageer* riep* roept
fr: dit disent disait* déclar* affirm* expliqu* ajout* appel* qualifi* parl* estim* répond* répliqu* demand*
 écri* dénon* souligné* souligne* précis* rétorqu* lanc* assur* selon insist* promet* promis racont* critiqu*
 accus* évoqu* jug* rappel*
es: dij* dice* decla* afirm* explic* añad* llam* calific* habl* respond* pregunt* escrib* denunc* subray* según
 asegur* insist* prometi* acus* critic* señal* replic* contest* consider* manifest*
pt: diss* diz* declar* afirm* explic* acrescent* cham* classific* fal* respond* pergunt* escrev* denunci*
 segundo assegur* insist* promet* acus* critic* salient* consider*
it: dett* dice* dicono diss* dichiar* afferm* spieg* aggiun* chiam* defin* parl* rispo* chie* scri* denunci*
 sottoline* secondo assicur* insist* promett* promess* accus* critic* replic* ribad* comment*
ca: diu* dit digu* declar* afirm* afeg* segons anomen* qualific* respon* pregunt*
ro: spus spune* declar* afirm* adăug* numi* potrivit răspun* întreb* scri* susțin* calific*
sv: sa säger sagt sade kall* berätt* svara* fråg* skriv* skrev hävd* tyck* mena* förklar* enligt varna* krit*
 tilläg* betona*
da: sagde siger sagt kald* fortæl* fortalt* svare* spurgt* spørg* skriv* skrev* hævd* men* forklar* ifølge
 advar* krit* tilføj*
nb: sa sier sagt kall* fortel* fortalt* svar* spurt* spør* skriv* skrev* hevd* men* forklar* ifølge advar* krit*
 tilføy*
fi: sano* kerto* kutsu* totes* vasta* kysy* kirjoit* väit* mukaan korost* lisä* arvioi* varoit* syyt*
pl: powie* mówi* dodał* dodaj* nazw* nazyw* stwierdz* oświadcz* odpar* odpow* pyta* zapyta* napisa* pisz*
 twierdz* według zdaniem podkreśl* ostrze* kryty* ocen* zapowie* tłumacz*
cs: řek* říka* dodal* dodáv* označ* nazval* nazývá uved* prohlás* odpověd* zept* napsa* píše tvrd* podle varova*
 kritiz*
sk: poved* hovor* dodal* označ* nazval* uvied* vyhlás* odpoved* spýta* napísa* píše tvrd* podľa varova* kritiz*
hr: rek* kaž* izjav* doda* naz* odgovor* upita* napisa* piše tvrd* prema istak* smatra* upozor*
sl: rek* dej* izjav* doda* imen* odgovor* vpraša* napisa* piše trd* po opozor*
ru: сказал* говор* заяв* добав* назва* назыв* отве* спрос* спраш* напис* пиш* утвержд* подчеркн* отмет* отмеч*
 предупре* сообщ* счита* обвин* словам мнению пояснил* призва*
uk: сказа* говор* заяв* дода* назва* назив* відпов* запит* пита* написа* пиш* стверд* підкресл* зазнач* повідом*
 вваж* словами
bg: каза* заяв* добав* нарече* отговор* попита* написа* твърд* подчерта* според
el: είπ* λέ* δήλωσ* δηλών* πρόσθεσ* χαρακτήρισ* αποκάλεσ* απάντησ* ρώτησ* έγραψ* υποστήριξ* τόνισ* σύμφωνα
hu: mond* közöl* nevez* hozzáte* válasz* kérd* ír* állít* szerint hangsúly* figyelmez* nyilatkoz*
tr: dedi* diyor diyen söyle* belirt* açıkla* ekle* nitele* adlandır* sordu* yanıtla* yaz* savun* vurgula* göre
 çağır* kına*
az: dedi* deyir söylə* bildir* əlavə adlandır* soruş* cavab* yaz* vurğula* görə
vi: nói bảo cho gọi tuyên phát hỏi trả viết theo khẳng cảnh
id: kata* berkata mengata* menyata* ujar* sebut* menyebut* tutur* tambah* menambah* menjawab bertanya menulis
 menurut jelas*
ms: kata* berkata mengata* menyata* ujar* menyebut* tambah* menjawab bertanya menulis menurut jelas*
ar: قال* قالت يقول* تقول أضاف* ويضيف صرح* أكد* أعلن* وصف* سأل* رد ردت أجاب* كتب* ذكر* أوضح* اتهم* حذر* بحسب
 اعتبر* دعا
fa: گفت* می‌گوید افزود* خواند* نامید* پاسخ پرسید* نوشت* تأکید اعلام اظهار هشدار
he: אמר* אומר* הוסיפ* הוסיף כינ* כתב* שאל* ענ* השיב* טען* טענ* הצהיר* הדגיש* לדברי לפי קרא*
hi: कह* बता* बोल* पूछ* लिख* जोड़* अनुसार मुताबिक
ur: کہ* بتا* بول* پوچھ* لکھ* مطابق قرار
ja: 言 述べ 語 話し 話す 指摘 強調 批判 呼 反論 答え 尋ね とした とする によると 主張 表明
zh: 说 說 表示 称 稱 指出 强调 強調 认为 認為 回应 回應 批评 批評 问 問 答 写道 寫道 补充 補充 宣布 同意 反驳
 反駁 告诉 告訴 警告
ko: 말했 말하 밝혔 밝히 전했 했다 덧붙 답했 물었 비판 주장 강조 지적 불렀 반박 설명 따르면
th: กล่าว บอก ระบุ ถาม ตอบ เรียก เขียน ย้ำ เตือน ชี้ วิจารณ์
"""
# What goes on with what the same speaker says, and so claims nothing that stands before it.
GOING_ON = """
en: saying adding asking calling describing warning claiming insisting arguing stressing explaining writing noting
fr: ajoutant précisant affirmant déclarant expliquant estimant soulignant
es: añadiendo diciendo afirmando
it: aggiungendo dicendo
pt: acrescentando dizendo
ru: добавив заявив назвав сказав
"""
# Behind what is quoted they begin what another does.
JOINING = """
en: and but while whereas although though as when after before because yet
de: und aber während doch als nachdem
nl: en maar terwijl
fr: et mais tandis alors quand
es: y pero mientras
pt: e mas enquanto
it: e ma mentre
sv: och men medan
da: og men mens
nb: og men mens
fi: ja mutta
pl: i a ale podczas
cs: a ale zatímco
ru: и а но
uk: і а але та
"""
# They turn to what is set against what was said before, and often to who says it.
TURNING = """
en: while whereas although though after before despite
de: während doch dagegen hingegen jedoch nachdem für
nl: terwijl nadat voor
fr: tandis alors pour quand après
es: mientras cuando para tras
pt: enquanto quando para
it: mentre quando per dopo
sv: medan för
da: mens
nb: mens
pl: a podczas natomiast zaś
cs: zatímco
ru: а тогда пока же
uk: а же
ar: فيما بينما بعدما ردا لكن
he: בעוד ואילו אבל
hi: जबकि जवाब लेकिन
tr: ama fakat ise oysa
ja: に対し という との発言 が、
zh: 但 而 则 則 对此
ko: 라는 반면 지만
th: ส่วน ขณะที่ แต่
"""
# Behind what joins clauses they go on with what is said, or with the one who says it.
SAME = """
en: that it this he she they not even or
de: dass daß es das er sie nicht sogar oder ja
nl: dat het hij zij niet of
fr: que qu il elle ce c ils elles et non même ou
es: que no o incluso
pt: que não ou
it: che non o anche
sv: att det han hon inte
da: at det han hun ikke
nb: at det han hun ikke
fi: että se hän ei
pl: że to nie
cs: že to ne
ru: что это он она не
uk: що це він вона не
el: ότι πως δεν
tr: ve
ar: إن أن إنها إنه
"""
