"""Words by which texts say who says something, by language; a `*` stands for any ending."""

VERBS = """
en: said say says told tell tells asked ask asks added adds called calls described describes wrote writes warned warns
 claimed claims announced announces insisted insists argued argues replied replies answered answers agreed agrees
 denied denies declared declares stated states noted notes stressed stresses explained explains suggested suggests
 accused accuses demanded demands urged urges dubbed termed labelled labeled branded shouted shouts cried cries quoted
 quotes tweeted posted reported reports repeated repeats responded responds rejected rejects dismissed dismisses
 criticised criticized condemned condemns praised praises promised promises vowed vows recalled recalls remarked
 concluded continued interjected conceded admitted admits according thinks thought believes considers call describe
 say tell ask add warn claim announce insist argue reply answer agree declare state note stress explain suggest accuse
 demand urge term label brand write respond promise vow think believe consider read reads reading shout scream screams
 screamed yell yells yelled chant chants chanted joked quipped snapped retorted countered alleged alleges testified
 testifies pressed questioned challenged quizzed derided derides mocked decried denounced texted texts emailed
 messaged telling texting hailed hails threatened threatens threaten boasted boasts boast swore swears joke jokes
 written scrawled scrawls sprayed daubed stipulates pleaded
de: sagt* sagen nennen rufen meint* erklärt* betont* nannt* nennt* genannt bezeichnet* warnt* gewarnt kritisiert*
 fordert* gefordert
 antwortet* geantwortet ergänzt* behauptet* schrieb* schreibt* geschrieben fragt* gefragt rief* ruft* gesagt mahnt*
 lobt* entgegnet* erwidert* kündigt* widersprach* widerspricht spricht sprach* laut zufolge zitiert* äußert*
 berichtet* fügt* rede* schrei* schrie* geschrien brüll* gefragt befragt gerufen heißt hieß beschimpf* tituliert*
 verspott* geäußert gedroht schwor* lautet* gesprüht gekritzelt
nl: zei* zeggen zeg* gezegd noemt* noemd* genoemd vindt vond* stelt* stelde* verklaar* waarschuw* schrij* schreef*
 vraag*
 vroeg* antwoord* uitgemaakt uitgescholden aldus volgens benadruk* herhaal* meen* voeg* reageer* riep* roept schreeuw*
 gedreigd dreigde*
fr: dit dire disent disait* déclar* affirm* expliqu* ajout* appel* qualifi* parl* estim* répond* répliqu* demand* écri*
 dénon* souligné* souligne* précis* rétorqu* lanc* assur* selon insist* promet* promis racont* critiqu* accuse
 accusent accusé* accusait accusant évoqu* jug* rappel* cri* hurl* scand* interrogé* traité* traiter surnomm* dénom*
 menacé menaçait juré promettait promettent griffonn*
es: dij* diga digan decía decían dice* decla* afirm* explic* añad* llam* calific* habl* respond* pregunt* escrib*
 denunc* subray*
 según
 asegur* insist* prometi* acusa acusan acusó acusaron acusado* critic* señal* replic* contest* consider* manifest*
 grit* core* amenazado amenazó juró prometía*
pt: diss* diz* dizer declar* afirm* explic* acrescent* cham* classific* fal* respond* pergunt* escrev* denunci* segundo
 assegur* insist* promet* acusa acusam acusou acusaram acusado* critic* salient* consider* grit* ameaçou ameaçado
 jurou promet*
it: dett* dire dice* dicono diss* dichiar* afferm* spieg* aggiun* chiam* defin* parl* rispo* chie* scri* denunci*
 sottoline* secondo assicur* insist* promett* promess* accusano accusò accusato critic* replic* ribad* comment* grid*
 domanda minacciato minacciò giurò
ca: diu* dit digu* declar* afirm* afeg* segons anomen* qualific* respon* pregunt*
ro: spus spune* declar* afirm* adăug* numi* potrivit răspun* întreb* scri* susțin* calific* amenința* jurat
sv: sa säga säger sagt sade kall* berätt* svara* fråg* skriv* skrev hävd* tyck* mena* förklar* enligt varna* kritiser*
 tilläg*
 betona* skrik* skrek rop* hotade hotat svor lovade
da: sagde siger sagt kald* fortæl* fortalt* svare* spurgt* spørg* skriv* skrev* hævd* mene mener mente ment forklar*
 ifølge advar* kritiser* tilføj* råb* skrig* skreg truede truet svor lovede
nb: sa sier sagt kall* kalt fortel* fortalt* svar* spurt* spør* skriv* skrev* hevd* mene mener mente ment forklar*
 ifølge
 advar* kritiser* tilføy* rop* skrik* skrek truet svor lovet
fi: sano* kerto* kutsu* totes* vasta* kysy* kirjoit* väit* mukaan korost* lisä* arvioi* varoit* syytt* huus* huud*
 puhu* uhkasi uhannut vannoi lupasi
pl: powie* mówi* dodał* dodaj* nazw* nazyw* stwierdz* oświadcz* odpar* odpow* pyta* zapyta* napisa* pisz* twierdz*
 według zdaniem podkreśl* ostrze* kryty* ocen* zapowie* tłumacz* krzy* wykrzy* groził* zagroził* przysiąg* obiec*
cs: řek* říka* dodal* dodáv* označ* nazval* nazývá uved* prohlás* odpověd* zept* napsa* píše tvrd* podle varova*
 kritiz* volá volají volal* křič* hrozil* pohrozil* vyhrožoval* přísahal* slíbil*
sk: poved* hovor* dodal* označ* nazval* uvied* vyhlás* odpoved* spýta* napísa* píše tvrd* podľa varova* kritiz* volá
 volajú volal* krič* hrozil* pohrozil* sľúbil*
hr: rek* kaž* izjav* doda* naz* odgovor* upita* napisa* piše tvrd* prema istak* smatra* upozor*
sl: rek* dej* izjav* doda* imen* odgovor* vpraša* napisa* piše trd* po opozor*
ru: сказал* сказать говор* заяв* добав* назва* назыв* отве* спрос* спраш* напис* пиш* утвержд* подчеркн* отмет* отмеч*
 предупре* сообщ* счита* обвинил* обвиняе* обвиняю* словам мнению пояснил* призва* крич* крикну* скандир* сравни*
 угрожал* пригроз* клял* обеща*
uk: сказа* говор* заяв* дода* назва* назив* відпов* запит* пита* написа* пиш* стверд* підкресл* зазнач* повідом* вваж*
 словами крич* крикну* скандув* погрожував* пригроз* обіця*
bg: каза* заяв* добав* нарече* отговор* попита* написа* твърд* подчерта* според
el: είπ* λέ* δήλωσ* δηλών* πρόσθεσ* χαρακτήρισ* αποκάλεσ* απάντησ* ρώτησ* έγραψ* υποστήριξ* τόνισ* σύμφωνα φώναξ*
 φωνάζ* απείλησ* υποσχέθηκ*
hu: mond* közöl* nevez* hozzáte* válasz* kérd* ír* állít* szerint hangsúly* figyelmez* nyilatkoz* kiált* kiabál*
 fenyegetőz* megfenyeget* megígér*
tr: dedi* diyor diyen söyle* belirt* açıkla* ekle* nitele* adlandır* sordu* yanıtla* yaz* savun* vurgula* göre çağır*
 kına* bağır* denil* dend* denme* tehdit*
az: dedi* deyir söylə* bildir* əlavə adlandır* soruş* cavab* yaz* vurğula* görə
vi: nói bảo cho gọi tuyên phát hỏi trả viết theo khẳng cảnh hét đe dọa hứa
id: kata* berkata mengata* menyata* ujar* sebut* menyebut* tutur* tambah* menambah* menjawab bertanya menulis menurut
 jelas* berteriak teriak* disebut dipanggil mengancam berjanji
ms: kata* berkata mengata* menyata* ujar* menyebut* tambah* menjawab bertanya menulis menurut jelas*
ar: قال* قالت يقول* تقول أضاف* ويضيف صرح* أكد* أعلن* وصف* سأل* رد ردت أجاب* كتب* ذكر* أوضح* اتهم* حذر* بحسب اعتبر* دعا
 سما* يسمي* تسمي* نعت* صرخ* يصرخ* هتف* يهتف* هدد* يهدد* وعد*
fa: گفت* می‌گوید افزود* خواند* نامید* پاسخ پرسید* نوشت* تأکید اعلام اظهار هشدار فریاد
he: אמר* אומר* הוסיפ* הוסיף כינ* כתב* שאל* ענ* השיב* טען* טענ* הצהיר* הדגיש* לדברי לפי קרא* צעק* צועק* איים איימ*
 הבטיח*
hi: कह* बता* बोल* पूछ* लिख* जोड़* अनुसार मुताबिक चिल्ला* धमक*
ur: کہ* بتا* بول* پوچھ* لکھ* مطابق قرار
ja: 言 述べ 語 話し 話す 呼 答え 尋ね とした とする によると 叫 評し 評す 称し 称す と指摘 指摘し 指摘す と強調 強調し
 強調す と批判 批判し 批判す と反論 反論し 反論す と主張 主張し 主張す と表明
 表明し 表明す 脅し 脅す
zh: 说 說 表示 称 稱 指出 强调 強調 认为 認為 回应 回應 批评 批評 问 問 答 写道 寫道 补充 補充 宣布 同意 反驳 反駁
 告诉 告訴 警告 喊 骂 罵 留言 威胁 威脅 承诺 承諾
ko: 말했 말하 밝혔 밝히 전했 했다 덧붙 답했 물었 불렀 따르면 외치 외쳤 불렸 불리 비판했 비판하 비판한 주장했 주장하
 주장한 강조했 강조하 강조한 지적했 지적하 지적한 반박했 반박하 반박한 설명했 설명하
 설명한 위협하 위협했 약속했
th: กล่าว บอก ระบุ ถาม ตอบ เรียก เขียน ย้ำ เตือน ชี้ วิจารณ์ ตะโกน
bn: বল* জানা* দাবি উল্লেখ
ta: கூறி* கூற* என்றார் என்றனர் என்றாள் என்றான் சொன்* தெரிவி*
"""
# What goes on with what the same speaker says, and so claims nothing that stands before it.
GOING_ON = """
en: saying adding asking calling describing warning claiming insisting arguing stressing explaining writing noting
 telling vowing promising shouting yelling screaming whispering declaring announcing repeating
fr: criant hurlant ajoutant précisant affirmant déclarant expliquant estimant soulignant
es: gritando añadiendo diciendo afirmando
it: gridando aggiungendo dicendo
pt: gritando acrescentando dizendo
ru: добавив заявив назвав сказав
"""
# Behind “and” they too go on with what the same speaker says.
ADDING = """
en: added adds
de: fügt* ergänzt*
nl: voeg*
fr: ajout*
es: añadió añade agregó agrega
pt: acrescentou acrescenta
it: aggiunto aggiunge
sv: tillade
da: tilføjede tilføjer
nb: tilføyde
pl: dodał* dodaje
cs: dodal*
sk: dodal*
ru: добав*
uk: дода*
"""
# Behind them stands a noun, and no verb that looks like it; in some languages only where that is a participle.
BEFORE_NOUNS = """
en: the a an his her its their our my your this these those no any some of in on for with by from under united
es: el la los las al del un una
pt: o a os as do da dos das ao um uma
it: l il lo la i gli le un una delle
fr: les des aux ces ses leurs cette une
"""
# What they lead to is somebody else's.
QUOTING = """
en: quoting paraphrasing echoing mimicking
fr: citant
es: citando
pt: citando
it: citando
ru: цитируя
uk: цитуючи
pl: cytując
"""
