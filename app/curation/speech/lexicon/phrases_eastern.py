"""What says in several words that somebody says or thinks so, in languages of eastern Europe and of Asia.

A line for each language, of regular expressions; MARK is a quotation mark.
"""

EASTERN_PHRASES = r"""
et: and(?:is|sid|nud) (?:\w+ )?mõista|arvamuse(?:l|le)|avalda\w+ arvamust|pida(?:s|sid|nud) (?:\w+ ){1,3}(?=MARK)
lv: (?:pauda|pauž|pauduš\w+|izteica|izteikuš\w+) (?:viedokli|cerību|pārliecību)|d(?:eva|evis|evuši) saprast
lt: (?:davė|leido|davęs) suprasti|(?:iš)?reiškė (?:nuomonę|viltį|įsitikinimą)|nuomonės
pl: da(?:ł|ła|li|je|ją|wał\w*) do zrozumienia|zdania, że|
 (?:wyrazi\w+|wyraża\w*|wypowiedzia\w+) (?:opinię|pogląd|przekonanie|zdanie|nadzieję|obawę)|na stanowisku|
 do(?:szedł|szła|szli) do wniosku|zwróci\w+ uwagę|podał\w* do wiadomości|(?:widział|widziała|widzieli|widzi|widzą) w|
 przekonan[yaie]|porówn(?:ał|ała|ali|uje|ywał)\w*|
 (?:że )?(?:są|były|jest|istniej\w+) (?:obawy|obawa|opinia|podejrzenia|pogłoski|przekonanie), że|
 (?:że )?(?:powiedziano|nazwano)|nazwan[yaie]|przepros\w+ za
cs: d(?:al|ala|ali|á|ával\w*) (?:\w+ )?(?:najevo|vědět|na vědomí|na srozuměnou)|toho názoru|názoru, že|
 vyj(?:ádři\w+|adřuj\w+) (?:názor|přesvědčení|obavu|naději)|dospě\w+ k (?:názoru|závěru)|zastáv\w+ názor|
 (?:že )?(?:jsou|byly|je) (?:obavy|názor|podezření), že|omluvi\w+ za|bylo (?:\w+ )?řečeno|skandov\w+
sk: da(?:l|la|li) (?:\w+ )?(?:najavo|vedieť|na vedomie)|toho názoru|názoru, že|
 vyjadr(?:i\w+|uj\w+) (?:názor|presvedčenie|obavu|nádej)|dospe\w+ k (?:názoru|záveru)|zastáva\w* názor|
 (?:že )?(?:sú|boli|je) (?:obavy|názor|podozrenie), že|ospravedlni\w+ za|bolo (?:\w+ )?povedané|skandova\w+
sl: da(?:l|la|li) (?:\w+ )?vedeti|mnenja, da|izrazi\w+ (?:mnenje|prepričanje|upanje)|skandira\w+
hr: da(?:o|la|li|je|ju) (?:\w+ )?(?:do znanja|naslutiti)|mišljenja da|
 izrazi\w+ (?:mišljenje|uvjerenje|uverenje|nadu|stav)|(?:iznio|iznijela|izneo|iznela) (?:mišljenje|stav)|skandira\w+
ru: да(?:л|ла|ли|ёт|ет|ют|вал\w*) (?:понять|знать)|
 (?:выра(?:зил\w*|жа\w+)|высказ(?:ал\w*|ыва\w+)) (?:мнение|уверенность|надежду|убеждение|опасени\w|обеспокоенность|
 предположение)|
 при(?:шёл|шел|шла|шли|ходит) к (?:выводу|заключению)|мнения, что|придержива\w+ мнения|обрати\w+ внимание|до сведения|
 в известность|(?:видел\w*|видит|видят|увидел\w*) в|убежд[её]н\w*|уверен\w?|сравни(?:л|ла|ли|вал\w*|вает)|
 (?:есть|были|существу\w+) (?:опасения|мнение|подозрения|слухи), что|извини(?:лся|лась|лись) за|
 (?:опасение|страх|ощущение|надежда)(?: \w+){0,2} в том, что
uk: да(?:в|ла|ли|є|ють|вав\w*) (?:зрозуміти|знати)|
 вислов(?:и\w+|лю\w+) (?:думку|переконання|впевненість|сподівання|припущення)|ді(?:йшов|йшла|йшли) (?:до )?висновку|
 думки, що|зверну\w+ увагу|(?:бачи(?:в|ла|ли|ть)|бачать) (?:в|у)|переконан\w+|впевнен\w+|порівня(?:в|ла|ли)|
 (?:є|були|існу\w+) (?:побоювання|думка|підозри|чутки), що|вибачи(?:вся|лася|лися) за
bg: да(?:де|доха|ва|л\w*) (?:ясно )?да се разбере|израз(?:и|иха|ява\w*) (?:мнение|увереност|надежда|убеждение)|
 стиг\w+ до (?:извода|заключение\w*)|на мнение
el: (?:έκαν|κάν)\w+ (?:γνωστό|σαφές)|άφησ\w+ να (?:εννοηθεί|φανεί)|έδωσ\w+ να καταλάβ\w+|κατέστησ\w+ σαφές|
 εξέφρασ\w+ (?:την )?(?:άποψη|γνώμη|πεποίθηση|εκτίμηση|ελπίδα)|της (?:άποψης|γνώμης)
hu: (?<=MARK )tart(?:otta|ották|ja|ják)|azon a véleményen|az volt a véleménye|hangot ad\w+|(?:úgy|annak) lát(?:ta|ták)|
 arra (?:jutott|jutottak)
tr: olarak gör\w+|dile getir\w+|ima et\w+|(?:fikrinde|görüşünde|kanaatinde|inancında) ol\w+|
 (?:görüşünü|kanaatini) (?:dile|savun|paylaş|ifade)\w*
ar: (?:أعرب|أعربت|يعرب|عبّ?ر|عبّ?رت|يعبر) عن|ألمح|ألمحت|يلمح|(?:يرى|ترى|يرون|رأى|رأت) (?:أن|في)|اعتبر|اعتبرت|يعتبر|
 تعتبر|(?:شبه|شبّه|شبهت|قارن|قارنت)
he: הבי(?:ע|עה|עו) (?:דעה|תקווה|חשש|את)|נת(?:ן|נה|נו) להבין|בדעה|(?:רא(?:ה|תה|ו)|רואה|רואים) ב\w+|משוכנע\w*|
 השוו?(?:ה|תה|ו)
fa: بر این (?:باور|عقیده|نظر)|ابراز (?:عقیده|نگرانی|امیدواری|داشت)|معتقد|می‌دانست|می‌دانستند|مقایسه کرد|تشبیه کرد
hi: की राय|का मानना|स्पष्ट कर|मान(?:ते|ता|ती) (?:हैं|है|थे|था|थी)|की तुलना|के नारे|का नारा
id: memberi(?:kan)? isyarat|ber(?:pandangan|pendapat|keyakinan)|meng?anggap|menilai|memandang|membandingkan|meneriak\w+
vi: (?:coi|xem) (?:\w+ ){1,4}là|bày tỏ|ví (?:\w+ ){1,4}(?:như|với)|so sánh
ja: とみなし|と見なし|との(?:考え|見方|認識|見解|立場)を(?=[^、。「」]{1,8}と)|と(?:考え|信じ)てい
zh: 视为|視為|看作|看成|的(?:看法|观点|觀點|意思|想法)|比作
ko: (?:으로|로) (?:여[기긴겼]|간주|[보본봤])|(?:이라는|라는|다는) (?:입장|뜻|생각|견해|의견)(?=\S* \S*[다냐라자]고)
th: (?:แสดงความเห็น|มองว่า|เห็นว่า|เชื่อว่า|เปรียบ)
"""
