"""What says in several words that somebody says or thinks so, in languages of eastern Europe and of Asia.

A line for each language, of regular expressions; MARK is a quotation mark.
"""

EASTERN_PHRASES = r"""
et: and(?:is|sid|nud) (?:\w+ )?mõista|arvamuse(?:l|le)|avalda\w+ arvamust|pida(?:s|sid|nud) (?:\w+ ){1,3}(?=MARK)|
 (?<!\bta )(?<!\btema )(?<!\bnad )(?<!\bet )(?:karda\w+|karti\w*|loo(?:da|ti|di)\w*|tea(?:b|vad)|teadis\w*), et
lv: (?:pauda|pauž|pauduš\w+|izteica|izteikuš\w+) (?:viedokli|cerību|pārliecību)|d(?:eva|evis|evuši) saprast|
 (?:baid(?:ās|ījās)|cer(?:ēja|ot)?|zin(?:a|āja)?), ka
lt: (?:davė|leido|davęs) suprasti|(?:iš)?reiškė (?:nuomonę|viltį|įsitikinimą)|nuomonės|
 (?:man(?:o|ė|ydam\w+)|galvoj\w+|bijo(?:si|jo|josi)?|tikisi|žino(?:jo)?), kad
pl: da(?:ł|ła|li|je|ją|wał\w*) do zrozumienia|zdania, że|
 (?:wyrazi\w+|wyraża\w*|wypowiedzia\w+) (?:opinię|pogląd|przekonanie|zdanie|nadzieję|obawę)|na stanowisku|
 do(?:szedł|szła|szli) do wniosku|zwróci\w+ uwagę|podał\w* do wiadomości|(?:widział|widziała|widzieli|widzi|widzą) w|
 przekonan[yaie]|porówn(?:ał|ała|ali|uje|ywał)\w*|
 (?:że )?(?:są|były|jest|istniej\w+) (?:obawy|obawa|opinia|podejrzenia|pogłoski|przekonanie), że|
 (?:że )?(?:powiedziano|nazwano)|nazwan[yaie]|przepros\w+ za|
 (?:myśl(?:i|ą|ał|ała|eli)|obawia(?:ją|ł|ła|li)? się|boi się|boją się|ma(?:ją)? nadzieję|wie(?:dzą|dział\w*)?), że|
 przedstawi\w+ (?:\w+ ){0,3}jako|w oczach|w opinii|słowami
cs: d(?:al|ala|ali|á|ával\w*) (?:\w+ )?(?:najevo|vědět|na vědomí|na srozuměnou)|toho názoru|názoru, že|
 vyj(?:ádři\w+|adřuj\w+) (?:názor|přesvědčení|obavu|naději)|dospě\w+ k (?:názoru|závěru)|zastáv\w+ názor|
 (?:že )?(?:jsou|byly|je) (?:obavy|názor|podezření), že|omluvi\w+ za|bylo (?:\w+ )?řečeno|skandov\w+|
 (?:mysl[ií]|mysle\w+|obává|obávaj\w+|obával\w*|bojí|douf\w+|ví|vědí|věděl\w*)(?: se)?, že|
 (?:představ|vylíč|obhaj)\w+ (?:\w+ ){0,3}jako|v očích|podle názoru
sk: da(?:l|la|li) (?:\w+ )?(?:najavo|vedieť|na vedomie)|toho názoru|názoru, že|
 vyjadr(?:i\w+|uj\w+) (?:názor|presvedčenie|obavu|nádej)|dospe\w+ k (?:názoru|záveru)|zastáva\w* názor|
 (?:že )?(?:sú|boli|je) (?:obavy|názor|podozrenie), že|ospravedlni\w+ za|bolo (?:\w+ )?povedané|skandova\w+|
 (?:myslí|myslia|mysle\w+|obáva\w*|bojí|boja|dúfa\w*|vie|vedia|vedel\w*)(?: sa)?, že|
 (?:predstav|vykresl|obhaj)\w+ (?:\w+ ){0,3}ako|v očiach|podľa názoru
sl: da(?:l|la|li) (?:\w+ )?vedeti|mnenja, da|izrazi\w+ (?:mnenje|prepričanje|upanje)|skandira\w+|
 (?:misli(?:jo|l\w*)?|pravi(?:jo)?|boji(?:jo)?(?: se)?|upa(?:jo|l\w*)?|ve(?:do|del\w*)?), da|
 (?:predstav|opis)\w+ (?:\w+ ){0,3}kot|v očeh|z besedami|po mnenju
hr: da(?:o|la|li|je|ju) (?:\w+ )?(?:do znanja|naslutiti)|mišljenja da|
 izrazi\w+ (?:mišljenje|uvjerenje|uverenje|nadu|stav)|(?:iznio|iznijela|izneo|iznela) (?:mišljenje|stav)|skandira\w+|
 (?:misl[ei]|mislio|mislila|kaž[eu]|boj[ei] se|plaši se|nada(?:ju)? se|zna(?:ju)?) da|
 (?:predstav|opis)\w+ (?:\w+ ){0,3}kao|u očima|riječima|po mišljenju
ru: да(?:л|ла|ли|ёт|ет|ют|вал\w*) (?:понять|знать)|
 (?:выра(?:зил\w*|жа\w+)|высказ(?:ал\w*|ыва\w+)) (?:мнение|уверенность|надежду|убеждение|опасени\w|обеспокоенность|
 предположение)|
 при(?:шёл|шел|шла|шли|ходит) к (?:выводу|заключению)|мнения, что|придержива\w+ мнения|обрати\w+ внимание|до сведения|
 в известность|(?:видел\w*|видит|видят|увидел\w*) в|убежд[её]н\w*|уверен\w?|сравни(?:л|ла|ли|вал\w*|вает)|
 (?:есть|были|существу\w+) (?:опасения|мнение|подозрения|слухи), что|извини(?:лся|лась|лись) за|
 (?:опасение|страх|ощущение|надежда)(?: \w+){0,2} в том, что|
 (?<!\bон )(?<!\bона )(?<!\bони )(?<!\bчто )(?:боит?ся|боятся|опаса\w+|наде[еюя]\w+|зна(?:ет|ют|л\w*)|подозрева\w+|
 полага\w+), что|
 (?:представ|изобра)\w+ (?:\w+ ){0,3}как|в глазах|по мнению|по выражению
uk: да(?:в|ла|ли|є|ють|вав\w*) (?:зрозуміти|знати)|
 вислов(?:и\w+|лю\w+) (?:думку|переконання|впевненість|сподівання|припущення)|ді(?:йшов|йшла|йшли) (?:до )?висновку|
 думки, що|зверну\w+ увагу|(?:бачи(?:в|ла|ли|ть)|бачать) (?:в|у)|переконан\w+|впевнен\w+|порівня(?:в|ла|ли)|
 (?:є|були|існу\w+) (?:побоювання|думка|підозри|чутки), що|вибачи(?:вся|лася|лися) за|
 (?<!\bвін )(?<!\bвона )(?<!\bвони )(?<!\bщо )(?:бої?ться|бояться|побою\w+|споді\w+|зна(?:є|ють|в|ла|ли)|
 підозрю\w+), що|
 (?:представ|зобра)\w+ (?:\w+ ){0,3}як|в очах|на думку|за висловом
bg: да(?:де|доха|ва|л\w*) (?:ясно )?да се разбере|израз(?:и|иха|ява\w*) (?:мнение|увереност|надежда|убеждение)|
 стиг\w+ до (?:извода|заключение\w*)|на мнение|
 (?:мисл(?:и|ят|еше)|реши(?:ха)?|бои се|страхува\w* се|надява\w* се|зна(?:е|ят)), че|
 (?:представ|описа)\w+ (?:\w+ ){0,3}като|в очите|по думите|според думите
el: κατά (?:το|τη|την|τον|τους)(?! διάρκεια)|(?:έκαν|κάν)\w+ (?:γνωστό|σαφές)|άφησ\w+ να (?:εννοηθεί|φανεί)|
 έδωσ\w+ να καταλάβ\w+|κατέστησ\w+ σαφές|
 εξέφρασ\w+ (?:την )?(?:άποψη|γνώμη|πεποίθηση|εκτίμηση|ελπίδα)|της (?:άποψης|γνώμης)|
 (?:νομίζ\w+|νόμιζ\w+|φοβ(?:άται|ούνται|όταν)|ελπίζ\w+|ξέρ\w+|γνωρίζ\w+) (?:ότι|πως)
hu: (?<=MARK )tart(?:otta|ották|ja|ják)|azon a véleményen|az volt a véleménye|hangot ad\w+|(?:úgy|annak) lát(?:ta|ták)|
 arra (?:jutott|jutottak)|(?:azt |úgy )?(?:hiszi?k?|hitte|gondolja|remélik?|tudja|tudta)|attól (?:tart|fél)\w*
tr: (?<=MARK )diye (?!ekle|tamamla|devam)\w+|olarak gör\w+|dile getir\w+|ima et\w+|(?:fikrinde|görüşünde|kanaatinde|
 inancında) ol\w+|
 (?:görüşünü|kanaatini) (?:dile|savun|paylaş|ifade)\w*
ar: (?:أعرب|أعربت|يعرب|عبّ?ر|عبّ?رت|يعبر) عن|ألمح|ألمحت|يلمح|(?:يرى|ترى|يرون|رأى|رأت) (?:أن|في)|اعتبر|اعتبرت|يعتبر|
 تعتبر|(?:شبه|شبّه|شبهت|قارن|قارنت)|
 (?<!\bأنه )(?<!\bأنها )(?<!\bإنه )(?<!\bإنها )(?:يعتقد|تعتقد|يعتقدون|يظن|تظن|يخشى|تخشى|يأمل|تأمل|يعرف|تعرف) أن
he: הבי(?:ע|עה|עו) (?:דעה|תקווה|חשש|את)|נת(?:ן|נה|נו) להבין|בדעה|(?:רא(?:ה|תה|ו)|רואה|רואים) ב\w+|משוכנע\w*|
 השוו?(?:ה|תה|ו)|(?<!הוא )(?<!היא )(?<!הם )(?:חושב|חושבת|חושבים|חשב|חשבה|חושש|חוששת|חששו?|מקווה|יודע|יודעת) ש\w+
fa: بر این (?:باور|عقیده|نظر)|ابراز (?:عقیده|نگرانی|امیدواری|داشت)|معتقد|می‌دانست|می‌دانستند|مقایسه کرد|تشبیه کرد|
 (?<!\bکه )(?<!\bاو )(?:فکر (?:می‌کند|می‌کرد)|می‌ترسد|می‌ترسید|امیدوار است|می‌داند)
hi: (?:भविष्यवाणी|कसम|जोर|ज़ोर|निष्कर्ष|शिकायत|जवाब|मजाक|मज़ाक|ट्वीट|प्रकाशित|खुलासा|संकेत|टिप्पणी|आलोचना|सराहना|
 रिपोर्ट|गवाही|आश्वासन|तर्क|तंज|अफसोस|अफ़सोस|भरोसा|उम्मीद|चिंता|आशंका|स्पष्ट) (?:दिया|दी|की|किया|निकाला|जताया|जताई|कसा|
 खाई)|(?:दोहरा|फुसफुसा|समझा|याद दिला)(?:या|ई)|की राय|का मानना|स्पष्ट कर|मान(?:ते|ता|ती) (?:हैं|है|थे|था|थी)|की तुलना|
 के नारे|का नारा|
 (?<!वे )(?<!\bवह )(?:सोचत|को डर|को उम्मीद|को लगता)
id: memberi(?:kan)? isyarat|ber(?:pandangan|pendapat|keyakinan)|meng?anggap|menilai|memandang|membandingkan|
 meneriak\w+|(?<!\bia )(?<!\bdia )(?<!\bmereka )(?:berpikir|percaya|khawatir|berharap|menduga|takut)
vi: (?:coi|xem) (?:\w+ ){1,4}là|bày tỏ|ví (?:\w+ ){1,4}(?:như|với)|so sánh|
 (?<!\bông )(?<!\bbà )(?<!\banh )(?<!\bcô )(?<!\bhọ )(?:nghĩ|tin rằng|lo (?:ngại )?rằng|sợ rằng|hy vọng)
zh: (?:酸|虧|亏|讽|諷|损|損|骂|罵)(?:他|她|其|对方|對方)|视为|視為|看作|看成|的(?:看法|观点|觀點|意思|想法)|
 比作|(?<![她他，,])(?:觉得|覺得|担心|擔心|以为|以為|希望|怀疑|
 懷疑)|
 (?:[发發]言人|[专專]家|[学學]者|[警校院官][方]|[检檢]方|目[击擊]者|[证證]人|律[师師]|主任|部[长長]|[记記]者|
 [网網]友|[对對]手|母[亲親]|
 父[亲親]|妻子|丈夫|市[长長]|教[练練]|球迷)[^，。：；“”「」]{0,3}(?:分析|判[断斷]|[总總][结結]|[評评][論论]|
 描述|通[报報]|形容|感[叹嘆]|
 嘲[讽諷]|[预預][测測]|[断斷]言|概括|[点點][评評]|[调調]侃|[評评][价價])(?![师師家员員会會组組报報])|
 (?<=，)(?![并並還还又也再他她则則最随隨接然同继繼如这這因])[^，。：；“”「」]{2,12}(?:分析|判[断斷]|
 [总總][结結]|[評评][論论]|描述|
 通[报報]|形容|[点點][评評]|概括|[预預][测測]|[評评][价價]|吐槽)(?=[：:])
th: (?:แสดงความเห็น|มองว่า|เห็นว่า|เชื่อว่า|เปรียบ)|(?<!เธอ)(?<!เขา)(?<!ว่า)(?:คิดว่า|กลัวว่า|หวังว่า)
"""
